// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/lane_model.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/common/settings.h"

#include <QTest>

#include <algorithm>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The strip of a board with more columns than a window shows.
class TestBoardStrip : public QObject
{
    Q_OBJECT

private slots:
    void columnsOutOfSightComeAfterThoseInSight();
};

void TestBoardStrip::columnsOutOfSightComeAfterThoseInSight()
{
    TestFile file;
    for (int more = 0; more < 12; ++more) {
        file.submit(addStage(file.workspace.pipeline(), u"More %1"_s.arg(more)));
    }
    const QList<Stage> before = file.stages();
    const OpportunityId far = file.create(u"Far away"_s, before.at(10).id);
    Settings settings(file.folder.filePath(u"settings.ini"_s));
    QWidget window;
    window.resize(1440, 800);
    OpportunityActions actions(file.workspace, &window);
    BoardPage page(file.workspace, actions, settings, &window);
    page.resize(window.size());
    const auto columns = [&page] {
        return page.findChildren<BoardColumn *>();
    };
    QVERIFY(columns().size() >= 5);
    QVERIFY(columns().size() <= 7);

    // While others are still to come one goes, one is new and a card far away is asked for.
    page.reveal(far);
    file.submit(deleteStage(before.at(12).id, {}, defaultName));
    file.submit(addStage(file.workspace.pipeline(), u"Last"_s));
    QVERIFY(columns().size() <= 7);

    window.show();
    QTRY_COMPARE(columns().size(), file.stages().size() + 2);
    QTRY_COMPARE(page.selection(), QList {far});
    file.settle(); // all have their places
    QList<BoardColumn *> inOrder = columns();
    std::sort(inOrder.begin(), inOrder.end(), [](BoardColumn *one, BoardColumn *other) {
        return one->x() < other->x();
    });
    const QList<Stage> after = file.stages();
    for (int place = 0; place < after.size(); ++place) {
        const Stage &stage = after.at(place);
        QCOMPARE(inOrder.at(place)->lane()->lane().stage, stage.id);
        QCOMPARE(inOrder.at(place)->header()->facts().name,
                 file.workspace.directory().name(stage.id));
    }
}

QTEST_MAIN(TestBoardStrip)
#include "tst_board_strip.moc"
