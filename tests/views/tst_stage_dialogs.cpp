// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs about stages and pipelines say, and where: right beneath the field that is
// meant.
#include "model/commands/custom_field_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "tests/support/leads.h"
#include "views/actions/pipeline_wizard.h"
#include "views/actions/required_dialog.h"
#include "views/actions/stage_actions.h"
#include "views/actions/stage_dialog.h"
#include "views/actions/stage_questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestStageDialogs : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_file = std::make_unique<TestFile>(); }

    void cleanup() { m_file.reset(); }

    void numbersBelowZero();
    void percentAsEverywhere();
    void cardsOfOtherChannels();
    void targetThatAsks();
    void startStageStays();
    void systemColumnTakesEverything();
    void requiredBesideItsField();
    void wizardBesideTheName();
    void wizardProposesFreeNames();
    void wizardOffersTags();

private:
    /// The words beneath a field; empty when there are none.
    static QString beneath(const QDialog &dialog, const QWidget *field)
    {
        const auto *words = dialog.findChild<QLabel *>(u"problem"_s);
        const bool right = words && words->isVisible() && words->y() >= field->geometry().bottom()
            && words->y() - field->geometry().bottom() < 20;
        return right ? words->text() : QString();
    }

    void edit(int place, const std::function<void(Stage &)> &change)
    {
        const Stage seen = m_file->stages().at(place);
        Stage wanted = seen;
        change(wanted);
        m_file->submit(editStage(seen, wanted));
    }

    std::unique_ptr<TestFile> m_file;
};

void TestStageDialogs::numbersBelowZero()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    dialog.show();
    const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
    numbers.first()->selectAll();
    QTest::keyClicks(numbers.first(), u"-5"_s);
    QCOMPARE(numbers.first()->value(), -5);
    QVERIFY(beneath(dialog, numbers.first()).contains(u"From 0 to 100"_s));
    dialog.accept();
    m_file->settle();
    QVERIFY(dialog.isVisible());
    QVERIFY(m_file->stages().at(1).probability >= 0);
    numbers.first()->setValue(5);
    QTest::keyClicks(numbers.last(), u"-"_s);
    QVERIFY(beneath(dialog, numbers.last()).contains(u"From 0 to 3650"_s));
}

void TestStageDialogs::percentAsEverywhere()
{
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    QCOMPARE(dialog.findChild<QSpinBox *>()->text(),
             Format().percent(m_file->stages().at(1).probability));
}

void TestStageDialogs::cardsOfOtherChannels()
{
    const QList<Channel> channels = m_file->workspace.directory().channels();
    for (const ChannelId channel : {channels.at(0).id, channels.at(0).id, ChannelId {}}) {
        OpportunityEdit edit;
        edit.opportunity.title = u"Card"_s;
        edit.opportunity.stage = m_file->stage(1);
        edit.opportunity.channel = channel;
        m_file->submit(createOpportunity(edit));
    }
    StageDialog dialog(m_file->workspace, m_file->stages().at(1), nullptr);
    dialog.show();
    m_file->settle();
    auto *channel = dialog.findChild<QComboBox *>();
    const auto *others = dialog.findChild<QLabel *>(u"others"_s);
    QVERIFY(!others->isVisible());
    channel->setCurrentIndex(2);
    QVERIFY(others->isVisible() && others->text().startsWith(u"2 "_s));
    channel->setCurrentIndex(1);
    QVERIFY(!others->isVisible());
}

void TestStageDialogs::targetThatAsks()
{
    const OpportunityId id = m_file->create(u"Card"_s, m_file->stage(1));
    edit(2, [](Stage &stage) { stage.required = u"value client"_s; });
    StageCounts counts;
    counts.open = 1;
    DeleteStageDialog dialog(m_file->workspace, m_file->stage(1), counts, nullptr);
    dialog.show();
    auto *target = dialog.findChild<QComboBox *>();
    target->setCurrentIndex(target->findData(m_file->stage(2).value));
    dialog.accept();
    QTRY_VERIFY(!beneath(dialog, target).isEmpty());
    const QString words = beneath(dialog, target);
    QVERIFY2(words.startsWith(u"1 "_s) && words.contains(u"Client"_s), qPrintable(words));
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_file->card(id).stage, m_file->stage(1));
    target->setCurrentIndex(0);
    QVERIFY(beneath(dialog, target).isEmpty());
    const StageId gone = m_file->stage(1);
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(m_file->card(id).stage != gone);
}

void TestStageDialogs::startStageStays()
{
    StageActions actions(m_file->workspace, nullptr);
    QSignalSpy refused(&actions, &StageActions::refused);
    actions.remove(m_file->stage(0));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"start"_s));
}

/// So what may enter it is no question, and neither is its name.
void TestStageDialogs::systemColumnTakesEverything()
{
    const StageId leads = leadsOf(*m_file);
    const Stage seen = *m_file->workspace.directory().stage(leads);
    StageDialog dialog(m_file->workspace, seen, nullptr);
    dialog.show();
    QVERIFY(dialog.findChild<QLineEdit *>()->isReadOnly());
    QVERIFY(!dialog.findChild<QComboBox *>()->isVisible());
    QVERIFY(!dialog.findChild<QListWidget *>()->isVisible());
    const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
    numbers.last()->setValue(3);
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    const Stage now = *m_file->workspace.directory().stage(leads);
    QCOMPARE(now.rotDays, 3);
    QCOMPARE(now.kind, StageKind::Unregistered);
    QVERIFY(now.required.isEmpty() && !now.channel.isValid());
}

void TestStageDialogs::requiredBesideItsField()
{
    CustomField area;
    area.name = u"Area"_s;
    area.kind = CustomKind::Number;
    const auto id = std::make_shared<CustomFieldId>();
    m_file->submit(addCustomField(area, {}, id));
    RequiredDialog dialog(m_file->workspace,
                          m_file->stage(1),
                          u"Card"_s,
                          {QString::number(id->value), u"source"_s},
                          nullptr);
    dialog.show();
    auto *number = dialog.findChild<QLineEdit *>();
    dialog.accept();
    QVERIFY(beneath(dialog, number).contains(u"Area"_s));
    number->setText(u"abc"_s);
    dialog.accept();
    QCOMPARE(beneath(dialog, number), u"This is not a number."_s);
    number->setText(u"1 062,5"_s);
    dialog.accept();
    QTRY_VERIFY(!beneath(dialog, dialog.findChild<QComboBox *>()).isEmpty());
    QVERIFY(dialog.isVisible());
}

void TestStageDialogs::wizardBesideTheName()
{
    PipelineWizard wizard(m_file->workspace, {}, nullptr);
    wizard.show();
    auto *name = wizard.findChild<QLineEdit *>();
    name->clear();
    wizard.accept();
    QTRY_COMPARE(beneath(wizard, name), u"Type a name first"_s);
}

void TestStageDialogs::wizardProposesFreeNames()
{
    const Pipeline present = m_file->workspace.directory().pipelines().first();
    const QString taken = m_file->workspace.directory().name(present.id);
    PipelineWizard wizard(m_file->workspace, {}, nullptr);
    wizard.show();
    QCOMPARE(wizard.findChild<QLineEdit *>()->text(), taken + u" 2"_s);
    wizard.accept();
    QTRY_VERIFY(!wizard.isVisible());
    PipelineWizard next(m_file->workspace, {}, nullptr);
    QCOMPARE(next.findChild<QLineEdit *>()->text(), taken + u" 3"_s);
}

void TestStageDialogs::wizardOffersTags()
{
    const auto tags = [this] {
        return m_file->workspace.directory().tags().size();
    };
    const qsizetype before = tags();
    PipelineWizard wizard(m_file->workspace, {}, nullptr);
    wizard.show();
    auto *offer = wizard.findChild<QCheckBox *>();
    QVERIFY(!offer->isVisible()); // the file began with this template
    wizard.findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(offer->isVisible() && offer->text().contains(defaultName(u"tag.retail"_s)));
    wizard.accept();
    QTRY_COMPARE(tags(), before + 2);
}

QTEST_MAIN(TestStageDialogs)
#include "tst_stage_dialogs.moc"
