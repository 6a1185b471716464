// SPDX-License-Identifier: GPL-3.0-or-later
// The form over a real file: making and editing, drafts, changes from elsewhere, the keyboard.
// With UGODA_SHOTS set to a folder, pictures of the form are left there.
#include "tests/support/form_scene.h"
#include "views/common/theme.h"
#include "views/form/client_field.h"
#include "views/form/contact_rows.h"
#include "views/form/date_field.h"
#include "views/form/form_state.h"
#include "views/form/money_field.h"
#include "views/form/stage_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Presses a key where the focus is, or in the list that is open above it.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::activePopupWidget();
    QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
}

QList<Draft> drafts(TestFile &file)
{
    const Result<QList<Draft>> read = await(file.workspace.loadDrafts());
    return read ? *read : QList<Draft>();
}

OpportunityEdit rich(TestFile &file)
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Монтаж вікон, приватний будинок"_s;
    edit.opportunity.stage = file.stage(1);
    edit.opportunity.value = 8'600'000;
    edit.opportunity.expectedClose = QDate(2026, 12, 5);
    edit.opportunity.responsible = file.workspace.directory().currentPerson();
    edit.opportunity.participants = {file.workspace.directory().currentPerson()};
    edit.opportunity.source = file.workspace.directory().sources().first().id;
    edit.opportunity.request = u"Сім вікон і балконний блок, профіль Rehau 70."_s;
    edit.client.client.name = u"ТОВ «Світлий дім»"_s;
    const auto phone = [&edit](const QString &raw, const QString &comment) {
        Phone one;
        one.raw = raw;
        one.comment = comment;
        edit.client.phones.append(one);
    };
    phone(u"+380 67 123-45-67"_s, u"директор"_s);
    phone(u"+380 50 765-43-21"_s, u"бухгалтерія"_s);
    Email email;
    email.address = u"office@svitlyi-dim.example"_s;
    edit.client.emails = {email};
    edit.newTags = {u"VIP"_s, u"монтаж"_s};
    return edit;
}

} // namespace

class TestOpportunityForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void newClientWithTwoPhones();
    void byKeyboardOnly();
    void knownClientBringsContacts();
    void otherClientsPhoneIsTold();
    void titleIsProposed();
    void editsAndUndoes();
    void draftOfANewOneComesBack();
    void draftOfAnEditComesBack();
    void escapeKeepsTheDraft();
    void savingDropsTheDraft();
    void followsOtherRoads();
    void conflictLetsChoose();
    void problemsStandBesideTheirFields();
    void unreadableTextIsKept();
    void probabilityByHandAndBack();
    void shortPhonesAreKept();
    void stagesMoveAtOnce();
    void lostShowsItsReason();
    void languageChanges();
    void everyEditorHasAName();
    void pictures();

private:
    Theme m_theme;
};

void TestOpportunityForm::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    m_theme.apply(ThemeChoice::Light);
}

void TestOpportunityForm::newClientWithTwoPhones()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    QVERIFY(scene.line(u"Name"_s)->hasFocus());
    type(scene.line(u"Name"_s), u"Ремонт даху"_s);
    type(scene.line(u"Client"_s), u"Їжакевич Ґалина"_s);
    auto *phones = scene.form->findChild<ContactRows *>();
    type(phones->edit(0), u"067 123-45-67"_s);
    scene.named<QToolButton>(u"Add a phone"_s)->click();
    type(phones->edit(1), u"050 765 43 21"_s);
    type(scene.line(u"Comment to the phone"_s), u"чоловік"_s);
    type(scene.line(u"E-mail"_s), u"galyna@приклад.укр"_s);
    type(scene.line(u"Estimated value"_s), u"12 тис"_s);
    type(scene.text(u"Notes"_s), u"Дзвонити після шостої"_s);
    const OpportunityId id = scene.save();
    QVERIFY(id.isValid());
    QCOMPARE(scene.form->opportunity(), id);
    QVERIFY(!scene.form->isDirty());
    const OpportunityRecord record = scene.record(id);
    QCOMPARE(record.opportunity.title, u"Ремонт даху"_s);
    QCOMPARE(record.client.client.name, u"Їжакевич Ґалина"_s);
    QCOMPARE(record.client.phones.size(), 2);
    QCOMPARE(record.client.phones[0].comment, u"чоловік"_s);
    QCOMPARE(record.client.phones[1].e164, u"+380507654321"_s);
    QCOMPARE(record.client.emails[0].address, u"galyna@приклад.укр"_s);
    QCOMPARE(record.opportunity.value, std::optional<qint64>(1'200'000));
    QCOMPARE(record.opportunity.notes, u"Дзвонити після шостої"_s);
    QCOMPARE(record.opportunity.enquiredOn, QDate::currentDate());
    QCOMPARE(record.opportunity.responsible, file.workspace.directory().currentPerson());
    QCOMPARE(record.opportunity.stage, file.stage(0));
    QVERIFY(drafts(file).isEmpty());
}

void TestOpportunityForm::byKeyboardOnly()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    type(QApplication::focusWidget(), u"Ворота"_s);
    for (int i = 0; i < 12 && QApplication::focusWidget() != scene.line(u"Client"_s); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.line(u"Client"_s));
    type(QApplication::focusWidget(), u"Коваль"_s);
    file.settle();
    QVERIFY(QApplication::activePopupWidget()); // «Create …»
    press(Qt::Key_Return);
    auto *phones = scene.form->findChild<ContactRows *>();
    QVERIFY(phones->edit(0)->hasFocus()); // on to the phone of the new client
    type(QApplication::focusWidget(), u"0671234567"_s);
    QSignalSpy saved(scene.form, &OpportunityForm::saved);
    QSignalSpy closed(scene.form, &OpportunityForm::closed);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return !closed.isEmpty(); }));
    QCOMPARE(saved.count(), 1);
    const OpportunityRecord record = scene.record(saved[0][0].value<OpportunityId>());
    QCOMPARE(record.client.client.name, u"Коваль"_s);
    QCOMPARE(record.client.phones.size(), 1);
}

void TestOpportunityForm::knownClientBringsContacts()
{
    TestFile file;
    const OpportunityId first = file.create(rich(file));
    FormScene scene(file);
    const ClientId client = scene.record(first).client.client.id;
    scene.createNew();
    auto *phones = scene.form->findChild<ContactRows *>();
    type(phones->edit(0), u"044 222-33-44"_s); // typed before the client is known: stays
    type(scene.line(u"Client"_s), u"765-43-21"_s); // found by digits of the phone
    file.settle();
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    file.settle();
    QCOMPARE(scene.line(u"Client"_s)->text(), u"ТОВ «Світлий дім»"_s);
    QCOMPARE(phones->count(), 3);
    QCOMPARE(phones->edit(2)->text(), u"+380 44 222 33 44"_s);
    const OpportunityId id = scene.save();
    QCOMPARE(scene.record(id).client.client.id, client);
    QCOMPARE(scene.record(id).client.phones.size(), 3);
    QCOMPARE(scene.record(id).client.phones[0].comment, u"директор"_s);
    QCOMPARE(scene.record(id).opportunity.title, u"ТОВ «Світлий дім»"_s);
}

void TestOpportunityForm::otherClientsPhoneIsTold()
{
    TestFile file;
    file.create(rich(file));
    FormScene scene(file);
    scene.createNew();
    auto *phones = scene.form->findChild<ContactRows *>();
    type(phones->edit(0), u"(050) 765 43 21"_s);
    scene.line(u"Name"_s)->setFocus();
    file.settle();
    QVERIFY(!scene.says(u"has this phone"_s).isEmpty());
    scene.button(u"Use this client"_s)->click();
    file.settle();
    QCOMPARE(scene.line(u"Client"_s)->text(), u"ТОВ «Світлий дім»"_s);
    QCOMPARE(phones->count(), 2);
    QVERIFY(scene.says(u"has this phone"_s).isEmpty());
}

void TestOpportunityForm::titleIsProposed()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    type(scene.line(u"Client"_s), u"Олена"_s);
    type(scene.line(u"Source"_s), u"Радіо Хвиля"_s);
    QCOMPARE(scene.line(u"Name"_s)->placeholderText(), u"Олена — Радіо Хвиля"_s);
    const OpportunityId id = scene.save();
    QCOMPARE(scene.record(id).opportunity.title, u"Олена — Радіо Хвиля"_s);
    QCOMPARE(file.workspace.directory().name(scene.record(id).opportunity.source),
             u"Радіо Хвиля"_s);
}

void TestOpportunityForm::editsAndUndoes()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    scene.edit(id);
    const OpportunityRecord before = scene.record(id);
    scene.line(u"Name"_s)->selectAll();
    type(scene.line(u"Name"_s), u"Двері"_s);
    scene.named<QToolButton>(u"Remove this phone"_s)->click();
    type(scene.line(u"Tags"_s), u"терміново"_s);
    QCOMPARE(scene.save(), id);
    OpportunityRecord after = scene.record(id);
    QCOMPARE(after.opportunity.title, u"Двері"_s);
    QCOMPARE(after.client.phones.size(), 1);
    QCOMPARE(after.opportunity.tags.size(), 3);
    QVERIFY(!scene.form->isDirty());
    QVERIFY(await(file.workspace.undo()).ok());
    file.settle();
    after = scene.record(id);
    QCOMPARE(after.opportunity.title, before.opportunity.title);
    QCOMPARE(after.opportunity.tags, before.opportunity.tags);
    QCOMPARE(after.client.phones.size(), 2);
    QCOMPARE(scene.line(u"Name"_s)->text(), before.opportunity.title); // the form follows
    QVERIFY(!scene.form->isDirty());
}

void TestOpportunityForm::draftOfANewOneComesBack()
{
    TestFile file;
    {
        FormScene scene(file);
        scene.createNew();
        type(scene.line(u"Name"_s), u"Недописана"_s);
        type(scene.line(u"Estimated value"_s), u"десь двісті"_s);
        auto *phones = scene.form->findChild<ContactRows *>();
        type(phones->edit(0), u"067"_s);
        file.settle();
    } // the program is gone
    QCOMPARE(drafts(file).size(), 1);
    FormScene scene(file);
    scene.createNew();
    QCOMPARE(scene.line(u"Name"_s)->text(), u"Недописана"_s);
    QCOMPARE(scene.line(u"Name"_s)->cursorPosition(), 10); // where the writing goes on
    QCOMPARE(scene.line(u"Estimated value"_s)->text(), u"десь двісті"_s);
    QCOMPARE(scene.form->findChild<ContactRows *>()->edit(0)->text(), u"067"_s);
    QVERIFY(!scene.says(u"Restored unsaved input"_s).isEmpty());
    scene.button(u"Discard"_s)->click();
    file.settle();
    QVERIFY(scene.line(u"Name"_s)->text().isEmpty());
    QVERIFY(scene.says(u"Restored unsaved input"_s).isEmpty());
    QVERIFY(drafts(file).isEmpty());
}

void TestOpportunityForm::draftOfAnEditComesBack()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    {
        FormScene scene(file);
        scene.edit(id);
        type(scene.text(u"Notes"_s), u"Важливо"_s);
        file.settle();
    }
    file.submit(moveToTop({id}, file.stage(2)));
    FormScene scene(file);
    scene.edit(id);
    QCOMPARE(scene.text(u"Notes"_s)->toPlainText(), u"Важливо"_s);
    QCOMPARE(scene.form->findChild<StageBar *>()->current(), file.stage(2));
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.notes, u"Важливо"_s);
    QCOMPARE(scene.record(id).opportunity.stage, file.stage(2));
    QVERIFY(drafts(file).isEmpty());
}

void TestOpportunityForm::escapeKeepsTheDraft()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    type(scene.line(u"Name"_s), u"Щось"_s);
    QSignalSpy closed(scene.form, &OpportunityForm::closed);
    press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    scene.createNew();
    QCOMPARE(scene.line(u"Name"_s)->text(), u"Щось"_s);
    QVERIFY(!scene.says(u"Restored unsaved input"_s).isEmpty());
}

void TestOpportunityForm::savingDropsTheDraft()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    type(scene.line(u"Name"_s), u"Перша"_s);
    scene.form->save();
    type(scene.line(u"Name"_s), u" і ще"_s); // while it is being saved
    file.settle();
    file.settle();
    const OpportunityId id = scene.form->opportunity();
    QVERIFY(id.isValid());
    QCOMPARE(scene.line(u"Name"_s)->text(), u"Перша і ще"_s);
    QVERIFY(scene.form->isDirty());
    QCOMPARE(drafts(file).size(), 1);
    QCOMPARE(drafts(file)[0].subject, id.value);
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.title, u"Перша і ще"_s);
    QVERIFY(drafts(file).isEmpty());
}

void TestOpportunityForm::followsOtherRoads()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    scene.edit(id);
    type(scene.text(u"Notes"_s), u"моє"_s);
    file.submit(moveToTop({id}, file.stage(3)));
    file.submit(assignOpportunities({id}, {}));
    file.settle();
    QCOMPARE(scene.form->findChild<StageBar *>()->current(), file.stage(3));
    QCOMPARE(scene.text(u"Notes"_s)->toPlainText(), u"моє"_s);
    QCOMPARE(scene.line(u"Responsible"_s)->text(), QString());
    QCOMPARE(scene.line(u"Responsible"_s)->placeholderText(), u"nobody"_s);
    QCOMPARE(scene.save(), id);
    QVERIFY(!scene.record(id).opportunity.responsible.isValid());
}

void TestOpportunityForm::conflictLetsChoose()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    scene.edit(id);
    const auto clash = [&](const QString &mine, const QString &theirs) {
        scene.line(u"Name"_s)->selectAll();
        type(scene.line(u"Name"_s), mine);
        const OpportunityRecord seen = scene.record(id);
        OpportunityEdit edit;
        edit.opportunity = seen.opportunity;
        edit.client = seen.client;
        edit.opportunity.title = theirs;
        file.submit(editOpportunity(seen, edit));
        file.settle();
    };
    clash(u"Моя назва"_s, u"Чужа назва"_s);
    const QString words = scene.says(u"Чужа назва"_s);
    QVERIFY(words.contains(u"Моя назва"_s));
    scene.shoot(u"conflict"_s);
    QVERIFY(!scene.save().isValid()); // the person has to choose first
    QCOMPARE(scene.record(id).opportunity.title, u"Чужа назва"_s);
    scene.button(u"Keep mine"_s)->click();
    QVERIFY(scene.says(u"Чужа назва"_s).isEmpty());
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.title, u"Моя назва"_s);
    clash(u"Знову моя"_s, u"Знову чужа"_s);
    scene.button(u"Take the other"_s)->click();
    QCOMPARE(scene.line(u"Name"_s)->text(), u"Знову чужа"_s);
    QVERIFY(!scene.form->isDirty());
}

void TestOpportunityForm::problemsStandBesideTheirFields()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    auto *phones = scene.form->findChild<ContactRows *>();
    type(phones->edit(0), u"немає"_s);
    QVERIFY(scene.says(u"No phone number"_s).isEmpty()); // not while it is being typed
    scene.line(u"Name"_s)->setFocus();
    QVERIFY(!scene.says(u"No phone number"_s).isEmpty());
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(u"Give it a name"_s).isEmpty());
    QVERIFY(scene.line(u"Name"_s)->hasFocus());
    type(scene.line(u"Name"_s), u"Х"_s);
    QVERIFY(scene.says(u"Give it a name"_s).isEmpty());
    type(scene.line(u"Client"_s), u"Олена"_s);
    type(scene.line(u"E-mail"_s), u"немає"_s);
    type(scene.line(u"Expected date"_s), u"31.02.2026"_s);
    type(scene.line(u"Probability"_s), u"130"_s);
    scene.line(u"Name"_s)->setFocus();
    QVERIFY(!scene.says(u"not an e-mail"_s).isEmpty());
    QVERIFY(!scene.says(u"not a date"_s).isEmpty());
    QVERIFY(!scene.says(u"0 to 100"_s).isEmpty());
    QVERIFY(!scene.save().isValid());
    QVERIFY(phones->edit(0)->hasFocus());
    QCOMPARE(phones->edit(0)->text(), u"немає"_s);
    scene.shoot(u"problems"_s);
}

void TestOpportunityForm::unreadableTextIsKept()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    scene.edit(id);
    auto *value = scene.form->findChild<MoneyField *>();
    value->selectAll();
    type(value, u"дорого"_s);
    QVERIFY(!scene.save().isValid());
    QCOMPARE(value->text(), u"дорого"_s);
    QVERIFY(!scene.says(u"not a number"_s).isEmpty());
    scene.form->leave();
    scene.edit(id);
    QCOMPARE(value->text(), u"дорого"_s);
}

void TestOpportunityForm::probabilityByHandAndBack()
{
    TestFile file;
    const OpportunityId id = file.create(u"Х"_s, file.stage(1));
    FormScene scene(file);
    scene.edit(id);
    const int stages = file.stages().at(1).probability;
    QVERIFY(scene.line(u"Probability"_s)->placeholderText().startsWith(QString::number(stages)));
    type(scene.line(u"Probability"_s), u"77"_s);
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.probability, 77);
    QVERIFY(scene.record(id).opportunity.probabilityByHand);
    scene.line(u"Probability"_s)->actions().constFirst()->trigger();
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.probability, stages);
    QVERIFY(!scene.record(id).opportunity.probabilityByHand);
}

/// A number half heard, or one inside the town or the firm, is kept; beside it stands a remark.
void TestOpportunityForm::shortPhonesAreKept()
{
    TestFile file;
    FormScene scene(file);
    scene.createNew();
    scene.type(u"Name"_s, u"Дах"_s);
    scene.type(u"Client"_s, u"Ірина"_s);
    auto *phones = scene.form->findChild<ContactRows *>();
    type(phones->edit(0), u"067 111 22"_s);
    scene.named<QToolButton>(u"Add a phone"_s)->click();
    type(phones->edit(1), u"2-45-67"_s);
    scene.line(u"Name"_s)->setFocus();
    QVERIFY(!scene.says(u"No whole phone number"_s).isEmpty());
    const QList<Phone> kept = scene.record(scene.save()).client.phones;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].raw, u"067 111 22"_s);
    QCOMPARE(kept[1].raw, u"2-45-67"_s);
    QVERIFY(kept[1].key9.isEmpty());
}

void TestOpportunityForm::stagesMoveAtOnce()
{
    TestFile file;
    const OpportunityId id = file.create(u"Х"_s);
    FormScene scene(file);
    scene.edit(id);
    auto *bar = scene.form->findChild<StageBar *>();
    const QList<QAbstractButton *> segments = bar->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), file.stages().size());
    segments[2]->click();
    file.settle();
    QVERIFY(QTest::qWaitFor([&] { return bar->current() == file.stage(2); }));
    QCOMPARE(scene.record(id).opportunity.stage, file.stage(2));
    QVERIFY(!scene.form->isDirty());
    scene.createNew();
    segments[1]->click(); // a new one: only chosen
    type(scene.line(u"Name"_s), u"У"_s);
    QCOMPARE(scene.record(scene.save()).opportunity.stage, file.stage(1));
}

void TestOpportunityForm::lostShowsItsReason()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    file.submit(loseOpportunities(
        {id}, {}, u"Дорого для них"_s, u"повернуться навесні"_s, QDate(2026, 11, 20)));
    FormScene scene(file);
    scene.edit(id);
    QVERIFY(scene.says(u"Lost"_s).contains(u"Дорого для них"_s));
    QCOMPARE(scene.text(u"Closing note"_s)->toPlainText(), u"повернуться навесні"_s);
    QVERIFY(!scene.button(u"Postpone"_s));
    scene.shoot(u"lost"_s);
    type(scene.text(u"Closing note"_s), u"!"_s);
    QCOMPARE(scene.save(), id);
    QVERIFY(scene.record(id).opportunity.closingNote.contains(u'!'));
    scene.button(u"Reopen"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return scene.button(u"Postpone"_s) != nullptr; }));
    QVERIFY(!scene.text(u"Closing note"_s));
}

void TestOpportunityForm::languageChanges()
{
    class Shouting : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }

        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
    };

    TestFile file;
    FormScene scene(file);
    scene.createNew();
    type(scene.line(u"Name"_s), u"Назва"_s);
    Shouting translator;
    QVERIFY(QApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    QVERIFY(scene.line(u"SOURCE"_s));
    QVERIFY(scene.button(u"SAVE"_s));
    QVERIFY(scene.named<QToolButton>(u"ADD A PHONE"_s));
    QCOMPARE(scene.line(u"NAME"_s)->text(), u"Назва"_s);
    QApplication::removeTranslator(&translator);
}

void TestOpportunityForm::everyEditorHasAName()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    scene.edit(id);
    const QList<QWidget *> all = scene.form->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        const auto *clickable = qobject_cast<const QAbstractButton *>(one);
        const bool isEditor = one->inherits("QLineEdit") || one->inherits("QComboBox")
            || one->inherits("QPlainTextEdit") || (clickable && clickable->text().isEmpty());
        const bool isInner = one->parentWidget()->inherits("QLineEdit"); // named by its action
        if (isEditor && one->isVisible() && !isInner)
            QVERIFY2(!one->accessibleName().isEmpty(), one->metaObject()->className());
    }
}

void TestOpportunityForm::pictures()
{
    TestFile file;
    const OpportunityId id = file.create(rich(file));
    FormScene scene(file);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme.apply(choice);
        const QString name = themeChoiceName(choice);
        scene.edit(id);
        scene.form->findChild<MoneyField *>()->setFocus();
        scene.shoot(u"edit-"_s + name);
        auto *scroll = scene.form->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(10000);
        scene.shoot(u"edit-low-"_s + name);
        scene.createNew();
        scene.shoot(u"new-"_s + name);
    }
    scene.window.resize(360, 860);
    scene.edit(id);
    scene.shoot(u"narrow"_s);
    const QList<QWidget *> all = scene.form->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        if (one->isVisible() && one->width() > 1)
            QVERIFY2(one->mapTo(scene.form, QPoint(one->width(), 0)).x() <= 361,
                     one->metaObject()->className());
    }
    m_theme.apply(ThemeChoice::Light);
}

QTEST_MAIN(TestOpportunityForm)
#include "tst_opportunity_form.moc"
