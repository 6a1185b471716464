// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/firm_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/put_setting.h"
#include "model/store/lookups.h"

namespace ugoda {

std::unique_ptr<Command> saveFirm(const FirmProfile &seen, const FirmProfile &typed)
{
    return command("firm", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        const FirmProfile wanted = tidied(typed);
        const QList<FieldProblem> problems = problemsOf(wanted);
        if (!problems.isEmpty()) {
            const FieldProblem &first = problems.first();
            return invalid(first.field, first.code);
        }
        for (const FirmField &field : kFirmFields) {
            const QString key = QString::fromLatin1(field.key);
            const QString &before = seen.*field.text;
            const QString &after = wanted.*field.text;
            const QString now = settingOf(transaction, key).value;
            if (after == before || after == now) {
                continue;
            }
            if (now != before) {
                return Error {ErrorCode::Conflict, key, {}};
            }
            putSetting(transaction, key, after);
        }
        label.args = {wanted.name};
        return {};
    });
}

} // namespace ugoda
