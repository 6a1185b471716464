// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/command.h"
#include "model/store/write_transaction.h"

#include <functional>
#include <limits>
#include <memory>

namespace ugoda {

/// From so many rows on a command is bulk: more page cache is worth its setting up.
inline constexpr qsizetype kBulkRows = 2000;
/// Of a command that may alter all that the file has.
inline constexpr qsizetype kAllRows = std::numeric_limits<qsizetype>::max();

/// A command made of a function: most intentions need no class of their own. The function may fill
/// the label's arguments while it runs. `rows` is about how many rows it alters.
class FunctionCommand final : public Command
{
public:
    using Function = std::function<Result<void>(WriteTransaction &, StepLabel &)>;

    FunctionCommand(const QString &code, Function function, qsizetype rows, Origin origin)
        : m_label {code, {}, 1}
        , m_function(std::move(function))
        , m_rows(rows)
        , m_origin(origin)
    { }

    Result<void> run(WriteTransaction &transaction) override
    {
        const Result<void> done = m_function(transaction, m_label);
        return done ? transaction.status() : done;
    }

    StepLabel label() const override { return m_label; }

    bool isBulk() const override { return m_rows >= kBulkRows; }

    Origin origin() const override { return m_origin; }

private:
    StepLabel m_label;
    Function m_function;
    qsizetype m_rows;
    Origin m_origin;
};

inline std::unique_ptr<Command> command(const char *code,
                                        FunctionCommand::Function function,
                                        Origin origin = Origin::User)
{
    return std::make_unique<FunctionCommand>(
        QString::fromLatin1(code), std::move(function), 1, origin);
}

inline std::unique_ptr<Command> command(const char *code,
                                        qsizetype rows,
                                        FunctionCommand::Function function)
{
    return std::make_unique<FunctionCommand>(
        QString::fromLatin1(code), std::move(function), rows, Origin::User);
}

/// The row as it is now; NotFound `field` when there is none or it was removed.
template<class Row>
Result<Row> present(WriteTransaction &transaction, decltype(Row::id) id, const QString &field = {})
{
    const std::optional<Row> found = transaction.find<Row>(id);
    return found && !found->removed ? Result<Row>(*found)
                                    : Result<Row>(Error {ErrorCode::NotFound, field, {}});
}

} // namespace ugoda
