// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csv_reader.h"

#include "model/exchange/csv_dialect.h"

#include <QIODevice>

#include <algorithm>

namespace ugoda {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

CsvReader::CsvReader(QIODevice *device, const CsvOptions &options)
    : m_device(device)
{
    begin(options);
}

void CsvReader::begin(const CsvOptions &options)
{
    m_head = readChunk();
    const bool whole = m_head.size() < kChunk;
    m_encoding = detectEncoding(m_head, whole);
    if (!options.encoding.isEmpty()) {
        m_encoding.bom = m_encoding.bom && m_encoding.name == options.encoding;
        m_encoding.name = options.encoding;
    }
    m_decoder = std::make_unique<TextDecoder>(m_encoding.name);
    fill();
    const CsvDialect dialect = detectDialect(m_text, whole);
    m_separator = options.separator.isNull() ? dialect.separator : options.separator;
    m_at = dialect.skip;
    m_line += dialect.skip > 0 ? 1 : 0;
}

/// The next 64 KB; fewer only at the end.
QByteArray CsvReader::readChunk()
{
    QByteArray chunk(kChunk, Qt::Uninitialized);
    qint64 size = 0;
    while (size < kChunk) {
        const qint64 part = m_device->read(chunk.data() + size, kChunk - size);
        // A pipe answers -1 at its end, too.
        if (part < 0 && !m_device->isSequential()) {
            m_error = {ErrorCode::CannotRead, {}, m_device->errorString()};
        }
        if (part <= 0) {
            break;
        }
        size += part;
    }
    chunk.truncate(size);
    m_bytesRead += size;
    return chunk;
}

bool CsvReader::fill()
{
    if (m_atEnd) {
        return false;
    }
    m_text.remove(0, m_at);
    m_at = 0;
    const QByteArray chunk = m_head.isEmpty() ? readChunk() : std::exchange(m_head, {});
    m_atEnd = chunk.isEmpty();
    m_text += m_atEnd ? m_decoder->finish() : m_decoder->decode(chunk);
    return true;
}

bool CsvReader::next(CsvRow &row)
{
    bool complete = false;
    while (!complete && (m_at < m_text.size() || fill())) {
        while (!complete && m_at < m_text.size()) {
            complete = advance();
        }
    }
    if (!complete) {
        if (m_state == State::Quoted) {
            report(CsvProblemCode::UnterminatedQuote, m_quoteLine);
            m_row.cut = true;
        }
        complete = endRow();
    }
    row = std::exchange(m_row, {});
    return complete;
}

bool CsvReader::advance()
{
    const qsizetype mark = nextMark();
    if (mark > m_at) {
        takeText(QStringView(m_text).sliced(m_at, mark - m_at));
        m_at = mark;
        return false;
    }
    return takeMark(m_text[m_at++]);
}

qsizetype CsvReader::nextMark() const
{
    const bool quoted = m_state == State::Quoted;
    const QChar separator = quoted ? QChar(u'"') : m_separator;
    const auto isMark = [separator](QChar c) {
        return c == u'"' || c == separator || c == u'\n' || c == u'\r';
    };
    return std::find_if(m_text.cbegin() + m_at, m_text.cend(), isMark) - m_text.cbegin();
}

/// Handles a quote, a separator or a line end; true when it ended a row.
bool CsvReader::takeMark(QChar mark)
{
    const bool completesReturn = std::exchange(m_afterReturn, mark == u'\r') && mark == u'\n';
    const bool lineEnd = mark == u'\r' || mark == u'\n';
    if (m_state == State::Quoted) {
        m_line += lineEnd && !completesReturn ? 1 : 0;
        if (mark == u'"') {
            m_state = State::QuoteSeen;
        } else {
            append(QStringView(&mark, 1));
        }
        return false;
    }
    if (lineEnd) {
        if (completesReturn) {
            return false;
        }
        const bool hasRow = endRow();
        ++m_line;
        return hasRow;
    }
    if (mark == m_separator) {
        endField();
        return false;
    }
    switch (m_state) {
    case State::FieldStart:
        m_state = State::Quoted;
        m_quoted = true;
        m_quoteLine = m_line;
        m_row.line = m_row.line == 0 ? m_line : m_row.line;
        break;
    case State::QuoteSeen: // a doubled quote stands for one
        append(u"\"");
        m_state = State::Quoted;
        break;
    case State::AfterQuote:
        m_tail += mark;
        break;
    default:
        report(CsvProblemCode::QuoteInUnquoted, m_line);
        append(u"\"");
    }
    return false;
}

void CsvReader::takeText(QStringView text)
{
    m_afterReturn = false;
    if (m_state == State::QuoteSeen) {
        m_state = State::AfterQuote;
    }
    if (m_state == State::AfterQuote) {
        m_tail += text.first(std::min(text.size(), kMaxField - m_tail.size()));
        return;
    }
    if (m_state == State::FieldStart) {
        m_state = State::Unquoted;
    }
    append(text);
}

void CsvReader::append(QStringView text)
{
    m_row.line = m_row.line == 0 ? m_line : m_row.line;
    if (m_field.size() + text.size() > kMaxField) {
        text = text.first(std::max<qsizetype>(0, kMaxField - m_field.size()));
        report(CsvProblemCode::TooLongField, m_row.line);
    }
    if (text.contains(QChar(QChar::ReplacementCharacter))) {
        report(CsvProblemCode::InvalidCharacter, m_line);
    }
    m_field += text;
    if (text.contains(QChar(0))) {
        report(CsvProblemCode::NulCharacter, m_line);
        m_field.remove(QChar(0));
    }
}

void CsvReader::endField()
{
    m_row.line = m_row.line == 0 ? m_line : m_row.line;
    if (m_state == State::AfterQuote) {
        const QString tail = std::exchange(m_tail, {});
        if (!tail.trimmed().isEmpty()) {
            report(CsvProblemCode::TextAfterQuote, m_line);
            m_field.prepend(u'"');
            append(u"\"");
            append(tail);
        }
    }
    m_row.fields.append(std::exchange(m_field, {}));
    m_quoted = false;
    m_state = State::FieldStart;
}

/// Completes the row; false when the line was empty.
bool CsvReader::endRow()
{
    if (m_row.fields.isEmpty() && m_field.isEmpty() && !m_quoted) {
        m_state = State::FieldStart;
        m_row.line = 0;
        return false;
    }
    endField();
    return true;
}

void CsvReader::report(CsvProblemCode code, qint64 line)
{
    const CsvProblem problem {line, code};
    const auto sameLine = [line](const CsvProblem &each) {
        return each.line != line;
    };
    const auto end = std::find_if(m_problems.crbegin(), m_problems.crend(), sameLine);
    if (std::find(m_problems.crbegin(), end, problem) == end) {
        m_problems.append(problem);
    }
}

} // namespace ugoda
