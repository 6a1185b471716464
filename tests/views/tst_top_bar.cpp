// SPDX-License-Identifier: GPL-3.0-or-later
// The chooser of the pipeline: whom it offers what, and what it remembers.
#include "model/commands/people_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "tests/support/test_file.h"
#include "views/common/settings.h"
#include "views/shell/top_bar.h"
#include "views/shell/window_actions.h"

#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestTopBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesAPipeline();
    void eachPersonHasTheirOwn();
    void hiddenOnesAreShownOnWish();
    void aPipelineThatIsGoneIsForgotten();
    void allPipelinesInTheTable();
    void cardsAreOfTheBoardAlone();
    void columnsAreOfTheTableAlone();

private:
    void open();
    PipelineId add(const QString &name, const IdList<PersonTag> &visibleTo = {});
    QPushButton *chooser() const;
    QStringList offered() const;
    QAction *entry(const QString &name) const;
    void showAll();

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<TopBar> m_bar;
    PersonId m_olena;
    PersonId m_marko;
    PipelineId m_first;
    PipelineId m_second;
};

void TestTopBar::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_olena = m_file->workspace.directory().currentPerson();
    Person person;
    person.name = u"Марко Дяк"_s;
    m_file->submit(addPerson(person));
    m_marko = m_file->workspace.directory().people().last().id;
    m_first = m_file->workspace.pipeline();
    m_second = add(u"Друга"_s);
    m_window = std::make_unique<QMainWindow>();
    m_actions = std::make_unique<WindowActions>(m_window.get());
    open();
}

void TestTopBar::cleanup()
{
    m_bar.reset();
    m_actions.release(); // goes with the window
    m_window.reset();
    m_settings.reset();
    m_file.reset();
}

/// As after a start of the program.
void TestTopBar::open()
{
    m_bar = std::make_unique<TopBar>(m_file->workspace, *m_settings, *m_actions, nullptr);
    m_bar->show();
}

PipelineId TestTopBar::add(const QString &name, const IdList<PersonTag> &visibleTo)
{
    const auto id = std::make_shared<PipelineId>();
    m_file->submit(addPipeline({name, visibleTo, nullptr, {}}, &defaultName, id));
    return *id;
}

QPushButton *TestTopBar::chooser() const
{
    for (QPushButton *one : m_bar->findChildren<QPushButton *>()) {
        if (one->menu()) {
            return one;
        }
    }
    return nullptr;
}

QStringList TestTopBar::offered() const
{
    QStringList names;
    for (const QAction *one : chooser()->menu()->actions()) {
        if (!one->isSeparator()) {
            names.append(one->text());
        }
    }
    return names;
}

QAction *TestTopBar::entry(const QString &name) const
{
    for (QAction *one : chooser()->menu()->actions()) {
        if (one->text() == name) {
            return one;
        }
    }
    return nullptr;
}

/// Presses "Show all"; the menu opens again, in an event loop of its own, and is closed.
void TestTopBar::showAll()
{
    QTimer closing;
    bool opened = false;
    connect(&closing, &QTimer::timeout, this, [&] {
        opened = opened || chooser()->menu()->isVisible();
        chooser()->menu()->close();
    });
    closing.start(20);
    entry(u"Show all"_s)->trigger();
    QTRY_VERIFY(opened);
}

void TestTopBar::choosesAPipeline()
{
    QVERIFY(chooser()->isVisible());
    const QString first = m_file->workspace.directory().name(m_first);
    QCOMPARE(chooser()->text(), first);
    QVERIFY(entry(first)->isChecked());
    entry(u"Друга"_s)->trigger();
    QCOMPARE(m_file->workspace.pipeline(), m_second);
    QCOMPARE(chooser()->text(), u"Друга"_s);
    m_file->settle();
    m_bar.reset();
    m_file->workspace.setFilter({});
    open();
    QCOMPARE(m_file->workspace.pipeline(), m_second);
}

void TestTopBar::eachPersonHasTheirOwn()
{
    entry(u"Друга"_s)->trigger();
    m_file->submit(setCurrentPerson(m_marko));
    QTRY_COMPARE(m_file->workspace.directory().currentPerson(), m_marko);
    entry(m_file->workspace.directory().name(m_first))->trigger();
    QCOMPARE(m_file->workspace.pipeline(), m_first);
    m_file->submit(setCurrentPerson(m_olena));
    QTRY_COMPARE(m_file->workspace.pipeline(), m_second);
    m_file->submit(setCurrentPerson(m_marko));
    QTRY_COMPARE(m_file->workspace.pipeline(), m_first);
}

void TestTopBar::hiddenOnesAreShownOnWish()
{
    QVERIFY(!entry(u"Show all"_s)); // nothing is hidden
    add(u"Лише Маркова"_s, {m_marko});
    QVERIFY(!offered().contains(u"Лише Маркова"_s));
    QVERIFY(entry(u"Show all"_s));
    showAll();
    QVERIFY(offered().contains(u"Лише Маркова"_s));
    entry(u"Лише Маркова"_s)->trigger();
    QCOMPARE(chooser()->text(), u"Лише Маркова"_s);
    showAll();
    QVERIFY(!entry(u"Show all"_s)->isChecked());
    QVERIFY(offered().contains(u"Лише Маркова"_s)); // what is on the board stays
}

void TestTopBar::aPipelineThatIsGoneIsForgotten()
{
    entry(u"Друга"_s)->trigger();
    m_bar.reset();
    m_file->workspace.setFilter({});
    m_file->submit(archivePipeline(m_second, true));
    open();
    QCOMPARE(m_file->workspace.pipeline(), m_first);
    QCOMPARE(chooser()->text(), m_file->workspace.directory().name(m_first));
}

/// A board is that of one pipeline; the table shows all that this person sees (row 8).
void TestTopBar::allPipelinesInTheTable()
{
    const PipelineId hidden = add(u"Лише Маркова"_s, {m_marko});
    m_file->settle();
    QVERIFY(!entry(u"All pipelines"_s)->isChecked());
    entry(u"All pipelines"_s)->trigger();
    QCOMPARE(m_file->workspace.filter().further, QList<PipelineId> {m_second});
    QVERIFY(!m_file->workspace.filter().further.contains(hidden));
    QCOMPARE(m_file->workspace.pipeline(), m_first);
    QCOMPARE(chooser()->text(), u"All pipelines"_s);
    QVERIFY(entry(u"All pipelines"_s)->isChecked());
    QVERIFY(!entry(m_file->workspace.directory().name(m_first))->isChecked());
    entry(u"Друга"_s)->trigger();
    QVERIFY(m_file->workspace.filter().further.isEmpty());
    QCOMPARE(chooser()->text(), u"Друга"_s);
}

/// Also when the program opens with the table.
void TestTopBar::cardsAreOfTheBoardAlone()
{
    const auto *cards = m_bar->findChild<QToolButton *>(u"cards"_s);
    QVERIFY(cards->isHidden());
    (*m_actions)[Act::ShowBoard]->setChecked(true);
    QVERIFY(!cards->isHidden());
    (*m_actions)[Act::ShowBoard]->setChecked(false);
    QVERIFY(cards->isHidden());
}

void TestTopBar::columnsAreOfTheTableAlone()
{
    QVERIFY(m_bar->findChild<QToolButton *>(u"chooseColumns"_s)->isHidden());
    {
        const QSignalBlocker quiet((*m_actions)[Act::ShowTable]); // no page is there to follow
        (*m_actions)[Act::ShowTable]->setChecked(true);
    }
    open();
    auto *columns = m_bar->findChild<QToolButton *>(u"chooseColumns"_s);
    QVERIFY(!columns->isHidden());
    QSignalSpy wanted(m_bar.get(), &TopBar::columnsWanted);
    columns->click();
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestTopBar)
#include "tst_top_bar.moc"
