// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' page of the pipelines, and the wizard that adds one.
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "tests/support/test_file.h"
#include "views/actions/pipeline_wizard.h"
#include "views/common/chip.h"
#include "views/settings/pipeline_table.h"
#include "views/settings/pipelines_page.h"
#include "views/settings/stage_table.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestPipelinesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsStagesAndOutcomes();
    void switchesInPlace();
    void rowsMoveByKeysAndMouse();
    void renamesThePipeline();
    void wizardAddsACopy();
    void wizardSaysWhatIsWrong();
    void listsAllPipelines();

private:
    StageTable *stages() { return m_page->findChild<StageTable *>(); }

    QList<Pipeline> pipelines() { return m_file->workspace.directory().pipelines(); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<PipelinesPage> m_page;
};

void TestPipelinesPage::init()
{
    m_file = std::make_unique<TestFile>();
    m_file->create(u"A"_s, m_file->stage(1), 50000);
    m_file->create(u"B"_s, m_file->stage(1), 70000);
    m_page = std::make_unique<PipelinesPage>(m_file->workspace, nullptr);
    m_page->resize(1000, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(stages()->rowCount(), m_file->stages().size() + 2);
}

void TestPipelinesPage::cleanup()
{
    m_page.reset();
    m_file.reset();
}

void TestPipelinesPage::listsStagesAndOutcomes()
{
    QCOMPARE(stages()->item(1, 1)->text(), m_file->workspace.directory().name(m_file->stage(1)));
    QVERIFY(stages()->item(0, 1)->text().contains(u"start"_s));
    QTRY_COMPARE(stages()->item(1, 6)->text(), u"2"_s);
    const int last = stages()->rowCount() - 1;
    QCOMPARE(stages()->item(last - 1, 1)->text(), u"Won"_s);
    QCOMPARE(stages()->item(last, 1)->text(), u"Lost"_s);
}

void TestPipelinesPage::switchesInPlace()
{
    auto *fold = stages()->cellWidget(1, 4)->findChild<QCheckBox *>();
    QVERIFY(!fold->isChecked() && !fold->accessibleName().isEmpty());
    fold->click();
    QTRY_VERIFY(m_file->stages().at(1).folded);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_VERIFY(!m_file->stages().at(1).folded);
    QTRY_VERIFY(!stages()->cellWidget(1, 4)->findChild<QCheckBox *>()->isChecked());
}

void TestPipelinesPage::rowsMoveByKeysAndMouse()
{
    const StageId second = m_file->stage(1);
    const StageId third = m_file->stage(2);
    stages()->setCurrentCell(1, 1);
    QTest::keyClick(stages(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_file->stage(2), second);
    QTRY_COMPARE(stages()->currentRow(), 2);
    QWidget *ground = stages()->viewport();
    const auto centre = [this](int row) {
        return stages()->visualItemRect(stages()->item(row, 0)).center();
    };
    QTest::mousePress(ground, Qt::LeftButton, {}, centre(2));
    QMouseEvent move(QEvent::MouseMove,
                     centre(0),
                     ground->mapToGlobal(centre(0)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(ground, &move);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, centre(1) - QPoint(0, 12));
    QTRY_VERIFY(m_file->stage(0) == second || m_file->stage(1) == second);
    QVERIFY(m_file->stages().size() > 2 && third.isValid());
}

void TestPipelinesPage::renamesThePipeline()
{
    auto *name = m_page->findChild<QLineEdit *>();
    QCOMPARE(name->text(), m_file->workspace.directory().name(pipelines().first().id));
    name->setText(u"Послуги"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(pipelines().first().name, u"Послуги"_s);
    QVERIFY(pipelines().first().defaultKey.isEmpty());
}

void TestPipelinesPage::wizardAddsACopy()
{
    PipelineWizard wizard(m_file->workspace, pipelines().first().id, nullptr);
    wizard.show();
    QSignalSpy added(&wizard, &PipelineWizard::added);
    auto *name = wizard.findChild<QLineEdit *>();
    QVERIFY(name->text().contains(m_file->workspace.directory().name(pipelines().first().id)));
    name->setText(u"Друга"_s);
    wizard.accept();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(pipelines().size(), 2);
    const PipelineId id = added.first().first().value<PipelineId>();
    QCOMPARE(m_file->workspace.directory().stages(id).size(), m_file->stages().size());
    auto *all = m_page->findChild<PipelineTable *>();
    QTRY_COMPARE(all->rowCount(), 2);
}

void TestPipelinesPage::wizardSaysWhatIsWrong()
{
    PipelineWizard wizard(m_file->workspace, {}, nullptr);
    wizard.show();
    QCOMPARE(wizard.findChildren<QListWidget *>().first()->count(), templates().size() + 1);
    wizard.findChild<QLineEdit *>()->clear();
    wizard.accept();
    m_file->settle();
    QVERIFY(wizard.isVisible());
    QCOMPARE(pipelines().size(), 1);
}

void TestPipelinesPage::listsAllPipelines()
{
    auto *all = m_page->findChild<PipelineTable *>();
    QTRY_COMPARE(all->rowCount(), 1);
    QTRY_COMPARE(all->item(0, 2)->text(), u"2"_s);
    QVERIFY2(all->item(0, 3)->text().contains(u"200"_s), qPrintable(all->item(0, 3)->text()));
    const auto id = std::make_shared<PipelineId>();
    m_file->submit(addPipeline(
        {u"Друга"_s, {}, nullptr, {}}, [](const QString &key) { return key; }, id));
    QTRY_COMPARE(all->rowCount(), 2);
    m_file->submit(archivePipeline(*id, true));
    QTRY_VERIFY(all->item(1, 0)->text().contains(u"archived"_s));
}

QTEST_MAIN(TestPipelinesPage)
#include "tst_pipelines_page.moc"
