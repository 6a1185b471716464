// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/exchange/text_decoder.h"

#include <QList>
#include <QStringList>

#include <memory>

class QIODevice;

namespace ugoda {

/// How a file is to be read. What is left empty is guessed from its first 64 KB.
struct CsvOptions
{
    QByteArray encoding; ///< one of knownEncodings()
    QChar separator;
};

struct CsvRow
{
    QStringList fields; ///< exactly as in the file; rows may have different numbers of fields
    qint64 line = 0; ///< from 1: where the row begins, line ends inside quotes counted too
    bool cut = false; ///< the file ended inside quotes: this row holds all after the last good one
};

/// What is wrong with a file. Reading goes on after each of these.
enum class CsvProblemCode {
    UnterminatedQuote, ///< the file ended inside quotes: all up to its end became one field
    TextAfterQuote, ///< "abc"def: the field keeps its quotes
    QuoteInUnquoted, ///< ab"c: kept as it is
    InvalidCharacter, ///< malformed in the file's encoding: U+FFFD stands in its place
    NulCharacter, ///< left out
    TooLongField, ///< the field was cut at 10 MB
};

struct CsvProblem
{
    qint64 line = 0; ///< from 1
    CsvProblemCode code = CsvProblemCode::UnterminatedQuote;

    bool operator==(const CsvProblem &) const = default;
};

/// Reads RFC 4180 and its relatives as a stream: any of the separators, CRLF, LF or CR, quotes with
/// separators and line ends in them. Malformed rows are read as far as sense allows and named in
/// problems(); nothing is dropped in silence. Empty lines, a byte order mark and a first line
/// "sep=;" give no row. Memory: one chunk of the file and one row.
class CsvReader
{
public:
    static constexpr qsizetype kMaxField = 10 * 1024 * 1024; ///< letters

    /// `device` is open for reading, stays the caller's and outlives the reader. Takes the first
    /// 64 KB from it.
    explicit CsvReader(QIODevice *device, const CsvOptions &options = {});

    /// Gives the next row; false at the end of the file or when the device failed.
    bool next(CsvRow &row);

    /// In the order of lines; each kind at most once a line.
    const QList<CsvProblem> &problems() const { return m_problems; }

    const Encoding &encoding() const { return m_encoding; }

    QChar separator() const { return m_separator; }

    /// Bytes taken from the device so far, for showing progress.
    qint64 bytesRead() const { return m_bytesRead; }

    /// Why the device failed, if it did.
    const Error &error() const { return m_error; }

private:
    enum class State {
        FieldStart,
        Unquoted,
        Quoted,
        QuoteSeen,
        AfterQuote
    };

    void begin(const CsvOptions &options);
    QByteArray readChunk();
    bool fill();
    bool advance();
    bool takeMark(QChar mark);
    void takeText(QStringView text);
    void append(QStringView text);
    void endField();
    bool endRow();
    void report(CsvProblemCode code, qint64 line);
    qsizetype nextMark() const;

    QIODevice *m_device;
    Encoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    QChar m_separator;
    QByteArray m_head; ///< read for guessing, not yet decoded
    QString m_text; ///< decoded, from m_at on not yet read
    qsizetype m_at = 0;
    bool m_atEnd = false;
    qint64 m_bytesRead = 0;

    State m_state = State::FieldStart;
    CsvRow m_row;
    QString m_field;
    QString m_tail; ///< what follows the closing quote
    bool m_quoted = false; ///< the field began with a quote: it counts even when empty
    bool m_afterReturn = false; ///< a line feed now belongs to the CR before it
    qint64 m_line = 1;
    qint64 m_quoteLine = 0; ///< where the last quoted field began
    QList<CsvProblem> m_problems;
    Error m_error;
};

} // namespace ugoda
