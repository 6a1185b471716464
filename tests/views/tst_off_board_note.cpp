// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a channel keeps off the board say so in the table (row 100).
#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/opportunity_table_model.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/settings.h"
#include "views/list/opportunity_table_page.h"
#include "views/list/opportunity_table_view.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestOffBoardNote : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheChannel();
};

void TestOffBoardNote::tellsTheChannel()
{
    TestFile file;
    QWidget window;
    OpportunityActions actions(file.workspace, &window);
    Settings settings(file.folder.filePath(u"settings.ini"_s));
    OpportunityTablePage page(file.workspace, actions, settings);
    page.resize(1200, 400);
    page.show();
    const Channel channel = file.workspace.directory().channels().first();
    OpportunityEdit edit;
    edit.opportunity.title = u"Двері"_s;
    edit.opportunity.channel = channel.id;
    file.create(edit);
    auto *view = page.findChild<OpportunityTableView *>();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    const auto tip = [view, &file] {
        QToolTip::showText({}, {});
        file.settle();
        const QRect cell = view->visualRect(view->model()->index(0, int(OpportunityColumn::Stage)));
        QHelpEvent help(
            QEvent::ToolTip, cell.center(), view->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(view->viewport(), &help);
        return QToolTip::text();
    };
    view->setColumnWidth(int(OpportunityColumn::Stage), 300);
    QCOMPARE(tip(), QString());
    const QImage before = view->grab().toImage();
    Channel wanted = channel;
    wanted.onBoard = false;
    file.submit(editEntry({Entity::Channel, &defaultName}, channel, wanted));
    QTRY_COMPARE(
        tip(),
        u"Not on the board: channel “%1”"_s.arg(file.workspace.directory().name(channel.id)));
    QTRY_VERIFY(view->grab().toImage() != before); // and in the cell itself
    const QString shots = qEnvironmentVariable("UGODA_SHOTS");
    if (!shots.isEmpty()) {
        QVERIFY(page.grab().save(shots + u"/off-board.png"_s));
    }
}

QTEST_MAIN(TestOffBoardNote)
#include "tst_off_board_note.moc"
