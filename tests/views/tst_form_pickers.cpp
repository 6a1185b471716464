// SPDX-License-Identifier: GPL-3.0-or-later
// What the form lets a person find or make in place, and what it says as soon as a field is left.
#include "model/commands/dictionary_commands.h"
#include "model/commands/firm_commands.h"
#include "model/commands/people_commands.h"
#include "model/commands/stage_commands.h"
#include "tests/support/form_scene.h"
#include "views/common/palette.h"
#include "views/common/theme.h"
#include "views/form/chip_field.h"
#include "views/form/pick_field.h"
#include "views/form/stage_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <memory>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestFormPickers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void peopleAndChannelAreMadeInPlace();
    void nobodyIsMadeOfWhatWasOnlyTyped();
    void enterTakesTheHighlightedAlone();
    void partsOfNamesAreNoChips();
    void listsStandBelowTheirFields();
    void knownOnesAreFound();
    void kindOfANewClientIsGuessedAndCorrected();
    void kindOfAKnownClientIsChanged();
    void templateMakesTheName();
    void numbersAreJudgedWhenLeft();
    void restoredDraftShowsItsMarks();
    void stagesOfOtherChannelsAreNotOffered();
    void longStageLeavesRoomForTheOthers();
    void presentOfManyStagesIsNamed();
    void everyStageIsNamed();
    void arrowsWalkAlongTheStages();
    void doubleClickClosesOneCard();

private:
    /// Takes the last row of the open list.
    static void takeLast(const QString &text)
    {
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QCOMPARE(last.data().toString(), text);
        list->setCurrentIndex(last);
        QTest::keyClick(list, Qt::Key_Return);
    }

    /// The editor of participants: typed in a field without a name of its own.
    static QLineEdit *participants(const FormScene &scene) { return scene.line(u"Participants"_s); }

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
};

void TestFormPickers::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
}

void TestFormPickers::init()
{
    m_file = std::make_unique<TestFile>();
}

void TestFormPickers::cleanup()
{
    m_file->settle();
    m_file.reset();
}

void TestFormPickers::peopleAndChannelAreMadeInPlace()
{
    const qsizetype people = m_file->workspace.directory().people().size();
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file);
    scene.edit(id);
    scene.type(u"Responsible"_s, u"Тарас Бондар"_s);
    takeLast(u"Add person “Тарас Бондар”"_s);
    scene.type(u"Sales channel"_s, u"Виставка"_s);
    takeLast(u"Create “Виставка”"_s);
    type(participants(scene), u"Ірина Гай"_s);
    takeLast(u"Add person “Ірина Гай”"_s);
    QCOMPARE(scene.save(), id);
    const Opportunity it = scene.record(id).opportunity;
    const Directory &directory = m_file->workspace.directory();
    QCOMPARE(directory.name(it.responsible), u"Тарас Бондар"_s);
    QCOMPARE(directory.name(it.channel), u"Виставка"_s);
    QCOMPARE(it.participants.size(), 1);
    QCOMPARE(directory.name(it.participants.first()), u"Ірина Гай"_s);
    QCOMPARE(directory.people().size(), people + 2);
    QVERIFY(!scene.form->isDirty());
    scene.shoot(u"pickers"_s);
    QVERIFY(await(m_file->workspace.undo()));
    m_file->settle();
    QCOMPARE(m_file->workspace.directory().people().size(), people);
}

void TestFormPickers::nobodyIsMadeOfWhatWasOnlyTyped()
{
    const qsizetype people = m_file->workspace.directory().people().size();
    const OpportunityId id = m_file->create(u"Дах"_s);
    const auto closeList = [] {
        if (QWidget *list = QApplication::activePopupWidget()) {
            QTest::keyClick(list, Qt::Key_Escape);
        }
    };
    {
        FormScene scene(*m_file);
        scene.edit(id);
        scene.type(u"Responsible"_s, u"Олена Ковль"_s); // a slip
        closeList();
        QVERIFY(!scene.save().isValid());
        QVERIFY(!scene.says(u"Nobody has this name."_s).isEmpty());
        scene.shoot(u"nobody"_s);
        QCOMPARE(m_file->workspace.directory().people().size(), people);
    }
    FormScene scene(*m_file); // the draft is what was typed
    scene.edit(id);
    QCOMPARE(scene.line(u"Responsible"_s)->text(), u"Олена Ковль"_s);
    QVERIFY(!scene.save().isValid());
    scene.type(u"Responsible"_s, m_file->workspace.directory().people().first().name);
    closeList();
    QVERIFY(scene.says(u"Nobody has this name."_s).isEmpty());
    QCOMPARE(scene.save(), id); // whoever is there needs no choice
    QCOMPARE(m_file->workspace.directory().people().size(), people);
    scene.type(u"Responsible"_s, u"Тарас"_s);
    takeLast(u"Add person “Тарас”"_s);
    QCOMPARE(scene.save(), id);
    QCOMPARE(m_file->workspace.directory().people().size(), people + 1);
}

void TestFormPickers::enterTakesTheHighlightedAlone()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Паркан"_s;
    edit.newTags = {u"терміново"_s};
    const OpportunityId other = m_file->create(edit);
    const OpportunityId id = m_file->create(u"Дах"_s);
    const qsizetype people = m_file->workspace.directory().people().size();
    FormScene scene(*m_file);
    const IdList<TagTag> urgent = scene.record(other).opportunity.tags;
    const auto enter = [](const QString &highlighted) {
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->currentIndex().data().toString(), highlighted);
        QTest::keyClick(list, Qt::Key_Return);
    };
    const auto typeTag = [&scene](const QString &text) {
        QApplication::setActiveWindow(&scene.window); // it was the list that is closed now
        type(scene.line(u"Tags"_s), text);
    };
    scene.edit(id);
    typeTag(u"терм"_s);
    enter(u"терміново"_s);
    const Person me = m_file->workspace.directory().people().first();
    type(participants(scene), me.name.left(3));
    enter(me.name);
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.tags, urgent);
    QCOMPARE(scene.record(id).opportunity.participants, IdList<PersonTag> {me.id});
    typeTag(u"гар"_s);
    enter(u"Create “гар”"_s);
    typeTag(u"терм"_s);
    takeLast(u"Create “терм”"_s);
    typeTag(u"дуб,"_s);
    QCOMPARE(scene.save(), id);
    QStringList names;
    for (const TagId tag : scene.record(id).opportunity.tags) {
        names.append(m_file->workspace.directory().name(tag));
    }
    QCOMPARE(names, QStringList({u"терміново"_s, u"гар"_s, u"терм"_s, u"дуб"_s}));
    QCOMPARE(m_file->workspace.directory().people().size(), people);
}

void TestFormPickers::partsOfNamesAreNoChips()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Паркан"_s;
    edit.newTags = {u"терміново"_s};
    m_file->create(edit);
    const OpportunityId id = m_file->create(u"Дах"_s);
    const auto closeList = [] {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    };
    {
        FormScene scene(*m_file);
        scene.edit(id);
        type(scene.line(u"Tags"_s), u"терм"_s);
        closeList();
        scene.line(u"Name"_s)->setFocus();
        QVERIFY(!scene.save().isValid());
        QVERIFY(!scene.says(u"No tag has this name."_s).isEmpty());
        scene.shoot(u"no-tag"_s);
    }
    FormScene scene(*m_file); // the draft is what was typed
    scene.edit(id);
    QCOMPARE(scene.line(u"Tags"_s)->text(), u"терм"_s);
    type(scene.line(u"Tags"_s), u"іново"_s); // what is called so needs no choice
    closeList();
    QVERIFY(scene.says(u"No tag has this name."_s).isEmpty());
    type(participants(scene), u"Ірина Гай"_s);
    closeList();
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(u"Nobody has this name."_s).isEmpty());
    participants(scene)->clear();
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.tags.size(), 1);
    QVERIFY(scene.record(id).opportunity.participants.isEmpty());
}

void TestFormPickers::listsStandBelowTheirFields()
{
    FormScene scene(*m_file);
    scene.createNew();
    const auto stands = [](const QWidget *field) {
        const QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        const QRect place(field->mapToGlobal(QPoint()), field->size());
        QCOMPARE(list->geometry().left(), place.left());
        QCOMPARE(list->geometry().width(), place.width());
        QVERIFY(list->geometry().top() > place.bottom());
        QVERIFY(list->geometry().top() <= place.bottom() + 4);
    };
    QLineEdit *tags = scene.line(u"Tags"_s);
    type(tags, u"Ремонт"_s);
    stands(tags->parentWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QLineEdit *source = scene.line(u"Source"_s);
    type(source, u"Сайт"_s);
    stands(source);
}

void TestFormPickers::knownOnesAreFound()
{
    Person other;
    other.name = u"Анна Яр"_s;
    m_file->submit(addPerson(other));
    const QList<Person> people = m_file->workspace.directory().people();
    m_file->submit(
        moveEntries({Entity::Person, {}}, {people.last().id.value}, people.first().id.value));
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file);
    scene.edit(id);
    scene.type(u"Responsible"_s, u"олена"_s);
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Return); // the first one found
    const PersonId me = m_file->workspace.directory().currentPerson();
    QCOMPARE(scene.line(u"Responsible"_s)->text(), m_file->workspace.directory().name(me));
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.responsible, me);
    QTest::keyClick(scene.line(u"Responsible"_s), Qt::Key_Down); // the list shows who it is
    list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), scene.line(u"Responsible"_s)->text());
    QTest::keyClick(list, Qt::Key_Escape);
    scene.type(u"Responsible"_s, {});
    QCOMPARE(scene.save(), id);
    QVERIFY(!scene.record(id).opportunity.responsible.isValid());
}

void TestFormPickers::kindOfANewClientIsGuessedAndCorrected()
{
    FormScene scene(*m_file);
    scene.createNew();
    QVERIFY(!scene.named<QToolButton>(u"Kind of client: private person"_s)); // of nobody
    scene.type(u"Client"_s, u"Ромашка"_s);
    auto *kind = scene.named<QToolButton>(u"Kind of client: private person"_s);
    QVERIFY(kind);
    scene.type(u"Client"_s, u"ТОВ «Ромашка»"_s);
    QVERIFY(scene.named<QToolButton>(u"Kind of client: company"_s));
    scene.type(u"Client"_s, u"Ромашка"_s);
    kind->click();
    QCOMPARE(kind->accessibleName(), u"Kind of client: company"_s);
    scene.type(u"Client"_s, u"Ромашка плюс"_s); // what was said stays
    scene.shoot(u"company"_s);
    const OpportunityId id = scene.save();
    QCOMPARE(scene.record(id).client.client.kind, ClientKind::Company);
}

void TestFormPickers::kindOfAKnownClientIsChanged()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.client.client.name = u"Ромашка"_s;
    const OpportunityId id = m_file->create(edit);
    FormScene scene(*m_file);
    scene.edit(id);
    QVERIFY(!scene.form->isDirty());
    scene.named<QToolButton>(u"Kind of client: private person"_s)->click();
    QVERIFY(scene.form->isDirty());
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).client.client.kind, ClientKind::Company);
    QVERIFY(!scene.form->isDirty());
    QVERIFY(await(m_file->workspace.undo()));
    m_file->settle();
    QCOMPARE(scene.record(id).client.client.kind, ClientKind::Person);
    QVERIFY(scene.named<QToolButton>(u"Kind of client: private person"_s));
}

void TestFormPickers::templateMakesTheName()
{
    FirmProfile firm;
    firm.title = u"{service} — {client}"_s;
    m_file->submit(saveFirm({}, firm));
    FormScene scene(*m_file);
    scene.createNew();
    scene.type(u"Client"_s, u"Олена"_s);
    QCOMPARE(scene.line(u"Name"_s)->placeholderText(), u"Олена"_s);
    type(scene.line(u"Tags"_s), u"Ремонт"_s);
    QCOMPARE(scene.line(u"Name"_s)->placeholderText(), u"Ремонт — Олена"_s);
    const OpportunityId id = scene.save();
    QCOMPARE(scene.record(id).opportunity.title, u"Ремонт — Олена"_s);
}

void TestFormPickers::numbersAreJudgedWhenLeft()
{
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file);
    scene.edit(id);
    scene.type(u"Estimated value"_s, u"abc"_s);
    QVERIFY(scene.says(u"not a number"_s).isEmpty()); // not while it is being typed
    scene.line(u"Name"_s)->setFocus();
    QVERIFY(!scene.says(u"not a number"_s).isEmpty());
    scene.type(u"Estimated value"_s, {});
    scene.type(u"Probability"_s, u"150 %"_s);
    scene.line(u"Name"_s)->setFocus();
    QVERIFY(!scene.says(u"0 to 100"_s).isEmpty());
    scene.type(u"Probability"_s, u"50 %"_s);
    scene.line(u"Name"_s)->setFocus();
    QCOMPARE(scene.save(), id);
    QCOMPARE(scene.record(id).opportunity.probability, 50);
}

void TestFormPickers::restoredDraftShowsItsMarks()
{
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file);
    scene.edit(id);
    scene.type(u"Estimated value"_s, u"abc"_s);
    scene.form->leave();
    scene.edit(id);
    m_file->settle();
    QCOMPARE(scene.line(u"Estimated value"_s)->text(), u"abc"_s);
    QVERIFY(!scene.says(u"not a number"_s).isEmpty());
}

void TestFormPickers::stagesOfOtherChannelsAreNotOffered()
{
    const QList<Channel> channels = m_file->workspace.directory().channels();
    const Stage stage = m_file->stages().at(2);
    Stage own = stage;
    own.channel = channels.at(0).id;
    m_file->submit(editStage(stage, own));
    FormScene scene(*m_file);
    const auto offered = [&scene, &stage, this] {
        const QString name = m_file->workspace.directory().name(stage.id);
        const QList<QAbstractButton *> all =
            scene.form->findChild<StageBar *>()->findChildren<QAbstractButton *>();
        return std::any_of(all.begin(), all.end(), [&name](const QAbstractButton *one) {
            return one->accessibleName() == name;
        });
    };
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.opportunity.channel = channels.at(1).id;
    scene.edit(m_file->create(edit));
    QVERIFY(!offered());
    edit.opportunity.channel = channels.at(0).id;
    scene.edit(m_file->create(edit));
    QVERIFY(offered());
    scene.createNew();
    scene.type(u"Sales channel"_s, m_file->workspace.directory().name(channels.at(1).id));
    QVERIFY(!offered());
}

void TestFormPickers::longStageLeavesRoomForTheOthers()
{
    const Stage stage = m_file->stages().at(1);
    Stage longer = stage;
    longer.name = u"Погодження договору з юридичним відділом"_s;
    longer.defaultKey.clear();
    m_file->submit(editStage(stage, longer));
    FormScene scene(*m_file);
    scene.edit(m_file->create(u"Дах"_s, stage.id));
    const QList<QAbstractButton *> all =
        scene.form->findChild<StageBar *>()->findChildren<QAbstractButton *>();
    QVERIFY(all.size() > 3);
    const QFontMetrics letters(all.at(1)->font());
    QVERIFY(all.at(1)->width() > letters.horizontalAdvance(longer.name)); // the present one, whole
    for (const QAbstractButton *one : all) {
        QVERIFY2(one->width() >= 60, qPrintable(one->accessibleName()));
        QCOMPARE(one->toolTip(), one->accessibleName().toHtmlEscaped());
    }
    scene.shoot(u"stages"_s);
}

void TestFormPickers::presentOfManyStagesIsNamed()
{
    const PipelineId pipeline = m_file->workspace.pipelineForNew();
    while (m_file->stages().size() < 15)
        m_file->submit(
            addStage(pipeline, u"Погодження договору %1"_s.arg(m_file->stages().size())));
    FormScene scene(*m_file);
    const StageId ninth = m_file->stage(9);
    const OpportunityId id = m_file->create(u"Дах"_s, ninth);
    scene.edit(id);
    auto *bar = scene.form->findChild<StageBar *>();
    const QList<QAbstractButton *> all = bar->findChildren<QAbstractButton *>();
    QCOMPARE(all.size(), 15);
    QAbstractButton *present = all.at(9);
    QVERIFY(present->isChecked());
    const QFontMetrics letters(present->font());
    QVERIFY(present->width() > letters.horizontalAdvance(present->accessibleName()));
    for (const QAbstractButton *one : all) {
        QVERIFY2(one->width() >= 60, qPrintable(one->accessibleName()));
        QVERIFY(bar->rect().contains(one->geometry()));
    }
    scene.shoot(u"many-stages"_s);
    present->click(); // the list of all
    auto *list = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->actions().size(), 15);
    QVERIFY(list->actions().at(9)->isChecked());
    list->actions().at(12)->trigger();
    list->close();
    m_file->settle();
    QTRY_COMPARE(bar->current(), m_file->stage(12));
    QCOMPARE(scene.record(id).opportunity.stage, m_file->stage(12));
}

/// Each stage of the usual six by its whole name, in the form as wide as the program shows it.
void TestFormPickers::everyStageIsNamed()
{
    FormScene scene(*m_file);
    scene.edit(m_file->create(u"Дах"_s));
    auto *bar = scene.form->findChild<StageBar *>();
    const QList<QAbstractButton *> all = bar->findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : all) {
        const QFontMetrics letters(one->font());
        QVERIFY2(one->width() > letters.horizontalAdvance(one->accessibleName()),
                 qPrintable(one->accessibleName()));
        QVERIFY(bar->rect().contains(one->geometry()));
    }
    all.at(0)->click(); // the present one, which needs no list
    QVERIFY(!QApplication::activePopupWidget());
    scene.window.resize(1000, 860); // there is room for one row
    QTRY_COMPARE(bar->height(), 30);
}

void TestFormPickers::arrowsWalkAlongTheStages()
{
    FormScene scene(*m_file);
    const OpportunityId id = m_file->create(u"Дах"_s, m_file->stage(1));
    scene.edit(id);
    auto *bar = scene.form->findChild<StageBar *>();
    const QList<QAbstractButton *> all = bar->findChildren<QAbstractButton *>();
    all.at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(all.at(3)->hasFocus());
    QCOMPARE(QToolTip::text(), all.at(3)->toolTip()); // its name, which may be cut
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_file->settle();
    QTRY_COMPARE(bar->current(), m_file->stage(3));
    QCOMPARE(scene.record(id).opportunity.stage, m_file->stage(3));
}

/// The form follows the selection: the second click would meet the next card.
void TestFormPickers::doubleClickClosesOneCard()
{
    FormScene scene(*m_file);
    scene.edit(m_file->create(u"Дах"_s));
    QPushButton *win = scene.button(u"Win"_s);
    QVERIFY(win);
    const QSignalSpy clicked(win, &QPushButton::clicked);
    QTest::mouseClick(win, Qt::LeftButton);
    QTest::mouseDClick(win, Qt::LeftButton);
    QTest::mouseRelease(win, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(TestFormPickers)
#include "tst_form_pickers.moc"
