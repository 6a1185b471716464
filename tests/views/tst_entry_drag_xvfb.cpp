// SPDX-License-Identifier: GPL-3.0-or-later
// One real drag with the mouse that changes the order of a dictionary, under an X server.
#include "model/items/dictionary_model.h"
#include "tests/support/test_file.h"
#include "views/settings/dictionary_editor.h"
#include "views/settings/entry_list_view.h"

#include <QTest>
#include <QWindow>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestEntryDrag : public QObject
{
    Q_OBJECT

private slots:
    void mouseChangesTheOrder();
};

void TestEntryDrag::mouseChangesTheOrder()
{
    TestFile file;
    QWidget window;
    window.resize(640, 420);
    DictionaryEditor editor(file.workspace, Entity::Tag, &window);
    editor.resize(window.size());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    file.settle();
    EntryListView &list = editor.list();
    const auto names = [&] {
        QStringList found;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            found.append(list.model()->index(row, 0).data().toString());
        }
        return found;
    };
    const QStringList before = names();
    QCOMPARE(before.size(), 3);
    const QRect first = list.visualRect(list.model()->index(0, 0));
    const QRect last = list.visualRect(list.model()->index(2, 0));
    const QPoint start(first.left() + 20, first.center().y()); // the handle
    const QPoint goal = list.viewport()->mapTo(&window, QPoint(120, last.bottom() - 8));

    // Qt's drag runs an event loop of its own: what follows the press comes from timers.
    QTimer::singleShot(300, &window, [&] {
        QTest::mouseMove(window.windowHandle(), goal - QPoint(30, 0));
        QTest::mouseMove(window.windowHandle(), goal);
    });
    QTimer::singleShot(700, &window, [&] {
        QTest::mouseMove(window.windowHandle(), goal);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, goal);
    });
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(list.viewport(), start + QPoint(8, 8));
    QTest::mouseMove(list.viewport(), start + QPoint(30, 30));

    QTRY_COMPARE(names(), (QStringList {before.at(1), before.at(2), before.at(0)}));
    QVERIFY(await(file.workspace.undo()));
    QTRY_COMPARE(names(), before);
}

QTEST_MAIN(TestEntryDrag)
#include "tst_entry_drag_xvfb.moc"
