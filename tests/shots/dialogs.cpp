// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/dialogs.h"

#include "model/commands/firm_commands.h"
#include "model/items/dictionary_model.h"
#include "tests/support/test_file.h"
#include "views/actions/closing_dialogs.h"
#include "views/actions/opportunity_actions.h"
#include "views/actions/pipeline_wizard.h"
#include "views/actions/required_dialog.h"
#include "views/actions/stage_dialog.h"
#include "views/actions/stage_questions.h"
#include "views/activity/activity_dialog.h"
#include "views/documents/quotation_window.h"
#include "views/exchange/export_dialog.h"
#include "views/form/pick_field.h"
#include "views/settings/merge_dialog.h"

#include <QPointer>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

ActivityTypeId meetingType(const Directory &directory)
{
    const QList<ActivityType> types = directory.activityTypes();
    for (const ActivityType &type : types) {
        if (type.category == ActivityCategory::Meeting) {
            return type.id;
        }
    }
    return {};
}

/// The quotation of a deal with everything, of a firm that has told of itself.
QDialog *quotationWindow(const DialogScene &scene, const QString &subject, QWidget *window)
{
    FirmProfile firm;
    firm.name = u"ТОВ «Світлий дім»"_s;
    firm.address = u"вул. Хрещатик, 22, Київ, 01001"_s;
    firm.code = u"12345678"_s;
    firm.phone = u"+380 44 123-45-67"_s;
    firm.email = u"office@svitlydim.example"_s;
    firm.iban = u"UA213223130000026007233566001"_s;
    firm.bank = u"АТ «Приклад-Банк»"_s;
    scene.file.submit(saveFirm(scene.file.workspace.directory().firm(), firm));
    OpportunityEdit offer;
    offer.opportunity.title = subject;
    offer.opportunity.request = u"Дев’ять вікон, склопакет 4-16-4, підвіконня та відливи."_s;
    offer.opportunity.value = 8600000;
    offer.opportunity.responsible = scene.file.workspace.directory().currentPerson();
    offer.client.client.name = u"Клініка «Здоров’я»"_s;
    const OpportunityId offered = scene.file.create(offer);
    auto *quotation = new QuotationWindow(scene.file.workspace, scene.files, offered, window);
    quotation->resize(1080, 880);
    scene.file.settle();
    return quotation;
}

} // namespace

void takeDialogs(const DialogScene &scene,
                 const std::function<void(const char *name, QDialog &dialog)> &take)
{
    Workspace &workspace = scene.file.workspace;
    const Directory &directory = workspace.directory();
    const Stage stage = scene.file.stages().at(1);
    const QString subject = u"Монтаж вікон — Світлий дім"_s;
    const OpportunityId card = scene.file.create(subject, stage.id);
    const auto open = [&](const char *name, QDialog *dialog) {
        const QPointer<QDialog> guard(dialog); // some delete themselves
        dialog->open();
        take(name, *dialog);
        dialog->reject();
        delete guard;
    };
    QWidget window;
    auto *actions = new OpportunityActions(workspace, &window);
    open("stage", new StageDialog(workspace, stage, &window));
    StageCounts counts;
    counts.open = 9;
    counts.postponed = 2;
    counts.won = 14;
    counts.lost = 5;
    counts.archived = 1;
    counts.trash = 3;
    open("delete-stage", new DeleteStageDialog(workspace, stage.id, counts, &window));
    open("archive-records", new ArchiveRecordsDialog(directory.name(stage.id), 11, 4, &window));
    QStringList missing {
        u"value"_s, u"expected_close"_s, u"source"_s, u"responsible"_s, u"request"_s};
    for (const CustomField &field : directory.customFields()) {
        missing.append(QString::number(field.id.value));
    }
    open("required", new RequiredDialog(workspace, stage.id, subject, missing, &window));
    open("pipeline", new PipelineWizard(workspace, {}, &window));
    DictionaryModel reasons(workspace, Entity::LostReason);
    reasons.setCounting(true);
    scene.file.settle();
    open("merge",
         new MergeDialog(reasons, {reasons.index(0).data(EntryIdRole).toLongLong()}, &window));
    open("activity", new ActivityDialog(workspace, *actions, card, subject, &window));
    auto *meeting = new ActivityDialog(workspace, *actions, card, subject, &window);
    scene.file.settle();
    const QList<ChoiceBox *> boxes = meeting->findChildren<ChoiceBox *>();
    for (ChoiceBox *type : boxes) {
        for (int row = 0; row < type->count(); ++row) {
            if (type->itemText(row) == directory.name(meetingType(directory))) {
                type->setCurrentIndex(row);
                emit type->activated(row);
            }
        }
    }
    open("meeting", meeting);
    open("lost", new LostReasonDialog(directory, stage.pipeline, subject, &window));
    open("postpone", new PostponeDialog(subject, &window));
    open("quotation", quotationWindow(scene, subject, &window));
    open("export", new ExportDialog(workspace, scene.files, scene.settings, {}, &window));
}

} // namespace ugoda
