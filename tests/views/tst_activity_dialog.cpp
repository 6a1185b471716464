// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the activities of a card: where it opens and what Esc leaves of it.
#include "model/commands/activity_commands.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/activity/activity_dialog.h"
#include "views/activity/activity_editor.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <cstdlib>
#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestActivityDialog : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { Theme().apply(ThemeChoice::Light); }

    void init();
    void cleanup();
    void standsInTheMiddle();
    void escapeClosesWhatIsUntouched();
    void escapeLeavesWhatWasTyped();
    void escapeLeavesTheList();
    void escapeClosesTheOneToBeChanged();

private:
    ActivityId plan()
    {
        Activity activity;
        activity.opportunity = m_id;
        activity.type = m_file->workspace.directory().activityTypes().first().id;
        activity.dueOn = m_file->workspace.clock().today();
        m_file->submit(planActivity(activity));
        return await(m_file->workspace.loadActivities(m_id))->first().id;
    }

    /// Opens the window and waits until it shows all it is going to.
    QPointer<ActivityDialog> open(ActivityId change = {})
    {
        m_actions->changeActivity(m_id, change);
        for (int round = 0; round < 3; ++round) {
            m_file->settle();
        }
        return m_window->findChild<ActivityDialog *>();
    }

    static bool plans(const ActivityDialog *dialog)
    {
        return dialog->findChild<ActivityEditor *>()->isVisible();
    }

    static void escape() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<QWidget> m_window;
    OpportunityActions *m_actions = nullptr; ///< goes with the window
    OpportunityId m_id;
};

void TestActivityDialog::init()
{
    m_file = std::make_unique<TestFile>();
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(60, 60, 640, 480);
    m_window->show();
    m_actions = new OpportunityActions(m_file->workspace, m_window.get());
    m_id = m_file->create(u"Дах"_s);
}

void TestActivityDialog::cleanup()
{
    m_file->settle();
    m_window.reset();
    m_file.reset();
}

void TestActivityDialog::standsInTheMiddle()
{
    const QPointer<ActivityDialog> dialog = open();
    QVERIFY(dialog && dialog->isVisible() && plans(dialog));
    const QPoint away = dialog->geometry().center() - m_window->geometry().center();
    QVERIFY2(std::abs(away.x()) < 20 && std::abs(away.y()) < 20,
             qPrintable(u"%1, %2"_s.arg(away.x()).arg(away.y())));
}

void TestActivityDialog::escapeClosesWhatIsUntouched()
{
    const QPointer<ActivityDialog> dialog = open();
    QVERIFY(dialog && plans(dialog));
    escape();
    QTRY_VERIFY(!dialog);
}

void TestActivityDialog::escapeLeavesWhatWasTyped()
{
    const QPointer<ActivityDialog> dialog = open();
    QVERIFY(dialog && plans(dialog));
    QTest::keyClicks(dialog->findChild<ActivityEditor *>()->findChildren<QLineEdit *>().last(),
                     u"Call"_s);
    escape();
    m_file->settle();
    QVERIFY(dialog && !plans(dialog));
    escape();
    QTRY_VERIFY(!dialog);
}

void TestActivityDialog::escapeLeavesTheList()
{
    plan();
    const QPointer<ActivityDialog> dialog = open();
    QVERIFY(dialog && !plans(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Plan an activity"
    QVERIFY(plans(dialog));
    escape();
    m_file->settle();
    QVERIFY(dialog && !plans(dialog));
    escape();
    QTRY_VERIFY(!dialog);
}

void TestActivityDialog::escapeClosesTheOneToBeChanged()
{
    const QPointer<ActivityDialog> dialog = open(plan());
    QVERIFY(dialog && plans(dialog));
    escape();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestActivityDialog)
#include "tst_activity_dialog.moc"
