// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/text_keys.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

// What a character becomes in a folded text, unless it is itself a letter or a digit.
constexpr char16_t kSeparator = u' ';
constexpr char16_t kDropped = 0xFFFE;
constexpr char16_t kSlow = 0xFFFF; ///< depends on its neighbours or becomes several letters

bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case 0x00B4: // ´
    case 0x02B9:
    case 0x02BB:
    case 0x02BC: // ʼ
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x2032: // ′
        return true;
    default:
        return false;
    }
}

bool isCombining(char32_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

/// The fate of a case folded NFKC character.
char32_t classified(char32_t c)
{
    // Stress marks that compose with no Cyrillic letter must not hide a word.
    if (isApostrophe(c) || isCombining(c) || QChar::category(c) == QChar::Other_Format) {
        return kDropped;
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? c : kSeparator;
}

char16_t tableEntry(char16_t c)
{
    if (isApostrophe(c)) {
        return kDropped;
    }
    if (isCombining(c)) {
        return kSlow;
    }
    const QString folded =
        QString(QChar(c)).normalized(QString::NormalizationForm_KC).toCaseFolded();
    const bool silent = std::all_of(folded.cbegin(), folded.cend(), [](QChar each) {
        return classified(each.unicode()) == kSeparator;
    });
    if (silent) {
        return kSeparator;
    }
    return folded.size() == 1 ? char16_t(classified(folded[0].unicode())) : kSlow;
}

constexpr char16_t kLettersEnd = 0x0500; ///< Latin, Greek, Cyrillic
constexpr char16_t kPunctuation = 0x2000;
constexpr char16_t kPunctuationEnd = 0x2070;

/// The characters of nearly all texts, folded beforehand.
struct FoldTable
{
    std::array<char16_t, kLettersEnd> letters;
    std::array<char16_t, kPunctuationEnd - kPunctuation> punctuation;

    FoldTable()
    {
        for (char16_t c = 0; c < kLettersEnd; ++c) {
            letters[c] = tableEntry(c);
        }
        for (char16_t c = kPunctuation; c < kPunctuationEnd; ++c) {
            punctuation[c - kPunctuation] = tableEntry(c);
        }
    }

    char16_t operator[](char16_t c) const
    {
        if (c < kLettersEnd) {
            return letters[c];
        }
        return c >= kPunctuation && c < kPunctuationEnd ? punctuation[c - kPunctuation] : kSlow;
    }
};

/// Gives out the folded characters of a text, with one space between words and none at the ends.
template<class Emit>
class Folder
{
public:
    explicit Folder(Emit emitter)
        : m_emit(emitter)
    { }

    void run(QStringView text)
    {
        static const FoldTable table;
        const auto isSlow = [](QChar c) {
            return table[c.unicode()] == kSlow;
        };
        if (std::any_of(text.cbegin(), text.cend(), isSlow)) {
            runSlowly(text);
            return;
        }
        for (const QChar c : text) {
            take(table[c.unicode()]);
        }
    }

private:
    void runSlowly(QStringView text)
    {
        QString plain = text.toString();
        plain.replace(QChar(0x00B4), u'\''); // NFKC would make a space and a combining acute of it
        plain = plain.normalized(QString::NormalizationForm_KC).toCaseFolded();
        for (const uint c : plain.toUcs4()) {
            take(classified(c));
        }
    }

    void take(char32_t c)
    {
        if (c == kSeparator) {
            m_gap = true;
        } else if (c != kDropped) {
            if (m_gap && m_started) {
                m_emit(U' ');
            }
            m_gap = false;
            m_started = true;
            m_emit(c);
        }
    }

    Emit m_emit;
    bool m_gap = false;
    bool m_started = false;
};

/// A text that grows letter by letter, mostly without memory of its own: keys are made for every
/// name of an import.
class Letters
{
public:
    void add(char32_t c)
    {
        if (c < 0x10000) {
            m_units.append(char16_t(c));
        } else {
            m_units.append(QChar::highSurrogate(c));
            m_units.append(QChar::lowSurrogate(c));
        }
    }

    void clear() { m_units.clear(); }

    QStringView view() const { return {m_units.constData(), m_units.size()}; }

    QString text() const { return view().toString(); }

private:
    QVarLengthArray<char16_t, 256> m_units;
};

void append(QString &text, char32_t c)
{
    if (c < 0x10000) {
        text += QChar(char16_t(c));
    } else {
        text += QChar::fromUcs4(c);
    }
}

// The alphabets in order: each letter gets one byte above the digits, Cyrillic before Latin.
constexpr QStringView kAlphabet =
    u"абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz";
constexpr char16_t kFirstLetter = 0x3B;
static_assert(kFirstLetter + kAlphabet.size() <= 0x7F);

/// The byte of a letter in a sort key; other letters stand after the alphabets by their code.
char32_t sortLetter(char32_t c)
{
    static const auto places = [] {
        std::array<char16_t, kLettersEnd> table {};
        for (qsizetype i = 0; i < kAlphabet.size(); ++i) {
            table[kAlphabet[i].unicode()] = char16_t(kFirstLetter + i);
        }
        return table;
    }();
    if (c >= kLettersEnd || places[c] != 0) {
        return c < kLettersEnd ? places[c] : c;
    }
    // é and its like stand with their base letter.
    const QString parts = QString(QChar(char16_t(c))).normalized(QString::NormalizationForm_D);
    const char16_t base = parts[0].unicode();
    return base < kLettersEnd && places[base] != 0 ? places[base] : c;
}

/// Appends a run of digits so that longer numbers follow shorter ones: its length, then the digits.
/// Leaves `number` empty for the next run.
void appendNumber(Letters &key, Letters &number)
{
    constexpr qsizetype kChunk = 14;
    constexpr char16_t kNumber = 0x21; // just above the space between words
    QStringView digits = number.view();
    if (digits.isEmpty()) {
        return;
    }
    while (digits.startsWith(u'0')) {
        digits = digits.sliced(1);
    }
    qsizetype rest = digits.size();
    for (; rest >= kChunk; rest -= kChunk) {
        key.add(kNumber + kChunk);
    }
    key.add(char32_t(kNumber + rest));
    for (const QChar digit : digits) {
        key.add(digit.unicode());
    }
    number.clear();
}

// The same keys in the three layouts; the letters of one place stand under each other.
constexpr QStringView kLatinKeys =
    u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
constexpr QStringView kUkKeys =
    u"йцукенгшщзхїфівапролджєячсмитьбюґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮҐ";
constexpr QStringView kRuKeys =
    u"йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
static_assert(kLatinKeys.size() == kUkKeys.size() && kLatinKeys.size() == kRuKeys.size());

/// Each letter by the one of the same key; what `from` lacks stays.
QString retyped(QString text, QStringView from, QStringView to)
{
    for (QChar &c : text) {
        const qsizetype key = from.indexOf(c);
        if (key >= 0) {
            c = to[key];
        }
    }
    return text;
}

} // namespace

QString cleanText(const QString &text)
{
    const auto isSuspect = [](QChar c) {
        return c.isSurrogate() || c == QChar(0) || c == u'\r';
    };
    // All that is stored passes here and is hardly ever unclean: many letters at a time, which the
    // compiler turns into a few wide instructions.
    constexpr qsizetype kStride = 32;
    auto from = text.cbegin();
    for (bool clean = true; clean && text.cend() - from >= kStride; from += clean ? kStride : 0) {
        unsigned suspects = 0;
        for (qsizetype i = 0; i < kStride; ++i) {
            suspects |= unsigned(isSuspect(from[i]));
        }
        clean = suspects == 0;
    }
    from = std::find_if(from, text.cend(), isSuspect);
    if (from == text.cend()) {
        return text;
    }
    QString clean(text.constData(), from - text.cbegin());
    clean.reserve(text.size());
    for (; from != text.cend(); ++from) {
        const bool pair =
            from + 1 != text.cend() && from->isHighSurrogate() && from[1].isLowSurrogate();
        if (pair) {
            clean += *from++;
            clean += *from;
        } else if (from->isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (*from == u'\r') {
            const bool crlf = from + 1 != text.cend() && from[1] == u'\n';
            clean += crlf ? QString() : u"\n"_s;
        } else if (*from != QChar(0)) {
            clean += *from;
        }
    }
    return clean;
}

QString searchFold(QStringView text)
{
    Letters folded;
    Folder fold([&folded](char32_t c) { folded.add(c == U'ё' ? U'е' : c == U'ґ' ? U'г' : c); });
    fold.run(text);
    return folded.text();
}

QString digitsOf(QStringView text)
{
    QString digits;
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

QString sortKey(QStringView text)
{
    Letters key;
    Letters number;
    Folder fold([&key, &number](char32_t c) {
        if (c >= U'0' && c <= U'9') {
            number.add(c);
            return;
        }
        appendNumber(key, number);
        key.add(c == U' ' ? c : sortLetter(c));
    });
    fold.run(text);
    appendNumber(key, number);
    return key.text();
}

QStringList otherLayout(QStringView text)
{
    const auto has = [text](QStringView letters) {
        return std::any_of(text.cbegin(), text.cend(), [letters](QChar c) {
            return c.isLetter() && letters.contains(c);
        });
    };
    QStringList candidates;
    const QString typed = text.toString();
    if (has(kLatinKeys)) {
        candidates << retyped(typed, kLatinKeys, kUkKeys) << retyped(typed, kLatinKeys, kRuKeys);
    }
    if (has(kUkKeys) || has(kRuKeys)) {
        // A letter belongs to the same key in both Cyrillic layouts, so one candidate is enough.
        candidates << retyped(retyped(typed, kUkKeys, kLatinKeys), kRuKeys, kLatinKeys);
    }
    candidates.removeDuplicates();
    candidates.removeAll(typed);
    return candidates;
}

QStringList trigrams(QStringView folded)
{
    const QList<uint> points = folded.toUcs4();
    QStringList pieces;
    QSet<QString> seen;
    for (qsizetype i = 0; i + 3 <= points.size(); ++i) {
        QString piece;
        for (const uint c : points.sliced(i, 3)) {
            append(piece, c);
        }
        if (!seen.contains(piece)) {
            seen.insert(piece);
            pieces.append(piece);
        }
    }
    return pieces;
}

QString initialsOf(QStringView name)
{
    QList<QList<uint>> words(1); // letters only
    for (const uint c : name.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            words.last().append(QChar::toUpper(c));
        } else if (QChar::isSpace(c) && !words.constLast().isEmpty()) {
            words.append(QList<uint>());
        }
    }
    if (words.constLast().isEmpty()) {
        words.removeLast();
    }
    QString initials;
    if (words.size() == 1) {
        for (const uint c : words[0].first(std::min<qsizetype>(2, words[0].size()))) {
            append(initials, c);
        }
    } else if (words.size() > 1) {
        append(initials, words[0][0]);
        append(initials, words[1][0]);
    }
    return initials;
}

} // namespace ugoda
