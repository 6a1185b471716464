// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets in the form at the side of the real window: where the caret stands, where Tab
// leads, how phones read, and what is said of input that is not saved.
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_page.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/form/contact_rows.h"
#include "views/form/form_state.h"
#include "views/form/opportunity_form.h"
#include "views/history/history_panel.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// What holds at the moment in which a widget hides.
class AtHide : public QObject
{
public:
    AtHide(QWidget &widget, std::function<bool()> question)
        : m_question(std::move(question))
    {
        widget.installEventFilter(this);
    }

    std::optional<bool> answer;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && !answer) {
            answer = m_question();
        }
        return false;
    }

private:
    const std::function<bool()> m_question;
};

} // namespace

class TestFormManners : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void caretStandsBehindTheTitle();
    void longTitleShowsItsBeginning();
    void tabFollowsTheEye();
    void everyPhoneHasACommentBesideIt();
    void sectionsAreTitledAlike();
    void phonesReadAlike_data();
    void phonesReadAlike();
    void leavingSaysThatTheDraftIsKept();
    void offerStaysLongerThanAMessage();
    void offerFollowsTheLanguage();
    void unchangedFormFollowsTheSelection();
    void changedFormStaysAndSaysWhoseItIs();
    void lostCardIsNotShownBesideAnother();

private:
    OpportunityForm *form() { return m_window->findChild<OpportunityForm *>(); }

    QLineEdit *line(const QString &name)
    {
        const QList<QLineEdit *> all = form()->findChildren<QLineEdit *>();
        for (QLineEdit *one : all) {
            if (one->accessibleName() == name && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    void create()
    {
        m_window->actions()[Act::Create]->trigger();
        QTRY_VERIFY(form() && form()->isVisible());
        m_file->settle();
    }

    void addPhone()
    {
        const QList<QToolButton *> all = form()->findChildren<QToolButton *>();
        for (QToolButton *one : all) {
            if (one->accessibleName() == u"Add a phone"_s && one->isVisible()) {
                one->click();
                return;
            }
        }
        QFAIL("no button to add a phone");
    }

    Toast *toast() { return m_window->findChild<Toast *>(); }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TestFile> m_file;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

void TestFormManners::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestFormManners::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_errors.errors.clear();
    m_window = std::make_unique<MainWindow>(m_file->workspace, *m_settings, m_errors, m_chooser);
    m_window->resize(1440, 900);
    m_window->showWork();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<HistoryPanel *>());
}

void TestFormManners::cleanup()
{
    m_file->settle();
    m_window.reset();
    m_settings.reset();
    m_file.reset();
    QVERIFY(m_errors.errors.isEmpty());
}

void TestFormManners::caretStandsBehindTheTitle()
{
    const OpportunityId id = m_file->create(u"Ремонт даху"_s);
    for (int time = 0; time < 2; ++time) { // the form is made, and used again
        emit m_window->findChild<OpportunityActions *>()->openRequested(id);
        QTRY_VERIFY(line(u"Name"_s) && line(u"Name"_s)->hasFocus());
        m_file->settle();
        QCOMPARE(line(u"Name"_s)->cursorPosition(), 11);
        QTest::keyClick(line(u"Name"_s), Qt::Key_Tab);
        QCOMPARE(line(u"Name"_s)->cursorPosition(), 0); // a long one shows its beginning again
        form()->leave();
    }
}

void TestFormManners::longTitleShowsItsBeginning()
{
    const QString title = u"Ремонт даху та утеплення фасаду в приватному будинку на околиці"_s;
    const OpportunityId id = m_file->create(title);
    const OpportunityId other = m_file->create(title.chopped(2));
    emit m_window->findChild<OpportunityActions *>()->openRequested(id);
    QTRY_VERIFY(line(u"Name"_s) && line(u"Name"_s)->hasFocus());
    m_file->settle();
    QLineEdit *edit = line(u"Name"_s);
    const auto picture = [edit] { // between the caret's places
        return edit->grab(edit->rect().adjusted(20, 4, -100, -4)).toImage();
    };
    const QImage opened = picture();
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        m_window->grab().save(folder + u"/form-long-title.png"_s);
    }
    QTest::keyClick(edit, Qt::Key_Home);
    QCOMPARE(picture(), opened);
    QTest::keyClick(edit, Qt::Key_End);
    QVERIFY(picture() != opened);
    emit m_window->findChild<OpportunityActions *>()->openRequested(other); // the form stays
    QTRY_COMPARE(edit->text(), title.chopped(2));
    m_file->settle();
    QCOMPARE(picture(), opened);
    QTest::keyClicks(edit, u"12"_s);
    QCOMPARE(edit->text(), title.chopped(2) + u"12"_s); // where the writing goes on
    QVERIFY(picture() != opened);
    form()->leave();
    emit m_window->findChild<OpportunityActions *>()->openRequested(id);
    QTRY_COMPARE(line(u"Name"_s)->text(), title);
    m_file->settle();
    edit = line(u"Name"_s);
    QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(30, edit->height() / 2));
    QVERIFY(edit->cursorPosition() < 6);
    form()->leave();
}

/// From left to right and from top to bottom, all through the form.
void TestFormManners::tabFollowsTheEye()
{
    create();
    auto *phones = form()->findChild<ContactRows *>();
    QTest::keyClicks(phones->edit(0), u"0671234567"_s);
    addPhone();
    line(u"Name"_s)->setFocus();
    const QWidget *content = form()->findChild<QScrollArea *>()->widget();
    const QWidget *before = line(u"Name"_s);
    QStringList wrong;
    for (int step = 0; step < 80; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!content->isAncestorOf(now) || now == line(u"Name"_s)) {
            break;
        }
        const QPoint from = before->mapTo(content, QPoint(0, before->height() / 2));
        const QPoint to = now->mapTo(content, QPoint(0, now->height() / 2));
        const bool sameLine = std::abs(from.y() - to.y()) < 20;
        if (sameLine ? to.x() < from.x() : to.y() < from.y()) {
            wrong.append(before->accessibleName() + u" -> "_s + now->accessibleName());
        }
        before = now;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
    QVERIFY(before != line(u"Name"_s));
}

void TestFormManners::everyPhoneHasACommentBesideIt()
{
    create();
    auto *phones = form()->findChild<ContactRows *>();
    const auto labels = [phones] {
        QStringList said;
        const QList<QLabel *> all = phones->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible() && !label->text().isEmpty()) {
                said.append(label->text());
            }
        }
        return said;
    };
    QCOMPARE(labels(), QStringList {u"Phone"_s});
    QVERIFY(line(u"Comment to the phone"_s)); // faint until there is something to tell apart
    QCOMPARE(line(u"Comment to the phone"_s)->property("kind").toString(), u"plain"_s);
    QTest::keyClicks(phones->edit(0), u"0671234567"_s);
    addPhone();
    QCOMPARE(labels(), QStringList {u"Phone"_s}); // once for both
    const QLineEdit *comment = line(u"Comment to the phone"_s);
    QVERIFY(comment);
    QCOMPARE(comment->placeholderText(), u"Whose?"_s);
    QVERIFY(comment->property("kind").toString() != u"plain"_s); // a field is seen to be one
}

void TestFormManners::sectionsAreTitledAlike()
{
    create();
    const auto title = [this](const QString &text) {
        const QList<QLabel *> all = form()->findChildren<QLabel *>();
        return *std::find_if(
            all.begin(), all.end(), [&text](const QLabel *one) { return one->text() == text; });
    };
    const QLabel *details = title(u"Details"_s);
    const QLabel *activities = title(u"Activities"_s);
    QCOMPARE(activities->font(), details->font());
    QCOMPARE(activities->property("tone"), details->property("tone"));
}

void TestFormManners::phonesReadAlike_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const QString one = u"+380 68 873 40 98"_s;
    QTest::newRow("whole") << u"+380688734098"_s << one;
    QTest::newRow("national") << u"068 873 40 98"_s << one;
    QTest::newRow("00") << u"00380688734098"_s << one;
    QTest::newRow("extension") << u"068 873 40 98 дод. 12"_s << u"068 873 40 98 дод. 12"_s;
    QTest::newRow("no number") << u"спитати"_s << u"спитати"_s;
}

void TestFormManners::phonesReadAlike()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    const QJsonArray value {contactLine(5, typed, {})};
    rows.setValue(value);
    QCOMPARE(rows.edit(0)->text(), shown);
    QCOMPARE(rows.value(), value); // nobody has changed it
    rows.setValue({});
    rows.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rows));
    rows.edit(0)->setText(typed);
    QCOMPARE(rows.edit(0)->text(), typed);
    QTest::keyClick(rows.edit(0), Qt::Key_Return);
    QCOMPARE(rows.edit(0)->text(), shown);
    QCOMPARE(rows.value().first()["text"_L1].toString(), typed);
}

void TestFormManners::leavingSaysThatTheDraftIsKept()
{
    create();
    QTest::keyClick(form(), Qt::Key_Escape);
    QVERIFY(!toast() || !toast()->isVisible()); // nothing was typed
    create();
    QTest::keyClicks(line(u"Name"_s), u"Roof"_s);
    QTest::keyClick(line(u"Name"_s), Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    QVERIFY(toast() && toast()->isVisible());
    QVERIFY2(toast()->text().contains(u"draft"_s), qPrintable(toast()->text()));
    toast()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(form()->isVisible());
    QTRY_COMPARE(line(u"Name"_s)->text(), u"Roof"_s);
}

void TestFormManners::offerStaysLongerThanAMessage()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(&window);
    const auto offer = [&toast](std::function<void()> action) {
        toast.showOffer([] { return u"Unfinished"_s; }, [] { return u"Continue"_s; }, action);
    };
    toast.setDuration(200);
    int resumed = 0;
    offer([&resumed] { ++resumed; });
    QWidget other;
    other.show();
    Toast message(&other);
    message.setDuration(200);
    message.showMessage(u"Saved"_s); // begins later than the offer
    AtHide end(message, [&toast] { return toast.isVisible(); });
    QTRY_VERIFY(end.answer.has_value());
    QVERIFY(*end.answer);
    toast.showMessage(u"Saved"_s);
    QCOMPARE(toast.text(), u"Saved"_s);
    QTRY_COMPARE(toast.text(), u"Unfinished"_s); // beneath the message
    toast.findChild<QPushButton *>()->click();
    QCOMPARE(resumed, 1);
    QVERIFY(!toast.isVisible());
    offer([] {});
    toast.findChild<QToolButton *>()->click(); // declined
    QVERIFY(!toast.isVisible());
    offer([] {});
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), 900); // it does not cover the page for long
    toast.showMessage(u"Saved"_s);
    QTRY_VERIFY(!toast.isVisible());
}

void TestFormManners::offerFollowsTheLanguage()
{
    QWidget window;
    Toast toast(&window);
    QString word = u"Continue"_s;
    toast.showOffer([] { return u"Unfinished"_s; }, [&word] { return word; }, [] {});
    word = u"Продовжити"_s;
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&toast, &event);
    QCOMPARE(toast.findChild<QPushButton *>()->text(), u"Продовжити"_s);
}

void TestFormManners::unchangedFormFollowsTheSelection()
{
    const OpportunityId first = m_file->create(u"Дах"_s);
    const OpportunityId second = m_file->create(u"Стіна"_s);
    auto *board = m_window->findChild<BoardPage *>();
    board->reveal(first);
    emit m_window->findChild<OpportunityActions *>()->openRequested(first);
    QTRY_COMPARE(form() ? form()->opportunity() : OpportunityId {}, first);
    m_file->settle();
    board->setFocus();
    const QWidget *focus = QApplication::focusWidget();
    board->reveal(second);
    QTRY_COMPARE(form()->opportunity(), second);
    QCOMPARE(QApplication::focusWidget(), focus); // arrows go on through the cards
    QCOMPARE(line(u"Name"_s)->text(), u"Стіна"_s);
}

void TestFormManners::changedFormStaysAndSaysWhoseItIs()
{
    const OpportunityId first = m_file->create(u"Дах"_s);
    const OpportunityId second = m_file->create(u"Стіна"_s);
    auto *board = m_window->findChild<BoardPage *>();
    board->reveal(first);
    m_file->settle();
    emit m_window->findChild<OpportunityActions *>()->openRequested(first);
    QTRY_COMPARE(form() ? form()->opportunity() : OpportunityId {}, first);
    m_file->settle();
    QTest::keyClicks(line(u"Name"_s), u" red"_s);
    const auto sign = [this] {
        const QList<QLabel *> all = form()->findChildren<QLabel *>();
        for (const QLabel *one : all) {
            if (one->isVisible() && one->text().contains(u"Another card is selected"_s)) {
                return one->text();
            }
        }
        return QString();
    };
    QVERIFY(sign().isEmpty());
    board->reveal(second);
    QTRY_VERIFY(!sign().isEmpty());
    QVERIFY(sign().contains(u"“Дах”"_s));
    QCOMPARE(form()->opportunity(), first);
    board->reveal(first);
    QTRY_VERIFY(sign().isEmpty());
    board->reveal(second);
    QTRY_VERIFY(!sign().isEmpty());
    const QList<QPushButton *> buttons = form()->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == u"Show the selected card"_s) {
            one->click();
        }
    }
    QTRY_COMPARE(form()->opportunity(), second);
    QVERIFY(toast()->text().contains(u"draft"_s)); // nothing typed is lost
    form()->edit(first);
    QTRY_COMPARE(form()->opportunity(), first);
    QTRY_COMPARE(line(u"Name"_s)->text(), u"Дах red"_s);
}

void TestFormManners::lostCardIsNotShownBesideAnother()
{
    const OpportunityId first = m_file->create(u"Дах"_s);
    const OpportunityId second = m_file->create(u"Стіна"_s);
    auto *board = m_window->findChild<BoardPage *>();
    board->reveal(second);
    m_file->settle();
    emit m_window->findChild<OpportunityActions *>()->openRequested(second);
    QTRY_COMPARE(form() ? form()->opportunity() : OpportunityId {}, second);
    m_file->settle();
    m_file->submit(loseOpportunities({second}, {}, u"Дорого"_s, {}, QDate::currentDate()));
    m_file->settle();
    const QList<OpportunityId> chosen = m_window->findChild<WorkPage *>()->selection();
    QCOMPARE(chosen, QList<OpportunityId> {first});
    QCOMPARE(form()->opportunity(), first);
    board->reveal(first);
    QTRY_COMPARE(form()->opportunity(), first);
}

QTEST_MAIN(TestFormManners)
#include "tst_form_manners.moc"
