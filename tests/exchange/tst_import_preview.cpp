// SPDX-License-Identifier: GPL-3.0-or-later
// What a column's preview says of its first value and of the rows below it.
#include "model/exchange/import_preview.h"
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

    TestFile m_file;
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
