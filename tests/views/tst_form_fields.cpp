// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of the form: contacts, amounts, days, chips, choosing by typing.
#include "model/items/directory.h"
#include "views/common/theme.h"
#include "views/form/chip_field.h"
#include "views/form/contact_rows.h"
#include "views/form/date_field.h"
#include "views/form/form_state.h"
#include "views/form/money_field.h"
#include "views/form/people_field.h"
#include "views/form/pick_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDesktopServices>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Types as an input method does: the text arrives as a whole, in any script.
void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

/// A window with one editor and something else to go to.
struct Stand
{
    explicit Stand(QWidget *shown)
        : editor(shown)
    {
        auto *all = new QVBoxLayout(&window);
        all->addWidget(editor);
        all->addWidget(other = new QLineEdit(&window));
        window.resize(420, 200);
        window.show();
        QApplication::setActiveWindow(&window);
        editor->setFocus();
    }

    /// The editor belongs to the test.
    ~Stand() { editor->setParent(nullptr); }

    Q_DISABLE_COPY_MOVE(Stand)

    QWidget *editor;
    QWidget window;
    QLineEdit *other;
};

QToolButton *button(QWidget *parent, const QString &name)
{
    const QList<QToolButton *> all = parent->findChildren<QToolButton *>();
    for (QToolButton *one : all) {
        if (one->accessibleName() == name && one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

/// Stands in for the desktop's telephone.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public slots:

    void open(const QUrl &url) { urls.append(url); }
};

class TestFormFields : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plusNeedsANumber();
    void minusRemovesExtraRows();
    void firstRowCanGo();
    void commentsStandLeft();
    void anotherNumberMovesNothing();
    void newRowsFollowInTabOrder();
    void numberIsCalled();
    void emptyLastRowIsNoValue();
    void amountIsFormattedWhenLeft();
    void unreadableAmountStays();
    void amountNamesItsCurrency();
    void days_data();
    void days();
    void unreadableDayStays();
    void dayByKeyboard();
    void dayByCalendar();
    void chipsByKeyboard();
    void chipsOfAListOnly();
    void sourceIsFoundOrNew();
    void wheelLeavesAChoiceAlone();
    void whoLeftTheFirmCanBeTakenOff();

private:
    Theme m_theme;
};

void TestFormFields::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    m_theme.apply(ThemeChoice::Light);
}

void TestFormFields::plusNeedsANumber()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    QVERIFY(!button(&rows, u"Add a phone"_s)->isEnabled());
    QVERIFY(!button(&rows, u"Remove this phone"_s));
    type(rows.edit(0), u"067 123-45-67"_s);
    QVERIFY(button(&rows, u"Add a phone"_s)->isEnabled());
    button(&rows, u"Add a phone"_s)->click();
    QCOMPARE(rows.count(), 2);
    QVERIFY(rows.edit(1)->hasFocus());
    QVERIFY(!button(&rows, u"Add a phone"_s)->isEnabled());
}

void TestFormFields::minusRemovesExtraRows()
{
    ContactRows rows(ContactRows::Kind::Emails, nullptr);
    Stand stand(&rows);
    rows.setValue({contactLine(5, u"a@b.ua"_s, {}), contactLine(6, u"c@d.ua"_s, {})});
    QSignalSpy edited(&rows, &ContactRows::edited);
    button(&rows, u"Remove this e-mail"_s)->click();
    QCOMPARE(rows.value(), (QJsonArray {contactLine(5, u"a@b.ua"_s, {})}));
    QCOMPARE(edited.count(), 1);
    QVERIFY(rows.edit(0)->hasFocus());
}

void TestFormFields::firstRowCanGo()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    const auto remove = [&rows] {
        const QList<QAction *> actions = rows.edit(0)->actions();
        return *std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == u"Remove this phone"_s;
        });
    };
    rows.setValue({contactLine(5, u"067 123 45 67"_s, {})});
    QVERIFY(!remove()->isVisible());
    rows.setValue({contactLine(5, u"067 123 45 67"_s, {}), contactLine(6, u"050 765 43 21"_s, {})});
    QVERIFY(remove()->isVisible());
    const QSignalSpy edited(&rows, &ContactRows::edited);
    remove()->trigger();
    QCOMPARE(rows.value(), (QJsonArray {contactLine(6, u"050 765 43 21"_s, {})}));
    QCOMPARE(edited.count(), 1);
    QVERIFY(rows.edit(0)->hasFocus());
}

void TestFormFields::commentsStandLeft()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    rows.setValue({contactLine(5, u"067 123-45-67"_s, u"директор"_s)});
    const QList<QLineEdit *> edits = rows.findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 2);
    QLineEdit *comment = edits[0] == rows.edit(0) ? edits[1] : edits[0];
    QVERIFY(comment->mapTo(&rows, QPoint()).x() < rows.edit(0)->mapTo(&rows, QPoint()).x());
    QVERIFY(!comment->accessibleName().isEmpty());
    comment->selectAll();
    type(comment, u"бухгалтер"_s);
    QCOMPARE(rows.value(), (QJsonArray {contactLine(5, u"067 123-45-67"_s, u"бухгалтер"_s)}));
}

void TestFormFields::anotherNumberMovesNothing()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    stand.window.resize(390, 400);
    type(rows.edit(0), u"067 123-45-67"_s);
    const auto comment = [&rows](int row) {
        QList<QLineEdit *> comments = rows.findChildren<QLineEdit *>();
        comments.removeIf(
            [](const QLineEdit *one) { return !one->accessibleName().startsWith(u"Comment"_s); });
        return comments.value(row);
    };
    const auto place = [](const QWidget *one) { // from left to right
        const int left = one->mapTo(one->window(), QPoint()).x();
        return QPoint(left, left + one->width());
    };
    const QPoint number = place(rows.edit(0));
    const QPoint whose = place(comment(0));
    const QPoint plus = place(button(&rows, u"Add a phone"_s));
    const QString asked = comment(0)->placeholderText();
    button(&rows, u"Add a phone"_s)->click();
    type(rows.edit(1), u"067 123-45-68"_s);
    QTRY_VERIFY(rows.edit(1)->width() > 100); // laid out
    QCOMPARE(place(rows.edit(0)), number);
    QCOMPARE(place(comment(0)), whose);
    QCOMPARE(place(button(&rows, u"Add a phone"_s)), plus);
    QCOMPARE(place(rows.edit(1)), number);
    QCOMPARE(place(button(&rows, u"Remove this phone"_s)), plus);
    QCOMPARE(comment(0)->placeholderText(), asked);
    QCOMPARE(comment(1)->placeholderText(), asked);
    QVERIFY(button(&rows, u"Add a phone"_s)->isEnabled());
}

void TestFormFields::newRowsFollowInTabOrder()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    type(rows.edit(0), u"067 123-45-67"_s);
    button(&rows, u"Add a phone"_s)->click();
    type(rows.edit(1), u"067 123-45-68"_s);
    rows.edit(0)->setFocus();
    for (int i = 0; i < 3; ++i) // "+", comment, then the next number
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rows.edit(1));
}

void TestFormFields::numberIsCalled()
{
    UrlCatcher desktop;
    QDesktopServices::setUrlHandler(u"tel"_s, &desktop, "open");
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    Stand stand(&rows);
    QVERIFY(!rows.edit(0)->actions().constFirst()->isVisible());
    type(rows.edit(0), u"067 123-45-67"_s);
    rows.edit(0)->actions().constFirst()->trigger();
    QDesktopServices::unsetUrlHandler(u"tel"_s);
    QCOMPARE(desktop.urls, QList<QUrl> {QUrl(u"tel:+380671234567"_s)});
}

void TestFormFields::emptyLastRowIsNoValue()
{
    ContactRows rows(ContactRows::Kind::Phones, nullptr);
    QVERIFY(rows.value().isEmpty());
    rows.setValue({contactLine(5, u"067"_s, {})});
    rows.setValue({});
    QCOMPARE(rows.count(), 1);
    QVERIFY(rows.value().isEmpty());
}

void TestFormFields::amountIsFormattedWhenLeft()
{
    MoneyField field;
    field.setCurrency(u"UAH"_s);
    Stand stand(&field);
    type(&field, u"86 тис"_s);
    QCOMPARE(field.text(), u"86 тис"_s);
    QCOMPARE(field.value(), u"86000.00"_s);
    stand.other->setFocus();
    QVERIFY2(field.text().endsWith(u"000,00\u00A0₴"_s), qPrintable(field.text()));
    field.setFocus();
    field.selectAll();
    type(&field, field.text()); // its own writing is read again
    QCOMPARE(field.value(), u"86000.00"_s);
}

void TestFormFields::unreadableAmountStays()
{
    MoneyField field;
    Stand stand(&field);
    type(&field, u"десь двісті"_s);
    stand.other->setFocus();
    QCOMPARE(field.text(), u"десь двісті"_s);
    QCOMPARE(field.value(), u"десь двісті"_s);
    QVERIFY(!field.minor());
}

void TestFormFields::amountNamesItsCurrency()
{
    MoneyField field;
    field.setCurrency(u"UAH"_s);
    Stand stand(&field);
    QSignalSpy currency(&field, &MoneyField::currencyTyped);
    type(&field, u"$302"_s);
    QCOMPARE(currency.count(), 1);
    QCOMPARE(currency[0][0].toString(), u"USD"_s);
}

void TestFormFields::days_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate today = QDate::currentDate();
    QTest::newRow("points") << u"05.12.2026"_s << QDate(2026, 12, 5);
    QTest::newRow("short") << u"5.12.26"_s << QDate(2026, 12, 5);
    QTest::newRow("iso") << u"2026-12-05"_s << QDate(2026, 12, 5);
    QTest::newRow("words") << u"5 грудня 2026"_s << QDate(2026, 12, 5);
    QTest::newRow("no year") << u"5.12"_s << QDate(today.year(), 12, 5);
    QTest::newRow("from today") << u"+3"_s << today.addDays(3);
    QTest::newRow("today") << u"today"_s << today;
    QTest::newRow("none") << QString() << QDate();
}

void TestFormFields::days()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DateField field;
    Stand stand(&field);
    type(&field, typed);
    QCOMPARE(field.date(), day);
    stand.other->setFocus();
    if (typed.contains(u"12"))
        QVERIFY2(field.text().startsWith(u"05.12."_s), qPrintable(field.text()));
    QCOMPARE(field.date(), day);
}

void TestFormFields::unreadableDayStays()
{
    DateField field;
    Stand stand(&field);
    type(&field, u"31.02.2026"_s);
    stand.other->setFocus();
    QCOMPARE(field.text(), u"31.02.2026"_s);
    QCOMPARE(field.value(), u"31.02.2026"_s);
    QVERIFY(!field.date().isValid());
}

void TestFormFields::dayByKeyboard()
{
    DateField field;
    Stand stand(&field);
    field.setDate(QDate(2026, 12, 31));
    QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2027, 1, 1));
    QTest::keyClick(&field, Qt::Key_PageDown);
    QCOMPARE(field.date(), QDate(2026, 12, 1));
    QCOMPARE(edited.count(), 2);
}

void TestFormFields::dayByCalendar()
{
    DateField field;
    Stand stand(&field);
    field.setDate(QDate(2026, 12, 5));
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 5));
    emit calendar->activated(QDate(2026, 12, 9));
    QCOMPARE(field.date(), QDate(2026, 12, 9));
}

void TestFormFields::chipsByKeyboard()
{
    ChipField field(true);
    field.setChoices({{21, u"VIP"_s, {}}, {22, u"монтаж"_s, {}}}, {{21, {u"VIP"_s, {}}}});
    Stand stand(&field);
    auto *edit = field.findChild<QLineEdit *>();
    type(edit, u"Монтаж"_s);
    QCOMPARE(field.value(), (QJsonArray {22})); // as typed, before Enter: nothing is lost
    QTest::keyClick(edit, Qt::Key_Return);
    type(edit, u"терміново"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.value(), (QJsonArray {22, u"терміново"_s}));
    QVERIFY(edit->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(field.value(), (QJsonArray {22}));
    type(edit, u"монтаж"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(field.value(), (QJsonArray {22}));
}

void TestFormFields::chipsOfAListOnly()
{
    ChipField field(false);
    field.setChoices({{1, u"Instagram"_s, {}}}, {});
    Stand stand(&field);
    auto *edit = field.findChild<QLineEdit *>();
    type(edit, u"Радіо"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(field.value().first()[part::kTypedOnly].toBool()); // not dropped: it is to be told of
    QCOMPARE(edit->text(), u"Радіо"_s); // what was typed stays to be seen
}

void TestFormFields::sourceIsFoundOrNew()
{
    PickField field;
    field.setChoices({{1, u"Instagram"_s, {}}, {2, u"Сайт"_s, {}}});
    Stand stand(&field);
    type(&field, u"сайт"_s);
    QCOMPARE(field.chosen(), 2);
    QVERIFY(field.newName().isEmpty());
    type(&field, u" міста"_s);
    QCOMPARE(field.chosen(), 0);
    QCOMPARE(field.newName(), u"сайт міста"_s);
    QCOMPARE(matching({{1, u"Instagram"_s, {}}, {2, u"Сайт"_s, {}}}, u"cfqn"_s).size(), 1);
}

void TestFormFields::whoLeftTheFirmCanBeTakenOff()
{
    DirectoryData data;
    for (const auto &[id, name] : {std::pair(1, u"Олена Коваль"_s), std::pair(2, u"Марко Дяк"_s)}) {
        Person person;
        person.id = {id};
        person.name = name;
        person.active = id == 1;
        data.people.append(person);
    }
    const Directory directory(data);
    PeopleField field;
    field.setPeople(directory, {PersonId {1}, PersonId {2}});
    Stand stand(&field);
    QSignalSpy edited(&field, &PeopleField::edited);
    field.click();
    auto *menu = field.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().last()->text(), u"Марко Дяк"_s);
    QVERIFY(menu->actions().last()->isChecked());
    menu->actions().last()->trigger();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(field.people(), IdList<PersonTag> {PersonId {1}});
}

void TestFormFields::wheelLeavesAChoiceAlone()
{
    ChoiceBox box;
    box.addItem(u"1"_s, 1);
    box.addItem(u"2"_s, 2);
    Stand stand(&box);
    const auto turn = [&box] {
        QWheelEvent event(QPointF(5, 5),
                          box.mapToGlobal(QPointF(5, 5)),
                          {},
                          {0, -120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&box, &event);
    };
    stand.other->setFocus();
    turn();
    QCOMPARE(box.currentIndex(), 0);
    box.setFocus();
    turn();
    QCOMPARE(box.currentIndex(), 1);
}

QTEST_MAIN(TestFormFields)
#include "tst_form_fields.moc"
