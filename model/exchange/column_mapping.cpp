// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/column_mapping.h"

#include "model/domain/money.h"
#include "model/domain/phone_number.h"
#include "model/domain/validation.h"
#include "model/exchange/header_words.h"
#include "model/exchange/value_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

// In the order of the enumeration.
constexpr std::array kKeys = {"ignore"_L1,
                              "id"_L1,
                              "title"_L1,
                              "client"_L1,
                              "client_kind"_L1,
                              "company"_L1,
                              "phone"_L1,
                              "phone_comments"_L1,
                              "email"_L1,
                              "email_comments"_L1,
                              "further_clients"_L1,
                              "value"_L1,
                              "currency"_L1,
                              "pipeline"_L1,
                              "stage"_L1,
                              "source"_L1,
                              "extra_sources"_L1,
                              "channel"_L1,
                              "tags"_L1,
                              "responsible"_L1,
                              "participants"_L1,
                              "enquired_on"_L1,
                              "planned_start"_L1,
                              "expected_close"_L1,
                              "probability"_L1,
                              "request"_L1,
                              "notes"_L1,
                              "comment"_L1,
                              "state"_L1,
                              "return_on"_L1,
                              "postpone_reason"_L1,
                              "outcome"_L1,
                              "closed_on"_L1,
                              "lost_reason"_L1,
                              "closing_note"_L1,
                              "archived"_L1,
                              "custom"_L1};
static_assert(kKeys.size() == size_t(ImportField::Custom) + 1);

bool isExportId(const QString &value)
{
    return value.startsWith(u"l:") && stripExportPrefix(value).size() < value.size();
}

bool isPhone(const QString &value)
{
    const PhoneNumber phone = parsePhone(value);
    return phone.quality == PhoneQuality::Valid || phone.quality == PhoneQuality::Ruined;
}

bool isDate(const QString &value)
{
    // A bare number of days is too like other numbers.
    return std::any_of(value.cbegin(), value.cend(), [](QChar c) { return u".-/: "_s.contains(c); })
        && (readDate(value, DateOrder::DayFirst).isValid()
            || readDate(value, DateOrder::MonthFirst).isValid());
}

bool isSum(const QString &value)
{
    constexpr qint64 kLeast = 100'00; // smaller numbers count things
    const std::optional<ParsedMoney> money = parseMoney(value);
    return money && (money->minor >= kLeast || !money->currency.isEmpty());
}

/// "Олена Коваль": two or three words with capitals.
bool isPersonName(const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    const auto isCapital = [](const QString &word) {
        return word[0].isUpper() && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                   return c.isLetter() || u"'’ʼ-."_s.contains(c);
               });
    };
    return (words.size() == 2 || words.size() == 3)
        && std::all_of(words.cbegin(), words.cend(), isCapital);
}

/// The columns' meanings while they are being found.
class Guess
{
public:
    Guess(const QStringList &headers, const QList<QStringList> &samples)
        : m_headers(headers)
        , m_samples(samples)
    {
        qsizetype width = headers.size();
        for (const QStringList &row : samples) {
            width = std::max(width, row.size());
        }
        m_fields.resize(width, ImportField::Ignore);
        m_known.resize(width, false);
    }

    QList<ImportField> run()
    {
        const qsizetype width = m_fields.size();
        QList<std::optional<HeaderMeaning>> meanings(width);
        for (qsizetype i = 0; i < m_headers.size(); ++i) {
            meanings[i] = meaningOf(m_headers[i]);
            m_known[i] = meanings[i].has_value();
        }
        // What is certain first, then the words with two meanings, then loose matches.
        for (const auto fits : {isCertain, isAmbiguous, isLoose}) {
            for (qsizetype i = 0; i < width; ++i) {
                if (meanings[i] && fits(*meanings[i])) {
                    assign(i, *meanings[i]);
                }
            }
        }
        // Cells behind the last header are no column but what a stray separator has pushed there.
        for (qsizetype i = 0; i < (m_headers.isEmpty() ? width : m_headers.size()); ++i) {
            if (!m_known[i]) {
                m_fields[i] = byContent(i);
            }
        }
        settleName();
        return m_fields;
    }

private:
    static bool isCertain(const HeaderMeaning &meaning)
    {
        return meaning.sure && meaning.otherwise == ImportField::Ignore;
    }

    static bool isAmbiguous(const HeaderMeaning &meaning)
    {
        return meaning.sure && meaning.otherwise != ImportField::Ignore;
    }

    static bool isLoose(const HeaderMeaning &meaning) { return !meaning.sure; }

    bool isFree(ImportField field) const
    {
        return takesSeveral(field) || !m_fields.contains(field);
    }

    void assign(qsizetype column, const HeaderMeaning &meaning)
    {
        m_fields[column] = isFree(meaning.field) ? meaning.field
            : isFree(meaning.otherwise)          ? meaning.otherwise
                                                 : ImportField::Ignore;
        const bool name =
            meaning.field == ImportField::Client && meaning.otherwise == ImportField::Title;
        if (name && m_fields[column] == ImportField::Client) {
            m_nameColumn = column;
        }
    }

    /// A column "name" without any way to reach a client names the opportunity, not the client.
    void settleName()
    {
        const bool reachable =
            m_fields.contains(ImportField::Phone) || m_fields.contains(ImportField::Email);
        if (m_nameColumn >= 0 && !reachable && isFree(ImportField::Title)) {
            m_fields[m_nameColumn] = ImportField::Title;
        }
    }

    /// Whether most of a column's values fit.
    bool mostly(qsizetype column, bool (*fits)(const QString &)) const
    {
        constexpr double kMost = 0.6;
        int filled = 0;
        int hits = 0;
        for (const QStringList &row : m_samples) {
            const QString value = row.value(column).trimmed();
            filled += value.isEmpty() ? 0 : 1;
            hits += !value.isEmpty() && fits(value) ? 1 : 0;
        }
        return filled > 0 && hits >= kMost * filled;
    }

    ImportField byContent(qsizetype column) const
    {
        if (mostly(column, isExportId) && isFree(ImportField::Id)) {
            return ImportField::Id;
        }
        if (mostly(column, [](const QString &value) { return looksLikeEmail(value); })) {
            return ImportField::Email;
        }
        if (mostly(column, isPhone)) {
            return ImportField::Phone;
        }
        if (mostly(column, isDate)) {
            return isFree(ImportField::EnquiredOn) ? ImportField::EnquiredOn : ImportField::Ignore;
        }
        if (mostly(column, [](const QString &value) { return parseMoney(value).has_value(); })) {
            const bool sum = mostly(column, isSum) && isFree(ImportField::Value);
            return sum ? ImportField::Value : ImportField::Ignore;
        }
        return byText(column);
    }

    ImportField byText(qsizetype column) const
    {
        const QString header = m_headers.value(column).trimmed();
        if (m_headers.isEmpty() && isFree(ImportField::Client) && mostly(column, isPersonName)) {
            return ImportField::Client;
        }
        // The forms of advertising cabinets ask for what the client wants in their own words.
        const bool question = header.endsWith(u'?') || headerKey(header).count(u' ') > 1;
        const bool text = mostly(column, [](const QString &value) { return value.size() > 1; });
        if (!text || !(question || m_headers.isEmpty())) {
            return ImportField::Ignore;
        }
        if (isFree(ImportField::Title)) {
            return ImportField::Title;
        }
        return question ? ImportField::Request : ImportField::Notes;
    }

    const QStringList &m_headers;
    const QList<QStringList> &m_samples;
    QList<ImportField> m_fields;
    QList<bool> m_known;
    qsizetype m_nameColumn = -1; ///< an ambiguous "name" taken for the client
};

} // namespace

QList<ImportField> importFields()
{
    QList<ImportField> fields;
    for (size_t i = 0; i < size_t(ImportField::Custom); ++i) {
        fields.append(static_cast<ImportField>(i));
    }
    return fields;
}

QLatin1StringView keyOf(ImportField field)
{
    return kKeys[size_t(field)];
}

std::optional<ImportField> fieldOf(QStringView key)
{
    const auto end = kKeys.cend() - 1; // Custom alone says nothing
    const auto found = std::find_if(kKeys.cbegin(), end, [key](QLatin1StringView each) {
        return key.compare(each, Qt::CaseInsensitive) == 0;
    });
    return found == end ? std::nullopt
                        : std::optional(static_cast<ImportField>(found - kKeys.cbegin()));
}

bool takesSeveral(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
    case ImportField::Phone:
    case ImportField::Email:
    case ImportField::Tags:
    case ImportField::Notes:
    case ImportField::Comment:
    case ImportField::Request:
    case ImportField::Custom:
        return true;
    default:
        return false;
    }
}

QList<ImportField> guessMapping(const QStringList &headers, const QList<QStringList> &samples)
{
    return Guess(headers, samples).run();
}

bool looksLikeHeader(const QStringList &first)
{
    const auto isData = [](const QString &cell) {
        return !cell.isEmpty()
            && (looksLikeEmail(cell) || isPhone(cell) || isDate(cell)
                || parseMoney(cell).has_value());
    };
    const auto isName = [](const QString &cell) {
        const std::optional<HeaderMeaning> meaning = meaningOf(cell);
        return meaning && meaning->sure;
    };
    const auto names = std::count_if(first.cbegin(), first.cend(), isName);
    const bool data = std::any_of(first.cbegin(), first.cend(), isData);
    // One word alone may be a value ("Новая"); a row of known words is a header whatever else it
    // has.
    return data ? names > first.size() / 2 : names > 0;
}

QString stripExportPrefix(const QString &value)
{
    const qsizetype colon = value.indexOf(u':');
    if (colon < 1 || colon > 2 || colon + 1 == value.size()) {
        return value;
    }
    const QStringView prefix = QStringView(value).first(colon);
    const QChar next = value[colon + 1];
    const bool letters =
        std::all_of(prefix.cbegin(), prefix.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return letters && (next == u'+' || next.isDigit()) ? value.sliced(colon + 1) : value;
}

QString exportedId(qint64 id)
{
    std::array<char, 16> text {'u'}; // enough for any of 63 bits
    const auto end = std::to_chars(text.data() + 1, text.data() + text.size(), id, 36).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

qint64 idOfExport(QStringView text)
{
    bool ok = false;
    const qint64 id = text.startsWith(u'u') ? text.mid(1).toLongLong(&ok, 36) : 0;
    return ok && id > 0 ? id : 0;
}

} // namespace ugoda
