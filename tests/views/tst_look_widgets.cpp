// SPDX-License-Identifier: GPL-3.0-or-later
// What views/common says and how its small widgets obey the keyboard.
#include "model/items/format.h"
#include "tests/support/recorded_dialogs.h"
#include "views/common/after_paint.h"
#include "views/common/avatar_row.h"
#include "views/common/chip.h"
#include "views/common/flow_layout.h"
#include "views/common/nav_button.h"
#include "views/common/palette.h"
#include "views/common/search_field.h"
#include "views/common/segmented.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestLookWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyErrorHasWords();
    void amountsFollowTheLocale_data();
    void amountsFollowTheLocale();
    void amountsToEditFollowTheLocale();
    void datesFollowTheLocale();
    void daysAreToldInWords();
    void toastOffersUndoWithoutTakingFocus();
    void toastGoesByItself();
    void chipObeysTheKeyboard();
    void segmentedObeysTheKeyboard();
    void searchFieldEmptiesOnEscape();
    void avatarsShowChosenInitials();
    void navButtonSpeaksItsBadge();
    void flowLayoutBreaksLines();
    void settingsKeepTypes();
    void whatCanWaitWaitsForThePaint();
    void recordedDialogsAnswerAsTold();
    void questionsDoNotBlockAndDefaultToCancel();

private:
    Theme m_theme;
};

void TestLookWidgets::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
}

void TestLookWidgets::everyErrorHasWords()
{
    for (int code = 1; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const Error error {static_cast<ErrorCode>(code), u"/data/firm.ugoda"_s, u"sqlite"_s};
        const ErrorWords words = ErrorPresenter::words(error);
        QVERIFY2(words.what.endsWith(u'.'), qPrintable(QString::number(code)));
        QVERIFY(!ErrorPresenter::line(error).contains(u"sqlite"_s));
        QVERIFY(!ErrorPresenter::line(error).contains(u"%1"_s));
    }
    QVERIFY(ErrorPresenter::words({ErrorCode::FileInUse, u"/data/firm.ugoda"_s, {}})
                .what.contains(u"firm.ugoda"_s));
}

void TestLookWidgets::amountsFollowTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("expected");
    const QLocale uk(QLocale::Ukrainian, QLocale::Ukraine);
    const QLocale ru(QLocale::Russian);
    const QLocale en(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("uk whole") << uk << Money {8'600'000, u"UAH"_s} << u"86 000 ₴"_s;
    QTest::newRow("uk kopecks") << uk << Money {128'405, u"UAH"_s} << u"1 284,05 ₴"_s;
    QTest::newRow("uk negative") << uk << Money {-50, u"USD"_s} << u"-0,50 $"_s;
    QTest::newRow("ru") << ru << Money {8'600'000, u"EUR"_s} << u"86 000 €"_s;
    QTest::newRow("en") << en << Money {8'600'050, u"USD"_s} << u"$86,000.50"_s;
    QTest::newRow("en code") << en << Money {100, u"CHF"_s} << u"CHF 1"_s;
    QTest::newRow("least") << en << Money {std::numeric_limits<qint64>::min(), u"USD"_s}
                           << u"-$92,233,720,368,547,758.08"_s;
}

void TestLookWidgets::amountsFollowTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(Money, amount);
    QFETCH(QString, expected);
    const QString text = Format(locale).money(amount);
    QVERIFY2(!text.contains(u' '), "an amount must not break over lines");
    QCOMPARE(QString(text).replace(QChar(0xA0), u' ').replace(QChar(0x2212), u'-'), expected);
    if (amount.minor > std::numeric_limits<qint64>::min())
        QVERIFY(parseMoney(text));
}

void TestLookWidgets::amountsToEditFollowTheLocale()
{
    const Money amount {7700, u"UAH"_s};
    const Format uk(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    const Format en(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(uk.editableMoney(amount), u"77,00\u00A0₴"_s);
    QCOMPARE(en.editableMoney(amount), u"₴77.00"_s);
    QCOMPARE(en.editableMoney({-7700, {}}), u"-77.00"_s);
    QCOMPARE(parseMoney(en.editableMoney(amount))->minor, 7700);
}

void TestLookWidgets::datesFollowTheLocale()
{
    const QDate today(2026, 11, 22);
    const auto plain = [](QString text) {
        return text.replace(QChar(0xA0), u' ');
    };
    const Format uk(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    const Format ru(QLocale(QLocale::Russian, QLocale::Ukraine));
    const Format en(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(plain(uk.compactDate({2026, 11, 26}, today)), u"26 лис"_s);
    QCOMPARE(plain(uk.compactDate({2025, 12, 1}, today)), u"1 гру 2025"_s);
    QCOMPARE(plain(ru.compactDate({2026, 11, 26}, today)), u"26 ноя"_s);
    QCOMPARE(plain(en.compactDate({2026, 11, 26}, today)), u"Nov 26"_s);
    QCOMPARE(uk.compactDate({}, today), u"—"_s);
    QCOMPARE(uk.fullDate({2026, 12, 5}), u"05.12.2026"_s);
    QCOMPARE(en.fullDate({2026, 12, 5}), u"12/5/2026"_s);
    QCOMPARE(uk.dayHeading({2026, 11, 20}, today), u"20 листопада"_s);
    QCOMPARE(en.dayHeading({2025, 11, 20}, today), u"November 20 2025"_s);
    QCOMPARE(uk.time({10, 42}), u"10:42"_s);
    QCOMPARE(plain(uk.percent(25)), u"25 %"_s);
    QCOMPARE(en.percent(25), u"25%"_s);
}

void TestLookWidgets::daysAreToldInWords()
{
    const QDate today(2026, 11, 22);
    const Format format(QLocale::c());
    QCOMPARE(format.relativeDay(today, today), u"today"_s);
    QCOMPARE(format.relativeDay(today.addDays(-1), today), u"yesterday"_s);
    QCOMPARE(format.relativeDay(today.addDays(1), today), u"tomorrow"_s);
    QCOMPARE(format.relativeDay(today.addDays(-3), today), u"3 d ago"_s);
    QCOMPARE(format.relativeDay(today.addDays(-40), today),
             format.compactDate({2026, 10, 13}, today));
    QCOMPARE(format.dayHeading(today, today), u"Today"_s);
    QCOMPARE(format.duration(45), u"45 s"_s);
    QCOMPARE(format.duration(250), u"4 min"_s);
    QCOMPARE(format.duration(3900), u"1 h 5 min"_s);
    QCOMPARE(format.duration(7200), u"2 h"_s);
}

void TestLookWidgets::toastOffersUndoWithoutTakingFocus()
{
    QWidget window;
    window.resize(600, 400);
    QLineEdit edit(&window);
    Toast toast(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    int undone = 0;
    toast.showMessage(u"Угоду видалено"_s, u"Скасувати"_s, [&undone] { ++undone; });
    QVERIFY(toast.isVisible());
    QVERIFY(edit.hasFocus());
    QCOMPARE(toast.accessibleName(), u"Угоду видалено"_s);
    QVERIFY(window.rect().contains(toast.geometry()));
    window.resize(500, 300);
    QVERIFY(window.rect().contains(toast.geometry()));
    auto *undo = toast.findChild<QPushButton *>();
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
    toast.showMessage(u"Збережено"_s);
    QVERIFY(!undo->isVisible());
    QTest::keyClick(&toast, Qt::Key_Escape);
    QVERIFY(!toast.isVisible());
}

void TestLookWidgets::toastGoesByItself()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(&window);
    toast.setDuration(1);
    toast.showMessage(u"Збережено"_s);
    QTRY_VERIFY(!toast.isVisible());
}

void TestLookWidgets::chipObeysTheKeyboard()
{
    Chip chip(u"Мітка = VIP"_s);
    QCOMPARE(chip.sizeHint().height(), 26);
    chip.resize(chip.sizeHint());
    QSignalSpy opened(&chip, &Chip::clicked);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Space);
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::mouseClick(chip.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(opened.size(), 2);
}

void TestLookWidgets::segmentedObeysTheKeyboard()
{
    Segmented segmented;
    segmented.add("board"_L1, u"Board"_s);
    segmented.add("table"_L1, u"Table"_s);
    segmented.show();
    segmented.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segmented));
    QSignalSpy changed(&segmented, &Segmented::currentChanged);
    QCOMPARE(segmented.currentIndex(), 0);
    const QList<QToolButton *> buttons = segmented.findChildren<QToolButton *>();
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    QCOMPARE(segmented.currentIndex(), 1);
    QVERIFY(buttons[1]->hasFocus());
    segmented.setCurrentIndex(0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(segmented.height(), 32);
}

void TestLookWidgets::searchFieldEmptiesOnEscape()
{
    SearchField field(u"Search"_s, QKeySequence(u"Ctrl+K"_s));
    QCOMPARE(field.accessibleName(), u"Search"_s);
    field.setText(u"коваль"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    for (const QAction *action : field.actions()) {
        QVERIFY(!action->text().isEmpty());
    }
    QLineEdit other;
    for (QWidget *one : {static_cast<QWidget *>(&field), static_cast<QWidget *>(&other)}) {
        one->show();
    }
    QApplication::setActiveWindow(&field);
    field.clearFocus();
    field.actions().first()->trigger(); // the lens
    QTRY_VERIFY(field.hasFocus());
}

void TestLookWidgets::navButtonSpeaksItsBadge()
{
    NavButton item("clock"_L1, u"Tasks"_s);
    QCOMPARE(item.sizeHint().height(), 32);
    item.setBadge(4, u"4 overdue"_s);
    QCOMPARE(item.accessibleName(), u"Tasks, 4 overdue"_s);
    item.setFolded(true);
    QCOMPARE(item.sizeHint().width(), 40);
    QCOMPARE(item.toolTip(), u"Tasks"_s);
    item.setBadge(0);
    QCOMPARE(item.accessibleName(), u"Tasks"_s);
}

void TestLookWidgets::flowLayoutBreaksLines()
{
    QWidget box;
    auto *flow = new FlowLayout(8, &box);
    for (int i = 0; i < 5; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(40, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QCOMPARE(flow->heightForWidth(5 * 40 + 4 * 8), 20);
    QCOMPARE(flow->heightForWidth(100), 3 * 20 + 2 * 8);
    QCOMPARE(flow->minimumSize(), QSize(40, 20));
}

void TestLookWidgets::settingsKeepTypes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ugoda.ini"_s);
    {
        Settings settings(path);
        QSignalSpy changed(&settings, &Settings::changed);
        QCOMPARE(settings.number(Settings::Key::HistoryPanelWidth), 336);
        QVERIFY(settings.isOn(Settings::Key::HistoryPanelShown));
        settings.set(Settings::Key::HistoryPanelWidth, 400);
        settings.set(Settings::Key::HistoryPanelWidth, 400);
        settings.set(Settings::Key::NavFolded, true);
        settings.set(Settings::Key::Language, u"ru"_s);
        settings.set(Settings::Key::Theme, themeChoiceName(ThemeChoice::Dark));
        QCOMPARE(changed.size(), 4);
        for (int i = 0; i < 15; ++i)
            settings.rememberFile(u"/data/%1.ugoda"_s.arg(i));
        settings.rememberFile(u"/data/14.ugoda"_s);
    }
    // Under another name: what is read is the file, not what QSettings remembers of it.
    const QString moved = folder.filePath(u"moved.ini"_s);
    QVERIFY(QFile::copy(path, moved));
    Settings again(moved);
    QCOMPARE(again.value(Settings::Key::HistoryPanelWidth), QVariant(400));
    QCOMPARE(again.value(Settings::Key::NavFolded), QVariant(true));
    QCOMPARE(again.list(Settings::Key::RecentFiles).size(), 10);
    QCOMPARE(again.text(Settings::Key::LastFile), u"/data/14.ugoda"_s);
    again.reset(Settings::Key::HistoryPanelWidth);
    QCOMPARE(again.number(Settings::Key::HistoryPanelWidth), 336);
    QCOMPARE(themeChoiceFrom(themeChoiceName(ThemeChoice::Dark)), ThemeChoice::Dark);
    QCOMPARE(again.text(Settings::Key::Language), u"ru"_s);
    QCOMPARE(themeChoiceFrom(again.text(Settings::Key::Theme)), ThemeChoice::Dark);
    again.reset(Settings::Key::Theme);
    QCOMPARE(themeChoiceFrom(again.text(Settings::Key::Theme)), ThemeChoice::System);
}

void TestLookWidgets::whatCanWaitWaitsForThePaint()
{
    QWidget hidden;
    QWidget shown;
    QStringList done;
    afterFirstPaint(&hidden, [&done] { done.append(u"hidden"_s); });
    afterFirstPaint(&shown, [&done] { done.append(u"shown"_s); });
    shown.show();
    QTRY_COMPARE(done, QStringList {u"shown"_s});
    hidden.show();
    shown.repaint();
    QTRY_COMPARE(done, QStringList({u"shown"_s, u"hidden"_s}));
}

void TestLookWidgets::recordedDialogsAnswerAsTold()
{
    RecordedPresenter presenter;
    int confirmed = 0;
    presenter.confirm(nullptr, u"Delete?"_s, {}, {}, [&confirmed] { ++confirmed; });
    presenter.setNextAnswer(false);
    presenter.confirm(nullptr, u"Again?"_s, {}, {}, [&confirmed] { ++confirmed; });
    QCOMPARE(confirmed, 1);
    QCOMPARE(presenter.questions.size(), 2);

    ChosenFiles files;
    QStringList paths;
    const auto chosen = [&paths](const QString &path) {
        paths << path;
    };
    files.openFile(nullptr, {}, chosen);
    files.setNextAnswer(u"/data/a.csv"_s);
    files.saveFile(nullptr, {}, chosen);
    QCOMPARE(paths, QStringList {u"/data/a.csv"_s});
    QCOMPARE(files.requests.size(), 2);
}

void TestLookWidgets::questionsDoNotBlockAndDefaultToCancel()
{
    QWidget window;
    window.show();
    DialogPresenter presenter;
    presenter.present(&window, {ErrorCode::Cancelled, {}, {}});
    QVERIFY(!window.findChild<QDialog *>());
    presenter.present(&window, {ErrorCode::FileInUse, u"<b>firm</b>.ugoda"_s, u"locked"_s});
    QPointer<QDialog> failure = window.findChild<QDialog *>();
    QVERIFY(failure && failure->isVisible());
    QVERIFY(failure->windowModality() != Qt::ApplicationModal);
    QVERIFY(!failure->inherits("QMessageBox")); // it looks as all dialogs of the program do
    auto *detail = failure->findChild<QPlainTextEdit *>();
    QVERIFY(!detail->isVisible());
    for (QPushButton *more : failure->findChildren<QPushButton *>()) {
        if (more->text() == u"Details"_s)
            more->click();
    }
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), u"locked"_s);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty())
        QVERIFY(failure->grab().save(folder + u"/failure.png"_s));
    failure->close();
    QTRY_VERIFY(!failure);

    int confirmed = 0;
    presenter.confirm(
        &window, u"Delete?"_s, {}, u"Delete for ever"_s, [&confirmed] { ++confirmed; });
    QPointer<QDialog> question = window.findChild<QDialog *>();
    QTest::keyClick(question.data(), Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(confirmed, 0);
    presenter.confirm(
        &window, u"Delete?"_s, {}, u"Delete for ever"_s, [&confirmed] { ++confirmed; });
    for (QPushButton *choice : window.findChildren<QPushButton *>()) {
        if (choice->text() == u"Delete for ever"_s)
            choice->click();
    }
    QCOMPARE(confirmed, 1);
}

void TestLookWidgets::avatarsShowChosenInitials()
{
    const auto picture = [](const AvatarPerson &person) {
        AvatarRow row(24);
        row.setPeople({person});
        row.resize(row.sizeHint());
        return row.grab().toImage();
    };
    const QColor color = personColor(0);
    QCOMPARE(picture({u"Ірина Гай"_s, color, u"ХУ"_s}), picture({u"Хома Усик"_s, color}));
    QVERIFY(picture({u"Ірина Гай"_s, color, u"ХУ"_s}) != picture({u"Ірина Гай"_s, color}));
}

QTEST_MAIN(TestLookWidgets)
#include "tst_look_widgets.moc"
