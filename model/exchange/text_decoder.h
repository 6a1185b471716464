// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace ugoda {

/// How a text file writes its letters: one of knownEncodings(), and whether a byte order mark
/// begins it.
struct Encoding
{
    QByteArray name = QByteArrayLiteral("UTF-8");
    bool bom = false;

    bool operator==(const Encoding &) const = default;
};

/// The names that TextDecoder and TextEncoder take: "UTF-8", "UTF-16LE", "UTF-16BE",
/// "windows-1251", "IBM866", "KOI8-U".
QByteArrayList knownEncodings();

/// Guesses the encoding from a file's first bytes (64 KB are plenty; they may end in the middle of
/// a character, unless they are the `whole` file). A guess: people must be able to choose another.
Encoding detectEncoding(QByteArrayView head, bool whole = false);

/// Turns the bytes of a file into text, chunk by chunk; a character cut by the end of a chunk is
/// completed by the next one. A byte order mark at the start is left out. What is malformed becomes
/// U+FFFD. Unlike QStringDecoder it knows the 8-bit encodings on every system and tells where the
/// first malformed byte is.
class TextDecoder
{
public:
    /// `encoding` is one of knownEncodings().
    explicit TextDecoder(const QByteArray &encoding);

    QString decode(QByteArrayView chunk);
    /// To be called after the last chunk: U+FFFD for a character that was never completed.
    QString finish();

    /// The offset in bytes of the first malformed character.
    std::optional<qint64> firstInvalid() const { return m_firstInvalid; }

private:
    void decodeUtf8(QByteArrayView bytes, QString &text);
    void decodeUtf16(QByteArrayView bytes, QString &text);
    void decodeTable(QByteArrayView bytes, QString &text);
    void invalidAt(qsizetype place, QString &text);

    QStringView m_table; ///< of the 8-bit encodings: the characters from 0x80
    bool m_utf16 = false;
    bool m_bigEndian = false;
    bool m_begun = false; ///< some text has come, so that a BOM has no place any more
    QByteArray m_rest; ///< the begin of a character
    qint64 m_offset = 0; ///< of the first byte that is being decoded
    std::optional<qint64> m_firstInvalid;
};

/// Turns text into the bytes of a file.
class TextEncoder
{
public:
    explicit TextEncoder(const Encoding &encoding);

    /// The bytes of a text, preceded by the byte order mark in the first call. `text` must not end
    /// between two surrogates.
    QByteArray encode(QStringView text);

    /// How many characters the encoding lacked; "?" stands in their place.
    qint64 replaced() const { return m_replaced; }

private:
    QByteArray encodeTable(QStringView text);

    Encoding m_encoding;
    QStringView m_table;
    bool m_begun = false;
    qint64 m_replaced = 0;
};

} // namespace ugoda
