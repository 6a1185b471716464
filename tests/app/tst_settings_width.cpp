// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the settings in a window of 1024 x 700, in every language: nothing is cut off. With
// UGODA_SHOTS set to a folder, pictures are left there.
#include "app/translator.h"
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/people_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "model/items/languages.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/settings/entry_list_view.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmall(1024, 700);
constexpr QSize kLarge(1440, 900);
constexpr int kInk = 190; ///< grey; lighter is ground
constexpr int kSwitchWidth = 30;
constexpr int kTitlePadding = 11; ///< of a page in the list, with its border
constexpr int kTitleSize = 18; ///< px: of a page's title

} // namespace

class TestSettingsWidth : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyPageFits_data();
    void everyPageFits();
    void switchStandsBesideItsWords();
    void pagesAreOfOnePiece();

private:
    void fill();
    void settle();
    void shoot(const QString &name);
    /// The part of the settings that is shown.
    QScrollArea *shown() const;
    void checkEdges() const;
    void checkTables() const;

    Translator m_translator;
    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsWidth::init()
{
    m_theme.apply(ThemeChoice::Light);
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    fill();
}

void TestSettingsWidth::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_file.reset();
}

/// What a firm has after a while.
void TestSettingsWidth::fill()
{
    Person person;
    person.name = u"Марко Дорошенко"_s;
    person.phone = u"+380671234567"_s;
    person.email = u"marko.doroshenko@example.com.ua"_s;
    m_file->submit(addPerson(person));
    person = {};
    person.name = u"Ірина Гайворонська"_s;
    m_file->submit(addPerson(person));
    const auto field = [this](CustomKind kind, const QString &name, const QStringList &options) {
        CustomField made;
        made.kind = kind;
        made.name = name;
        m_file->submit(addCustomField(made, options));
    };
    field(CustomKind::List, u"Тип приміщення"_s, {u"Квартира"_s, u"Будинок"_s, u"Офіс"_s});
    field(CustomKind::Number, u"Площа, м²"_s, {});
    field(CustomKind::Flag, u"Потрібен виїзд замірника"_s, {});
    m_file->submit(addEntry({Entity::Tag, &defaultName}, u"повторне звернення"_s));
    m_file->submit(addEntry({Entity::Channel, &defaultName}, u"Партнерська мережа"_s));
    m_file->submit(
        addEntry({Entity::ActivityType, &defaultName}, u"Надіслати комерційну пропозицію"_s));
    for (int i = 0; i < 5; ++i) {
        m_file->create(u"Кухня %1"_s.arg(i), {}, 123456700);
    }
}

void TestSettingsWidth::settle()
{
    for (int round = 0; round < 4; ++round) {
        m_file->settle();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(10);
    }
}

void TestSettingsWidth::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("UGODA_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    for (const ThemeChoice look : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme.apply(look);
        settle();
        m_window->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, themeChoiceName(look)));
    }
}

QScrollArea *TestSettingsWidth::shown() const
{
    const QList<QScrollArea *> all =
        m_window->findChild<SettingsPage *>()->findChildren<QScrollArea *>();
    const auto found =
        std::find_if(all.begin(), all.end(), [](QScrollArea *one) { return one->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void TestSettingsWidth::checkEdges() const
{
    const QScrollArea *page = shown();
    QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    const QList<QWidget *> parts = page->widget()->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible()) {
            continue;
        }
        const QByteArray who = QByteArray(part->metaObject()->className()) + " "
            + part->accessibleName().toUtf8() + " " + part->property("text").toByteArray();
        const int right = part->mapTo(page->widget(), QPoint(part->width(), 0)).x();
        QVERIFY2(right <= page->viewport()->width(), who.constData());
        const auto *words = qobject_cast<const QLabel *>(part);
        if (qobject_cast<const QPushButton *>(part) || qobject_cast<const QCheckBox *>(part)
            || (words && !words->wordWrap() && words->minimumSizeHint().width() > words->width()
                && words->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)) {
            QVERIFY2(part->width() >= part->sizeHint().width(), who.constData());
        }
    }
}

void TestSettingsWidth::checkTables() const
{
    const QList<QAbstractItemView *> views = shown()->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->isVisible() || qobject_cast<const QHeaderView *>(view)) {
            continue;
        }
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        if (const auto *list = qobject_cast<const EntryListView *>(view)) {
            QVERIFY(list->wantedWidth() <= list->viewport()->width());
            continue;
        }
        int column = 0;
        if (const auto *table = qobject_cast<const QTableView *>(view)) {
            const QHeaderView *heads = table->horizontalHeader();
            QVERIFY(heads->length() <= table->viewport()->width());
            while (heads->sectionResizeMode(column) != QHeaderView::Stretch) {
                ++column;
            }
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex name = view->model()->index(row, column);
            const int wanted = view->sizeHintForIndex(name).width();
            const int width = view->visualRect(name).width();
            QVERIFY2(
                width >= wanted,
                qPrintable(u"%1: %2 of %3"_s.arg(name.data().toString()).arg(width).arg(wanted)));
        }
    }
}

void TestSettingsWidth::everyPageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : languages()) {
        for (const QString &page : SettingsPage::pages()) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(page)) << language << page;
        }
    }
}

void TestSettingsWidth::everyPageFits()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    m_translator.setLanguage(language);
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(kSmall);
    m_window->showWork();
    m_window->show();
    m_window->actions()[Act::Settings]->trigger();
    m_window->findChild<SettingsPage *>()->showPage(page);
    settle();
    if (const auto views = shown()->findChildren<QAbstractItemView *>(); !views.isEmpty()) {
        views.first()->setCurrentIndex(views.first()->model()->index(0, 0));
        settle();
    }
    QCOMPARE(m_window->size(), kSmall);
    shoot(u"%1-%2-small"_s.arg(page, language));
    if (qEnvironmentVariableIsSet("UGODA_SHOTS")) {
        m_window->resize(kLarge);
        settle();
        shoot(u"%1-%2-large"_s.arg(page, language));
        m_window->resize(kSmall);
        settle();
    }
    checkEdges();
    checkTables();
    const auto *titles = m_window->findChild<SettingsPage *>()->findChild<QListWidget *>();
    QCOMPARE(titles->horizontalScrollBar()->maximum(), 0);
    for (int row = 0; row < titles->count(); ++row) {
        const QListWidgetItem *title = titles->item(row);
        const QFontMetrics metrics(title->font());
        QVERIFY2(metrics.horizontalAdvance(title->text()) + 2 * kTitlePadding
                     <= titles->visualItemRect(title).width(),
                 qPrintable(title->text()));
    }
}

void TestSettingsWidth::switchStandsBesideItsWords()
{
    QCheckBox box(u"H"_s);
    setKind(&box, u"switch");
    box.show();
    const QImage image = box.grab().toImage();
    const auto middle = [&image](int left, int right) {
        int first = image.height();
        int last = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = left; x < right; ++x) {
                if (qGray(image.pixel(x, y)) < kInk) {
                    first = std::min(first, y);
                    last = y;
                }
            }
        }
        return (first + last) / 2.0;
    };
    const double words = middle(kSwitchWidth + 4, image.width());
    const double mark = middle(0, kSwitchWidth);
    QVERIFY2(std::abs(words - mark) <= 1, qPrintable(u"%1 %2"_s.arg(words).arg(mark)));
}

void TestSettingsWidth::pagesAreOfOnePiece()
{
    m_translator.setLanguage(u"uk"_s);
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(kLarge);
    m_window->showWork();
    m_window->show();
    m_window->actions()[Act::Settings]->trigger();
    QSet<int> titles;
    QSet<int> edges;
    for (const QString &page : SettingsPage::pages()) {
        m_window->findChild<SettingsPage *>()->showPage(page);
        settle();
        const QWidget *ground = shown()->widget();
        const auto centre = [ground](const QWidget *part) {
            return part->mapTo(ground, part->rect().center()).y();
        };
        const QList<QWidget *> parts = ground->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (part->isVisible() && part->font().pixelSize() == kTitleSize) {
                titles.insert(centre(part));
            }
        }
        int right = 0;
        const QList<CardFrame *> cards = ground->findChildren<CardFrame *>();
        for (const CardFrame *card : cards) {
            right = std::max(right, card->mapTo(ground, QPoint(card->width(), 0)).x());
        }
        edges.insert(right);
        const QList<QTableView *> tables = ground->findChildren<QTableView *>();
        for (const QTableView *table : tables) { // no strip beneath the last row
            const int rows =
                table->horizontalHeader()->height() + table->verticalHeader()->length();
            QCOMPARE(table->height(), rows);
            const int card = table->parentWidget()->height();
            QVERIFY2(!table->isVisible() || card <= rows + 2, qPrintable(table->accessibleName()));
        }
    }
    QCOMPARE(titles.size(), 1);
    QCOMPARE(edges.size(), 1);
}

QTEST_MAIN(TestSettingsWidth)
#include "tst_settings_width.moc"
