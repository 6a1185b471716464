// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workload.h"

#include <QDate>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    return text.split(u'|');
}

const QStringList kFirstNames =
    words(u"Олена|Ірина|Марина|Оксана|Тетяна|Вікторія|Лариса|Зоя|Поліна|Дарина|Остап|Данило|Левко|"
          u"Віталій|Григорій|Павло|Олег|Антон|Кирило|Степан|Ґеорг|Михайло"_s);
const QStringList kLastNames =
    words(u"Коваль|Мельниченко|Гаврилюк|Дорошенко|Стельмах|Бабенко|Лук'яненко|Захарченко|Їжак|"
          u"Омельчук|Рибак|Цимбал|Фесенко|Власюк|Нечай|Тимошенко|Горобець|Сокіл|Прядко|Ярема|"
          u"Кучеренко|Вергун|Шаповал|Литвиненко|Осадчий|Гулак|Дяченко|Євтушенко|Різник|Швець"_s);
const QStringList kCompanies =
    words(u"Обрій|Джерело|Дубовий гай|Меридіан|Сяйво|Хутір|Ремторг|Агротрейд|Південь-Сервіс|"
          u"Чумацький шлях|Ладога|Терем|Пролісок|Експрес-Пак|Ґрунт|Затишок плюс|Бета-Логістик|"
          u"Журавель|Млин|Альфа 2000"_s);
const QStringList kNeeds =
    words(u"Ремонт покрівлі|Поставка кондиціонерів|Меблі на замовлення|Обслуговування котельні|"
          u"Друк упаковки|Вебсайт і реклама|Оренда навантажувача|Генератор для складу|Вікна та "
          u"двері|Навчання бухгалтерів|Перевезення зерна|Охоронна сигналізація|Кавова станція|"
          u"Спецодяг|Ґанок і сходи|Благоустрій подвір'я|Ноутбуки для офісу|Вивіска на фасад|"
          u"Аудит мережі|Холодильна камера"_s);
const QStringList kSources =
    words(u"Сайт|Дзвінок|Порадили знайомі|Instagram|Facebook|Google|Виставка|Повторне звернення"_s);
const QStringList kPeople =
    words(u"Олена Коваль|Остап Рибак|Дарина Швець|Павло Нечай|Лариса Власюк|Антон Гулак|"
          u"Марина Сокіл|Степан Ярема"_s);
const QStringList kTags =
    words(u"терміново|опт|VIP|тендер|знижка|повторний|монтаж|доставка|ФОП|без ПДВ|експорт|"
          u"гарантія|передплата|відстрочка|Київ|Львів|Одеса|Дніпро|Харків|сезон"_s);
const QStringList kNotes =
    words(u"Зателефонувати після обіду.|Порівнює з іншими, чекає на знижку.|Рахунок надіслано, "
          u"оплата наприкінці місяця.|Зустріч призначено; буде директор.|Потрібні \"зразки\", "
          u"каталог і терміни.|Договір у юриста, правки за тиждень.|Не відповідає на дзвінки.|"
          u"Купували торік, усім задоволені.|Уточнити адресу, поверх і розміри.|Просить "
          u"відстрочку, дві оплати навпіл."_s);
const QStringList kPrefixes = words(u"67|68|96|97|98|50|66|95|99|63|73|93|44"_s);
const QStringList kMailHosts = words(u"gmail.com|ukr.net|i.ua|meta.ua|example.com"_s);

constexpr int kNotesLength = 600;

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (QString cell : cells) {
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')) {
            cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
        }
        line += (line.isEmpty() ? "" : ",") + cell.toUtf8();
    }
    return line + '\n';
}

} // namespace

QStringList openStages()
{
    return words(u"Новий запит|З'ясування|Показ|Рахунок|Узгодження"_s);
}

QStringList workloadHeader()
{
    return words(u"Назва|Клієнт|Телефон|Email|Сума|Етап|Джерело|Теги|Відповідальний|"
                 u"Очікуване закриття|Нотатки"_s);
}

int Workload::below(int end)
{
    // SplitMix64.
    m_state += 0x9E3779B97F4A7C15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return int((mixed ^ (mixed >> 31)) % quint64(end));
}

QString Workload::phone()
{
    if (below(100) < 5) {
        return {};
    }
    const QString prefix = oneOf(kPrefixes);
    const QString number = QString::number(1000000 + below(9000000));
    const QString a = number.first(3);
    const QString b = number.sliced(3, 2);
    const QString c = number.last(2);
    switch (below(4)) {
    case 0:
        return u"+380 %1 %2-%3-%4"_s.arg(prefix, a, b, c);
    case 1:
        return u"+380%1%2"_s.arg(prefix, number);
    case 2:
        return u"0%1 %2 %3 %4"_s.arg(prefix, a, b, c);
    default:
        return u"(0%1) %2-%3-%4"_s.arg(prefix, a, b, c);
    }
}

Workload::Client Workload::makeClient()
{
    Client client;
    client.name = oneOf(kFirstNames) + u' ' + oneOf(kLastNames);
    client.phone = phone();
    if (below(100) >= 12) {
        client.email =
            u"client.%1.%2@%3"_s.arg(m_clients.size()).arg(below(1000)).arg(oneOf(kMailHosts));
    }
    client.company = (below(2) == 0 ? u"ТОВ «"_s : u"ПП «"_s) + oneOf(kCompanies) + u'»';
    return client;
}

QString Workload::stage()
{
    const int percent = below(100);
    if (percent < 60) {
        return percent < 27 ? u"Виграно"_s : u"Програно"_s;
    }
    static constexpr int kShares[] = {74, 84, 91, 97, 100};
    const auto share = std::upper_bound(std::begin(kShares), std::end(kShares), percent);
    return openStages().at(share - std::begin(kShares));
}

QString Workload::day(bool closed)
{
    const QDate from = closed ? QDate(2024, 1, 1) : QDate(2026, 10, 20);
    const int days = closed ? 1050 : 70;
    return from.addDays(closed ? std::max(below(days), below(days)) : below(days))
        .toString(Qt::ISODate);
}

QString Workload::tags()
{
    QStringList chosen;
    for (int left = below(4); left > 0; --left) {
        const QString &tag = kTags.at(std::min(below(int(kTags.size())), below(int(kTags.size()))));
        if (!chosen.contains(tag)) {
            chosen += tag;
        }
    }
    return chosen.join(u',');
}

QString Workload::notes()
{
    QString text;
    const int length = below(4) == 0 ? 0 : below(kNotesLength) * below(kNotesLength) / kNotesLength;
    while (text.size() < length) {
        text += (text.isEmpty() ? u""_s : below(4) == 0 ? u"\n"_s : u" "_s) + oneOf(kNotes);
    }
    return text.left(kNotesLength);
}

QStringList Workload::next()
{
    Client client;
    if (!m_clients.isEmpty() && below(100) < 35) {
        client = m_clients.at(below(int(m_clients.size())));
    } else {
        client = makeClient();
        m_clients += client;
    }
    const QString state = stage();
    const int spread = below(1000);
    const int value = 300 + int(std::lround(double(spread) * spread * spread / 500.0)) / 50 * 50;
    QString title = oneOf(kNeeds) + u" — "_s + (below(5) < 3 ? client.company : client.name);
    if (below(10) < 3) {
        title += u", об'єкт %1"_s.arg(1 + below(500));
    }
    return {title,
            client.name,
            client.phone,
            client.email,
            QString::number(value),
            state,
            oneOf(kSources),
            tags(),
            oneOf(kPeople),
            day(!openStages().contains(state)),
            notes()};
}

Result<void> writeWorkload(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error {ErrorCode::CannotWrite, path, file.errorString()};
    }
    file.write(csvLine(workloadHeader()));
    Workload workload;
    for (int row = 0; row < rows; ++row) {
        file.write(csvLine(workload.next()));
    }
    return file.flush() ? Result<void>() : Error {ErrorCode::CannotWrite, path, file.errorString()};
}

} // namespace ugoda::bench
