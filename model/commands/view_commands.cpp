// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/view_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/dictionary_rows.h"
#include "model/domain/filter_json.h"

#include <functional>

namespace ugoda {

namespace {

/// Lays what `change` does to a view over it, as the step with this code.
std::unique_ptr<Command> change(
    const char *code,
    SavedViewId view,
    const std::function<Result<void>(WriteTransaction &, SavedView &)> &change)
{
    return command(code, [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        const Result<SavedView> before = present<SavedView>(transaction, view);
        if (!before) {
            return before.error();
        }
        SavedView after = *before;
        const Result<void> changed = change(transaction, after);
        if (changed) {
            transaction.update(*before, after);
            label.args = {after.name};
        }
        return changed;
    });
}

} // namespace

std::unique_ptr<Command> addView(const QString &name,
                                 const Filter &filter,
                                 std::shared_ptr<SavedViewId> made)
{
    return command("view.add",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const QList<SavedView> all = allRows<SavedView>(transaction);
                       const Result<QString> checked = checkedName(all, 0, 0, name, {});
                       if (!checked) {
                           return checked.error();
                       }
                       SavedView view;
                       view.name = *checked;
                       view.filter = filterToJson(filter);
                       view.position = positionAtEnd(all);
                       transaction.insert(view);
                       label.args = {view.name};
                       if (made) {
                           *made = view.id;
                       }
                       return {};
                   });
}

std::unique_ptr<Command> updateView(SavedViewId view, const Filter &filter)
{
    return change("view.update", view, [filter](WriteTransaction &, SavedView &after) {
        after.filter = filterToJson(filter);
        return Result<void>();
    });
}

std::unique_ptr<Command> renameView(SavedViewId view, const QString &name)
{
    return change("view.rename",
                  view,
                  [name](WriteTransaction &transaction, SavedView &after) -> Result<void> {
                      const Result<QString> checked =
                          checkedName(allRows<SavedView>(transaction), after.id.value, 0, name, {});
                      if (!checked) {
                          return checked.error();
                      }
                      after.name = *checked;
                      return {};
                  });
}

std::unique_ptr<Command> removeView(SavedViewId view)
{
    return change("view.remove", view, [](WriteTransaction &, SavedView &after) {
        after.removed = true;
        return Result<void>();
    });
}

void replaceInViews(WriteTransaction &transaction,
                    Entity kind,
                    const QList<qint64> &from,
                    qint64 into)
{
    const QList<SavedView> all = allRows<SavedView>(transaction);
    for (const SavedView &view : all) {
        SavedView after = view;
        after.filter = withReplaced(view.filter, kind, from, into);
        transaction.update(view, after);
    }
}

} // namespace ugoda
