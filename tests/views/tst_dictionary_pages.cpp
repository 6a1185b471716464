// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' pages of dictionaries: what is chosen in their fields is in the file, and Ctrl+Z
// takes it back. With UGODA_SHOTS set to a folder, pictures are left there.
#include "model/commands/firm_commands.h"
#include "model/items/dictionary_model.h"
#include "tests/support/test_file.h"
#include "views/actions/person_dialog.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"
#include "views/form/chip_field.h"
#include "views/form/field_row.h"
#include "views/form/money_field.h"
#include "views/form/people_field.h"
#include "views/settings/activity_types_page.h"
#include "views/settings/channels_page.h"
#include "views/settings/entry_list_view.h"
#include "views/settings/lost_reasons_page.h"
#include "views/settings/tag_details.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Types as an input method does, which knows letters that no key has.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

class TestDictionaryPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tags();
    void sources();
    void reasonsPerPipeline();
    void activityTypes();
    void typesRecommended();
    void channelSwitches();
    void channelTeam();
    void channelTarget();
    void channelCompany();
    void channelTakesSomebodyNew();
    void buttonsInOneLine();
    void channelDashboard();
    void fieldsFollowUndo();
    void speaksAnotherLanguage();

private:
    template<class Page>
    Page *open()
    {
        auto *page = new Page(m_file->workspace, nullptr);
        m_page.reset(page);
        page->resize(1000, 640);
        page->show();
        return page;
    }

    void choose(int row)
    {
        EntryListView &list = m_page->editor().list();
        list.choose(list.model()->index(row, 0).data(EntryIdRole).toLongLong());
    }

    /// The editor of a field by its label.
    template<class Field>
    Field *field(const QString &name)
    {
        const QList<Field *> all = m_page->findChildren<Field *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Field *f) { return f->accessibleName() == name; });
        if (found == all.end()) {
            qFatal("no field %s", qPrintable(name));
        }
        return *found;
    }

    /// Chooses as a person does.
    void pick(const QString &name, int index)
    {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
        m_file->settle();
    }

    void undo() { (void)await(m_file->workspace.undo()); }

    const Directory &directory() const { return m_file->workspace.directory(); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<DictionaryPage> m_page;
};

void TestDictionaryPages::initTestCase()
{
    auto *theme = new Theme(this);
    theme->apply(ThemeChoice::Light);
}

void TestDictionaryPages::init()
{
    m_file = std::make_unique<TestFile>();
}

void TestDictionaryPages::cleanup()
{
    m_page.reset();
    m_file.reset();
}

void TestDictionaryPages::tags()
{
    open<TagsPage>();
    auto *group = field<QLineEdit>(u"Group"_s);
    QVERIFY(!group->isVisible());
    choose(1);
    QVERIFY(group->isVisible());
    group->setFocus();
    type(group, u" строки "_s);
    QTest::keyClick(group, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(directory().tags().at(1).group, u"строки"_s);
    pick(u"Color"_s, 5);
    QCOMPARE(directory().tags().at(1).color, u"#1E8E55"_s);
    undo();
    undo();
    QCOMPARE(directory().tags().at(1).group, QString());
    QCOMPARE(group->text(), QString());
}

void TestDictionaryPages::sources()
{
    open<SourcesPage>();
    const QAbstractItemModel &list = *m_page->editor().list().model();
    const QList<Source> all = directory().sources();
    QCOMPARE(list.rowCount(), 8);
    for (int row = 0; row < list.rowCount(); ++row) {
        QCOMPARE(list.index(row, 0).data().toString(), directory().name(all.at(row).id));
    }
    auto *add = field<QLineEdit>(u"Add a source"_s);
    type(add, u"Ярмарок"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QTRY_COMPARE(list.rowCount(), 9);
    QCOMPARE(directory().sources().last().name, u"Ярмарок"_s);
    undo();
    QCOMPARE(list.rowCount(), 8);
    QCOMPARE(directory().sources(), all);
}

void TestDictionaryPages::reasonsPerPipeline()
{
    open<LostReasonsPage>();
    QCOMPARE(m_page->editor().list().model()->rowCount(), 7);
    auto *pipeline = field<QComboBox>(u"Pipeline"_s);
    pipeline->setCurrentIndex(1);
    QCOMPARE(m_page->editor().list().model()->rowCount(), 0);
    auto *add = field<QLineEdit>(u"Add a lost reason"_s);
    type(add, u"Далеко"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QTRY_COMPARE(m_page->editor().list().model()->rowCount(), 1);
    QCOMPARE(pipeline->currentIndex(), 1); // stays through the change
    QCOMPARE(directory().lostReasons(m_file->workspace.pipeline()).last().pipeline,
             m_file->workspace.pipeline());
    undo();
    QCOMPARE(directory().lostReasons(m_file->workspace.pipeline()).size(), 7);
}

void TestDictionaryPages::activityTypes()
{
    open<ActivityTypesPage>();
    choose(1);
    pick(u"Category"_s, 1);
    QCOMPARE(directory().activityTypes().at(1).category, ActivityCategory::Meeting);
    pick(u"Icon"_s, 4);
    QCOMPARE(directory().activityTypes().at(1).icon, u"users"_s);
    auto *days = field<QSpinBox>(u"Days until the deadline"_s);
    QCOMPARE(days->value(), 2);
    days->setFocus();
    days->selectAll();
    type(days, u"9"_s);
    QTest::keyClick(days, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(directory().activityTypes().at(1).days, 9);
    auto *outcome = field<QLineEdit>(u"Expected outcome"_s);
    outcome->setFocus();
    type(outcome, u"Домовилися про зустріч"_s);
    QTest::keyClick(outcome, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(directory().activityTypes().at(1).outcome, u"Домовилися про зустріч"_s);
    for (int i = 0; i < 4; ++i) {
        undo();
    }
    QCOMPARE(directory().activityTypes().at(1).days, 2);
    QCOMPARE(directory().activityTypes().at(1).outcome, QString());
    QCOMPARE(directory().activityTypes().at(1).category, ActivityCategory::Other);
}

void TestDictionaryPages::typesRecommended()
{
    open<ActivityTypesPage>();
    choose(1);
    auto *next = m_page->findChild<ChipField *>();
    auto *typed = next->findChild<QLineEdit *>();
    typed->setFocus();
    type(typed, u"Meeting"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    m_file->settle();
    const ActivityTypeId meeting = directory().activityTypes().at(2).id;
    QCOMPARE(directory().activityTypes().at(1).nextTypes, IdList<ActivityTypeTag> {meeting});
    choose(0);
    QCOMPARE(next->value(), QJsonArray());
    choose(1);
    QCOMPARE(next->value(), QJsonArray {meeting.value});
    undo();
    QCOMPARE(next->value(), QJsonArray());
}

void TestDictionaryPages::channelSwitches()
{
    open<ChannelsPage>();
    choose(0);
    const QList<QCheckBox *> all = m_page->findChildren<QCheckBox *>();
    const auto box = [&](const QString &text) {
        return *std::find_if(
            all.begin(), all.end(), [&](const QCheckBox *b) { return b->text() == text; });
    };
    QVERIFY(box(u"&Quotations"_s)->isChecked());
    QVERIFY(box(u"&Pipeline"_s)->isChecked());
    QVERIFY(!box(u"&Leads"_s)->isChecked());
    for (const QString &text : {u"&Quotations"_s, u"&Pipeline"_s, u"&Leads"_s}) {
        box(text)->click();
        m_file->settle();
    }
    const Channel channel = directory().channels().first();
    QVERIFY(!channel.quotations && !channel.onBoard && channel.leads);
    undo();
    QVERIFY(!box(u"&Leads"_s)->isChecked());
}

void TestDictionaryPages::channelTeam()
{
    open<ChannelsPage>();
    choose(2);
    pick(u"Channel leader"_s, 1);
    const PersonId me = directory().currentPerson();
    QCOMPARE(directory().channels().at(2).leader, me);
    auto *members = m_page->findChild<PeopleField *>();
    QTest::keyClick(members, Qt::Key_Return);
    auto *menu = members->findChild<QMenu *>();
    menu->actions().first()->trigger();
    menu->close();
    m_file->settle();
    QCOMPARE(directory().channels().at(2).members, IdList<PersonTag> {me});
    undo();
    undo();
    QVERIFY(!directory().channels().at(2).leader.isValid());
}

void TestDictionaryPages::channelCompany()
{
    FirmProfile firm;
    firm.name = u"ТОВ Тепло"_s;
    m_file->submit(saveFirm(directory().firm(), firm));
    open<ChannelsPage>();
    choose(0);
    auto *company = field<QLineEdit>(u"Company"_s);
    QCOMPARE(company->text(), u"ТОВ Тепло"_s);
    QVERIFY(company->isReadOnly());
}

void TestDictionaryPages::channelTakesSomebodyNew()
{
    open<ChannelsPage>();
    choose(0);
    const auto name = [this](const QString &text) {
        PersonDialog *dialog = nullptr;
        [&] {
            QTRY_VERIFY((dialog = m_page->findChild<PersonDialog *>()));
        }();
        dialog->findChild<QLineEdit *>()->setText(text);
        dialog->accept();
        m_file->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    auto *leader = field<QComboBox>(u"Channel leader"_s);
    pick(u"Channel leader"_s, leader->count() - 1);
    QCOMPARE(leader->currentIndex(), 0); // nobody yet
    name(u"Марко Дяк"_s);
    QTRY_COMPARE(directory().name(directory().channels().first().leader), u"Марко Дяк"_s);
    emit m_page->findChild<PeopleField *>()->addRequested();
    name(u"Іра Сич"_s);
    QTRY_COMPARE(directory().channels().first().members.size(), 1);
    QCOMPARE(directory().name(directory().channels().first().members.first()), u"Іра Сич"_s);
}

void TestDictionaryPages::buttonsInOneLine()
{
    open<ChannelsPage>();
    m_page->resize(976, 640); // what a window of 1440 px leaves
    m_file->settle();
    const QList<QPushButton *> buttons = m_page->editor().findChildren<QPushButton *>();
    const auto *search = m_page->findChild<SearchField *>();
    for (const QPushButton *one : buttons) {
        QVERIFY2(std::abs(one->geometry().center().y() - search->geometry().center().y()) < 8,
                 qPrintable(one->text()));
    }
    QVERIFY(buttons.size() >= 3);
    QVERIFY(search->geometry().left() + 740 < m_page->width());
}

void TestDictionaryPages::channelTarget()
{
    open<ChannelsPage>();
    choose(0);
    auto *target = m_page->findChild<MoneyField *>();
    target->setFocus();
    type(target, u"12000"_s);
    QTest::keyClick(target, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(directory().channels().first().target, std::optional<qint64>(12'000'00));
    target->selectAll();
    type(target, u"багато"_s);
    QTest::keyClick(target, Qt::Key_Return);
    m_file->settle();
    QCOMPARE(directory().channels().first().target, std::optional<qint64>(12'000'00));
    QVERIFY(target->property("invalid").toBool());
    target->selectAll();
    QTest::keyClick(target, Qt::Key_Backspace);
    QTest::keyClick(target, Qt::Key_Return);
    m_file->settle();
    QVERIFY(!directory().channels().first().target);
}

void TestDictionaryPages::channelDashboard()
{
    open<ChannelsPage>();
    choose(0);
    QCOMPARE(field<QComboBox>(u"Expected to close"_s)->count(), 4);
    pick(u"Group by"_s, 4); // stage
    pick(u"Dashboard shows"_s, 1);
    QCOMPARE(directory().channels().first().dashContent, DashContent::Sales);
    QCOMPARE(directory().channels().first().dashGroup, DashGroup::Month);
    pick(u"Scale"_s, 3);
    QCOMPARE(directory().channels().first().dashSpan, DashSpan::Year);
    QCOMPARE(field<QComboBox>(u"Group by"_s)->count(), 4);
}

void TestDictionaryPages::fieldsFollowUndo()
{
    open<TagsPage>();
    choose(0);
    pick(u"Color"_s, 6);
    QCOMPARE(field<QComboBox>(u"Color"_s)->currentIndex(), 6);
    undo();
    QCOMPARE(field<QComboBox>(u"Color"_s)->currentIndex(), 1);
}

void TestDictionaryPages::speaksAnotherLanguage()
{
    open<ChannelsPage>();
    choose(0);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &event); // everything is filled anew and means the same
    QCOMPARE(field<QComboBox>(u"Group by"_s)->currentIndex(), 0);
    QCOMPARE(m_page->editor().list().currentIndex().row(), 0);
}

QTEST_MAIN(TestDictionaryPages)
#include "tst_dictionary_pages.moc"
