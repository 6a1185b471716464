// SPDX-License-Identifier: GPL-3.0-or-later
// One real drag with the mouse between two columns, under an X server.
#include "model/items/board_model.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/closing_zones.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestBoardDrag : public QObject
{
    Q_OBJECT

private slots:
    void mouseDragsACardToAnotherColumn();
};

void TestBoardDrag::mouseDragsACardToAnotherColumn()
{
    TestFile file;
    const OpportunityId id = file.create(u"Deal"_s);
    file.createMany(2, u"Old"_s, file.stage(1));
    Settings settings(file.folder.filePath(u"settings.ini"_s));
    QWidget window;
    window.resize(1200, 700);
    OpportunityActions actions(file.workspace, &window);
    BoardPage page(file.workspace, actions, settings, &window);
    page.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(page.findChildren<BoardColumn *>().size(), file.stages().size() + 2);
    file.settle();

    const auto columnOf = [&page](int place) {
        QList<BoardColumn *> columns = page.findChildren<BoardColumn *>();
        std::sort(columns.begin(), columns.end(), [](BoardColumn *one, BoardColumn *other) {
            return one->x() < other->x();
        });
        return columns.at(place);
    };
    LaneView *from = columnOf(0)->view();
    LaneView *to = columnOf(1)->view();
    const QPoint start = from->visualRect(from->lane()->index(0)).center();
    const QRect second = to->visualRect(to->lane()->index(1));
    const QPoint goal = to->viewport()->mapTo(&window, QPoint(100, second.top() + 4));
    bool zonesRose = false;

    // Qt's drag runs an event loop of its own: what follows the press comes from timers.
    QTimer::singleShot(300, &window, [&] {
        QWindow *handle = window.windowHandle();
        QTest::mouseMove(handle, goal - QPoint(30, 0));
        QTest::mouseMove(handle, goal);
    });
    QTimer::singleShot(700, &window, [&] {
        zonesRose = page.findChild<ClosingZones *>()->isVisible();
        QTest::mouseMove(window.windowHandle(), goal);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, goal);
    });
    QTest::mousePress(from->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(from->viewport(), start + QPoint(8, 8));
    QTest::mouseMove(from->viewport(), start + QPoint(30, 30));

    QTRY_COMPARE(to->lane()->rowCount(), 3);
    QCOMPARE(to->lane()->cards().at(1).id, id);
    QCOMPARE(from->lane()->rowCount(), 0);
    QCOMPARE(page.selection(), QList {id});
    QVERIFY(zonesRose);
    QTRY_VERIFY(page.findChild<ClosingZones *>()->isHidden());
}

QTEST_MAIN(TestBoardDrag)
#include "tst_board_drag_xvfb.moc"
