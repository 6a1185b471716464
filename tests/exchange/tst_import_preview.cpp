// SPDX-License-Identifier: GPL-3.0-or-later
// What a column's preview says of its first value and of the rows below it.
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/exchange/import_preview.h"
#include "model/items/default_names.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

ImportPlan planFor(ImportField field, const QStringList &values)
{
    ImportPlan plan;
    plan.headers = {u"column"_s};
    plan.mapping = {field};
    for (const QString &value : values) {
        plan.samples << QStringList {value};
    }
    return plan;
}

} // namespace

class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void values();
    void names();
    void outcomes();
    void unknownOutcomesAreCounted();
    void silentDecisionsAreCounted();
    void leadsAreTold();
    void ownFields();
    void faultsBelowAreCounted();
    void nothing();

private:
    ColumnPreview preview(ImportField field, const QStringList &values, bool create = true)
    {
        ImportPlan plan = planFor(field, values);
        plan.createMissing = create;
        return previewColumn(plan, 0, m_file.workspace.directory());
    }

    NameMeaning name(ImportField field, const QString &value, bool create = true)
    {
        return std::get<NameMeaning>(preview(field, {value}, create).meaning);
    }

    /// Of a column that holds a new own field.
    ColumnPreview own(CustomKind kind, const QString &value, bool create = true)
    {
        CustomField field;
        field.name = u"Поле %1"_s.arg(++m_fields);
        field.kind = kind;
        const auto id = std::make_shared<CustomFieldId>();
        m_file.submit(addCustomField(field, {u"Дах"_s, u"Вікна; двері"_s}, id));
        m_file.settle();
        const Directory &directory = m_file.workspace.directory();
        ImportPlan plan = planFor(ImportField::Ignore, {value});
        plan.customFields = directory.customFields();
        plan.createMissing = create;
        assignColumn(plan, 0, *id);
        return previewColumn(plan, 0, directory);
    }

    TestFile m_file;
    int m_fields = 0;
};

void TestImportPreview::values()
{
    QCOMPARE(preview(ImportField::Phone, {u"073 272 19 60"_s}).meaning,
             CellMeaning(PhoneMeaning {u"+380 73 272 19 60"_s, false}));
    QVERIFY(std::get<PhoneMeaning>(preview(ImportField::Phone, {u"12-34"_s}).meaning).doubtful);
    QCOMPARE(preview(ImportField::Value, {u"7 400,00"_s}).meaning,
             CellMeaning(AmountMeaning {740000, u"UAH"_s, false}));
    QCOMPARE(preview(ImportField::Value, {u"от $300"_s}).meaning,
             CellMeaning(AmountMeaning {30000, u"USD"_s, true}));
    QCOMPARE(preview(ImportField::ClosedOn, {u"02.10.2026"_s}).meaning,
             CellMeaning(QDate(2026, 10, 2)));
    QCOMPARE(preview(ImportField::Probability, {u"40 %"_s}).meaning,
             CellMeaning(PercentMeaning {40}));
    QCOMPARE(preview(ImportField::Notes, {u" two\nlines "_s}).raw, u"two lines"_s);
    QCOMPARE(preview(ImportField::Notes, {u"text"_s}).meaning, CellMeaning());
}

void TestImportPreview::names()
{
    const Directory &directory = m_file.workspace.directory();
    const QString stage = directory.name(m_file.stage(1));
    QCOMPARE(name(ImportField::Stage, stage.toUpper()), (NameMeaning {NameFate::Known, stage}));
    QCOMPARE(name(ImportField::Stage, u"Новая"_s).fate, NameFate::StartStage);
    QCOMPARE(name(ImportField::Stage, u"Unheard of"_s).fate, NameFate::Created);
    QCOMPARE(name(ImportField::Stage, u"Unheard of"_s, false).fate, NameFate::Fault);
    QCOMPARE(preview(ImportField::Stage, {u"Unheard of"_s}, false).faulty, 1);
    QCOMPARE(name(ImportField::Source, u"Unheard of"_s).fate, NameFate::Created);
    QCOMPARE(name(ImportField::Source, u"Unheard of"_s, false).fate, NameFate::Left);
    QCOMPARE(name(ImportField::Responsible, u"олена коваль"_s),
             (NameMeaning {NameFate::Known, u"Олена Коваль"_s}));
    QCOMPARE(name(ImportField::Pipeline, u"Unheard of"_s).fate, NameFate::Default);
}

void TestImportPreview::outcomes()
{
    QCOMPARE(name(ImportField::Stage, u"Виграно"_s).fate, NameFate::Won);
    QVERIFY(name(ImportField::Stage, u"Програно"_s).reasonMissing);
    QCOMPARE(name(ImportField::Outcome, u"lost"_s).fate, NameFate::Lost);
    QCOMPARE(name(ImportField::Outcome, u"thinking"_s).fate, NameFate::Open);
    ImportPlan plan = planFor(ImportField::Stage, {});
    plan.mapping << ImportField::LostReason;
    plan.samples = {{u"Програно"_s, u"Дорого"_s}};
    const ColumnPreview told = previewColumn(plan, 0, m_file.workspace.directory());
    QVERIFY(!std::get<NameMeaning>(told.meaning).reasonMissing);
}

void TestImportPreview::unknownOutcomesAreCounted()
{
    const QStringList words {u"won"_s, u"thinking"_s, u"у роботі"_s, u"maybe"_s};
    QCOMPARE(preview(ImportField::Outcome, words).unknown, 2);
    QCOMPARE(preview(ImportField::Stage, words).unknown, 0);
}

void TestImportPreview::silentDecisionsAreCounted()
{
    const QStringList words {u"Замір"_s, u"Нові"_s, u"Програно"_s, u"new"_s, u"Виграно"_s};
    const ColumnPreview seen = preview(ImportField::Stage, words);
    QCOMPARE(seen.started, 2);
    QCOMPARE(seen.unstated, 1);
    QCOMPARE(preview(ImportField::Outcome, words).unstated, 1);
    QCOMPARE(preview(ImportField::Title, words).started, 0);
}

/// A word for a new record, of a channel whose new records are leads.
void TestImportPreview::leadsAreTold()
{
    TestFile file;
    const Directory &directory = file.workspace.directory();
    const Channel seen = directory.channels().first();
    Channel wanted = seen;
    wanted.leads = true;
    file.submit(editEntry({Entity::Channel, &defaultName}, seen, wanted));
    file.settle();
    ImportPlan plan = planFor(ImportField::Stage, {u"CREATED"_s, u"CREATED"_s, u"CREATED"_s});
    QCOMPARE(previewColumn(plan, 0, directory).leads, 0);
    plan.mapping.append(ImportField::Channel);
    plan.samples[0] << directory.name(seen.id);
    plan.samples[1] << directory.name(seen.id).toUpper();
    plan.samples[2] << QString();
    const ColumnPreview mixed = previewColumn(plan, 0, directory);
    QCOMPARE(mixed.leads, 2);
    QCOMPARE(mixed.started, 1);
    QCOMPARE(std::get<NameMeaning>(mixed.meaning),
             (NameMeaning {NameFate::Unregistered, u"Unregistered"_s}));
    // Without such a column it is the channel of who imports.
    plan.mapping.removeLast();
    Channel mine = wanted;
    mine.members = {directory.currentPerson()};
    file.submit(editEntry({Entity::Channel, &defaultName}, directory.channels().first(), mine));
    file.settle();
    QCOMPARE(previewColumn(plan, 0, directory).leads, 3);
}

void TestImportPreview::ownFields()
{
    QCOMPARE(own(CustomKind::Text, u"як є"_s).meaning, CellMeaning());
    QCOMPARE(own(CustomKind::Number, u"1 234,50"_s).meaning,
             CellMeaning(NumberMeaning {u"1234.5"_s}));
    QCOMPARE(own(CustomKind::Number, u"багато"_s).fault, ImportFault::FieldUnreadable);
    QCOMPARE(own(CustomKind::Money, u"7 400"_s).meaning,
             CellMeaning(AmountMeaning {740000, u"UAH"_s, false}));
    QCOMPARE(own(CustomKind::Money, u"$300"_s).meaning,
             CellMeaning(AmountMeaning {30000, u"USD"_s, false}));
    QCOMPARE(own(CustomKind::Date, u"02.10.2026"_s).meaning, CellMeaning(QDate(2026, 10, 2)));
    QCOMPARE(own(CustomKind::Flag, u"так"_s).meaning, CellMeaning(FlagMeaning {true}));
    QCOMPARE(own(CustomKind::Flag, u"ні"_s).meaning, CellMeaning(FlagMeaning {false}));
    QCOMPARE(own(CustomKind::Phone, u"067 123 45 67"_s).meaning,
             CellMeaning(PhoneMeaning {u"+380 67 123 45 67"_s, false}));
    QCOMPARE(own(CustomKind::List, u"дах"_s).meaning,
             CellMeaning(OptionsMeaning {{u"Дах"_s}, {}, false}));
    QCOMPARE(own(CustomKind::List, u"Підлога"_s, false).meaning,
             CellMeaning(OptionsMeaning {{}, {u"Підлога"_s}, false}));
    QCOMPARE(own(CustomKind::Lists, u"дах; Підлога"_s).meaning,
             CellMeaning(OptionsMeaning {{u"Дах"_s}, {u"Підлога"_s}, true}));
    QCOMPARE(own(CustomKind::Lists, u"вікна; двері"_s).meaning,
             CellMeaning(OptionsMeaning {{u"Вікна; двері"_s}, {}, false}));
}

void TestImportPreview::faultsBelowAreCounted()
{
    const ColumnPreview below =
        preview(ImportField::Phone, {{}, u"067 123 45 67"_s, u"3,80501E+11"_s, {}});
    QCOMPARE(below.raw, u"067 123 45 67"_s);
    QCOMPARE(below.fault, ImportFault::None);
    QCOMPARE(below.filled, 2);
    QCOMPARE(below.faulty, 1);
    const ColumnPreview first = preview(ImportField::EnquiredOn, {u"soon"_s});
    QCOMPARE(first.fault, ImportFault::DateUnreadable);
    QCOMPARE(first.meaning, CellMeaning());
}

void TestImportPreview::nothing()
{
    const ColumnPreview empty = preview(ImportField::Phone, {{}, u"  "_s});
    QCOMPARE(empty.filled, 0);
    QVERIFY(empty.raw.isEmpty());
    const ColumnPreview ignored = preview(ImportField::Ignore, {u"text"_s});
    QCOMPARE(ignored.raw, u"text"_s);
    QCOMPARE(ignored.faulty, 0);
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
