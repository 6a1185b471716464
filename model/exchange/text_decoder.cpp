// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/text_decoder.h"

#include "model/exchange/code_pages.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

namespace ugoda {

namespace {

constexpr char16_t kBom = 0xFEFF;

uchar byteAt(QByteArrayView bytes, qsizetype place)
{
    return static_cast<uchar>(bytes[place]);
}

/// What stands at a place of a UTF-8 text.
struct Utf8Step
{
    qsizetype size = 0; ///< bytes of the character; of a malformed one, those to leave out
    bool valid = false;
    bool cut = false; ///< well begun, but the bytes end
};

Utf8Step utf8At(QByteArrayView bytes, qsizetype place)
{
    const uchar first = byteAt(bytes, place);
    if (first < 0x80) {
        return {1, true, false};
    }
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) {
        return {1, false, false};
    }
    // The second byte's range excludes overlong forms, surrogates and what is beyond U+10FFFF.
    uchar low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uchar high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (qsizetype i = 1; i < size; ++i) {
        if (place + i == bytes.size()) {
            return {i, false, true};
        }
        const uchar next = byteAt(bytes, place + i);
        if (next < low || next > high) {
            return {i, false, false};
        }
        low = 0x80;
        high = 0xBF;
    }
    return {size, true, false};
}

/// Well-formed UTF-8 as text. QString::fromUtf8() would leave out a U+FEFF at the start of any run.
QString fromUtf8(QByteArrayView bytes)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

bool looksLikeUtf8(QByteArrayView head, bool whole)
{
    qint64 letters = 0; // beyond ASCII
    qint64 malformed = 0;
    for (qsizetype i = 0; i < head.size();) {
        const Utf8Step step = utf8At(head, i);
        if (step.valid && step.size == 1 && byteAt(head, i) < '\t') {
            return false; // UTF-16 without a mark has such bytes
        }
        letters += step.valid && step.size > 1 ? 1 : 0;
        malformed += step.valid || (step.cut && !whole) ? 0 : 1;
        i += step.size;
    }
    // One damaged character must not turn all others into gibberish.
    return malformed * 20 <= letters;
}

/// Whether the bytes at every second place are mostly the upper halves of Latin, Cyrillic and
/// typographic characters in UTF-16, and the others are not.
bool looksLikeUtf16(QByteArrayView head, qsizetype upper)
{
    const auto share = [head](qsizetype from) {
        qsizetype hits = 0;
        for (qsizetype i = from; i < head.size(); i += 2) {
            const uchar c = byteAt(head, i);
            hits += c == 0 || c == 0x04 || c == 0x20 || c == 0x21 ? 1 : 0;
        }
        return double(hits) / double(std::max<qsizetype>(1, head.size() / 2));
    };
    return head.size() >= 4 && share(upper) > 0.9 && share(1 - upper) < 0.6;
}

QByteArray askUchardet(QByteArrayView head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         uchardet_delete);
    if (uchardet_handle_data(detector.get(), head.data(), size_t(head.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

} // namespace

QByteArrayList knownEncodings()
{
    return {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "IBM866", "KOI8-U"};
}

Encoding detectEncoding(QByteArrayView head, bool whole)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return {"UTF-8", true};
    }
    if (head.startsWith("\xFF\xFE")) {
        return {"UTF-16LE", true};
    }
    if (head.startsWith("\xFE\xFF")) {
        return {"UTF-16BE", true};
    }
    if (looksLikeUtf8(head, whole)) {
        return {"UTF-8", false};
    }
    if (looksLikeUtf16(head, 1)) {
        return {"UTF-16LE", false};
    }
    if (looksLikeUtf16(head, 0)) {
        return {"UTF-16BE", false};
    }
    const QByteArray guess = askUchardet(head);
    if (guess == "IBM866") {
        return {"IBM866", false};
    }
    // KOI8 capitals have the codes of small letters in windows-1251. Without any such byte, a sheet
    // in windows-1251 all in capitals is likelier than one in KOI8 without a single capital.
    const bool capitals = std::any_of(
        head.cbegin(), head.cend(), [](char c) { return static_cast<uchar>(c) >= 0xE0; });
    if (guess.startsWith("KOI8") && capitals) {
        return {"KOI8-U", false}; // agrees with KOI8-R in all Russian letters
    }
    return {"windows-1251", false};
}

TextDecoder::TextDecoder(const QByteArray &encoding)
    : m_table(codePage(encoding))
    , m_utf16(encoding.startsWith("UTF-16"))
    , m_bigEndian(encoding == "UTF-16BE")
{ }

QString TextDecoder::decode(QByteArrayView chunk)
{
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = std::exchange(m_rest, {}).append(chunk);
        chunk = joined;
    }
    QString text;
    text.reserve(chunk.size());
    if (!m_table.isEmpty()) {
        decodeTable(chunk, text);
    } else if (m_utf16) {
        decodeUtf16(chunk, text);
    } else {
        decodeUtf8(chunk, text);
    }
    m_offset += chunk.size() - m_rest.size();
    if (!m_begun && text.startsWith(QChar(kBom)) && m_table.isEmpty()) {
        text.remove(0, 1);
        m_begun = true;
    }
    m_begun = m_begun || !text.isEmpty();
    return text;
}

QString TextDecoder::finish()
{
    QString text;
    if (!m_rest.isEmpty()) {
        invalidAt(0, text);
        m_rest.clear();
    }
    return text;
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, QString &text)
{
    qsizetype begin = 0; // of the well-formed run
    for (qsizetype i = 0; i < bytes.size();) {
        const Utf8Step step = utf8At(bytes, i);
        if (step.valid) {
            i += step.size;
            continue;
        }
        text += fromUtf8(bytes.sliced(begin, i - begin));
        begin = i + step.size;
        if (step.cut) {
            m_rest = bytes.sliced(i).toByteArray();
        } else {
            invalidAt(i, text);
        }
        i = begin;
    }
    text += fromUtf8(bytes.sliced(begin));
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, QString &text)
{
    const auto unitAt = [this, bytes](qsizetype place) {
        const char *data = bytes.data() + place;
        return QChar(m_bigEndian ? qFromBigEndian<char16_t>(data)
                                 : qFromLittleEndian<char16_t>(data));
    };
    qsizetype i = 0;
    for (; i + 2 <= bytes.size(); i += 2) {
        const QChar unit = unitAt(i);
        if (!unit.isSurrogate()) {
            text += unit;
        } else if (unit.isHighSurrogate() && i + 4 > bytes.size()) {
            break;
        } else if (unit.isHighSurrogate() && unitAt(i + 2).isLowSurrogate()) {
            text += unit;
            text += unitAt(i + 2);
            i += 2;
        } else {
            invalidAt(i, text);
        }
    }
    m_rest = bytes.sliced(i).toByteArray();
}

void TextDecoder::decodeTable(QByteArrayView bytes, QString &text)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = byteAt(bytes, i);
        const QChar letter = c < 0x80 ? QChar(char16_t(c)) : m_table[c - 0x80];
        if (letter == QChar::ReplacementCharacter) {
            invalidAt(i, text);
        } else {
            text += letter;
        }
    }
}

void TextDecoder::invalidAt(qsizetype place, QString &text)
{
    text += QChar(QChar::ReplacementCharacter);
    if (!m_firstInvalid) {
        m_firstInvalid = m_offset + place;
    }
}

TextEncoder::TextEncoder(const Encoding &encoding)
    : m_encoding(encoding)
    , m_table(codePage(encoding.name))
{ }

QByteArray TextEncoder::encode(QStringView text)
{
    if (!m_table.isEmpty()) {
        return encodeTable(text);
    }
    if (m_encoding.bom && !std::exchange(m_begun, true)) {
        return encode(QChar(kBom) + text.toString());
    }
    if (m_encoding.name == "UTF-8") {
        return text.toUtf8();
    }
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    const bool bigEndian = m_encoding.name == "UTF-16BE";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        char *to = bytes.data() + i * 2;
        bigEndian ? qToBigEndian(unit, to) : qToLittleEndian(unit, to);
    }
    return bytes;
}

QByteArray TextEncoder::encodeTable(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (QChar c : text) {
        if (c.isLowSurrogate()) {
            continue; // the high one was replaced
        }
        if (c == QChar(0x02BC)) {
            c = QChar(0x2019); // both are the Ukrainian apostrophe
        } else if (c == QChar(0x202F) || c == QChar(0x2009)) {
            c = QChar(QChar::Nbsp);
        }
        const qsizetype place = c.unicode() < 0x80 ? -1 : m_table.indexOf(c);
        const bool known = place >= 0 && c != QChar::ReplacementCharacter;
        if (c.unicode() < 0x80) {
            bytes += char(c.unicode());
        } else {
            bytes += known ? char(0x80 + place) : '?';
            m_replaced += known ? 0 : 1;
        }
    }
    return bytes;
}

} // namespace ugoda
