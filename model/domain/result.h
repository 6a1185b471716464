// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace ugoda {

/// What went wrong, as a code that views/common/error_presenter turns into words.
enum class ErrorCode {
    None,
    // opening a file
    FolderMissing,
    FileMissing,
    FileReadOnly,
    FolderReadOnly,
    NotOurFile,
    SchemaNewer,
    FileDamaged,
    FileInUse,
    SqliteMismatch,
    // writing
    DiskFull,
    WriteFailed,
    FileClosed,
    // doing
    Cancelled,
    Interrupted,
    NotFound,
    Conflict,
    NothingToUndo,
    NothingToRedo,
    Invalid,
    LostReasonRequired,
    // reading foreign files
    CannotRead,
    CannotWrite,
    MalformedInput,
    Internal,
};

/// Why a value can't be taken, as a code that views/common/problem_words turns into words.
enum class ProblemCode {
    Empty,
    TooLong,
    NotANumber,
    OutOfRange,
    NotADate,
    NotAnEmail,
    NotAPhone,
    PhoneRuined, ///< a spreadsheet lost its digits: "3,80501E+11"
    Duplicate,
    NotALink,
    StageAsks, ///< a stage can't be entered without it
    OtherChannel, ///< the stage is for the records of another channel (row 138)
    NotAColor,
    InUse,
    TooMany,
    Unfitting, ///< it doesn't belong to the others that are chosen
    Needed, ///< the program can't do without it, so it stays as it is
    Unknown, ///< nothing of this name is there
};

/// A failure: its code, the field or path it speaks of, and the technical detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::None;
    QString subject; ///< a field's name, a path or a title: what the failure is about
    QString detail; ///< technical text of the library below; never shown alone
    std::optional<ProblemCode> problem {}; ///< of Invalid: why
    int count = 0; ///< of how many records it is true, where a step of several is refused

    explicit operator bool() const { return code != ErrorCode::None; }
};

/// The value of a field that can't be taken. `field` is the column's name in the schema; with
/// StageAsks it may be several, with spaces.
inline Error invalid(const QString &field, ProblemCode why)
{
    return {ErrorCode::Invalid, field, {}, why};
}

/// A value or the Error that stands in its place. Exceptions don't cross layers.
template<class T>
class Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    { }

    Result(Error error)
        : m_state(std::move(error))
    { }

    bool ok() const { return std::holds_alternative<T>(m_state); }

    explicit operator bool() const { return ok(); }

    const T &value() const { return std::get<T>(m_state); }

    T &value() { return std::get<T>(m_state); }

    const T &operator*() const { return value(); }

    T &operator*() { return value(); }

    const T *operator->() const { return &value(); }

    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the Error that prevented it.
template<>
class Result<void>
{
public:
    Result() = default;

    Result(Error error)
        : m_error(std::move(error))
    { }

    bool ok() const { return m_error.code == ErrorCode::None; }

    explicit operator bool() const { return ok(); }

    const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace ugoda
