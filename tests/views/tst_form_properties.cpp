// SPDX-License-Identifier: GPL-3.0-or-later
// The firm's own fields in the form, over a real file (rows 24, 68, 92).
// With UGODA_SHOTS set to a folder, a picture of the form is left there.
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/stage_commands.h"
#include "tests/support/form_scene.h"
#include "views/common/theme.h"
#include "views/form/chip_field.h"
#include "views/form/form_state.h"
#include "views/form/pick_field.h"
#include "views/form/properties_block.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ugoda;
using namespace Qt::StringLiterals;

constexpr int kHeight = 1500; ///< all fields in sight

class TestFormProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyKindIsEdited();
    void wrongValuesAreToldBeside();
    void requiredIsAskedFor();
    void stageAsksBesideTheField();
    void channelBeginsAsThePersons();
    void fieldsOfOtherPipelinesAreHidden();
    void draftKeepsThem();
    void newFieldAppearsWhileTyping();
    void conflictShowsWords();
    void tabGoesThrough();

private:
    CustomFieldId add(const QString &name,
                      CustomKind kind,
                      bool required = false,
                      PipelineId pipeline = {});

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
};

void TestFormProperties::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    m_theme.apply(ThemeChoice::Light);
}

void TestFormProperties::init()
{
    m_file = std::make_unique<TestFile>();
}

CustomFieldId TestFormProperties::add(const QString &name,
                                      CustomKind kind,
                                      bool required,
                                      PipelineId pipeline)
{
    CustomField field;
    field.name = name;
    field.kind = kind;
    field.required = required;
    field.pipeline = pipeline;
    const auto id = std::make_shared<CustomFieldId>();
    const QStringList options =
        hasOptions(kind) ? QStringList {u"first"_s, u"second"_s, u"third"_s} : QStringList();
    m_file->submit(addCustomField(field, options, id));
    return *id;
}

void TestFormProperties::everyKindIsEdited()
{
    const CustomFieldId text = add(u"Text"_s, CustomKind::Text);
    const CustomFieldId more = add(u"More"_s, CustomKind::LongText);
    const CustomFieldId number = add(u"Area"_s, CustomKind::Number);
    const CustomFieldId money = add(u"Budget"_s, CustomKind::Money);
    const CustomFieldId date = add(u"Visit"_s, CustomKind::Date);
    const CustomFieldId flag = add(u"Urgent"_s, CustomKind::Flag);
    const CustomFieldId list = add(u"Roof"_s, CustomKind::List);
    const CustomFieldId lists = add(u"Colours"_s, CustomKind::Lists);
    const CustomFieldId link = add(u"Site"_s, CustomKind::Link);
    const CustomFieldId phone = add(u"Other phone"_s, CustomKind::Phone);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    QVERIFY(!scene.form->isDirty());
    scene.type(u"Text"_s, u"слово"_s);
    scene.named<QPlainTextEdit>(u"More"_s)->setPlainText(u"one\ntwo"_s);
    scene.type(u"Area"_s, u"1234,5"_s);
    scene.type(u"Budget"_s, u"12 тис"_s);
    scene.type(u"Visit"_s, u"5.12.2026"_s);
    scene.named<QCheckBox>(u"Urgent"_s)->click();
    scene.named<ChoiceBox>(u"Roof"_s)->setCurrentIndex(2);
    scene.type(u"Site"_s, u"example.com/a"_s);
    scene.type(u"Other phone"_s, u"0671234567"_s);
    scene.line(u"Text"_s)->setFocus();
    QCOMPARE(scene.line(u"Area"_s)->text(), QLocale().toString(1234) + u",5"_s);
    QCOMPARE(scene.line(u"Other phone"_s)->text(), u"+380 67 123 45 67"_s);
    QVERIFY(scene.line(u"Budget"_s)->text().contains(u"₴"_s));
    const QList<CustomOption> options = m_file->workspace.directory().customOptions(lists);
    auto *properties = scene.form->findChild<PropertiesBlock *>();
    auto *chips = properties->findChild<ChipField *>();
    QVERIFY(chips);
    chips->setValue(idArray(QList<CustomOptionId> {options.at(1).id, options.at(0).id}));
    emit chips->edited();
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty())
        scene.window.grab().save(folder + u"/form-properties.png"_s);
    QVERIFY(scene.save().isValid());
    const CustomValues values = scene.record(id).custom;
    QCOMPARE(values.value(text), u"слово"_s);
    QCOMPARE(values.value(more), u"one\ntwo"_s);
    QCOMPARE(values.value(number), u"1234.5"_s);
    QCOMPARE(values.value(money), u"1200000 UAH"_s);
    QCOMPARE(values.value(date), u"2026-12-05"_s);
    QCOMPARE(values.value(flag), u"1"_s);
    QCOMPARE(values.value(list),
             QString::number(m_file->workspace.directory().customOptions(list).at(1).id.value));
    QCOMPARE(values.value(lists), optionsValue({options.at(1).id, options.at(0).id}));
    QCOMPARE(values.value(link), u"example.com/a"_s);
    QCOMPARE(values.value(phone), u"0671234567"_s);
    QVERIFY(!scene.form->isDirty());
    scene.type(u"Text"_s, QString());
    scene.named<QCheckBox>(u"Urgent"_s)->click();
    QVERIFY(scene.save().isValid());
    QVERIFY(!scene.record(id).custom.contains(text));
    QVERIFY(!scene.record(id).custom.contains(flag));
    QCOMPARE(scene.record(id).custom.size(), 8);
}

void TestFormProperties::wrongValuesAreToldBeside()
{
    const CustomFieldId number = add(u"Area"_s, CustomKind::Number);
    add(u"Site"_s, CustomKind::Link);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    scene.type(u"Area"_s, u"much"_s);
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(u"not a number"_s).isEmpty());
    QCOMPARE(QApplication::focusWidget(), scene.line(u"Area"_s));
    scene.type(u"Area"_s, u"3"_s);
    scene.type(u"Site"_s, u"no site"_s);
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(u"not a web address"_s).isEmpty());
    scene.type(u"Site"_s, QString());
    QVERIFY(scene.save().isValid());
    QCOMPARE(scene.record(id).custom.value(number), u"3"_s);
}

void TestFormProperties::requiredIsAskedFor()
{
    const OpportunityId id = m_file->create(u"Дах"_s);
    add(u"Area"_s, CustomKind::Number, true);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    QVERIFY(
        !scene.says(u"This field is required"_s).isEmpty()); // the record is older than the field
    scene.type(u"Area"_s, u"5"_s);
    QVERIFY(scene.says(u"This field is required"_s).isEmpty());
    QVERIFY(scene.save().isValid());
    scene.form->createNew({}, {});
    m_file->settle();
    QVERIFY(scene.says(u"This field is required"_s).isEmpty()); // nobody has had a chance yet
    scene.type(u"Name"_s, u"Паркан"_s);
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(u"This field is required"_s).isEmpty());
}

void TestFormProperties::stageAsksBesideTheField()
{
    const OpportunityId id = m_file->create(u"Дах"_s, m_file->stage(1));
    const CustomFieldId area = add(u"Area"_s, CustomKind::Number);
    Stage wanted = m_file->stages().at(1);
    wanted.required = u"value %1"_s.arg(area.value);
    m_file->submit(editStage(m_file->stages().at(1), wanted));
    FormScene scene(*m_file, kHeight);
    const QString words = u"The stage asks for this field"_s;
    scene.edit(id);
    QVERIFY(!scene.says(words).isEmpty()); // the rule is younger than the card
    scene.type(u"Estimated value"_s, u"700"_s);
    QVERIFY(!scene.save().isValid()); // the other is still empty
    scene.type(u"Area"_s, u"5"_s);
    QVERIFY(scene.says(words).isEmpty());
    QVERIFY(scene.save().isValid());

    scene.form->createNew({}, m_file->stage(1));
    m_file->settle();
    QVERIFY(scene.says(words).isEmpty()); // nobody has had a chance yet
    scene.type(u"Name"_s, u"Паркан"_s);
    QVERIFY(!scene.save().isValid());
    QVERIFY(!scene.says(words).isEmpty());
    scene.type(u"Estimated value"_s, u"700"_s);
    scene.type(u"Area"_s, u"5"_s);
    QVERIFY(scene.save().isValid());

    m_file->submit(winOpportunities({id}, QDate::currentDate()));
    wanted.required = u"value source"_s;
    m_file->submit(editStage(m_file->stages().at(1), wanted));
    scene.edit(id);
    QVERIFY(scene.says(words).isEmpty()); // a closed one is asked when it is reopened
}

void TestFormProperties::channelBeginsAsThePersons()
{
    const Channel channel = m_file->workspace.directory().channels().at(1);
    Channel wanted = channel;
    wanted.members = {m_file->workspace.directory().currentPerson()};
    m_file->submit(editEntry<Channel>({Entity::Channel, {}}, channel, wanted));
    FormScene scene(*m_file, kHeight);
    scene.form->createNew({}, {});
    m_file->settle();
    const auto *field = scene.named<PickField>(u"Sales channel"_s);
    QVERIFY(field);
    QCOMPARE(field->chosen(), channel.id.value);
    scene.type(u"Sales channel"_s, {}); // none, on purpose
    scene.type(u"Name"_s, u"Паркан"_s);
    QVERIFY(scene.save().isValid());
    const OpportunityId id = scene.form->opportunity();
    QVERIFY(!await(m_file->workspace.loadOpportunity(id))->opportunity.channel.isValid());
}

void TestFormProperties::fieldsOfOtherPipelinesAreHidden()
{
    add(u"Mine"_s, CustomKind::Text, false, m_file->workspace.pipeline());
    const CustomFieldId everywhere = add(u"Everywhere"_s, CustomKind::Text);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    QVERIFY(scene.line(u"Mine"_s));
    QVERIFY(scene.line(u"Everywhere"_s));
    m_file->submit(archiveCustomField(everywhere, true));
    m_file->settle();
    QVERIFY(scene.line(u"Mine"_s));
    QVERIFY(!scene.line(u"Everywhere"_s));
    auto *block = scene.form->findChild<PropertiesBlock *>();
    block->setPipeline({12345});
    QVERIFY(!block->isVisible());
}

void TestFormProperties::draftKeepsThem()
{
    add(u"Area"_s, CustomKind::Number);
    const OpportunityId id = m_file->create(u"Дах"_s);
    {
        FormScene scene(*m_file, kHeight);
        scene.edit(id);
        scene.type(u"Area"_s, u"12 and a half"_s);
        scene.form->leave();
        m_file->settle();
    }
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    m_file->settle();
    QCOMPARE(scene.line(u"Area"_s)->text(), u"12 and a half"_s);
    QVERIFY(scene.form->isDirty());
}

void TestFormProperties::newFieldAppearsWhileTyping()
{
    add(u"Area"_s, CustomKind::Number);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    scene.type(u"Area"_s, u"7"_s);
    const CustomFieldId second = add(u"Second"_s, CustomKind::Text);
    m_file->settle();
    QCOMPARE(scene.line(u"Area"_s)->text(), u"7"_s);
    scene.type(u"Second"_s, u"x"_s);
    QVERIFY(scene.save().isValid());
    QCOMPARE(scene.record(id).custom.value(second), u"x"_s);
    QVERIFY(!scene.form->isDirty());
}

void TestFormProperties::conflictShowsWords()
{
    const CustomFieldId roof = add(u"Roof"_s, CustomKind::List);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    scene.named<ChoiceBox>(u"Roof"_s)->setCurrentIndex(1);
    const auto seen = await(m_file->workspace.loadOpportunity(id));
    OpportunityEdit theirs;
    theirs.opportunity = seen->opportunity;
    theirs.client = seen->client;
    theirs.custom[roof] =
        QString::number(m_file->workspace.directory().customOptions(roof).last().id.value);
    m_file->submit(editOpportunity(*seen, theirs));
    m_file->settle();
    QVERIFY(!scene.says(u"Changed elsewhere meanwhile to “third”. Yours: “first”"_s).isEmpty());
}

void TestFormProperties::tabGoesThrough()
{
    add(u"One"_s, CustomKind::Text);
    const OpportunityId id = m_file->create(u"Дах"_s);
    FormScene scene(*m_file, kHeight);
    scene.edit(id);
    add(u"Two"_s, CustomKind::Link);
    add(u"Three"_s, CustomKind::Flag);
    m_file->settle();
    scene.line(u"One"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.line(u"Two"_s));
    scene.type(u"Two"_s, u"example.com"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.named<QCheckBox>(u"Three"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!scene.form->findChild<PropertiesBlock *>()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestFormProperties)
#include "tst_form_properties.moc"
