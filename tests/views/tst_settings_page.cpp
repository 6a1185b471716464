// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/board/board_page.h"
#include "views/common/search_field.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/form/opportunity_form.h"
#include "views/settings/firm_page.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

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

} // namespace

/// The settings in the real window over a real file.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { Theme().apply(ThemeChoice::Light); }

    void init();
    void cleanup();
    void opensByKeyAndGoesBack();
    void everyPageShows();
    void searchNarrowsThePages();
    void searchKnowsWhatThePagesHold();
    void remembersThePage();
    void createLeadsBackToTheWork();
    void generalWritesThePreferences();
    void setupGoesOutAndComesBack();
    void firmIsSavedInOneStep();
    void firmKeepsTheFocus();
    void firmSaysWhatIsWrong();
    void firmNamesItsCards();
    void firmChoosesTheNoun();
    void peopleAreEditedInPlace();
    void peopleSayWhatIsWrong();
    void peopleWhomNothingNamesAreDeleted();
    void peopleChangeTheirOrder();
    void whatGoesCanBeTakenBack();

private:
    SettingsPage *open();
    /// The table of the page of people.
    QTableView *people();
    /// Edits a cell as a person does.
    void type(QTableView *table, int row, int column, const QString &text);
    QStringList names() const;

    QListWidget *list()
    {
        return m_window->findChild<SettingsPage *>()->findChild<QListWidget *>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_file = std::make_unique<TestFile>();
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showWork();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_file->settle();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_file.reset();
}

SettingsPage *TestSettingsPage::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return m_window->findChild<SettingsPage *>();
}

void TestSettingsPage::opensByKeyAndGoesBack()
{
    QVERIFY(!m_window->findChild<SettingsPage *>());
    SettingsPage *page = open();
    QVERIFY(page && page->isVisible());
    QVERIFY(m_window->actions()[Act::Settings]->isChecked());
    QVERIFY(!m_window->actions()[Act::ShowBoard]->isChecked());
    QVERIFY(!m_window->findChild<BoardPage *>()->isVisible());
    QVERIFY(list()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
    QVERIFY(m_window->findChild<BoardPage *>()->isVisible());
    QVERIFY(m_window->findChild<BoardPage *>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!m_window->actions()[Act::Settings]->isChecked());
    QCOMPARE(m_settings->text(Settings::Key::LastPage), u"board"_s);
}

void TestSettingsPage::everyPageShows()
{
    SettingsPage *page = open();
    const QStringList keys = SettingsPage::pages();
    QCOMPARE(list()->count(), int(keys.size()));
    for (const QString &key : keys) {
        page->showPage(key);
        QCOMPARE(page->page(), key);
        m_file->settle();
    }
    // A key of another version of the program.
    page->showPage(u"no such page"_s);
    QCOMPARE(page->page(), u"general"_s);
}

void TestSettingsPage::searchNarrowsThePages()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = m_window->findChild<SettingsPage *>()->findChild<SearchField *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"GENER"_s);
    QVERIFY(!list()->item(0)->isHidden());
    QTest::keyClicks(search, u" nothing like this"_s);
    QVERIFY(list()->item(0)->isHidden());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!list()->item(0)->isHidden());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(list()->hasFocus());
}

void TestSettingsPage::searchKnowsWhatThePagesHold()
{
    SettingsPage *page = open();
    auto *search = page->findChild<SearchField *>();
    const auto shown = [this] {
        QStringList titles;
        for (int i = 0; i < list()->count(); ++i) {
            if (!list()->item(i)->isHidden()) {
                titles.append(list()->item(i)->text());
            }
        }
        return titles;
    };
    search->setText(u"iban"_s);
    QCOMPARE(shown(), QStringList {u"Firm"_s});
    search->setText(u"channel leader"_s);
    QCOMPARE(shown(), QStringList {u"Sales channels"_s});
    search->setText(u"qwerty"_s);
    QVERIFY(shown().isEmpty());
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->isVisible() && one->text().startsWith(u"Nothing in the settings"_s);
    }));
}

void TestSettingsPage::remembersThePage()
{
    const QString last = SettingsPage::pages().last();
    open()->showPage(last);
    MainWindow next(m_file->workspace, *m_settings, m_errors, m_chooser);
    next.showWork();
    // The program begins with the work, not with its settings.
    QVERIFY(next.actions()[Act::ShowBoard]->isChecked());
    next.actions()[Act::Settings]->trigger();
    QCOMPARE(next.findChild<SettingsPage *>()->page(), last);
}

void TestSettingsPage::createLeadsBackToTheWork()
{
    SettingsPage *page = open();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
    QVERIFY(m_window->findChild<OpportunityForm *>()->isVisible());
}

void TestSettingsPage::generalWritesThePreferences()
{
    SettingsPage *page = open();
    page->showPage(u"general"_s);
    const QList<QComboBox *> choices = page->findChildren<QComboBox *>();
    const auto theme = std::find_if(choices.begin(), choices.end(), [](QComboBox *choice) {
        return choice->findData(u"dark"_s) >= 0;
    });
    QVERIFY(theme != choices.end());
    (*theme)->setFocus();
    QTest::keyClick(*theme, Qt::Key_Down);
    QTest::keyClick(*theme, Qt::Key_Down);
    QCOMPARE(m_settings->text(Settings::Key::Theme), u"dark"_s);
    m_settings->set(Settings::Key::Theme, u"light"_s);
    QCOMPARE((*theme)->currentData().toString(), u"light"_s);
}

void TestSettingsPage::setupGoesOutAndComesBack()
{
    SettingsPage *page = open();
    page->showPage(u"general"_s);
    const auto press = [&](const QString &text) {
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                button->click();
            }
        }
        m_file->settle();
    };
    const QString path = m_folder->filePath(u"set-up.json"_s);
    m_chooser.setNextAnswer(path);
    press(u"Export the set-up…"_s);
    QVERIFY(QFile::exists(path));
    const QString folder = QFileInfo(m_file->workspace.path()).absolutePath();
    QCOMPARE(m_chooser.requests.last().start, folder + u"/set-up.json"_s);
    m_chooser.setNextAnswer(path);
    press(u"Import the set-up…"_s);
    QCOMPARE(m_chooser.requests.last().start, folder);
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
            return label->text().startsWith(words);
        });
    };
    QVERIFY(says(u"Added: 0, updated: 0"_s));
    {
        BracketLanguage brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCoreApplication::sendPostedEvents();
        QVERIFY(says(u"‹Added: 0, updated: 0"_s));
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(says(u"Added: 0, updated: 0"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    m_chooser.setNextAnswer(path);
    press(u"Import the set-up…"_s);
    QVERIFY(says(u"Line 1, column "_s));
}

void TestSettingsPage::firmIsSavedInOneStep()
{
    SettingsPage *page = open();
    page->showPage(u"firm"_s);
    auto *firm = page->findChild<FirmPage *>();
    const QList<QLineEdit *> edits = firm->findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 10);
    QTest::keyClicks(edits.at(0), u"Firm & Sons"_s);
    QTest::keyClicks(edits.at(7), u"ua213223130000026007233566001"_s);
    QImage picture(3000, 900, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            picture.setPixel(x, y, uint(x * 7919 + y * 104729));
        }
    }
    const QString path = m_folder->filePath(u"logo.png"_s);
    QVERIFY(picture.save(path));
    QVERIFY(firm->setLogo(path));
    QVERIFY(!firm->setLogo(m_folder->filePath(u"settings.ini"_s)));
    QTest::keyClick(edits.at(0), Qt::Key_Return);
    m_file->settle();
    const FirmProfile profile = m_file->workspace.directory().firm();
    QCOMPARE(profile.name, u"Firm & Sons"_s);
    QCOMPARE(profile.iban, u"UA213223130000026007233566001"_s);
    QCOMPARE(edits.at(7)->text(), u"UA21 3223 1300 0002 6007 2335 6600 1"_s);
    QVERIFY(!profile.logo.isEmpty());
    QVERIFY(QByteArray::fromBase64(profile.logo.toLatin1()).size() <= kMaxLogo);
    m_window->actions()[Act::Undo]->trigger();
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().firm(), FirmProfile());
    QVERIFY(edits.at(0)->text().isEmpty());
}

void TestSettingsPage::firmKeepsTheFocus()
{
    SettingsPage *page = open();
    page->showPage(u"firm"_s);
    auto *firm = page->findChild<FirmPage *>();
    QLineEdit *address = firm->findChildren<QLineEdit *>().at(1);
    const QList<QPushButton *> buttons = firm->findChildren<QPushButton *>();
    for (const QString &word : {u"Save"_s, u"Undo the changes"_s}) {
        QTest::keyClicks(address, u"Kyiv"_s);
        QPushButton *button = *std::find_if(
            buttons.begin(), buttons.end(), [&](auto *one) { return one->text() == word; });
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        m_file->settle();
        QVERIFY(!button->isEnabled());
        QVERIFY(address->hasFocus());
    }
}

void TestSettingsPage::firmChoosesTheNoun()
{
    SettingsPage *page = open();
    page->showPage(u"firm"_s);
    auto *noun = page->findChild<FirmPage *>()->findChild<QComboBox *>();
    QCOMPARE(noun->count(), int(std::size(kCardNouns)));
    QVERIFY(noun->currentText().startsWith(u"Угода"_s));
    QVERIFY(!noun->accessibleName().isEmpty());
    QTest::keyClick(noun, Qt::Key_Down);
    QTest::keyClick(noun, Qt::Key_Down);
    const QList<QPushButton *> buttons =
        page->findChild<FirmPage *>()->findChildren<QPushButton *>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->property("kind") == u"primary"_s;
    });
    (*save)->click();
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().firm().noun, u"enquiry"_s);
    m_window->actions()[Act::Undo]->trigger();
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().firm(), FirmProfile());
    QVERIFY(noun->currentText().startsWith(u"Угода"_s));
}

void TestSettingsPage::firmSaysWhatIsWrong()
{
    SettingsPage *page = open();
    page->showPage(u"firm"_s);
    auto *firm = page->findChild<FirmPage *>();
    const QList<QLineEdit *> edits = firm->findChildren<QLineEdit *>();
    QTest::keyClicks(edits.at(7), u"UA213223130000026007233566002"_s);
    QTest::keyClick(edits.at(7), Qt::Key_Return);
    m_file->settle();
    const QList<QLabel *> labels = firm->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->text().startsWith(u"This is not an account number"_s);
    }));
    QCOMPARE(m_file->workspace.directory().firm(), FirmProfile());
    QVERIFY(m_errors.errors.isEmpty());
}

void TestSettingsPage::firmNamesItsCards()
{
    SettingsPage *page = open();
    page->showPage(u"firm"_s);
    auto *firm = page->findChild<FirmPage *>();
    const QList<QLineEdit *> edits = firm->findChildren<QLineEdit *>();
    QLineEdit *title = *std::find_if(edits.begin(), edits.end(), [](const QLineEdit *one) {
        return one->accessibleName() == u"Proposed name of a card"_s;
    });
    const auto says = [firm](const QString &words) {
        const QList<QLabel *> labels = firm->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"For example: Anna Smith — Site"_s));
    QTest::keyClicks(title, u"{service}: {phone}"_s);
    QTest::keyClick(title, Qt::Key_Return);
    m_file->settle();
    QVERIFY(says(u"In braces stand only"_s));
    QCOMPARE(m_file->workspace.directory().firm(), FirmProfile());
    title->clear();
    QTest::keyClicks(title, u"{service}: {client}"_s);
    QVERIFY(says(u"For example: Repair: Anna Smith"_s));
    QTest::keyClick(title, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().firm().title, u"{service}: {client}"_s);
    m_window->actions()[Act::Undo]->trigger();
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().firm(), FirmProfile());
    QVERIFY(title->text().isEmpty());
}

QTableView *TestSettingsPage::people()
{
    SettingsPage *page = open();
    page->showPage(u"people"_s);
    const QList<QTableView *> tables = page->findChildren<QTableView *>();
    return tables.value(0);
}

void TestSettingsPage::type(QTableView *table, int row, int column, const QString &text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    m_file->settle();
}

QStringList TestSettingsPage::names() const
{
    QStringList names;
    const QList<Person> all = m_file->workspace.directory().people();
    for (const Person &person : all) {
        names.append(person.name);
    }
    return names;
}

void TestSettingsPage::peopleAreEditedInPlace()
{
    QTableView *table = people();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    type(table, 1, 0, u"Iryna Hai"_s);
    QCOMPARE(names(), QStringList({u"Олена Коваль"_s, u"Iryna Hai"_s}));
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"IH"_s);
    // A look at the initials made from the name does not fix them.
    type(table, 1, 1, u"IH"_s);
    QVERIFY(m_file->workspace.directory().people().at(1).initials.isEmpty());
    type(table, 1, 1, u"ihx"_s);
    QCOMPARE(m_file->workspace.directory().people().at(1).initials, u"IHX"_s);
    table->setCurrentIndex(table->model()->index(1, 4));
    QTest::keyClick(table, Qt::Key_Space);
    m_file->settle();
    QCOMPARE(names(), QStringList({u"Олена Коваль"_s}));
    QCOMPARE(table->model()->rowCount(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    m_file->settle();
    QCOMPARE(names().size(), 2);
}

void TestSettingsPage::peopleSayWhatIsWrong()
{
    QTableView *table = people();
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = table->window()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    type(table, 1, 0, u"Iryna"_s);
    type(table, 2, 0, u"IRYNA"_s);
    QCOMPARE(names().size(), 2);
    QVERIFY(says(u"There is a person with this name already"_s));
    type(table, 1, 3, u"iryna at home"_s);
    QVERIFY(says(u"not an e-mail"_s));
    QVERIFY(!says(u"This is here already."_s));
    type(table, 1, 3, u"iryna@example.com"_s);
    QVERIFY(!says(u"not an e-mail"_s));
    // Who works here stays active.
    table->setCurrentIndex(table->model()->index(0, 4));
    QTest::keyClick(table, Qt::Key_Space);
    m_file->settle();
    QCOMPARE(names().size(), 2);
    QVERIFY(says(u"stays active"_s));
    QVERIFY(m_errors.errors.isEmpty());
}

void TestSettingsPage::peopleWhomNothingNamesAreDeleted()
{
    QTableView *table = people();
    type(table, 1, 0, u"Iryna"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    m_file->settle();
    QCOMPARE(names(), QStringList {u"Олена Коваль"_s});
    QVERIFY(m_window->findChild<Toast *>()->text().contains(u"Iryna"_s));
    m_window->actions()[Act::Undo]->trigger();
    m_file->settle();
    QCOMPARE(names().size(), 2);
    table->setCurrentIndex(table->model()->index(0, 0)); // who works here
    QTest::keyClick(table, Qt::Key_Delete);
    m_file->settle();
    QCOMPARE(names().size(), 2);
}

void TestSettingsPage::peopleChangeTheirOrder()
{
    QTableView *table = people();
    type(table, 1, 0, u"Iryna"_s);
    type(table, 2, 0, u"Petro"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    m_file->settle();
    QCOMPARE(names(), QStringList({u"Олена Коваль"_s, u"Petro"_s, u"Iryna"_s}));
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    m_file->settle();
    QCOMPARE(names(), QStringList({u"Олена Коваль"_s, u"Iryna"_s, u"Petro"_s}));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    m_file->settle();
    QCOMPARE(names().last(), u"Petro"_s);
}

void TestSettingsPage::whatGoesCanBeTakenBack()
{
    open()->showPage(u"tags"_s);
    const Directory &directory = m_file->workspace.directory();
    const qsizetype before = directory.tags().size();
    const Tag first = directory.tags().first();
    m_file->submit(setEntriesArchived({Entity::Tag, &defaultName}, {first.id.value}, true));
    auto *toast = m_window->findChild<Toast *>();
    QVERIFY(toast && toast->isVisible());
    QVERIFY2(toast->text().contains(directory.name(first.id)), qPrintable(toast->text()));
    toast->findChild<QPushButton *>()->click();
    QTRY_VERIFY(directory.tag(first.id) && !directory.tag(first.id)->archived);
    QCOMPARE(directory.tags().size(), before);
    m_file->settle(); // what the way back had to say was said
    // What only changes says nothing.
    toast->dismiss();
    m_file->submit(renameEntry({Entity::Tag, &defaultName}, first.id.value, u"Інша"_s));
    QVERIFY(!toast->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
