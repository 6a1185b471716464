// SPDX-License-Identifier: GPL-3.0-or-later
// The table has room for its columns: the history gives way until somebody wants it there.
// With UGODA_SHOTS set to a folder, pictures are left there.
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/list/opportunity_table_view.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QHeaderView>
#include <QTest>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestTableRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void usualColumnsAreInSight_data();
    void usualColumnsAreInSight();
    void historyStandsWhereThereIsRoom();
    void choiceIsRemembered();

private:
    void open(QSize size)
    {
        m_window =
            std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
        m_window->resize(size);
        m_window->showWork();
        m_window->show();
        settle();
        m_window->actions()[Act::ShowTable]->trigger();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            m_file->settle();
            QCoreApplication::sendPostedEvents();
        }
    }

    QWidget *side() const { return m_window->findChild<QWidget *>(u"history"_s); }

    QAction *history() const { return m_window->actions()[Act::ShowHistory]; }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestTableRoom::init()
{
    Theme().apply(ThemeChoice::Light);
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_file->create(u"Кухня"_s);
}

void TestTableRoom::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_file.reset();
}

void TestTableRoom::usualColumnsAreInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440") << QSize(1440, 900);
    QTest::newRow("1200") << QSize(1200, 800);
    QTest::newRow("1024") << QSize(1024, 700);
}

void TestTableRoom::usualColumnsAreInSight()
{
    QFETCH(QSize, size);
    open(size);
    QVERIFY(!side()->isVisible());
    QVERIFY(!history()->isChecked());
    const auto *table = m_window->findChild<OpportunityTableView *>();
    const QHeaderView *header = table->horizontalHeader();
    QCOMPARE(header->count() - header->hiddenSectionCount(), 7);
    QCOMPARE(header->length(), table->viewport()->width()); // none out of sight, no gap
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        m_window->grab().save(u"%1/table-%2.png"_s.arg(folder).arg(size.width()));
    }
}

void TestTableRoom::historyStandsWhereThereIsRoom()
{
    open({1440, 900});
    QVERIFY(!side()->isVisible());
    m_window->resize(1900, 900);
    settle();
    QVERIFY(side()->isVisible());
    QVERIFY(history()->isChecked());
    m_window->resize(1440, 900);
    settle();
    QVERIFY(!side()->isVisible());
    m_window->actions()[Act::ShowBoard]->trigger();
    QVERIFY(side()->isVisible());
}

void TestTableRoom::choiceIsRemembered()
{
    open({1440, 900});
    history()->trigger();
    settle();
    QVERIFY(side()->isVisible());
    m_window->resize(1300, 900);
    settle();
    QVERIFY(side()->isVisible()); // by hand
    open({1440, 900});
    QVERIFY(side()->isVisible());
    history()->trigger();
    m_window->resize(1900, 900);
    settle();
    QVERIFY(!side()->isVisible());
    m_window->actions()[Act::ShowBoard]->trigger();
    QVERIFY(side()->isVisible()); // the board's choice is its own
}

QTEST_MAIN(TestTableRoom)
#include "tst_table_room.moc"
