// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' page of the pipelines, and the wizard that adds one.
#include "model/commands/people_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "model/exchange/import_command.h"
#include "model/items/default_names.h"
#include "tests/support/test_file.h"
#include "views/actions/pipeline_wizard.h"
#include "views/actions/stage_dialog.h"
#include "views/board/quick_create.h"
#include "views/common/avatar_row.h"
#include "views/common/chip.h"
#include "views/common/theme.h"
#include "views/settings/pipeline_reasons.h"
#include "views/settings/pipeline_table.h"
#include "views/settings/pipelines_page.h"
#include "views/settings/stage_adder.h"
#include "views/settings/stage_table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestPipelinesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsStagesAndOutcomes();
    void figuresStandBelowTheirHeads();
    void titleStandsAboveItsCard();
    void dialogBeginsWhereOneClicked();
    void switchesInPlace();
    void rowsMoveByKeysAndMouse();
    void addsAStageInItsPlace();
    void reasonsOfItsOwn();
    void leavesOutACommonReason();
    void peopleWhoSeeIt();
    void renamesThePipeline();
    void opensOnThePipelineOfTheBoard();
    void wizardAddsACopy();
    void wizardSaysWhatIsWrong();
    void listsAllPipelines();

private:
    StageTable *stages() { return m_page->findChild<StageTable *>(); }

    QList<Pipeline> pipelines() { return m_file->workspace.directory().pipelines(); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<PipelinesPage> m_page;
};

void TestPipelinesPage::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestPipelinesPage::init()
{
    m_file = std::make_unique<TestFile>();
    m_file->create(u"A"_s, m_file->stage(1), 50000);
    m_file->create(u"B"_s, m_file->stage(1), 70000);
    m_page = std::make_unique<PipelinesPage>(m_file->workspace, nullptr);
    m_page->resize(1000, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(stages()->rowCount(), m_file->stages().size() + 3);
}

void TestPipelinesPage::cleanup()
{
    m_page.reset();
    m_file.reset();
}

void TestPipelinesPage::listsStagesAndOutcomes()
{
    QCOMPARE(stages()->item(1, 1)->text(), m_file->workspace.directory().name(m_file->stage(1)));
    QCOMPARE(stages()->item(0, 1)->text(), m_file->workspace.directory().name(m_file->stage(0)));
    QVERIFY(stages()->item(0, 1)->data(Qt::AccessibleTextRole).toString().contains(u"start"_s));
    QTRY_COMPARE(stages()->item(1, 6)->text(), u"2"_s);
    const int last = stages()->rowCount() - 1;
    QCOMPARE(stages()->item(last - 1, 1)->text(), u"Won"_s);
    QCOMPARE(stages()->item(last, 1)->text(), u"Lost"_s);
}

/// Where ink ends (or begins) in a picture: the column of pixels unlike the ground.
static int inkEdge(const QImage &image, bool atRight)
{
    const QRgb ground = image.pixel(image.width() / 2, 2);
    for (int step = 0; step < image.width(); ++step) {
        const int x = atRight ? image.width() - 1 - step : step;
        for (int y = 2; y < image.height() - 3; ++y) { // without the line below
            if (image.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

void TestPipelinesPage::figuresStandBelowTheirHeads()
{
    QTRY_COMPARE(stages()->item(1, 6)->text(), u"2"_s);
    const QHeaderView *header = stages()->horizontalHeader();
    for (const int column : {2, 5, 6}) {
        const QRect cell = stages()->visualItemRect(stages()->item(1, column));
        const QRect head(cell.left(), 0, cell.width(), header->height());
        const int above = inkEdge(header->viewport()->grab(head).toImage(), true);
        const int below = inkEdge(stages()->viewport()->grab(cell).toImage(), true);
        QVERIFY2(std::abs(above - below) <= 2,
                 qPrintable(u"%1: %2, %3"_s.arg(column).arg(above).arg(below)));
    }
}

void TestPipelinesPage::titleStandsAboveItsCard()
{
    auto *name = m_page->findChild<QLineEdit *>();
    QCOMPARE(name->accessibleName(), u"Pipeline name"_s);
    stages()->setFocus(); // no caret
    QCOMPARE(name->mapTo(m_page.get(), QPoint()).x(), 0);
    QVERIFY(inkEdge(name->grab().toImage(), false) <= 4);
    QVERIFY(inkEdge(name->grab().toImage(), true) < name->width() - 2); // none of it is cut
}

void TestPipelinesPage::dialogBeginsWhereOneClicked()
{
    const auto opened = [this](int column) {
        const QPoint place = stages()->visualItemRect(stages()->item(1, column)).center();
        QTest::mouseClick(stages()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(stages()->viewport(), Qt::LeftButton, {}, place);
        return m_page->findChild<StageDialog *>();
    };
    for (const auto &[column, name] :
         {std::pair(1, u"Stage name"_s),
          std::pair(2, u"Probability"_s),
          std::pair(5, u"Stale without an entry in the history after"_s)}) {
        StageDialog *dialog = opened(column);
        QVERIFY(dialog);
        QCOMPARE(dialog->focusWidget()->accessibleName(), name);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
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

void TestPipelinesPage::addsAStageInItsPlace()
{
    auto *adder = stages()->findChild<StageAdder *>();
    const auto top = [this](int row) {
        return stages()->visualItemRect(stages()->item(row, 1)).top();
    };
    const int place = stages()->rowCount() - 3; // before Won and Lost
    QCOMPARE(adder->y(), top(place));
    const int high = stages()->height();
    adder->findChild<QPushButton *>()->click();
    auto *name = adder->findChild<QLineEdit *>();
    QVERIFY(name && name->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(adder->findChild<QLabel *>()->isVisible()); // nothing is typed
    QTRY_VERIFY(stages()->height() > high);
    name->setText(u"Гарантія"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(stages()->rowCount(), place + 4);
    QCOMPARE(stages()->item(place, 1)->text(), u"Гарантія"_s);
    QTRY_COMPARE(adder->y(), top(place + 1));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(adder->findChild<QPushButton *>()->hasFocus());
    m_file->submit(deleteStage(m_file->stages().last().id, {}, &defaultName));
    QTRY_COMPARE(adder->y(), top(place));
}

void TestPipelinesPage::reasonsOfItsOwn()
{
    const auto chip = [this](const QString &text) -> Chip * {
        for (Chip *one : m_page->findChildren<Chip *>()) {
            if (one->isVisible() && one->text() == text) {
                return one;
            }
        }
        return nullptr;
    };
    const auto button = [this](const QString &name) {
        const QList<QPushButton *> all = m_page->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QPushButton *one) {
            return one->accessibleName() == name;
        });
        return found == all.end() ? nullptr : *found;
    };
    const PipelineId id = pipelines().first().id;
    const qsizetype common = m_file->workspace.directory().lostReasons(id).size();
    button(u"Add a lost reason"_s)->click();
    QLineEdit *name = nullptr;
    for (QuickCreate *one : m_page->findChildren<QuickCreate *>()) {
        name = one->isVisible() ? one->findChild<QLineEdit *>() : name;
    }
    QVERIFY(name);
    name->setText(u"Далеко їхати"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(chip(u"Далеко їхати"_s));
    QCOMPARE(m_file->workspace.directory().lostReasons(id).size(), common + 1);
    QCOMPARE(m_file->workspace.directory().lostReasons(id).last().pipeline, id);
    QCOMPARE(name->text(), QString());
    emit chip(u"Далеко їхати"_s)->removeRequested();
    QTRY_VERIFY(!chip(u"Далеко їхати"_s));
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_VERIFY(chip(u"Далеко їхати"_s));
}

void TestPipelinesPage::leavesOutACommonReason()
{
    const auto chips = [this] {
        QStringList texts;
        for (Chip *one : m_page->findChildren<Chip *>()) {
            texts.append(one->text());
        }
        return texts;
    };
    const PipelineId pipeline = pipelines().first().id;
    const Directory &directory = m_file->workspace.directory();
    const qsizetype all = directory.lostReasons(pipeline).size();
    const QString name = directory.name(directory.lostReasons(pipeline).first().id);
    QTRY_VERIFY(chips().contains(name));
    emit m_page->findChildren<Chip *>().first()->removeRequested();
    QTRY_COMPARE(directory.lostReasons(pipeline).size(), all - 1);
    QCOMPARE(directory.lostReasons({}).size(), all); // others offer it
    QTRY_VERIFY(!chips().contains(name));
    auto *reasons = m_page->findChild<PipelineReasons *>();
    auto *menu = reasons->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 1);
    // A lost row of a sheet that gives no reason has one that is offered nowhere, nor left out.
    const QString sheet = m_file->folder.filePath(u"lost.csv"_s);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("title,outcome\nA,lost\n") > 0);
    file.close();
    m_file->submit(importOpportunities(*planImport(sheet),
                                       false,
                                       std::make_shared<ImportReport>(),
                                       std::make_shared<ImportProgress>()));
    m_file->settle();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QTRY_COMPARE(directory.lostReasons(pipeline).size(), all);
}

void TestPipelinesPage::peopleWhoSeeIt()
{
    Person person;
    person.name = u"Марко Дяк"_s;
    m_file->submit(addPerson(person));
    const PersonId marko = m_file->workspace.directory().people().last().id;
    auto *faces = m_page->findChild<AvatarRow *>();
    QVERIFY(!faces->isVisible()); // everybody
    const auto entry = [this](const QString &name) -> QAction * {
        for (const QMenu *menu : m_page->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->text() == name) {
                    return one;
                }
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(entry(u"Марко Дяк"_s));
    entry(u"Марко Дяк"_s)->trigger();
    QTRY_COMPARE(pipelines().first().visibleTo, IdList<PersonTag> {marko});
    QTRY_VERIFY(faces->isVisible());
    QTRY_VERIFY(entry(u"Марко Дяк"_s)->isChecked());
    auto *all = m_page->findChild<PipelineTable *>();
    QTRY_COMPARE(all->item(0, 4)->text(), u"Марко Дяк"_s);
    entry(u"Марко Дяк"_s)->trigger();
    QTRY_VERIFY(pipelines().first().visibleTo.isEmpty());
    QTRY_VERIFY(!faces->isVisible());
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

void TestPipelinesPage::opensOnThePipelineOfTheBoard()
{
    const auto id = std::make_shared<PipelineId>();
    m_file->submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, id));
    m_page->hide();
    Filter filter = m_file->workspace.filter();
    filter.pipeline = *id;
    m_file->workspace.setFilter(filter);
    m_page->show();
    QTRY_COMPARE(m_page->findChild<QLineEdit *>()->text(), u"Друга"_s);
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
