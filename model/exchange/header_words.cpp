// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/header_words.h"

#include "model/domain/money.h"
#include "model/domain/text_keys.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

struct Words
{
    ImportField field;
    QStringView words; ///< headers separated by |
};

// Collected from the exports of Odoo, Pipedrive, Bitrix24, KeyCRM, Google Contacts and advertising
// cabinets, and from sheets kept by hand.
constexpr std::array kWords = {
    Words {
        ImportField::Ignore,
        u"no|n|п п|no п п|no п/п|порядковий номер|порядковый номер|lead status|campaign "
        u"id|campaign name|"
        u"form id|form name|ad id|ad name|adset id|adset name|is organic|inbox url|photo|password|"
        u"import problem|import_problem|проблема імпорту|проблема импорта|"
        u"next activity|наступна дія|следующее действие"},
    Words {ImportField::Id,
           u"id|external id|lead id|deal id|ід|ид|id угоди|id сделки|id ліда|id лида|"
           u"enquiry id|order id|id можливості|id звернення|id замовлення|id возможности|id "
           u"обращения|id "
           u"заказа|ідентифікатор|"
           u"идентификатор"},
    Words {ImportField::Title,
           u"title|назва|назва угоди|угода|тема|предмет|opportunity|opportunity name|deal|deal "
           u"name|lead|"
           u"lead name|subject|название|название сделки|название лида|сделка|лід|лид|назва "
           u"ліда|что хочет|"
           u"що хоче|що потрібно|что нужно|що цікавить|что "
           u"интересует|інтерес|интерес|потреба|потребность|"
           u"товар|послуга|услуга|найменування|наименование|заголовок|замовлення|заказ|product|"
           u"service|"
           u"проєкт|проект|project|нагода|потенційне "
           u"замовлення|возможность|обращение|можливість|звернення|enquiry|"
           u"enquiry name|order name|назва можливості|назва звернення|назва замовлення|название "
           u"возможности|название обращения|название заказа"},
    Words {ImportField::Client,
           u"client|client name|клієнт|клиент|contact|contact name|contact "
           u"person|контакт|контактна особа|"
           u"контактное лицо|customer|customer "
           u"name|покупець|покупатель|замовник|заказчик|ім'я|имя|піб|п і б|"
           u"фио|ф и о|ім'я клієнта|имя клиента|піб клієнта|фио клиента|full name|fullname|first "
           u"name|person|"
           u"person name|контрагент|counterparty|ім'я та прізвище|прізвище та ім'я|прізвище "
           u"ім'я|ваше ім'я|"
           u"ваше имя|имя и фамилия|фамилия имя|повне ім'я|полное имя|як вас звати|как вас "
           u"зовут|display name"},
    Words {
        ImportField::Company,
        u"company|company name|компанія|компания|організація|организация|organization|organisation|"
        u"organization name|фірма|фирма|partner|partner name|partner id|назва компанії|название "
        u"компании|"
        u"підприємство|предприятие|юрособа|юридична особа|юр лицо"},
    Words {
        ImportField::Phone,
        u"phone|phones|telephone|mobile|phone number|mobile phone|work phone|phone work|phone "
        u"mobile|tel|"
        u"тел|телефон|телефони|телефоны|номер телефону|номер телефона|моб|моб "
        u"тел|мобільний|мобильный|"
        u"мобільний телефон|мобильный телефон|робочий телефон|рабочий телефон|контактний телефон|"
        u"контактный телефон|ваш телефон|viber|whatsapp|вайбер|ваш номер телефону|контактный "
        u"номер"},
    Words {ImportField::Email,
           u"email|e mail|mail|email address|email from|email work|work email|ел пошта|електронна "
           u"пошта|"
           u"ел адреса|електронна адреса|эл почта|электронная почта|эл "
           u"адрес|пошта|почта|мейл|имейл|імейл|"
           u"емейл|ваш email|ваша пошта"},
    Words {
        ImportField::Value,
        u"value|amount|сума|сумма|бюджет|budget|expected revenue|planned revenue|revenue|вартість|"
        u"стоимость|оцінка вартості|оценка стоимости|очікуваний дохід|ожидаемый доход|ожидаемая "
        u"выручка|"
        u"ціна|цена|price|total|сума угоди|сумма сделки|сума замовлення|сумма заказа|дохід|доход|"
        u"загальна сума|общая сумма|estimated value|орієнтовна сума|ориентировочная сумма"},
    Words {ImportField::ClientKind,
           u"client type|kind of client|type of client|тип клієнта|вид клієнта|тип клиента|вид "
           u"клиента"},
    Words {ImportField::PhoneComments,
           u"phone comment|phone comments|коментар до телефону|коментарі до телефонів|комментарий "
           u"к телефону|"
           u"комментарии к телефонам"},
    Words {ImportField::EmailComments,
           u"email comment|email comments|e mail comment|e mail comments|коментар до ел "
           u"пошти|коментарі до ел "
           u"пошти|комментарий к эл почте|комментарии к эл почте"},
    Words {ImportField::FurtherClients,
           u"further clients|further client|other clients|additional clients|додаткові "
           u"клієнти|додатковий "
           u"клієнт|інші клієнти|дополнительные клиенты|дополнительный клиент|другие клиенты"},
    Words {ImportField::Currency,
           u"currency|валюта|currency of value|currency code|currency id|код валюти"},
    Words {ImportField::Pipeline,
           u"pipeline|воронка|воронка продажів|воронка продаж|лійка "
           u"продажів|лійка|напрямок|направление"},
    Words {
        ImportField::Stage,
        u"stage|stage id|stage name|етап|стадія|этап|стадия|стадия сделки|стадія угоди|этап сделки|"
        u"етап угоди|етап воронки|этап воронки|стадия лида|колонка"},
    Words {
        ImportField::Source,
        u"source|source id|lead source|джерело|источник|джерело ліда|джерело угоди|источник лида|"
        u"источник сделки|звідки|откуда|звідки дізналися|откуда узнали|utm "
        u"source|platform|платформа"},
    Words {ImportField::ExtraSources,
           u"extra sources|further sources|додаткові джерела|дополнительные источники"},
    Words {ImportField::Channel,
           u"channel|sales channel|канал|канал продажу|канал продажів|канал продаж|канал "
           u"звернення|канал обращения|"
           u"канал зв'язку|канал связи|medium|medium id|sales team|team|team id|utm medium"},
    Words {ImportField::Tags, u"tags|tag|tag ids|мітки|мітка|теги|тег|метки|метка|labels|label"},
    Words {
        ImportField::Responsible,
        u"responsible|відповідальний|ответственный|відповідальна особа|ответственное "
        u"лицо|salesperson|"
        u"менеджер|manager|owner|user id|user|продавець|продавец|менеджер по продажам|assigned to|"
        u"виконавець|исполнитель|працівник|співробітник|сотрудник|sales rep"},
    Words {ImportField::Participants,
           u"participants|учасники|участники|followers|спостерігачі|наблюдатели|специалисты"},
    Words {
        ImportField::EnquiredOn,
        u"enquired on|enquiry date|inquiry date|дата звернення|дата обращения|дата|date|created|"
        u"created time|created at|created on|create date|creation date|date created|add time|дата "
        u"створення|"
        u"дата создания|створено|создано|дата заявки|час створення|дата ліда|дата лида|submitted "
        u"at|"
        u"timestamp|позначка часу|отметка времени|дата додавання|дата добавления|дата надходження"},
    Words {ImportField::PlannedStart,
           u"planned start|expected date|орієнтовна дата|ориентировочная дата|дата початку|дата "
           u"начала|start date|"
           u"плановий початок|плановое начало"},
    Words {
        ImportField::ExpectedClose,
        u"expected close|expected closing|expected close date|expected closing date|date deadline|"
        u"очікуване закриття|ожидаемое закрытие|предполагаемая дата закрытия|очікувана дата "
        u"закриття|"
        u"ожидаемая дата закрытия|deadline|термін|срок|дата завершення|дата завершения|планова "
        u"дата закриття|"
        u"плановая дата закрытия"},
    Words {ImportField::Probability, u"probability|ймовірність|імовірність|вероятность|шанс"},
    Words {ImportField::Request,
           u"request|запит|запрос|description|опис|описание|message|повідомлення|сообщение|текст "
           u"заявки|"
           u"питання|вопрос|ваше питання|ваш вопрос|details|деталі|детали|суть звернення|заявка"},
    Words {
        ImportField::Notes,
        u"notes|note|нотатки|нотатка|примітки|примітка|примечание|примечания|заметки|заметка|"
        u"internal notes|додатково|дополнительно|додаткова інформація|дополнительная информация"},
    Words {ImportField::Comment,
           u"comment|comments|коментар|коментарі|комментарий|комментарии|коментар менеджера|"
           u"комментарий менеджера"},
    Words {ImportField::State, u"state|стан|состояние|фаза"},
    Words {ImportField::ReturnOn,
           u"return on|returns on|return date|повернутися|відкладено до|отложено до|дата "
           u"повернення|дата возврата"},
    Words {ImportField::PostponeReason,
           u"postpone reason|reason to postpone|причина відкладення|причина откладывания"},
    Words {ImportField::Outcome,
           u"outcome|результат|підсумок|итог|результат угоди|результат сделки"},
    Words {ImportField::ClosedOn,
           u"closed on|close time|closed date|date closed|won time|lost time|закрито|закрыто|"
           u"фактична дата закриття|фактическая дата закрытия"},
    Words {ImportField::LostReason,
           u"lost reason|lost reason id|loss reason|причина відмови|причина отказа|причина втрати|"
           u"причина потери|причина програшу|причина проигрыша|причина"},
    Words {
        ImportField::ClosingNote,
        u"closing note|примітка до закриття|примітка закриття|примечание о закрытии|lost feedback"},
    Words {ImportField::Archived, u"archived|архів|архив|в архіві|в архиве"},
};

struct Ambiguous
{
    QStringView words;
    ImportField field;
    ImportField otherwise;
};

constexpr std::array kAmbiguous = {
    Ambiguous {u"name", ImportField::Client, ImportField::Title},
    Ambiguous {
        u"status|статус|статус угоди|статус сделки", ImportField::Stage, ImportField::Outcome},
    Ambiguous {u"дата закриття|дата закрытия|close date|closing date",
               ImportField::ExpectedClose,
               ImportField::ClosedOn},
};

/// All known headers by their keys.
const QHash<QString, HeaderMeaning> &dictionary()
{
    static const QHash<QString, HeaderMeaning> known = [] {
        QHash<QString, HeaderMeaning> table;
        for (const ImportField field : importFields()) {
            table.insert(headerKey(QString(keyOf(field))), {field, ImportField::Ignore, true});
        }
        for (const Words &entry : kWords) {
            for (const QStringView word : entry.words.tokenize(u'|')) {
                table.insert(headerKey(word), {entry.field, ImportField::Ignore, true});
            }
        }
        for (const Ambiguous &entry : kAmbiguous) {
            for (const QStringView word : entry.words.tokenize(u'|')) {
                table.insert(headerKey(word), {entry.field, entry.otherwise, true});
            }
        }
        return table;
    }();
    return known;
}

bool isCurrencyWord(const QString &word)
{
    static const QStringList words = {headerKey(u"грн"),
                                      headerKey(u"uah"),
                                      headerKey(u"usd"),
                                      headerKey(u"eur"),
                                      headerKey(u"гривень")};
    return words.contains(word);
}

} // namespace

QString headerKey(QStringView header)
{
    constexpr QStringView kLatin = u"abcehikmoptxy";
    constexpr QStringView kCyrillic = u"авсенікмортху";
    static_assert(kLatin.size() == kCyrillic.size());
    QString key = searchFold(header);
    for (QChar &c : key) {
        const qsizetype twin = kLatin.indexOf(c);
        if (twin >= 0) {
            c = kCyrillic[twin];
        }
    }
    return key;
}

AmountManner amountManner(QStringView header)
{
    static const QRegularExpression kBetween(QStringLiteral(R"([\s,;:/()\[\]]+)"));
    constexpr qint64 kOne = 100; // in minor units
    constexpr qint64 kMost = 1'000'000;
    AmountManner manner;
    const QStringList words = header.toString().split(kBetween, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<ParsedMoney> one = parseMoney(u"1 "_s + word);
        if (!one) {
            continue;
        }
        manner.currency = manner.currency.isEmpty() ? one->currency : manner.currency;
        // A lone "к" is a preposition.
        if (word.size() > 2 && one->minor > kOne && one->minor <= kOne * kMost) {
            manner.unit = int(one->minor / kOne);
        }
    }
    return manner;
}

std::optional<HeaderMeaning> meaningOf(QStringView header)
{
    const QHash<QString, HeaderMeaning> &known = dictionary();
    QStringList words = headerKey(header).split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isCurrencyWord);
    if (const auto found = known.constFind(words.join(u' ')); found != known.cend()) {
        return *found;
    }
    // "Deal - Title", "Person - Phone"
    static const QStringList owners = {
        headerKey(u"deal"), headerKey(u"person"), headerKey(u"lead")};
    if (words.size() > 1 && owners.contains(words.constFirst())) {
        const auto found = known.constFind(words.sliced(1).join(u' '));
        if (found != known.cend()) {
            return *found;
        }
    }
    const bool question = header.trimmed().endsWith(u'?') || words.size() > 4;
    static const QStringList captions = {headerKey(u"label"), headerKey(u"type")};
    if (question || words.isEmpty()) {
        return std::nullopt;
    }
    if (captions.contains(words.constLast())) {
        return HeaderMeaning(); // "Phone 1 - Label"
    }
    for (qsizetype size = words.size() - 1; size > 0; --size) {
        const auto found = known.constFind(words.first(size).join(u' '));
        if (found != known.cend() && found->field != ImportField::Ignore) {
            return HeaderMeaning {found->field, found->otherwise, false};
        }
    }
    return std::nullopt;
}

} // namespace ugoda
