// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/stage_commands.h"
#include "model/domain/setting_keys.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &key)
{
    return key == u"template.clinic" ? u"Клініка"_s : key;
}

} // namespace

/// A firm has several pipelines and shapes their list.
class TestPipelines : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsFromATemplate();
    void templateKeepsItsNameInEveryLanguage();
    void addsACopy();
    void addsAnEmptyOne();
    void edits();
    void refusesBadNames();
    void addsItsTags();
    void leavesOutCommonReasons();
    void mergedReasonsAreOfferedWhereOneWas();
    void archivesAllButTheLast();
    void moves();
    void inboundIsASetting();

private:
    void runAndTakeBack(std::unique_ptr<Command> command);
    /// What a pipeline leaves out of the common lost reasons, as the file says it.
    QString hidden(PipelineId pipeline);

    QList<Pipeline> pipelines() { return m_file->directory().pipelines; }

    Pipeline first() { return pipelines().first(); }

    QList<Stage> stagesOf(PipelineId pipeline)
    {
        QList<Stage> stages = m_file->stages();
        stages.removeIf([pipeline](const Stage &s) { return s.pipeline != pipeline; });
        return stages;
    }

    PipelineId add(const QString &name)
    {
        const auto id = std::make_shared<PipelineId>();
        m_file->run(addPipeline({name, {}, nullptr, {}}, nameOf, id));
        return *id;
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestPipelines::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestPipelines::runAndTakeBack(std::unique_ptr<Command> command)
{
    const QStringList before = m_file->dump();
    m_file->run(std::move(command));
    const QStringList after = m_file->dump();
    QVERIFY(after != before);
    m_file->undo();
    QCOMPARE(m_file->dump(), before);
    m_file->reopen();
    m_file->redo();
    QCOMPARE(m_file->dump(), after);
    QCOMPARE(m_file->problems(), QStringList());
}

void TestPipelines::addsFromATemplate()
{
    const PersonId me = m_file->directory().people.first().id;
    const auto id = std::make_shared<PipelineId>();
    runAndTakeBack(
        addPipeline({u"  Для  лікарів "_s, {me}, findTemplate(u"clinic"), {}}, nameOf, id));
    QCOMPARE(pipelines().size(), 2);
    QCOMPARE(pipelines().last().id, *id);
    QCOMPARE(pipelines().last().name, u"Для лікарів"_s);
    QVERIFY(pipelines().last().defaultKey.isEmpty());
    QCOMPARE(pipelines().last().visibleTo, (IdList<PersonTag> {me}));
    QCOMPARE(stagesOf(*id).size(), findTemplate(u"clinic")->stages.size());
    QVERIFY(stagesOf(*id).first().start);
    QCOMPARE(m_file->refused(addPipeline({u"x"_s, {PersonId {4}}, nullptr, {}}, nameOf)).code,
             ErrorCode::NotFound);
}

void TestPipelines::templateKeepsItsNameInEveryLanguage()
{
    m_file->run(addPipeline({u"Клініка"_s, {}, findTemplate(u"clinic"), {}}, nameOf));
    QCOMPARE(pipelines().last().defaultKey, u"template.clinic"_s);
}

void TestPipelines::addsACopy()
{
    m_file->write([this](WriteTransaction &transaction) -> Result<void> {
        LostReason own;
        own.pipeline = first().id;
        own.name = u"Тільки тут"_s;
        transaction.insert(own);
        return {};
    });
    Stage changed = m_file->stages().at(1);
    changed.rotDays = 9;
    CustomField own;
    own.name = u"Тип об'єкта"_s;
    own.kind = CustomKind::List;
    own.pipeline = first().id;
    const auto field = std::make_shared<CustomFieldId>();
    m_file->run(addCustomField(own, {u"Квартира"_s, u"Будинок"_s}, field));
    own.name = u"Спільне"_s;
    own.pipeline = {};
    m_file->run(addCustomField(own));
    changed.required = u"value %1"_s.arg(field->value);
    m_file->run(editStage(m_file->stages().at(1), changed));
    m_file->create(u"Картка"_s, m_file->stages().at(2).id);
    m_file->run(deleteStage(m_file->stages().at(2).id, {}, nameOf)); // makes the system column
    const auto id = std::make_shared<PipelineId>();
    runAndTakeBack(addPipeline({u"Копія"_s, {}, nullptr, first().id}, nameOf, id));
    const QList<Stage> original = stagesOf(first().id);
    const QList<Stage> copy = stagesOf(*id);
    QStringList wanted;
    for (const Stage &stage : original) {
        if (!stage.removed && !stage.isSystem()) {
            wanted.append(stage.name);
        }
    }
    QStringList names;
    for (const Stage &stage : copy) {
        names.append(stage.name);
    }
    QCOMPARE(names, wanted);
    QCOMPARE(copy.at(1).rotDays, 9);
    QList<CustomField> fields = m_file->directory().customFields;
    fields.removeIf([&](const CustomField &f) { return f.pipeline != *id; });
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().name, u"Тип об'єкта"_s);
    QVERIFY(fields.first().id != *field);
    QStringList options;
    for (const CustomOption &option : m_file->directory().customOptions) {
        if (option.field == fields.first().id) {
            options.append(option.name);
        }
    }
    QCOMPARE(options, (QStringList {u"Квартира"_s, u"Будинок"_s}));
    // What a stage requires is the copy, too.
    QCOMPARE(copy.at(1).required, u"value %1"_s.arg(fields.first().id.value));
    const QList<LostReason> reasons = m_file->directory().lostReasons;
    QCOMPARE(std::count_if(reasons.begin(),
                           reasons.end(),
                           [&](const LostReason &r) { return r.pipeline == *id; }),
             1);
    QCOMPARE(m_file->refused(addPipeline({u"y"_s, {}, nullptr, PipelineId {9}}, nameOf)).code,
             ErrorCode::NotFound);
}

void TestPipelines::addsAnEmptyOne()
{
    const PipelineId id = add(u"Порожня"_s);
    QCOMPARE(stagesOf(id).size(), 1);
    QVERIFY(stagesOf(id).first().start);
    QVERIFY(pipelines().last().defaultKey.isEmpty());
}

void TestPipelines::edits()
{
    Pipeline wanted = first();
    wanted.visibleTo = {m_file->directory().people.first().id};
    runAndTakeBack(editPipeline(first(), wanted));
    QVERIFY(!first().defaultKey.isEmpty());
    wanted = first();
    wanted.name = u"Послуги"_s;
    runAndTakeBack(editPipeline(first(), wanted));
    QVERIFY(first().defaultKey.isEmpty());
    QCOMPARE(first().name, u"Послуги"_s);
}

void TestPipelines::refusesBadNames()
{
    add(u"Друга"_s);
    Pipeline wanted = first();
    wanted.name = u"ДРУГА"_s;
    QCOMPARE(m_file->refused(editPipeline(first(), wanted)).problem, ProblemCode::Duplicate);
    wanted.name.clear();
    QCOMPARE(m_file->refused(editPipeline(first(), wanted)).problem, ProblemCode::Empty);
    wanted.name = QString(201, u'a');
    QCOMPARE(m_file->refused(editPipeline(first(), wanted)).problem, ProblemCode::TooLong);
    QCOMPARE(m_file->refused(addPipeline({u"друга"_s, {}, nullptr, {}}, nameOf)).subject,
             u"name"_s);
}

void TestPipelines::addsItsTags()
{
    const Template *chosen = findTemplate(u"goods");
    NewPipeline wanted {u"Склад"_s, {}, chosen, {}, chosen->tagKeys};
    const qsizetype before = m_file->directory().tags.size();
    runAndTakeBack(addPipeline(wanted, nameOf));
    const QList<Tag> tags = m_file->directory().tags;
    QCOMPARE(tags.size(), before + 2); // "urgent" is here already
    QCOMPARE(tags.last().defaultKey, u"tag.retail"_s);
    QVERIFY(tags.last().position > tags.at(before).position && !tags.last().color.isEmpty());
}

QString TestPipelines::hidden(PipelineId pipeline)
{
    const QList<Setting> settings = m_file->directory().settings;
    const auto found = std::find_if(settings.begin(), settings.end(), [&](const Setting &s) {
        return !s.removed && s.key == hiddenReasonsKey(pipeline);
    });
    return found == settings.end() ? QString() : found->value;
}

void TestPipelines::mergedReasonsAreOfferedWhereOneWas()
{
    const QList<LostReason> reasons = m_file->directory().lostReasons;
    const LostReasonId merged = reasons.at(0).id;
    const LostReasonId into = reasons.at(1).id;
    const PipelineId both = add(u"Без обох"_s);
    const PipelineId onlyMerged = add(u"Без першої"_s);
    const PipelineId onlyInto = add(u"Без другої"_s);
    for (const auto &[pipeline, reason] : {std::pair(both, merged),
                                           std::pair(both, into),
                                           std::pair(onlyMerged, merged),
                                           std::pair(onlyMerged, reasons.at(2).id),
                                           std::pair(onlyInto, into)}) {
        m_file->run(offerReason(pipeline, reason, false, nameOf));
    }
    runAndTakeBack(mergeEntries({Entity::LostReason, nameOf}, {merged.value}, into.value));
    QCOMPARE(hidden(both), QString::number(into.value)); // neither was offered
    QCOMPARE(hidden(onlyMerged), QString::number(reasons.at(2).id.value));
    QCOMPARE(hidden(onlyInto), QString()); // the other one was
    QCOMPARE(hidden(first().id), QString());
    // One of a pipeline's own was offered there alone.
    m_file->run(offerReason(onlyInto, into, false, nameOf));
    const auto own = std::make_shared<qint64>();
    m_file->run(addEntry({Entity::LostReason, nameOf}, u"Своя"_s, onlyInto.value, own));
    runAndTakeBack(mergeEntries({Entity::LostReason, nameOf}, {*own}, into.value));
    QCOMPARE(hidden(onlyInto), QString());
    QCOMPARE(hidden(both), QString::number(into.value));
}

void TestPipelines::leavesOutCommonReasons()
{
    const LostReason common = m_file->directory().lostReasons.first();
    const PipelineId other = add(u"Друга"_s);
    runAndTakeBack(offerReason(other, common.id, false, nameOf));
    QCOMPARE(hidden(other), QString::number(common.id.value));
    QVERIFY(hidden(first().id).isEmpty());
    QVERIFY(m_file->run(offerReason(other, common.id, false, nameOf)).isEmpty());
    const PipelineId copy = [&] {
        const auto id = std::make_shared<PipelineId>();
        m_file->run(addPipeline({u"Третя"_s, {}, nullptr, other}, nameOf, id));
        return *id;
    }();
    QCOMPARE(hidden(copy), hidden(other));
    runAndTakeBack(offerReason(other, common.id, true, nameOf));
    QVERIFY(hidden(other).isEmpty());
    const auto own = std::make_shared<qint64>();
    m_file->run(addEntry({Entity::LostReason, nameOf}, u"Своя"_s, other.value, own));
    QCOMPARE(m_file->refused(offerReason(other, {*own}, false, nameOf)).problem,
             ProblemCode::Unfitting);
}

void TestPipelines::archivesAllButTheLast()
{
    const Error error = m_file->refused(archivePipeline(first().id, true));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.problem, ProblemCode::Needed);
    const PipelineId other = add(u"Друга"_s);
    runAndTakeBack(archivePipeline(other, true));
    QCOMPARE(m_file->refused(archivePipeline(first().id, true)).problem, ProblemCode::Needed);
    runAndTakeBack(archivePipeline(other, false));
    m_file->run(archivePipeline(first().id, true));
    QCOMPARE(m_file->row(m_file->create(u"Нова"_s)).pipeline, other);
}

void TestPipelines::moves()
{
    const PipelineId one = first().id;
    const PipelineId two = add(u"Друга"_s);
    const PipelineId three = add(u"Третя"_s);
    runAndTakeBack(movePipeline(three, one));
    QCOMPARE(first().id, three);
    m_file->run(movePipeline(three, {}));
    QCOMPARE(pipelines().last().id, three);
    QCOMPARE(pipelines().at(1).id, two);
}

void TestPipelines::inboundIsASetting()
{
    const PipelineId other = add(u"Покупці"_s);
    runAndTakeBack(setInboundPipeline(first().id));
    runAndTakeBack(setInboundPipeline(other));
    QCOMPARE(m_file->connection()
                 .scalar("SELECT value FROM setting WHERE key = 'pipeline.inbound' AND removed = 0")
                 .toLongLong(),
             other.value);
    QCOMPARE(m_file->refused(setInboundPipeline(PipelineId {3})).code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPipelines)
#include "tst_pipelines.moc"
