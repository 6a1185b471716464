// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/command.h"
#include "model/store/write_transaction.h"

#include <functional>
#include <memory>

namespace ugoda {

/// A command made of a function: most intentions need no class of their own. The function may fill
/// the label's arguments while it runs.
class FunctionCommand final : public Command
{
public:
    using Function = std::function<Result<void>(WriteTransaction &, StepLabel &)>;

    FunctionCommand(const QString &code, Function function, Origin origin = Origin::User)
        : m_label {code, {}, 1}
        , m_function(std::move(function))
        , m_origin(origin)
    { }

    Result<void> run(WriteTransaction &transaction) override
    {
        const Result<void> done = m_function(transaction, m_label);
        return done ? transaction.status() : done;
    }

    StepLabel label() const override { return m_label; }

    Origin origin() const override { return m_origin; }

private:
    StepLabel m_label;
    Function m_function;
    Origin m_origin;
};

inline std::unique_ptr<Command> command(const char *code,
                                        FunctionCommand::Function function,
                                        Origin origin = Origin::User)
{
    return std::make_unique<FunctionCommand>(
        QString::fromLatin1(code), std::move(function), origin);
}

} // namespace ugoda
