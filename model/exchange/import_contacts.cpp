// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_contacts.h"

#include "model/exchange/list_cell.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

bool looksLikePhone(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    return first.isDigit() || first == u'+' || first == u'(' || !parsePhone(text).key9.isEmpty();
}

/// The numbers of "067 123-45-67/050 123-45-67"; empty unless there are several and nothing else.
QStringList severalNumbers(const QString &item)
{
    constexpr qsizetype kDigits = 18; // of two numbers
    if (std::count_if(item.cbegin(), item.cend(), [](QChar c) { return c.isDigit(); }) < kDigits) {
        return {};
    }
    static const QRegularExpression kBetween(
        uR"([/|,;\n]|\s(?:або|чи|та|і|й|или|и|or|and)\s|(?=\+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kSpace(uR"(\s+)"_s);
    for (const QRegularExpression &between : {kBetween, kSpace}) {
        const QStringList parts = item.split(between, Qt::SkipEmptyParts);
        const bool numbers = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
            return part.trimmed().isEmpty() || parsePhone(part).quality == PhoneQuality::Valid;
        });
        if (numbers && parts.size() > 1) {
            return parts;
        }
    }
    return {};
}

template<class Contact>
QStringList putComments(QList<Contact> &contacts, const QString &text)
{
    QStringList comments = text.isEmpty() ? QStringList() : splitItems(text);
    for (Contact &contact : contacts) {
        if (!comments.isEmpty()) {
            contact.comment = comments.takeFirst();
        }
    }
    comments.removeAll(QString());
    return comments;
}

/// A further item of a line that has named a client: what the client has, or the next name.
RuinedPhone takeItem(QList<ImportClient> &clients, const QString &item)
{
    const auto [text, remark] = splitRemark(item);
    if (text.contains(u'@')) {
        clients.last().emails.append({text, remark});
    } else if (looksLikePhone(text)) {
        const PhoneNumber number = parsePhone(text);
        if (number.quality == PhoneQuality::Ruined) {
            return text;
        }
        clients.last().phones.append({number, remark});
    } else if (const std::optional<ClientKind> kind = clientKindOfWord(item)) {
        clients.last().kind = kind;
    } else if (!item.isEmpty()) {
        clients.append(ImportClient {});
        clients.last().name = text.simplified();
        clients.last().role = remark;
    }
    return {};
}

} // namespace

RuinedPhone takePhones(ImportClient &client, const QString &text)
{
    // "3,80501E+11" holds the separator that lists of phones use, so ruin is looked for first.
    if (parsePhone(text).quality == PhoneQuality::Ruined) {
        return text;
    }
    RuinedPhone ruined;
    QStringList further;
    const QStringList items = splitItems(text, u", ");
    for (const QString &item : items) {
        const PhoneNumber number = parsePhone(item);
        if (number.quality == PhoneQuality::Ruined && ruined.isEmpty()) {
            ruined = item;
        }
        const QStringList several = severalNumbers(item);
        client.phones.append({several.isEmpty() ? number : parsePhone(several.first()), {}});
        further += several.mid(1);
    }
    // Behind all others, so that the comments of those stay at their places.
    for (const QString &number : std::as_const(further)) {
        if (!number.trimmed().isEmpty()) {
            client.phones.append({parsePhone(number), {}});
        }
    }
    return ruined;
}

QStringList takeEmails(ImportClient &client, const QString &text)
{
    QStringList others;
    const QStringList items = splitNames(text);
    for (const QString &item : items) {
        if (item.contains(u'@')) {
            client.emails.append({item, {}});
        } else {
            others << item;
        }
    }
    return others;
}

QStringList takeComments(ImportClient &client, const QString &ofPhones, const QString &ofEmails)
{
    QStringList left = putComments(client.phones, ofPhones) + putComments(client.emails, ofEmails);
    client.phones.removeIf([&left](const ImportPhone &phone) {
        const QString &raw = phone.number.raw;
        const bool empty = phone.number.quality == PhoneQuality::Empty;
        // "@olena" is no phone, but someone wrote it down; a dash says nothing.
        if (empty && std::any_of(raw.cbegin(), raw.cend(), [](QChar c) {
                return c.isLetterOrNumber();
            })) {
            left << raw;
        }
        return empty;
    });
    return left;
}

std::optional<ClientKind> clientKindOfWord(QStringView word)
{
    static const QHash<QString, ClientKind> kinds = [] {
        constexpr std::array kCompany = {u"company",
                                         u"firm",
                                         u"organization",
                                         u"organisation",
                                         u"legal entity",
                                         u"компанія",
                                         u"фірма",
                                         u"організація",
                                         u"юридична особа",
                                         u"компания",
                                         u"фирма",
                                         u"организация",
                                         u"юридическое лицо"};
        constexpr std::array kPerson = {u"person",
                                        u"private person",
                                        u"individual",
                                        u"приватна особа",
                                        u"особа",
                                        u"фізична особа",
                                        u"частное лицо",
                                        u"физическое лицо"};
        QHash<QString, ClientKind> table;
        for (const QStringView each : kCompany) {
            table.insert(searchFold(each), ClientKind::Company);
        }
        for (const QStringView each : kPerson) {
            table.insert(searchFold(each), ClientKind::Person);
        }
        return table;
    }();
    const auto found = kinds.constFind(searchFold(word));
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

RuinedPhone takeFurtherClients(QList<ImportClient> &clients, const QString &text)
{
    RuinedPhone ruined;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList items = splitItems(line);
        const auto [name, role] = splitRemark(items.first());
        if (name.isEmpty()) {
            continue;
        }
        clients.append(ImportClient {});
        clients.last().name = name.simplified();
        clients.last().role = role;
        for (const QString &item : items.mid(1)) {
            const RuinedPhone found = takeItem(clients, item);
            ruined = ruined.isEmpty() ? found : ruined;
        }
    }
    return ruined;
}

} // namespace ugoda
