// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"
#include "model/store/custom_reads.h"
#include "model/store/history_reads.h"
#include "model/store/table_reads.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The firm's own fields are made, changed and retired, and opportunities have values of them (rows
/// 24, 93).
class TestCustomFields : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_file = std::make_unique<SessionFile>(); }

    void added();
    void refused_data();
    void refused();
    void atMostAHundred();
    void edited();
    void kindStaysWhileUsed();
    void archivedAndRemoved();
    void valuesComeChangeAndGo();
    void valuesAreChecked();
    void changedElsewhere();
    void historyTellsValues();
    void cardsHaveValues();
    void orderOfValues();

private:
    CustomFieldId add(const QString &name,
                      CustomKind kind,
                      const QStringList &options = {},
                      PipelineId pipeline = {});
    CustomField field(CustomFieldId id);
    QList<CustomOption> options(CustomFieldId id);
    void set(OpportunityId id, CustomFieldId field, const QString &value);
    /// The step can be taken back, done again, and taken back in the file opened anew.
    void roundTrip(const QStringList &before);

    std::unique_ptr<SessionFile> m_file;
};

CustomFieldId TestCustomFields::add(const QString &name,
                                    CustomKind kind,
                                    const QStringList &options,
                                    PipelineId pipeline)
{
    CustomField field;
    field.name = name;
    field.kind = kind;
    field.pipeline = pipeline;
    const auto id = std::make_shared<CustomFieldId>();
    m_file->run(addCustomField(field, options, id));
    return *id;
}

CustomField TestCustomFields::field(CustomFieldId id)
{
    const QList<CustomField> all = m_file->directory().customFields;
    return *std::find_if(all.begin(), all.end(), [id](const CustomField &f) { return f.id == id; });
}

QList<CustomOption> TestCustomFields::options(CustomFieldId id)
{
    QList<CustomOption> all = m_file->directory().customOptions;
    all.removeIf([id](const CustomOption &o) { return o.field != id; });
    return all;
}

void TestCustomFields::set(OpportunityId id, CustomFieldId field, const QString &value)
{
    m_file->edit(id, [&](OpportunityEdit &edit) { edit.custom[field] = value; });
}

void TestCustomFields::roundTrip(const QStringList &before)
{
    const QStringList after = m_file->dump();
    QVERIFY(after != before);
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->dump(), after);
    m_file->reopen();
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->redo();
    QCOMPARE(m_file->problems(), QStringList());
}

void TestCustomFields::added()
{
    const QStringList before = m_file->dump();
    const CustomFieldId id = add(u"  Тип  даху "_s, CustomKind::List, {u"Черепиця"_s, u"Бляха"_s});
    QCOMPARE(field(id).name, u"Тип даху"_s);
    const QList<CustomOption> made = options(id);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.last().name, u"Бляха"_s);
    roundTrip(before);
    const CustomFieldId next = add(u"Площа"_s, CustomKind::Number);
    QVERIFY(field(next).position > field(id).position);
}

void TestCustomFields::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<ProblemCode>("problem");
    QTest::newRow("empty") << u"  "_s << QStringList() << u"name"_s << ProblemCode::Empty;
    QTest::newRow("long") << QString(201, u'x') << QStringList() << u"name"_s
                          << ProblemCode::TooLong;
    QTest::newRow("again") << u"ПЛОЩА"_s << QStringList() << u"name"_s << ProblemCode::Duplicate;
    QTest::newRow("option again") << u"Дах"_s << QStringList {u"а"_s, u"А"_s} << u"option"_s
                                  << ProblemCode::Duplicate;
}

void TestCustomFields::refused()
{
    add(u"Площа"_s, CustomKind::Number);
    const QStringList before = m_file->dump();
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    CustomField field;
    field.name = name;
    field.kind = CustomKind::List;
    field.pipeline = m_file->directory().pipelines.first().id;
    const Error error = m_file->refused(addCustomField(field, options));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QTEST(error.subject, "subject");
    QTEST(*error.problem, "problem");
    QCOMPARE(m_file->dump(), before);
}

void TestCustomFields::atMostAHundred()
{
    const CustomFieldId first = add(u"field 0"_s, CustomKind::Text);
    for (int i = 1; i < kMaxCustomFields; ++i) {
        add(u"field %1"_s.arg(i), CustomKind::Text);
    }
    CustomField field;
    field.name = u"one more"_s;
    QCOMPARE(m_file->refused(addCustomField(field)).problem, ProblemCode::TooMany);
    m_file->run(archiveCustomField(first, true));
    m_file->run(addCustomField(field));
    QCOMPARE(m_file->refused(archiveCustomField(first, false)).problem, ProblemCode::TooMany);
}

void TestCustomFields::edited()
{
    const CustomFieldId id = add(u"Площа"_s, CustomKind::Text);
    const CustomField seen = field(id);
    const QStringList before = m_file->dump();
    CustomField wanted = seen;
    wanted.name = u"Площа даху"_s;
    wanted.kind = CustomKind::Number;
    wanted.required = true;
    wanted.onCard = true;
    wanted.pipeline = m_file->directory().pipelines.first().id;
    m_file->run(editCustomField(seen, wanted));
    const CustomField after = field(id);
    QCOMPARE(after.name, wanted.name);
    QCOMPARE(after.kind, CustomKind::Number);
    QVERIFY(after.required && after.onCard && after.pipeline == wanted.pipeline);
    roundTrip(before);
    // Its own name in another case is no duplicate.
    CustomField louder = after;
    louder.name = u"ПЛОЩА ДАХУ"_s;
    m_file->run(editCustomField(after, louder));
}

void TestCustomFields::kindStaysWhileUsed()
{
    const CustomFieldId id = add(u"Площа"_s, CustomKind::Text);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    set(roof, id, u"10"_s);
    CustomField wanted = field(id);
    wanted.kind = CustomKind::Number;
    const Error error = m_file->refused(editCustomField(field(id), wanted));
    QCOMPARE(error.subject, u"kind"_s);
    QCOMPARE(error.problem, ProblemCode::InUse);
    set(roof, id, {});
    m_file->run(editCustomField(field(id), wanted));
}

void TestCustomFields::archivedAndRemoved()
{
    const CustomFieldId id = add(u"Площа"_s, CustomKind::Number);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    set(roof, id, u"10"_s);
    QCOMPARE(m_file->refused(removeCustomField(id)).problem, ProblemCode::InUse);
    QStringList before = m_file->dump();
    m_file->run(archiveCustomField(id, true));
    QCOMPARE(m_file->record(roof).custom.value(id), u"10"_s);
    roundTrip(before);
    m_file->run(archiveCustomField(id, false));
    set(roof, id, {});
    before = m_file->dump();
    m_file->run(removeCustomField(id));
    QVERIFY(field(id).removed);
    roundTrip(before);
}

void TestCustomFields::valuesComeChangeAndGo()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const CustomFieldId note = add(u"Примітка"_s, CustomKind::LongText);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    QStringList before = m_file->dump();
    m_file->edit(roof, [&](OpportunityEdit &edit) {
        edit.opportunity.title = u"Новий дах"_s;
        edit.custom[area] = u"12.50"_s;
        edit.custom[note] = u"перший рядок\nдругий"_s;
    });
    QCOMPARE(m_file->record(roof).custom,
             (CustomValues {{area, u"12.5"_s}, {note, u"перший рядок\nдругий"_s}}));
    roundTrip(before);
    before = m_file->dump();
    set(roof, area, u"13"_s);
    roundTrip(before);
    before = m_file->dump();
    set(roof, area, QString());
    QVERIFY(!m_file->record(roof).custom.contains(area));
    roundTrip(before);
    const QHash<CustomFieldId, int> use = *readCustomUse(m_file->connection());
    QCOMPARE(use.value(area), 0);
    QCOMPARE(use.value(note), 1);
    // A new one begins with its values, in one step.
    before = m_file->dump();
    OpportunityEdit edit;
    edit.opportunity.title = u"Паркан"_s;
    edit.custom = {{area, u"7"_s}};
    QCOMPARE(m_file->record(m_file->create(edit)).custom.value(area), u"7"_s);
    roundTrip(before);
}

void TestCustomFields::valuesAreChecked()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const CustomFieldId type = add(u"Тип"_s, CustomKind::List, {u"А"_s});
    const CustomFieldId other = add(u"Колір"_s, CustomKind::List, {u"Б"_s});
    const OpportunityId roof = m_file->create(u"Дах"_s);
    const OpportunityRecord seen = m_file->record(roof);
    const QStringList before = m_file->dump();
    const auto refused = [&](CustomFieldId field, const QString &value) {
        OpportunityEdit edit = SessionFile::editOf(seen);
        edit.opportunity.title = u"changed"_s;
        edit.custom[field] = value;
        const Error error = m_file->refused(editOpportunity(seen, edit));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.subject, customKey(field));
        QCOMPARE(m_file->dump(), before);
    };
    refused(area, u"much"_s);
    refused(type, QString::number(options(other).first().id.value));
    set(roof, type, QString::number(options(type).first().id.value));
}

void TestCustomFields::changedElsewhere()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const CustomFieldId note = add(u"Примітка"_s, CustomKind::Text);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    const OpportunityRecord seen = m_file->record(roof);
    set(roof, area, u"1"_s);
    OpportunityEdit mine = SessionFile::editOf(seen);
    mine.custom[note] = u"a"_s;
    m_file->run(editOpportunity(seen, mine)); // another field stays as the other road left it
    QCOMPARE(m_file->record(roof).custom.value(area), u"1"_s);
    mine.custom[area] = u"2"_s;
    const Error error = m_file->refused(editOpportunity(seen, mine));
    QCOMPARE(error.code, ErrorCode::Conflict);
    QCOMPARE(error.subject, customKey(area));
    mine.custom[area] = u"1.0"_s; // both say the same
    m_file->run(editOpportunity(seen, mine));
}

void TestCustomFields::historyTellsValues()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    set(roof, area, u"1"_s);
    set(roof, area, u"2"_s);
    set(roof, area, QString());
    m_file->undo();
    const HistoryPage page = *readHistory(m_file->connection(), roof, {}, 20);
    QStringList told;
    for (const HistoryEntry &entry : page.entries) {
        for (const HistoryLine &line : entry.lines) {
            if (line.entity == Entity::CustomValue) {
                QCOMPARE(line.customField, area);
                QCOMPARE(line.field, u"value"_s);
                QVERIFY(!line.created);
                told.append(line.before.toString() + u'>' + line.after.toString());
            }
        }
    }
    QCOMPARE(told, (QStringList {u">2"_s, u"2>"_s, u"1>2"_s, u">1"_s}));
}

void TestCustomFields::cardsHaveValues()
{
    const CustomFieldId note = add(u"Примітка"_s, CustomKind::LongText);
    const OpportunityId roof = m_file->create(u"Дах"_s);
    set(roof, note, QString(5000, u'x'));
    const QList<Card> cards = *readCards(m_file->connection(), {roof});
    QVERIFY(cards.first().custom.value(note).size() < 1000);
    QVERIFY(cards.first().custom.value(note).startsWith(u"xx"_s));
}

void TestCustomFields::orderOfValues()
{
    const CustomFieldId type = add(u"Тип"_s, CustomKind::List, {u"я"_s, u"а"_s});
    const QList<CustomOption> all = options(type);
    const OpportunityId second = m_file->create(u"1"_s);
    const OpportunityId first = m_file->create(u"2"_s);
    m_file->create(u"3"_s);
    set(second, type, QString::number(all.last().id.value));
    set(first, type, QString::number(all.first().id.value));
    const QList<qint64> places {all.first().id.value, all.last().id.value};
    QCOMPARE(*readCustomOrder(m_file->connection(), type, places),
             (QList<qint64> {first.value, second.value}));
}

QTEST_GUILESS_MAIN(TestCustomFields)
#include "tst_custom_fields.moc"
