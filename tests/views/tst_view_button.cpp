// SPDX-License-Identifier: GPL-3.0-or-later
// Named views in the window: saved, chosen, changed, renamed and deleted by mouse and keyboard.
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/view_commands.h"
#include "model/domain/validation.h"
#include "tests/support/people.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/board/quick_create.h"
#include "views/common/chip.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/list/filter_line.h"
#include "views/list/view_button.h"
#include "views/list/view_name_popup.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every text stands in angle brackets.
class BracketLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"‹"_s + QString::fromUtf8(text) + u"›"_s;
    }

    bool isEmpty() const override { return false; }
};

ViewNamePopup *popup()
{
    return qobject_cast<ViewNamePopup *>(QApplication::activePopupWidget());
}

QLineEdit *nameField()
{
    return popup() ? popup()->findChild<QLineEdit *>(u"quickName"_s) : nullptr;
}

QString refusal()
{
    const auto *message = popup()->findChild<QLabel *>(u"quickMessage"_s);
    return message->isHidden() ? QString() : message->text();
}

/// Puts a name into the popup and presses Enter.
void enter(const QString &name)
{
    QTRY_VERIFY(nameField());
    nameField()->setText(name); // keyClicks() knows Latin letters only
    QTest::keyClick(nameField(), Qt::Key_Return);
}

} // namespace

class TestViewButton : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesTheFilterUnderAName();
    void choosesByMouseAndDigit();
    void listSaysWhatCanBeDone();
    void namesTheViewWhateverTheOrder();
    void refusedNamesStay_data();
    void refusedNamesStay();
    void escapeSavesNothing();
    void updatesTheChosenView();
    void renames();
    void changesTheOrder();
    void deletesAndComesBackByKey();
    void followsAMerge();
    void saysWhatIsNoLongerThere();
    void mineIsOfWhoeverWorksHere();
    void takesThePipelineAlong();
    void leadsOutOfTheSettings();
    void speaksTheLanguageOfTheMoment();
    void signsOfAMenuStandForThemselves();
    void textGivesWayToTheIcon();
    void longNameIsShortened();

private:
    Workspace &workspace() { return m_file->workspace; }

    /// In the pipeline that is shown.
    Filter withText(const QString &text)
    {
        Filter filter = workspace().filter().cleared();
        filter.text = text;
        return filter;
    }

    ViewButton *button() { return m_window->findChild<ViewButton *>(); }

    SavedViewId add(const QString &name, const Filter &filter)
    {
        const auto made = std::make_shared<SavedViewId>();
        m_file->submit(addView(name, filter, made));
        return *made;
    }

    QStringList names()
    {
        QStringList found;
        const QList<SavedView> views = workspace().directory().savedViews();
        for (const SavedView &view : views) {
            found.append(view.name);
        }
        return found;
    }

    /// Opens the list with a click.
    QMenu *list()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    /// What stands in the list, the chosen ones with a star; closes it.
    QStringList listed()
    {
        QStringList texts;
        QMenu *menu = list();
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator()) {
                texts.append((action->isChecked() ? u"*"_s : QString()) + action->text());
            }
        }
        menu->close();
        return texts;
    }

    /// Opens the list and triggers the entry with this text.
    void act(const QString &text)
    {
        QMenu *menu = list();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) {
            return each->text() == text;
        });
        QVERIFY2(found != actions.end(), qPrintable(text));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*found).center());
    }

    QString told()
    {
        const Toast *toast = m_window->findChild<Toast *>();
        return toast && toast->isVisible() ? toast->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestViewButton::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestViewButton::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_file = std::make_unique<TestFile>();
    m_errors.errors.clear();
    m_window = std::make_unique<MainWindow>(workspace(), *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
    m_window->showWork();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestViewButton::cleanup()
{
    m_file->settle();
    m_window.reset();
    m_file.reset();
    QVERIFY(m_errors.errors.isEmpty());
}

void TestViewButton::savesTheFilterUnderAName()
{
    QCOMPARE(button()->text(), u"Views"_s);
    QCOMPARE(listed(), QStringList {u"&Save as a view…"_s});
    QVERIFY(!button()->isChecked());
    workspace().setFilter(withText(u"вікна"_s));
    act(u"&Save as a view…"_s);
    QTRY_VERIFY(popup());
    QVERIFY(nameField()->hasFocus());
    enter(u"  Наші   вікна "_s);
    QTRY_COMPARE(names(), QStringList {u"Наші вікна"_s});
    QTRY_VERIFY(!popup());
    QTRY_COMPARE(told(), u"View saved: “Наші вікна”"_s);
    QCOMPARE(button()->text(), u"Наші вікна"_s);
    QVERIFY(button()->isChecked());
    QVERIFY(!listed().isEmpty());
    QVERIFY(button()->isChecked()); // whatever a click does to a button
    QCOMPARE(workspace().filter().text, u"вікна"_s);
}

void TestViewButton::choosesByMouseAndDigit()
{
    Filter won = withText({});
    won.outcomes = {Outcome::Won};
    add(u"Вікна"_s, withText(u"вікна"_s));
    add(u"Виграні"_s, won);
    act(u"&1  Вікна"_s);
    QCOMPARE(workspace().filter(), withText(u"вікна"_s));
    QCOMPARE(button()->text(), u"Вікна"_s);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2);
    QCOMPARE(workspace().filter(), won);
    QCOMPARE(button()->text(), u"Виграні"_s);
    // The menu bar leads there, too.
    QMenu *menu = m_window->actions()[Act::Views]->menu();
    QVERIFY(menu);
    menu->popup({});
    QTest::keyClick(menu, Qt::Key_1);
    QCOMPARE(button()->text(), u"Вікна"_s);
}

void TestViewButton::listSaysWhatCanBeDone()
{
    add(u"Вікна"_s, withText(u"вікна"_s));
    add(u"Двері"_s, withText(u"двері"_s));
    QCOMPARE(listed(), (QStringList {u"&1  Вікна"_s, u"&2  Двері"_s, u"&Save as a view…"_s}));
    act(u"&2  Двері"_s);
    QCOMPARE(listed(),
             (QStringList {u"&1  Вікна"_s,
                           u"*&2  Двері"_s,
                           u"&Save as a view…"_s,
                           u"&Rename…"_s,
                           u"Move u&p"_s,
                           u"&Delete"_s}));
    workspace().setFilter(withText(u"двері дуб"_s));
    QCOMPARE(button()->text(), u"Views"_s);
    QCOMPARE(listed(),
             (QStringList {
                 u"&1  Вікна"_s, u"&2  Двері"_s, u"&Save as a view…"_s, u"&Update “Двері”"_s}));
}

void TestViewButton::namesTheViewWhateverTheOrder()
{
    const QList<Tag> tags = workspace().directory().tags();
    Filter filter;
    filter.tags = {tags.at(0).id, tags.at(1).id};
    add(u"VIP"_s, filter);
    filter.tags = {tags.at(1).id, tags.at(0).id};
    workspace().setFilter(filter);
    QCOMPARE(button()->text(), u"VIP"_s);
    workspace().setFilter({});
    QCOMPARE(button()->text(), u"Views"_s);
}

void TestViewButton::refusedNamesStay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << u"  "_s << u"Type a name first"_s;
    QTest::newRow("taken") << u"ВІКНА"_s << u"This name is taken already"_s;
    QTest::newRow("long") << QString(kMaxName + 1, u'я') << u"The name is too long"_s;
}

void TestViewButton::refusedNamesStay()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    add(u"Вікна"_s, withText(u"вікна"_s));
    act(u"&Save as a view…"_s);
    enter(name);
    QTRY_VERIFY2(refusal().startsWith(why), qPrintable(refusal()));
    QCOMPARE(nameField()->text(), name);
    QCOMPARE(names().size(), 1);
    enter(u"Двері"_s);
    QTRY_COMPARE(names().size(), 2);
    QTRY_VERIFY(!popup());
}

void TestViewButton::escapeSavesNothing()
{
    act(u"&Save as a view…"_s);
    QTRY_VERIFY(nameField());
    QTest::keyClicks(nameField(), u"windows"_s);
    QTest::keyClick(nameField(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    m_file->settle();
    QCOMPARE(names(), QStringList());
}

void TestViewButton::updatesTheChosenView()
{
    const SavedViewId id = add(u"Вікна"_s, withText(u"вікна"_s));
    act(u"&1  Вікна"_s);
    Filter changed = withText(u"вікна"_s);
    changed.outcomes = {Outcome::Won};
    workspace().setFilter(changed);
    act(u"&Update “Вікна”"_s);
    QTRY_COMPARE(told(), u"View updated: “Вікна”"_s);
    QCOMPARE(workspace().filterOf(*workspace().directory().savedView(id)), changed);
    QCOMPARE(button()->text(), u"Вікна"_s);
    // Undo brings the view back, and what is shown goes along.
    m_window->actions()[Act::Undo]->trigger();
    QTRY_COMPARE(workspace().filter(), withText(u"вікна"_s));
    QCOMPARE(button()->text(), u"Вікна"_s);
}

void TestViewButton::renames()
{
    add(u"Вікна"_s, withText(u"вікна"_s));
    act(u"&1  Вікна"_s);
    act(u"&Rename…"_s);
    QTRY_VERIFY(nameField());
    QCOMPARE(nameField()->selectedText(), u"Вікна"_s);
    enter(u"Наші вікна"_s);
    QTRY_COMPARE(button()->text(), u"Наші вікна"_s);
    QTRY_COMPARE(told(), u"View renamed: “Наші вікна”"_s);
}

void TestViewButton::changesTheOrder()
{
    for (const QString &name : {u"А"_s, u"Б"_s, u"В"_s}) {
        add(name, withText(name));
    }
    act(u"&1  А"_s);
    act(u"Move d&own"_s);
    QTRY_COMPARE(names(), (QStringList {u"Б"_s, u"А"_s, u"В"_s}));
    act(u"Move d&own"_s);
    QTRY_COMPARE(names(), (QStringList {u"Б"_s, u"В"_s, u"А"_s}));
    QVERIFY(!listed().contains(u"Move d&own"_s));
    act(u"Move u&p"_s);
    QTRY_COMPARE(names(), (QStringList {u"Б"_s, u"А"_s, u"В"_s}));
    QCOMPARE(button()->text(), u"А"_s);
}

void TestViewButton::deletesAndComesBackByKey()
{
    add(u"Вікна"_s, withText(u"вікна"_s));
    act(u"&1  Вікна"_s);
    QMenu *menu = list();
    QTest::keyClick(menu, Qt::Key_D);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(told(), u"View deleted: “Вікна”"_s);
    QCOMPARE(button()->text(), u"Views"_s);
    QCOMPARE(workspace().filter(), withText(u"вікна"_s)); // what is on the screen stays
    QCOMPARE(listed(), QStringList {u"&Save as a view…"_s});
    QTRY_VERIFY(m_window->actions()[Act::Undo]->isEnabled());
    m_window->activateWindow(); // the list was a window of its own
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(button(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList {u"Вікна"_s});
    QCOMPARE(button()->text(), u"Вікна"_s);
}

void TestViewButton::followsAMerge()
{
    const QList<Tag> tags = workspace().directory().tags();
    Filter filter;
    filter.tags = {tags.at(0).id};
    add(u"VIP"_s, filter);
    act(u"&1  VIP"_s);
    m_file->submit(mergeEntries({Entity::Tag, {}}, {tags.at(0).id.value}, tags.at(1).id.value));
    QCOMPARE(workspace().filter().tags, QList<TagId> {tags.at(1).id});
    QCOMPARE(button()->text(), u"VIP"_s);
}

void TestViewButton::saysWhatIsNoLongerThere()
{
    const auto said = [this] {
        const QList<Chip *> chips = m_window->findChild<FilterLine *>()->findChildren<Chip *>();
        QStringList texts;
        for (const Chip *chip : chips) {
            if (chip->isVisible()) {
                texts.append(chip->text());
            }
        }
        return texts;
    };
    const auto remove = [this](TagId tag) {
        m_file->submit(removeEntries({Entity::Tag, {}}, {tag.value}));
        m_file->settle();
    };
    const QStringList gone {u"No longer there: Tag"_s};
    const TagId tag = workspace().directory().tags().at(0).id;
    Filter filter = workspace().filter().cleared();
    filter.tags = {tag};
    add(u"VIP"_s, filter);
    remove(tag);
    QCOMPARE(said(), QStringList()); // the whole table is no view's
    QCOMPARE(button()->text(), u"Views"_s);
    act(u"&1  VIP"_s);
    QCOMPARE(said(), gone);
    QCOMPARE(button()->text(), u"VIP"_s);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        m_window->grab().save(folder + u"/view-gone.png"_s);
    }
    emit m_window->findChild<FilterLine *>()->findChild<Chip *>()->removeRequested();
    QCOMPARE(said(), QStringList());
    QCOMPARE(button()->text(), u"Views"_s);
    act(u"&1  VIP"_s);
    QCOMPARE(said(), gone);
    QVERIFY(await(workspace().undo()).ok()); // what comes back is asked for again
    m_file->settle();
    QCOMPARE(said(), QStringList {u"Tag: "_s + workspace().directory().name(tag)});
    remove(tag); // under the eyes of whoever looks at it
    QCOMPARE(said(), gone);
    act(u"&Update “VIP”"_s);
    m_file->settle();
    QCOMPARE(said(), QStringList());
    QCOMPARE(button()->text(), u"VIP"_s);
}

void TestViewButton::mineIsOfWhoeverWorksHere()
{
    const PersonId me = workspace().directory().currentPerson();
    m_file->submit(addPerson(personNamed(u"Марко"_s)));
    const PersonId other = workspace().directory().people().last().id;
    Filter mine;
    mine.mine = me;
    add(u"Мої"_s, mine);
    m_file->submit(setCurrentPerson(other));
    QVERIFY(!workspace().filter().mine.isValid());
    act(u"&1  Мої"_s);
    QCOMPARE(workspace().filter().mine, other);
    QCOMPARE(button()->text(), u"Мої"_s);
}

void TestViewButton::takesThePipelineAlong()
{
    NewPipeline wanted;
    wanted.name = u"Друга"_s;
    const auto second = std::make_shared<PipelineId>();
    m_file->submit(addPipeline(
        wanted, [](const QString &key) { return key; }, second));
    Filter filter;
    filter.pipeline = *second;
    add(u"Друга воронка"_s, filter);
    act(u"&1  Друга воронка"_s);
    QCOMPARE(workspace().pipeline(), *second);
    const QVariantMap kept = m_settings->value(Settings::Key::LastPipeline).toMap();
    QCOMPARE(
        kept.value(QString::number(workspace().directory().currentPerson().value)).toLongLong(),
        second->value);
}

void TestViewButton::leadsOutOfTheSettings()
{
    add(u"Вікна"_s, withText(u"вікна"_s));
    m_window->actions()[Act::Settings]->trigger();
    QVERIFY(!button()->isVisible());
    QMenu *menu = m_window->actions()[Act::Views]->menu();
    menu->popup({});
    QTest::keyClick(menu, Qt::Key_1);
    QVERIFY(button()->isVisible());
    QCOMPARE(button()->text(), u"Вікна"_s);
}

void TestViewButton::speaksTheLanguageOfTheMoment()
{
    add(u"Вікна"_s, withText(u"вікна"_s));
    {
        BracketLanguage brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(button()->text(), u"‹Views›"_s);
        QCOMPARE(listed(), (QStringList {u"&1  Вікна"_s, u"‹&Save as a view…›"_s}));
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(button()->text(), u"Views"_s);
}

void TestViewButton::signsOfAMenuStandForThemselves()
{
    add(u"A & B <b>і</b>"_s, withText(u"вікна"_s));
    act(u"&1  A && B <b>і</b>"_s);
    QCOMPARE(button()->text(), u"A && B <b>і</b>"_s);
    QCOMPARE(button()->toolTip(), u"A &amp; B &lt;b&gt;і&lt;/b&gt;"_s);
    QCOMPARE(button()->accessibleName(), u"View: A & B <b>і</b>"_s);
}

void TestViewButton::textGivesWayToTheIcon()
{
    m_file->create(u"Вікна"_s, m_file->stage(1), 128450000);
    FilterLine line(workspace(), *m_settings);
    auto *views = line.findChild<ViewButton *>();
    auto *forecast = line.findChild<QLabel *>(u"filterForecast"_s);
    line.resize(1400, 44);
    line.show();
    QTRY_VERIFY(forecast->isVisible());
    const int full = views->width();
    int width = line.width();
    while (views->sizeHint().width() == full && width > 0) {
        line.resize(--width, 44);
    }
    QTRY_COMPARE(views->width(), ViewButton::kCompactWidth);
    QVERIFY(forecast->isVisible());
    QCOMPARE(views->text(), u"Views"_s); // for who can't see the icon
    line.resize(width - 60, 44);
    QVERIFY(!forecast->isVisible());
}

void TestViewButton::longNameIsShortened()
{
    m_file->create(u"Вікна"_s, m_file->stage(1), 128450000);
    FilterLine line(workspace(), *m_settings);
    auto *views = line.findChild<ViewButton *>();
    auto *forecast = line.findChild<QLabel *>(u"filterForecast"_s);
    line.resize(1400, 44);
    line.show();
    QTRY_VERIFY(forecast->isVisible());
    int width = line.width();
    while (forecast->isVisible() && width > 0) {
        line.resize(--width, 44);
    }
    line.resize(width + 100, 44); // there is room for "Views", not for a long name
    QTRY_VERIFY(views->width() > ViewButton::kCompactWidth);
    QVERIFY(await(
        workspace().submit(addView(u"Важливі клієнти роздріб"_s, workspace().filter()), true)));
    m_file->settle();
    QCOMPARE(views->text(), u"Важливі клієнти роздріб"_s);
    QTRY_VERIFY(views->width() > ViewButton::kCompactWidth + 60);
    QVERIFY(views->width() < views->fontMetrics().horizontalAdvance(views->text()));
    QVERIFY(forecast->isVisible());
    QCOMPARE(forecast->geometry().right(), line.width() - 17);
}

QTEST_MAIN(TestViewButton)
#include "tst_view_button.moc"
