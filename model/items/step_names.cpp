// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/step_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTitleLength = 40;
constexpr QLatin1StringView kRevert = "revert."_L1;

/// The words for a code: for one thing with a name, and for a number of them.
struct StepText
{
    const char *code;
    const char *one;
    const char *many;
};

const StepText kSteps[] = {
    {"create",
     QT_TRANSLATE_NOOP("StepName", "Create “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Create %n opportunities")},
    {"edit",
     QT_TRANSLATE_NOOP("StepName", "Edit “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Edit %n opportunities")},
    {"move",
     QT_TRANSLATE_NOOP("StepName", "Move “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Move %n opportunities")},
    {"won",
     QT_TRANSLATE_NOOP("StepName", "Win “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Win %n opportunities")},
    {"lost",
     QT_TRANSLATE_NOOP("StepName", "Lose “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Lose %n opportunities")},
    {"convert",
     QT_TRANSLATE_NOOP("StepName", "Take “%1” into work"),
     QT_TRANSLATE_N_NOOP("StepName", "Take %n leads into work")},
    {"reopen",
     QT_TRANSLATE_NOOP("StepName", "Reopen “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Reopen %n opportunities")},
    {"postpone",
     QT_TRANSLATE_NOOP("StepName", "Postpone “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Postpone %n opportunities")},
    {"takeback",
     QT_TRANSLATE_NOOP("StepName", "Take “%1” back into work"),
     QT_TRANSLATE_N_NOOP("StepName", "Take %n opportunities back into work")},
    {"archive",
     QT_TRANSLATE_NOOP("StepName", "Archive “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Archive %n opportunities")},
    {"unarchive",
     QT_TRANSLATE_NOOP("StepName", "Unarchive “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Unarchive %n opportunities")},
    {"trash",
     QT_TRANSLATE_NOOP("StepName", "Delete “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Delete %n opportunities")},
    {"restore",
     QT_TRANSLATE_NOOP("StepName", "Restore “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Restore %n opportunities")},
    {"comment",
     QT_TRANSLATE_NOOP("StepName", "Comment on “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Comment on %n opportunities")},
    {"assign",
     QT_TRANSLATE_NOOP("StepName", "Change who is responsible for “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Change who is responsible for %n opportunities")},
    {"return",
     QT_TRANSLATE_NOOP("StepName", "Bring back “%1”"),
     QT_TRANSLATE_N_NOOP("StepName", "Bring back %n opportunities")},
    {"activity", QT_TRANSLATE_NOOP("StepName", "Plan an activity for “%1”"), nullptr},
    {"activity.edit", QT_TRANSLATE_NOOP("StepName", "Change an activity of “%1”"), nullptr},
    {"activity.done", QT_TRANSLATE_NOOP("StepName", "Finish an activity of “%1”"), nullptr},
    {"activity.note", QT_TRANSLATE_NOOP("StepName", "Outcome of an activity of “%1”"), nullptr},
    {"activity.cancel", QT_TRANSLATE_NOOP("StepName", "Cancel an activity of “%1”"), nullptr},
    {"import", nullptr, QT_TRANSLATE_N_NOOP("StepName", "Import %n opportunities")},
    {"sample", nullptr, QT_TRANSLATE_N_NOOP("StepName", "Add %n sample opportunities")},
    {"template", QT_TRANSLATE_NOOP("StepName", "Set up the pipeline"), nullptr},
    {"person", QT_TRANSLATE_NOOP("StepName", "Add “%1” to the people"), nullptr},
    {"person.current", QT_TRANSLATE_NOOP("StepName", "Change who works here"), nullptr},
    {"person.edit", QT_TRANSLATE_NOOP("StepName", "Change “%1”"), nullptr},
    {"person.remove", QT_TRANSLATE_NOOP("StepName", "Delete “%1”"), nullptr},
    {"person.activate", QT_TRANSLATE_NOOP("StepName", "Make “%1” active"), nullptr},
    {"person.deactivate", QT_TRANSLATE_NOOP("StepName", "Make “%1” inactive"), nullptr},
    {"firm", QT_TRANSLATE_NOOP("StepName", "Change the firm's profile"), nullptr},
    {"setup.import", QT_TRANSLATE_NOOP("StepName", "Import a set-up"), nullptr},
    {"field.add", QT_TRANSLATE_NOOP("StepName", "Add the field “%1”"), nullptr},
    {"field.edit", QT_TRANSLATE_NOOP("StepName", "Change the field “%1”"), nullptr},
    {"field.archive", QT_TRANSLATE_NOOP("StepName", "Archive the field “%1”"), nullptr},
    {"field.unarchive", QT_TRANSLATE_NOOP("StepName", "Unarchive the field “%1”"), nullptr},
    {"field.remove", QT_TRANSLATE_NOOP("StepName", "Remove the field “%1”"), nullptr},
    {"stage.add", QT_TRANSLATE_NOOP("StepName", "Add the stage “%1”"), nullptr},
    {"stage.edit", QT_TRANSLATE_NOOP("StepName", "Edit the stage “%1”"), nullptr},
    {"stage.move", QT_TRANSLATE_NOOP("StepName", "Move the stage “%1”"), nullptr},
    {"stage.delete", QT_TRANSLATE_NOOP("StepName", "Delete the stage “%1”"), nullptr},
    {"stage.archive", QT_TRANSLATE_NOOP("StepName", "Archive the records of “%1”"), nullptr},
    {"stage.restore", QT_TRANSLATE_NOOP("StepName", "Restore the records of “%1”"), nullptr},
    {"pipeline.add", QT_TRANSLATE_NOOP("StepName", "Add the pipeline “%1”"), nullptr},
    {"pipeline.edit", QT_TRANSLATE_NOOP("StepName", "Edit the pipeline “%1”"), nullptr},
    {"pipeline.move", QT_TRANSLATE_NOOP("StepName", "Move the pipeline “%1”"), nullptr},
    {"pipeline.archive", QT_TRANSLATE_NOOP("StepName", "Archive the pipeline “%1”"), nullptr},
    {"pipeline.restore", QT_TRANSLATE_NOOP("StepName", "Restore the pipeline “%1”"), nullptr},
    {"reason.offer", QT_TRANSLATE_NOOP("StepName", "Offer the reason “%1”"), nullptr},
    {"reason.hide", QT_TRANSLATE_NOOP("StepName", "Leave out the reason “%1”"), nullptr},
    {"pipeline.inbound", QT_TRANSLATE_NOOP("StepName", "Send inbound contacts to “%1”"), nullptr},
    {"view.add", QT_TRANSLATE_NOOP("StepName", "Save the view “%1”"), nullptr},
    {"view.update", QT_TRANSLATE_NOOP("StepName", "Update the view “%1”"), nullptr},
    {"view.rename", QT_TRANSLATE_NOOP("StepName", "Rename the view to “%1”"), nullptr},
    {"view.remove", QT_TRANSLATE_NOOP("StepName", "Delete the view “%1”"), nullptr},
    {"entry.add", QT_TRANSLATE_NOOP("StepName", "Add “%1”"), nullptr},
    {"entry.rename", QT_TRANSLATE_NOOP("StepName", "Rename to “%1”"), nullptr},
    {"entry.edit", QT_TRANSLATE_NOOP("StepName", "Change “%1”"), nullptr},
    {"entry.move", QT_TRANSLATE_NOOP("StepName", "Change the order of “%1”"), nullptr},
    {"entry.archive", QT_TRANSLATE_NOOP("StepName", "Archive “%1”"), nullptr},
    {"entry.restore", QT_TRANSLATE_NOOP("StepName", "Unarchive “%1”"), nullptr},
    {"entry.remove", QT_TRANSLATE_NOOP("StepName", "Delete “%1”"), nullptr},
    {"entry.merge", QT_TRANSLATE_NOOP("StepName", "Merge into “%1”"), nullptr},
};

QString shortened(const QString &title)
{
    return title.size() <= kTitleLength ? title : title.first(kTitleLength - 1).trimmed() + u'…';
}

QString textFor(const StepText &step, const StepLabel &label)
{
    const bool named = step.one && label.count <= 1 && !label.args.isEmpty();
    if (!step.many || named) {
        const QString text = QCoreApplication::translate("StepName", step.one);
        return text.contains("%1"_L1) ? text.arg(shortened(label.args.value(0))) : text;
    }
    return QCoreApplication::translate("StepName", step.many, nullptr, label.count);
}

} // namespace

std::optional<StepLabel> stepTakenBack(const StepLabel &label)
{
    if (!label.code.startsWith(kRevert)) {
        return std::nullopt;
    }
    StepLabel reverted = label;
    reverted.code.remove(0, kRevert.size());
    return reverted;
}

QString stepName(const StepLabel &label)
{
    if (const std::optional<StepLabel> reverted = stepTakenBack(label)) {
        return QCoreApplication::translate("StepName", "Undo of: %1").arg(stepName(*reverted));
    }
    const auto found =
        std::find_if(std::begin(kSteps), std::end(kSteps), [&](const StepText &step) {
            return label.code == QLatin1StringView(step.code);
        });
    return found != std::end(kSteps) ? textFor(*found, label)
                                     : QCoreApplication::translate("StepName", "Other change");
}

} // namespace ugoda
