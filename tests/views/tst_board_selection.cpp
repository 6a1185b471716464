// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected and what has the focus on the board, in the real window beside the history.
#include "model/items/lane_model.h"
#include "model/items/opportunity_mime.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/board_strip.h"
#include "views/board/lane_view.h"
#include "views/common/empty_state.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/history/history_panel.h"
#include "views/list/filter_line.h"
#include "views/list/opportunity_table_view.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(QWidget *over, QPoint way, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint place = over->rect().center();
    QWheelEvent event(place,
                      over->mapToGlobal(place),
                      QPoint(),
                      way,
                      Qt::NoButton,
                      modifiers,
                      Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only those of a person go on to the parents
    qApp->notify(over, &event);
}

} // namespace

class TestBoardSelection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPlacesClear_data();
    void emptyPlacesClear();
    void escapeClears();
    void focusLooksUnlikeSelection();
    void cardsAreWholeBesideTheBar();
    void unplannedCardsSaySo();
    void deletedCardLeavesItsNeighbourInThePanel();
    void wonCardsLeaveTheirNeighbour();
    void sidewaysWheelMovesTheBoard_data();
    void sidewaysWheelMovesTheBoard();
    void hitsOutOfSightAreShown();
    void hitsInFoldedColumnsAreNamed();
    void downLeadsToTheFirstHit_data();
    void downLeadsToTheFirstHit();
    void refusedNameStaysInItsColumn();
    void tabFollowsTheEye();
    void gearGoesWithThePointer();
    void anotherPlaceInTheColumnIsNotAnotherStage();

private:
    BoardPage *board() { return m_window->findChild<BoardPage *>(); }

    QList<BoardColumn *> columns()
    {
        QList<BoardColumn *> all = board()->findChildren<BoardColumn *>();
        std::sort(all.begin(), all.end(), [](BoardColumn *one, BoardColumn *other) {
            return one->x() < other->x();
        });
        return all;
    }

    LaneView *view(int place) { return columns().at(place)->view(); }

    QScrollBar *bar() { return board()->findChild<BoardStrip *>()->horizontalScrollBar(); }

    void show()
    {
        m_window->showWork();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(board()->findChildren<BoardColumn *>().size(), m_file->stages().size() + 2);
        QTRY_VERIFY(m_window->findChild<HistoryPanel *>());
        m_file->settle();
    }

    void clickRow(int column, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = view(column)->visualRect(view(column)->lane()->index(row));
        QTest::mouseClick(view(column)->viewport(), Qt::LeftButton, modifiers, rect.center());
    }

    /// Whether the panel says that nothing is selected.
    bool panelIsEmpty()
    {
        return m_window->findChild<HistoryPanel *>()->findChild<EmptyState *>()->isVisible();
    }

    void filterBy(const QString &text)
    {
        Filter filter = m_file->workspace.filter();
        filter.text = text;
        m_file->workspace.setFilter(filter);
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestBoardSelection::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestBoardSelection::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_errors.errors.clear();
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
}

void TestBoardSelection::cleanup()
{
    m_file->settle();
    m_window.reset();
    m_settings.reset();
    m_file.reset();
    QVERIFY(m_errors.errors.isEmpty());
}

void TestBoardSelection::emptyPlacesClear_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("below the cards") << 0;
    QTest::newRow("another column") << 1;
    QTest::newRow("between columns") << 2;
}

void TestBoardSelection::emptyPlacesClear()
{
    QFETCH(int, place);
    m_file->createMany(3, u"Deal"_s);
    m_file->createMany(2, u"Other"_s, m_file->stage(1));
    show();
    clickRow(0, 0);
    clickRow(0, 2, Qt::ControlModifier);
    clickRow(1, 0, Qt::ControlModifier);
    QCOMPARE(board()->selection().size(), 3);
    if (place < 2) {
        const QWidget *list = view(place)->viewport();
        QTest::mouseClick(view(place)->viewport(),
                          Qt::LeftButton,
                          {},
                          QPoint(list->width() / 2, list->height() - 5));
    } else {
        QWidget *strip = board()->findChild<BoardStrip *>()->widget();
        const int x = columns().at(0)->geometry().right() + 5;
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(x, 200));
    }
    QVERIFY(board()->selection().isEmpty());
    QVERIFY(view(0)->selectedIds().isEmpty());
    QVERIFY(view(1)->selectedIds().isEmpty());
    QVERIFY(panelIsEmpty());
}

void TestBoardSelection::escapeClears()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    QVERIFY(view(0)->hasFocus());
    QTRY_COMPARE(view(0)->currentIndex().row(), 0); // the keyboard came before the cards
    QVERIFY(board()->selection().isEmpty());
    clickRow(0, 0);
    clickRow(0, 1, Qt::ControlModifier);
    QTest::keyClick(view(0), Qt::Key_Escape);
    QVERIFY(board()->selection().isEmpty());
    QVERIFY(panelIsEmpty());
    QVERIFY(view(0)->hasFocus());
    QTest::keyClick(view(0), Qt::Key_Down); // and the keyboard goes on from there
    QCOMPARE(board()->selection().size(), 1);
}

void TestBoardSelection::focusLooksUnlikeSelection()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    clickRow(0, 1);
    const auto border = [this] {
        const QRect card = view(0)->visualRect(view(0)->lane()->index(1));
        return view(0)->viewport()->grab().toImage().pixelColor(card.left() + 9, card.center().y());
    };
    const auto accents = [this] {
        const QRect card = view(0)->visualRect(view(0)->lane()->index(1));
        const QImage image = view(0)->viewport()->grab(card).toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, image.height() / 2) == colorsOf(view(0)).accent;
        }
        return count;
    };
    const auto pictured = [this] {
        return view(0)->viewport()->grab().toImage();
    };
    QCOMPARE(border(), colorsOf(view(0)).accent);
    QVERIFY(accents() > 0);
    QTest::keyClick(view(0), Qt::Key_Escape);
    QCOMPARE(accents(), 0);
    const QImage focused = pictured();
    view(0)->clearFocus();
    QVERIFY(pictured() != focused); // and yet it is seen where the keyboard is
}

void TestBoardSelection::cardsAreWholeBesideTheBar()
{
    m_file->createMany(60, u"Deal"_s);
    m_file->createMany(1, u"Other"_s, m_file->stage(1));
    show();
    QTRY_VERIFY(view(0)->verticalScrollBar()->isVisible());
    QVERIFY(!view(1)->verticalScrollBar()->isVisible());
    const QColor accent = colorsOf(view(0)).accent;
    const auto ring = [this, accent](int column) {
        clickRow(column, 0);
        const QImage image = columns().at(column)->grab().toImage();
        const QPoint top = view(column)->viewport()->mapTo(columns().at(column), QPoint());
        const int y =
            top.y() + view(column)->visualRect(view(column)->lane()->index(0)).height() / 2;
        QList<int> places; // where the selected card is bordered
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == accent)
                places.append(x);
        }
        return places;
    };
    QCOMPARE(ring(0), (QList<int> {8, 9, 222, 223})); // and nothing of the bar before 226
    QCOMPARE(ring(1), ring(0));
    const QImage image = columns().at(0)->grab().toImage();
    const int middle = view(0)->y() + 20;
    QCOMPARE(image.pixelColor(225, middle), colorsOf(view(0)).sunken);
    QVERIFY(image.pixelColor(229, middle) != colorsOf(view(0)).sunken); // the bar itself
}

void TestBoardSelection::unplannedCardsSaySo()
{
    m_file->create(u"Deal"_s, m_file->stage(0), 1000);
    show();
    QTRY_COMPARE(view(0)->lane()->rowCount(), 1);
    const auto hasWords = [this](int row) {
        const QRect card = view(0)->visualRect(view(0)->lane()->index(row));
        // Left of where the icon stands when it is alone.
        const QRect words(card.right() - 100, card.bottom() - 30, 30, 16);
        const QImage seen = view(0)->viewport()->grab(words).toImage();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                if (seen.pixel(x, y) != seen.pixel(0, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasWords(0)); // "not planned"
}

void TestBoardSelection::deletedCardLeavesItsNeighbourInThePanel()
{
    const QList<OpportunityId> ids = m_file->createMany(60, u"Deal"_s);
    show();
    clickRow(0, 2);
    for (int deleted = 0; deleted < 3; ++deleted) {
        QTest::keyClick(view(0), Qt::Key_Delete);
        QTRY_COMPARE(board()->selection(), QList {ids.at(3 + deleted)});
        m_file->settle();
        QCOMPARE(view(0)->selectedIds(), board()->selection());
        QVERIFY(!panelIsEmpty());
    }
}

void TestBoardSelection::wonCardsLeaveTheirNeighbour()
{
    const QList<OpportunityId> ids = m_file->createMany(4, u"Deal"_s);
    show();
    m_window->resize(1000, 700);
    BoardColumn *won = columns().at(m_file->stages().size());
    won->foldByHand(false);
    const auto win = [&](const QList<OpportunityId> &closed) {
        const qsizetype before = won->lane()->rowCount();
        QList<Card> cards;
        for (const OpportunityId id : closed) {
            cards.append(m_file->card(id));
        }
        const std::unique_ptr<QMimeData> data(opportunityMime(cards));
        won->lane()->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
        QTRY_COMPARE(won->lane()->rowCount(), before + closed.size());
        m_file->settle();
        QCOMPARE(bar()->value(), 0);
    };
    clickRow(0, 1);
    QVERIFY(bar()->maximum() > 0);
    win({ids.at(1)});
    QCOMPARE(board()->selection(), QList {ids.at(2)});
    QVERIFY(view(0)->hasFocus());
    clickRow(0, 2, Qt::ControlModifier);
    QCOMPARE(board()->selection().size(), 2);
    win({ids.at(2), ids.at(3)});
    QCOMPARE(board()->selection(), QList {ids.at(0)});
    win({ids.at(0)});
    QVERIFY(board()->selection().isEmpty());
    QVERIFY(view(0)->hasFocus());
}

void TestBoardSelection::sidewaysWheelMovesTheBoard_data()
{
    QTest::addColumn<QPoint>("way");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("touchpad") << QPoint(-240, -30) << Qt::KeyboardModifiers();
    QTest::newRow("wheel") << QPoint(-240, 0) << Qt::KeyboardModifiers();
    QTest::newRow("Shift") << QPoint(0, -240) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestBoardSelection::sidewaysWheelMovesTheBoard()
{
    QFETCH(QPoint, way);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_file->createMany(60, u"Deal"_s);
    show();
    m_window->resize(900, 700);
    QTRY_VERIFY(bar()->maximum() > 100);
    turnWheel(view(0)->viewport(), way, modifiers);
    QCOMPARE(view(0)->verticalScrollBar()->value(), 0);
    QVERIFY(bar()->value() > 50);
    QVERIFY(bar()->value() < 300);
    turnWheel(view(0)->viewport(), QPoint(0, -240)); // upright is the column's as ever
    QVERIFY(view(0)->verticalScrollBar()->value() > 0);
}

void TestBoardSelection::hitsOutOfSightAreShown()
{
    m_file->createMany(3, u"Window"_s);
    const int last = int(m_file->stages().size()) - 1;
    m_file->create(u"Door"_s, m_file->stage(last));
    show();
    m_window->resize(1000, 700);
    QTRY_VERIFY(bar()->maximum() > 100);
    filterBy(u"window"_s);
    m_file->settle();
    QCOMPARE(bar()->value(), 0);
    filterBy(u"door"_s);
    QTRY_VERIFY(bar()->value() > 0);
    const BoardColumn *column = columns().at(last);
    const QRect place(column->mapTo(board(), QPoint()), column->size());
    QVERIFY(place.left() >= 0 && place.right() < board()->width());
}

void TestBoardSelection::hitsInFoldedColumnsAreNamed()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Window"_s);
    m_file->create(u"Door"_s);
    m_file->submit(winOpportunities({ids.at(0), ids.at(1)}, {}));
    m_file->submit(winOpportunities({ids.at(2)}, {}));
    show();
    auto *words = board()->findChild<EmptyState *>();
    QVERIFY(!words->isVisible());
    filterBy(u"window"_s);
    QTRY_VERIFY(words->isVisible());
    const int won = int(m_file->stages().size());
    QVERIFY(columns().at(won)->isFolded());
    QString said;
    const QList<QLabel *> labels = words->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        said += label->text();
    }
    QVERIFY2(said.contains(u"Won: 3"_s), qPrintable(said));
    words->findChild<QPushButton *>()->click();
    QVERIFY(!words->isVisible());
    QVERIFY(!columns().at(won)->isFolded());
    const QRect place(columns().at(won)->mapTo(board(), QPoint()), columns().at(won)->size());
    QVERIFY(place.left() >= 0 && place.right() < board()->width());
}

void TestBoardSelection::downLeadsToTheFirstHit_data()
{
    QTest::addColumn<bool>("table");
    QTest::newRow("board") << false;
    QTest::newRow("table") << true;
}

void TestBoardSelection::downLeadsToTheFirstHit()
{
    QFETCH(bool, table);
    m_file->create(u"Window"_s);
    const OpportunityId door = m_file->create(u"Door"_s, m_file->stage(1));
    show();
    m_window->actions()[table ? Act::ShowTable : Act::ShowBoard]->trigger();
    auto *search = m_window->findChild<QLineEdit *>(u"filterText"_s);
    search->setFocus();
    QTest::keyClicks(search, u"door"_s);
    QTest::keyClick(search, Qt::Key_Down); // at once, before the pause after typing
    QWidget *list = view(1);
    if (table) {
        list = m_window->findChild<OpportunityTableView *>();
    }
    QTRY_VERIFY(list->hasFocus());
    if (!table) {
        QCOMPARE(board()->selection(), QList {door});
    }
    QVERIFY(!panelIsEmpty());
}

/// What is wrong with the name of a new card stands beside it, without the code of the field, and
/// giving it up moves nothing.
void TestBoardSelection::refusedNameStaysInItsColumn()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    m_window->resize(1000, 700);
    m_file->settle(); // the rail folds
    const int last = int(m_file->stages().size()) - 1;
    bar()->setValue(bar()->maximum());
    BoardColumn *column = columns().at(last);
    column->beginCreating();
    const int place = bar()->value();
    auto *field = column->findChild<QLineEdit *>(u"quickName"_s);
    field->setText(QString(10000, u'x'));
    QTest::keyClick(field, Qt::Key_Return);
    auto *message = column->findChild<QLabel *>(u"quickMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(!message->text().contains(u"title"_s), qPrintable(message->text()));
    QVERIFY(message->text().contains(u"too long"_s));
    QCOMPARE(field->text().size(), 10000);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(column->view()->hasFocus());
    QCOMPARE(bar()->value(), place);
}

void TestBoardSelection::tabFollowsTheEye()
{
    m_file->createMany(2, u"Deal"_s);
    show();
    columns().at(1)->beginCreating(); // its field is younger than all the others
    columns().at(0)->view()->setFocus();
    QTest::keyClick(view(0), Qt::Key_Tab);
    const QList<QWidget *> expected {columns().at(1)->findChild<QToolButton *>(u"columnMenu"_s),
                                     columns().at(1)->findChild<QToolButton *>(u"createHere"_s),
                                     columns().at(1)->findChild<QLineEdit *>(u"quickName"_s),
                                     view(1),
                                     columns().at(2)->findChild<QToolButton *>(u"columnMenu"_s)};
    for (QWidget *next : expected) {
        QCOMPARE(QApplication::focusWidget(), next);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // An empty column shows that it has the keyboard.
    view(1)->setFocus();
    const QImage focused = view(1)->viewport()->grab().toImage();
    view(0)->setFocus();
    QVERIFY(view(1)->viewport()->grab().toImage() != focused);
}

void TestBoardSelection::gearGoesWithThePointer()
{
    show();
    auto *gear = columns().at(0)->findChild<QToolButton *>(u"columnMenu"_s);
    QVERIFY(gear->icon().isNull());
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(columns().at(0)->header(), &enter);
    QVERIFY(!gear->icon().isNull());
    // With a menu open there is no QEvent::HoverLeave.
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(columns().at(0)->header(), &leave);
    QVERIFY(gear->icon().isNull());
    gear->setFocus();
    QVERIFY(!gear->icon().isNull());
}

void TestBoardSelection::anotherPlaceInTheColumnIsNotAnotherStage()
{
    m_file->createMany(3, u"Deal"_s);
    show();
    QSignalSpy done(m_window->findChild<OpportunityActions *>(), &OpportunityActions::done);
    clickRow(0, 0);
    const auto move = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(view(0), Qt::Key_Down, move);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!done.last().first().toString().contains(u"moved"_s));
    QTest::keyClick(view(0), Qt::Key_Right, move);
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(done.last().first().toString().contains(u"moved"_s));
}

QTEST_MAIN(TestBoardSelection)
#include "tst_board_selection.moc"
