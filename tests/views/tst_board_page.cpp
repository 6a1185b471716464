// SPDX-License-Identifier: GPL-3.0-or-later
// The board in a real window over a real file: keyboard, drops, quick create, selection, folding.
#include "model/items/board_model.h"
#include "model/items/opportunity_mime.h"
#include "model/items/when_done.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/closing_zones.h"
#include "views/board/lane_view.h"
#include "views/board/quick_create.h"
#include "views/common/empty_state.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const BoardColumn *column)
{
    QStringList rows;
    for (const Card &card : column->lane()->cards()) {
        rows.append(card.title);
    }
    return rows;
}

void drop(QWidget *target, const QPoint &place, const QMimeData *data)
{
    QDragEnterEvent enter(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent dropped(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

} // namespace

namespace {

class PaintCounter : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

class TestBoardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void columnsStandInOrder();
    void arrowsWalkOverCards();
    void keysMoveCards();
    void severalCardsMoveTogether();
    void dropPutsACardBetweenOthers();
    void movedCardIsPaintedOnce();
    void dropOnClosingColumns();
    void cancelledLossLeavesTheCard();
    void zonesRiseWhileDragging();
    void quickCreateInCyrillic();
    void quickCreateAsksForAName();
    void createdCardIsSelectedAndSeen();
    void cardWithANewTagIsSelected();
    void hiddenCardIsAnnounced();
    void deletedCardGivesWayToItsNeighbour();
    void selectionSurvivesChanges();
    void foldingIsRemembered();
    void unfoldingByMouseLeavesTheFocus();
    void stageIsAddedAtTheEnd();
    void emptyBoardOffersTheAction();
    void stateBarNarrowsTheColumn();
    void screenReaderHearsSentences();
    void menuOpensForSelection();

private:
    LaneView *view(int column) const { return this->column(column)->view(); }

    BoardColumn *column(int place) const
    {
        QList<BoardColumn *> columns = m_page->findChildren<BoardColumn *>();
        std::sort(columns.begin(), columns.end(), [](BoardColumn *one, BoardColumn *other) {
            return one->x() < other->x();
        });
        return columns.value(place);
    }

    /// Waits until a column shows these titles.
    void clickRow(int column, int row, Qt::KeyboardModifiers modifiers = {})
    {
        LaneView *list = view(column);
        const QRect rect = list->visualRect(list->lane()->index(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, rect.center());
    }

    void show()
    {
        m_page = std::make_unique<BoardPage>(m_file->workspace, *m_actions, *m_settings, m_window);
        m_window->resize(1440, 800);
        m_page->resize(1440, 800);
        m_window->show();
        m_page->show(); // the window may be there already
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(), m_file->stages().size() + 2);
        m_file->settle();
    }

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    QWidget *m_window = nullptr;
    OpportunityActions *m_actions = nullptr; ///< goes with the window
    std::unique_ptr<BoardPage> m_page;
    int m_won = 0;
};

void TestBoardPage::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
}

void TestBoardPage::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_window = new QWidget;
    m_actions = new OpportunityActions(m_file->workspace, m_window);
    m_won = int(m_file->stages().size());
}

void TestBoardPage::cleanup()
{
    m_page.reset();
    delete m_window;
    m_settings.reset();
    m_file.reset();
}

void TestBoardPage::columnsStandInOrder()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    QCOMPARE(m_page->findChildren<BoardColumn *>().size(), m_won + 2);
    QCOMPARE(titles(column(0)), (QStringList {u"Deal 1"_s, u"Deal 2"_s, u"Deal 3"_s}));
    QCOMPARE(column(0)->width(), 232);
    QCOMPARE(column(1)->x() - column(0)->geometry().right() - 1, 12);
    QVERIFY(!column(0)->isFolded());
    QVERIFY(column(m_won)->isFolded());
    QCOMPARE(column(m_won)->width(), 44);
}

void TestBoardPage::arrowsWalkOverCards()
{
    m_file->createMany(3, u"Deal"_s);
    const OpportunityId other = m_file->create(u"Other"_s, m_file->stage(2));
    show();
    QSignalSpy opened(m_page.get(), &BoardPage::openRequested);
    clickRow(0, 0);
    QTest::keyClick(view(0), Qt::Key_Down);
    QCOMPARE(m_page->selection(), QList {column(0)->lane()->cards().at(1).id});
    QTest::keyClick(view(0), Qt::Key_End);
    QCOMPARE(m_page->selection(), QList {column(0)->lane()->cards().at(2).id});
    QTest::keyClick(view(0), Qt::Key_Right); // over the empty column
    QCOMPARE(m_page->selection(), QList {other});
    QVERIFY(view(2)->hasFocus());
    QTest::keyClick(view(2), Qt::Key_Right); // nothing there
    QCOMPARE(m_page->selection(), QList {other});
    QTest::keyClick(view(2), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<OpportunityId>(), other);
    QTest::keyClick(view(2), Qt::Key_Left);
    QVERIFY(view(0)->hasFocus());
    QCOMPARE(m_page->selection().size(), 1);
}

void TestBoardPage::keysMoveCards()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    show();
    clickRow(0, 0);
    const auto move = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(view(0), Qt::Key_Down, move);
    QTRY_COMPARE(titles(column(0)), (QStringList {u"Deal 2"_s, u"Deal 1"_s, u"Deal 3"_s}));
    QCOMPARE(m_page->selection(), QList {ids.at(0)});
    QTest::keyClick(view(0), Qt::Key_Down, move);
    QTRY_COMPARE(titles(column(0)).last(), u"Deal 1"_s);
    QTest::keyClick(view(0), Qt::Key_Up, move);
    QTRY_COMPARE(titles(column(0)).at(1), u"Deal 1"_s);
    QTest::keyClick(view(0), Qt::Key_Right, move);
    QTRY_COMPARE(titles(column(1)), QStringList {u"Deal 1"_s});
    QCOMPARE(m_page->selection(), QList {ids.at(0)});
    QTRY_VERIFY(view(1)->hasFocus());
    QCOMPARE(view(1)->currentIndex().row(), 0);
    QTest::keyClick(view(1), Qt::Key_Left, move);
    QTRY_COMPARE(column(0)->lane()->rowCount(), 3);
    QTRY_VERIFY(view(0)->hasFocus());
    QTest::keyClick(view(0), Qt::Key_Left, move); // no stage there
    m_file->settle();
    QCOMPARE(column(0)->lane()->rowCount(), 3);
}

void TestBoardPage::severalCardsMoveTogether()
{
    m_file->createMany(4, u"Deal"_s);
    show();
    clickRow(0, 0);
    clickRow(0, 2, Qt::ControlModifier);
    QCOMPARE(m_page->selection().size(), 2);
    QTest::keyClick(view(0), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(titles(column(1)), (QStringList {u"Deal 1"_s, u"Deal 3"_s}));
    QTRY_COMPARE(m_page->selection().size(), 2);
    QCOMPARE(titles(column(0)), (QStringList {u"Deal 2"_s, u"Deal 4"_s}));
}

void TestBoardPage::dropPutsACardBetweenOthers()
{
    m_file->createMany(2, u"Old"_s, m_file->stage(1));
    const OpportunityId id = m_file->create(u"Deal"_s);
    show();
    QSignalSpy done(m_actions, &OpportunityActions::done);
    const std::unique_ptr<QMimeData> data(opportunityMime({m_file->card(id)}));
    const QRect second = view(1)->visualRect(column(1)->lane()->index(1));
    drop(view(1)->viewport(), QPoint(100, second.top() + 4), data.get());
    QCOMPARE(titles(column(0)), QStringList {u"Deal"_s}); // not before it is in the file
    QTRY_COMPARE(titles(column(1)), (QStringList {u"Old 1"_s, u"Deal"_s, u"Old 2"_s}));
    QVERIFY(column(0)->lane()->cards().isEmpty());
    QTRY_COMPARE(done.size(), 1);
    QMimeData text;
    text.setText(u"something"_s);
    drop(view(0)->viewport(), QPoint(100, 10), &text);
    m_file->settle();
    QCOMPARE(column(1)->lane()->rowCount(), 3);
}

/// A list that lays itself out while it is being painted is painted a second time.
void TestBoardPage::movedCardIsPaintedOnce()
{
    const OpportunityId id = m_file->createMany(3, u"Deal"_s).first();
    show();
    PaintCounter from;
    PaintCounter to;
    view(0)->viewport()->installEventFilter(&from);
    view(1)->viewport()->installEventFilter(&to);
    m_file->submit(moveOpportunities({id}, m_file->stage(1), {}));
    QTRY_COMPARE(titles(column(1)), QStringList {u"Deal 1"_s});
    QTRY_VERIFY(from.count > 0 && to.count > 0);
    m_file->settle();
    QCOMPARE(from.count, 1);
    QCOMPARE(to.count, 1);
}

void TestBoardPage::dropOnClosingColumns()
{
    const QList<OpportunityId> ids = m_file->createMany(2, u"Deal"_s);
    show();
    const std::unique_ptr<QMimeData> data(opportunityMime({m_file->card(ids.at(0))}));
    drop(column(m_won), QPoint(20, 200), data.get());
    QTRY_COMPARE(titles(column(m_won)), QStringList {u"Deal 1"_s});
    QCOMPARE(m_file->card(ids.at(0)).outcome, Outcome::Won);
    drop(view(0)->viewport(), QPoint(100, 5), data.get()); // and back to work
    QTRY_COMPARE(titles(column(0)), (QStringList {u"Deal 1"_s, u"Deal 2"_s}));
}

void TestBoardPage::cancelledLossLeavesTheCard()
{
    const OpportunityId id = m_file->create(u"Deal"_s);
    show();
    const std::unique_ptr<QMimeData> data(opportunityMime({m_file->card(id)}));
    drop(column(m_won + 1), QPoint(20, 200), data.get());
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    auto *dialog = m_window->findChild<QDialog *>();
    dialog->reject();
    m_file->settle();
    QCOMPARE(titles(column(0)), QStringList {u"Deal"_s});
    QCOMPARE(m_file->card(id).outcome, Outcome::None);
}

void TestBoardPage::zonesRiseWhileDragging()
{
    const OpportunityId id = m_file->create(u"Deal"_s);
    show();
    auto *zones = m_page->findChild<ClosingZones *>();
    QVERIFY(zones->isHidden());
    emit view(0)->dragging(true);
    QTRY_COMPARE(zones->geometry().bottom(), m_page->rect().bottom());
    QVERIFY(zones->isVisible());
    const std::unique_ptr<QMimeData> data(opportunityMime({m_file->card(id)}));
    drop(zones->findChild<QWidget *>(u"wonZone"_s), QPoint(50, 20), data.get());
    emit view(0)->dragging(false);
    QTRY_COMPARE(m_file->card(id).outcome, Outcome::Won);
    QTRY_VERIFY(zones->isHidden());
}

void TestBoardPage::quickCreateInCyrillic()
{
    m_file->create(u"Old"_s, m_file->stage(1));
    show();
    QTest::mouseClick(column(1)->findChild<QToolButton *>(u"createHere"_s), Qt::LeftButton);
    auto *field = column(1)->findChild<QLineEdit *>(u"quickName"_s);
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QInputMethodEvent typed;
    typed.setCommitString(u"Встановлення кондиціонера"_s);
    QApplication::sendEvent(field, &typed);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(titles(column(1)), (QStringList {u"Встановлення кондиціонера"_s, u"Old"_s}));
    QTRY_VERIFY(field->text().isEmpty());
    QVERIFY(field->hasFocus()); // ready for the next
    QTRY_COMPARE(m_page->selection(), QList {column(1)->lane()->cards().first().id});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(view(1)->hasFocus());
}

void TestBoardPage::quickCreateAsksForAName()
{
    m_file->create(u"Old"_s);
    show();
    column(0)->beginCreating();
    auto *field = column(0)->findChild<QLineEdit *>(u"quickName"_s);
    auto *message = column(0)->findChild<QLabel *>(u"quickMessage"_s);
    QTest::keyClicks(field, u"   "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QTest::keyClicks(field, u"a"_s);
    QVERIFY(!message->isVisible());
    m_file->settle();
    QCOMPARE(column(0)->lane()->rowCount(), 1);
}

void TestBoardPage::createdCardIsSelectedAndSeen()
{
    const QList<OpportunityId> ids = m_file->createMany(LaneModel::kFirstPage + 50, u"Deal"_s);
    show();
    m_page->reveal(ids.last()); // far below what is loaded
    QTRY_COMPARE(m_page->selection(), QList {ids.last()});
    QTRY_VERIFY(view(0)->viewport()->rect().contains(
        view(0)->visualRect(view(0)->currentIndex()).center()));
    const OpportunityId id = m_file->create(u"New"_s, m_file->stage(m_won - 1));
    m_page->reveal(id);
    QTRY_COMPARE(m_page->selection(), QList {id});
    const QRect place(column(m_won - 1)->mapTo(m_page.get(), QPoint()), column(m_won - 1)->size());
    QVERIFY(m_page->rect().contains(place.adjusted(0, 0, 0, -place.height() / 2)));
}

/// A new tag makes the board hear of the card later than the one who made it.
void TestBoardPage::cardWithANewTagIsSelected()
{
    m_file->create(u"Old"_s);
    show();
    clickRow(0, 0);
    QSignalSpy hidden(m_page.get(), &BoardPage::hiddenByFilter);
    OpportunityEdit edit;
    edit.opportunity.title = u"New"_s;
    edit.newTags = {u"VIP"_s};
    const auto created = std::make_shared<OpportunityId>();
    whenDone(m_file->workspace.submit(createOpportunity(edit, created)),
             m_page.get(),
             [this, created](const Result<ChangeSet> &) { m_page->reveal(*created); });
    QTRY_COMPARE(titles(column(0)), (QStringList {u"New"_s, u"Old"_s}));
    QTRY_COMPARE(m_page->selection(), QList {*created});
    QCOMPARE(hidden.size(), 0);
}

void TestBoardPage::hiddenCardIsAnnounced()
{
    m_file->create(u"Window"_s);
    const OpportunityId door = m_file->create(u"Door"_s);
    Filter filter;
    filter.text = u"window"_s;
    m_file->workspace.setFilter(filter);
    show();
    QSignalSpy hidden(m_page.get(), &BoardPage::hiddenByFilter);
    m_page->reveal(door);
    QTRY_COMPARE(hidden.size(), 1);
    QVERIFY(m_page->selection().isEmpty());
}

void TestBoardPage::deletedCardGivesWayToItsNeighbour()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    show();
    clickRow(0, 1);
    QTest::keyClick(view(0), Qt::Key_Delete);
    QTRY_COMPARE(titles(column(0)), (QStringList {u"Deal 1"_s, u"Deal 3"_s}));
    QTRY_COMPARE(m_page->selection(), QList {ids.at(2)});
}

void TestBoardPage::selectionSurvivesChanges()
{
    const QList<OpportunityId> ids = m_file->createMany(60, u"Deal"_s);
    show();
    clickRow(0, 2);
    QSignalSpy changed(m_page.get(), &BoardPage::selectionChanged);
    m_file->submit(moveOpportunities({ids.at(40)}, m_file->stage(2), {}));
    QTRY_COMPARE(column(2)->lane()->rowCount(), 1);
    m_file->submit(moveOpportunities({ids.at(2)}, m_file->stage(1), {})); // by another road
    QTRY_COMPARE(column(1)->lane()->rowCount(), 1);
    QCOMPARE(m_page->selection(), QList {ids.at(2)});
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(column(1)->lane()->rowCount(), 0);
    QCOMPARE(m_page->selection(), QList {ids.at(2)});
    QCOMPARE(changed.size(), 0);
}

void TestBoardPage::foldingIsRemembered()
{
    m_file->create(u"Deal"_s);
    show();
    QTest::mouseClick(column(m_won), Qt::LeftButton);
    QVERIFY(!column(m_won)->isFolded());
    column(1)->setFolded(true);
    emit column(1)->foldedByHand(true);
    QTRY_COMPARE(column(1)->width(), 44);
    m_page.reset();
    show();
    QVERIFY(!column(m_won)->isFolded());
    QVERIFY(column(1)->isFolded());
    column(1)->setFocus();
    QTest::keyClick(column(1), Qt::Key_Return);
    QVERIFY(!column(1)->isFolded());
    QVERIFY(!m_settings->list(Settings::Key::FoldedColumns)
                 .contains(QString::number(m_file->stage(1).value)));
}

/// Who unfolds by the mouse doesn't ask for the keyboard, so nothing is framed.
void TestBoardPage::unfoldingByMouseLeavesTheFocus()
{
    m_file->create(u"Deal"_s);
    m_file->submit(winOpportunities({m_file->create(u"Won"_s)}, {}));
    show();
    clickRow(0, 0);
    QVERIFY(view(0)->hasFocus());
    QTest::mouseClick(column(m_won), Qt::LeftButton);
    QVERIFY(!column(m_won)->isFolded());
    QVERIFY(view(0)->hasFocus());
    column(0)->setFolded(true);
    column(0)->setFocus();
    QTest::keyClick(column(0), Qt::Key_Return);
    QVERIFY(view(0)->hasFocus());
}

void TestBoardPage::stageIsAddedAtTheEnd()
{
    m_file->create(u"Deal"_s);
    show();
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"addStage"_s), Qt::LeftButton);
    QLineEdit *field = nullptr;
    const QList<QLineEdit *> fields = m_page->findChildren<QLineEdit *>(u"quickName"_s);
    for (QLineEdit *candidate : fields) {
        field = candidate->isVisible() ? candidate : field;
    }
    QVERIFY(field);
    QTest::keyClicks(field, u"Delivery"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_page->findChildren<BoardColumn *>().size(), m_won + 3);
    QCOMPARE(m_file->workspace.directory().stages(m_file->workspace.pipeline()).last().name,
             u"Delivery"_s);
    QTRY_VERIFY(field->text().isEmpty());
    QTest::keyClicks(field, u"Delivery"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *message = field->parentWidget()->findChild<QLabel *>(u"quickMessage"_s);
    QTRY_VERIFY(message->isVisible());
}

void TestBoardPage::emptyBoardOffersTheAction()
{
    show();
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy wanted(m_page.get(), &BoardPage::createRequested);
    emit empty->actionTriggered();
    QCOMPARE(wanted.size(), 1);
    QSignalSpy file(m_page.get(), &BoardPage::importRequested);
    emit empty->otherTriggered();
    QCOMPARE(file.size(), 1);
    m_file->create(u"Deal"_s);
    QTRY_VERIFY(!empty->isVisible());
    Filter filter;
    filter.text = u"nothing like this"_s;
    m_file->workspace.setFilter(filter);
    QTRY_VERIFY(empty->isVisible());
    emit empty->actionTriggered();
    QTRY_VERIFY(!empty->isVisible());
    QVERIFY(m_file->workspace.filter().text.isEmpty());
}

void TestBoardPage::stateBarNarrowsTheColumn()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    auto *bar = column(0)->findChild<StateBar *>();
    QCOMPARE(bar->stateAt(10), std::optional(ActivityState::None));
    QTest::mouseClick(bar, Qt::LeftButton);
    QTRY_COMPARE(column(0)->lane()->activityFilter(), std::optional(ActivityState::None));
    QTRY_COMPARE(column(0)->lane()->rowCount(), 3);
    m_file->settle();
    QTest::mouseClick(bar, Qt::LeftButton);
    QVERIFY(!column(0)->lane()->activityFilter());
}

void TestBoardPage::screenReaderHearsSentences()
{
    m_file->create(u"Deal"_s, m_file->stage(0), 8600000);
    show();
    const QString name = view(0)->accessibleName();
    QVERIFY2(name.contains(m_file->workspace.directory().name(m_file->stage(0))), qPrintable(name));
    QVERIFY2(name.contains(u'1'), qPrintable(name));
    const QString card = column(0)->lane()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(card.startsWith(u"Deal"_s), qPrintable(card));
    QVERIFY2(card.contains(u"86"_s), qPrintable(card));
    m_file->create(u"Second"_s);
    QTRY_VERIFY(view(0)->accessibleName() != name);
}

void TestBoardPage::menuOpensForSelection()
{
    m_file->create(u"Deal"_s);
    show();
    clickRow(0, 0);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view(0)->viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

QTEST_MAIN(TestBoardPage)
#include "tst_board_page.moc"
