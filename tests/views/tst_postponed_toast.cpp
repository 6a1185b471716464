// SPDX-License-Identifier: GPL-3.0-or-later
// A postponed opportunity comes back while the window is open and says so (row 36).
#include "model/commands/opportunity_commands.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/shell/main_window.h"

#include <QPushButton>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestPostponedToast : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoCameBackAndTakesItBack();
};

void TestPostponedToast::saysWhoCameBackAndTakesItBack()
{
    Theme theme;
    theme.apply(ThemeChoice::Light);
    TestFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    file.submit(postponeOpportunities({id}, file.workspace.clock().today(), {}));
    Settings settings(file.folder.filePath(u"settings.ini"_s));
    RecordedPresenter errors;
    ChosenFiles chooser;
    MainWindow window(file.workspace, settings, errors, chooser);
    window.showWork();
    window.show();
    const auto said = [&window] {
        const auto *toast = window.findChild<Toast *>();
        return toast ? toast->text() : QString();
    };
    QTRY_VERIFY(said().contains(u"came back today"_s));
    QCOMPARE(file.card(id).state, State::Open);
    window.findChild<Toast *>()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(file.card(id).state, State::Postponed);
    // Another day begins while the window is open.
    file.workspace.clock().setNow([] { return QDateTime::currentDateTime().addDays(1); });
    QTRY_VERIFY(said().contains(u"came back today"_s));
    QTRY_COMPARE(file.card(id).state, State::Open);
    file.settle();
    QVERIFY(errors.errors.isEmpty());
}

QTEST_MAIN(TestPostponedToast)
#include "tst_postponed_toast.moc"
