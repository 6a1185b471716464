// SPDX-License-Identifier: GPL-3.0-or-later
// What a named view stands for now, whatever has become of what it names.
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/setup_commands.h"
#include "model/commands/stage_commands.h"
#include "model/commands/view_commands.h"
#include "model/items/workspace.h"
#include "tests/support/people.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestViewFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mineIsOfWhoeverWorksHere();
    void whatIsGoneIsLeftOut();
    void whatIsArchivedStays();
    void furtherPipelinesAreKept();
    void fieldsOutOfUseAreLeftOut();
    void pipelineOutOfUseIsLeftOut();

private:
    const Directory &directory() const { return m_file->workspace.directory(); }

    /// That of the pipeline shown.
    Filter here() const
    {
        Filter filter;
        filter.pipeline = m_file->workspace.pipeline();
        return filter;
    }

    /// The filter for which a view stands that was saved with this one.
    Filter applied(const Filter &filter)
    {
        const auto made = std::make_shared<SavedViewId>();
        m_file->submit(addView(QString::number(++m_names), filter, made));
        m_view = *made;
        return again();
    }

    Filter again() const { return m_file->workspace.filterOf(*directory().savedView(m_view)); }

    PipelineId addSecond()
    {
        const auto made = std::make_shared<PipelineId>();
        NewPipeline wanted;
        wanted.name = u"Друга"_s;
        m_file->submit(addPipeline(
            wanted, [](const QString &key) { return key; }, made));
        return *made;
    }

    std::unique_ptr<TestFile> m_file;
    SavedViewId m_view;
    int m_names = 0;
};

void TestViewFilter::init()
{
    m_file = std::make_unique<TestFile>();
}

void TestViewFilter::mineIsOfWhoeverWorksHere()
{
    Filter filter = here();
    filter.mine = directory().currentPerson();
    QCOMPARE(applied(filter).mine, filter.mine);
    m_file->submit(addPerson(personNamed(u"Марко"_s)));
    const PersonId other = directory().people().last().id;
    QVERIFY(other != filter.mine);
    m_file->submit(setCurrentPerson(other));
    QCOMPARE(again().mine, other);
}

void TestViewFilter::whatIsGoneIsLeftOut()
{
    Filter filter = here();
    const QList<Tag> tags = directory().tags();
    filter.tags = {tags.at(0).id, tags.at(1).id};
    filter.sources = {directory().sources().first().id};
    filter.stages = {m_file->stage(1), m_file->stage(2)};
    filter.responsible = {directory().currentPerson(), PersonId {5}};
    filter.outcomes = {Outcome::None};
    Filter wanted = filter;
    wanted.responsible.removeLast();
    QCOMPARE(applied(filter), wanted);
    m_file->submit(removeEntries({Entity::Tag, {}}, {tags.at(0).id.value}));
    m_file->submit(removeEntries({Entity::Source, {}}, {filter.sources.first().value}));
    m_file->submit(deleteStage(filter.stages.first(), {}, [](const QString &key) { return key; }));
    wanted.tags.removeFirst();
    wanted.sources.clear();
    wanted.stages.removeFirst();
    QCOMPARE(again(), wanted);
    // What comes back is meant again.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(await(m_file->workspace.undo()));
    }
    wanted = filter;
    wanted.responsible.removeLast();
    QCOMPARE(again(), wanted);
}

void TestViewFilter::whatIsArchivedStays()
{
    Filter filter = here();
    filter.tags = {directory().tags().first().id};
    QCOMPARE(applied(filter), filter);
    m_file->submit(setEntriesArchived({Entity::Tag, {}}, {filter.tags.first().value}, true));
    QCOMPARE(again(), filter); // records have it still
}

void TestViewFilter::furtherPipelinesAreKept()
{
    Filter filter = here();
    filter.further = {addSecond()};
    QCOMPARE(applied(filter), filter);
    m_file->submit(archivePipeline(filter.further.first(), true));
    QCOMPARE(again(), here());
}

void TestViewFilter::fieldsOutOfUseAreLeftOut()
{
    CustomField field;
    field.name = u"Матеріал"_s;
    m_file->submit(addCustomField(field));
    const CustomFieldId id = directory().customFields().first().id;
    Condition condition;
    condition.field = id;
    condition.text = u"дуб"_s;
    Filter filter = here();
    filter.conditions = {condition};
    QCOMPARE(applied(filter), filter);
    m_file->submit(archiveCustomField(id, true));
    QCOMPARE(again(), here());
    m_file->submit(archiveCustomField(id, false));
    QCOMPARE(again(), filter);
}

void TestViewFilter::pipelineOutOfUseIsLeftOut()
{
    const PipelineId second = addSecond();
    Filter filter;
    filter.pipeline = second;
    filter.stages = {directory().stages(second).first().id};
    filter.text = u"вікна"_s;
    QCOMPARE(applied(filter), filter);
    m_file->submit(archivePipeline(second, true));
    Filter wanted = here();
    wanted.text = filter.text;
    QCOMPARE(again(), wanted);
}

QTEST_GUILESS_MAIN(TestViewFilter)
#include "tst_view_filter.moc"
