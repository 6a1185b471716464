// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/setup_import.h"

#include "model/commands/command_base.h"
#include "model/commands/put_setting.h"
#include "model/commands/stage_commands.h"
#include "model/domain/custom_values.h"
#include "model/domain/firm.h"
#include "model/exchange/setup_rows.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

class SetupImporter : public SetupRows
{
public:
    SetupImporter(WriteTransaction &transaction, const QJsonObject &setup)
        : SetupRows(transaction)
        , m_setup(setup)
    { }

    Result<void> run();

private:
    void importFirm();
    void importPeople();
    void importPipelines();
    void importInbound();
    void importHiddenReasons(const Entry<Pipeline> &pipeline);
    void importStages(const Entry<Pipeline> &pipeline);
    void importOptions(const Entry<CustomField> &field);

    /// Rows with a list of their own at the top of the set-up.
    template<class Row>
    QList<Entry<Row>> importList(const char *list)
    {
        QList<Entry<Row>> entries = entriesOf<Row>(m_setup, {}, list, 0);
        readFields(entries);
        check(entries);
        placeInOrder(entries, 0);
        store(entries);
        return entries;
    }

    // What the rules of the window say of a list as a whole.
    template<class Row>
    void check(const QList<Entry<Row>> &)
    { }

    void check(const QList<Entry<Channel>> &channels);
    void check(const QList<Entry<Pipeline>> &pipelines);
    void check(const QList<Entry<CustomField>> &customFields);

    /// The rows of the file that the entries don't name.
    template<class Row>
    QList<Row> othersThan(const QList<Entry<Row>> &entries)
    {
        QList<Row> others = allRows<Row>(m_transaction);
        others.removeIf([&entries](const Row &row) {
            return !isOffered(row)
                || std::any_of(entries.begin(), entries.end(), [&row](const Entry<Row> &entry) {
                       return entry.after.id == row.id;
                   });
        });
        return others;
    }

    void refuse(const QJsonObject &object,
                const QString &place,
                const char *key,
                const char *reason)
    {
        SetupReader reader(object, place, m_names);
        reader.fail(key, reason);
        fail(reader.error());
    }

    const QJsonObject m_setup;
};

Result<void> SetupImporter::run()
{
    importFirm();
    importPeople();
    importList<Channel>("channels");
    importPipelines();
    importInbound();
    return m_transaction.status();
}

void SetupImporter::importFirm()
{
    SetupReader top(m_setup, {}, m_names);
    if (!top.has("firm")) {
        return;
    }
    if (!m_setup[u"firm"_s].isObject()) {
        top.fail("firm", "type");
        return fail(top.error());
    }
    SetupReader reader(m_setup[u"firm"_s].toObject(), u"firm"_s, m_names);
    FirmProfile present;
    FirmProfile profile;
    for (const FirmField &field : kFirmFields) {
        QString &text = profile.*field.text;
        text = settingOf(m_transaction, QString::fromLatin1(field.key)).value;
        present.*field.text = text;
        reader.text(field.key + qstrlen("firm."), text);
    }
    profile = tidied(profile);
    const QList<FieldProblem> problems = problemsOf(profile);
    if (!problems.isEmpty()) {
        reader.fail(qPrintable(problems.first().field.section(u'.', 1)), "value");
    }
    fail(reader.error());
    for (const FirmField &field : kFirmFields) {
        const QString key = QString::fromLatin1(field.key);
        const QString &before = present.*field.text;
        const QString &after = profile.*field.text;
        if (before != after) {
            ++(before.isEmpty() ? m_report.added : m_report.updated);
            putSetting(m_transaction, key, after);
        } else if (!after.isEmpty()) {
            ++m_report.unchanged;
        }
    }
}

void SetupImporter::importPeople()
{
    QList<Entry<Person>> people = entriesOf<Person>(m_setup, {}, "people", 0);
    readFields(people);
    const PersonId current {settingOf(m_transaction, kCurrentPerson).value.toLongLong()};
    for (Entry<Person> &person : people) {
        // Who works at this machine stays active.
        person.after.active |= person.after.id == current;
    }
    placeInOrder(people, 0);
    store(people);
}

void SetupImporter::importPipelines()
{
    const QList<Entry<Pipeline>> pipelines = importList<Pipeline>("pipelines");
    importList<Source>("sources");
    importList<Tag>("tags");
    importList<LostReason>("lostReasons");
    importList<ActivityType>("activityTypes");
    const QList<Entry<CustomField>> customFields = importList<CustomField>("customFields");
    for (const Entry<CustomField> &field : customFields) {
        importOptions(field);
    }
    // A stage may ask for own fields.
    for (const Entry<Pipeline> &pipeline : pipelines) {
        importHiddenReasons(pipeline);
        importStages(pipeline);
    }
}

void SetupImporter::importInbound()
{
    SetupReader reader(m_setup, {}, m_names);
    const PipelineId present = inboundPipeline(m_transaction);
    PipelineId wanted = present;
    reader.link("inboundPipeline", wanted);
    fail(reader.error());
    if (wanted.isValid() && wanted != present) {
        putSetting(m_transaction, QLatin1String(kInboundPipeline), QString::number(wanted.value));
        ++m_report.updated;
    }
}

void SetupImporter::check(const QList<Entry<Channel>> &channels)
{
    for (const Entry<Channel> &channel : channels) {
        if (channel.after.dashContent != DashContent::Pipeline
            && channel.after.dashGroup == DashGroup::Stage) {
            refuse(channel.object, channel.place, "dashGroup", "by stage");
        }
    }
}

void SetupImporter::check(const QList<Entry<Pipeline>> &pipelines)
{
    const QList<Pipeline> others = othersThan(pipelines);
    const bool used = std::any_of(others.begin(),
                                  others.end(),
                                  [](const Pipeline &other) { return !other.archived; })
        || std::any_of(pipelines.begin(), pipelines.end(), [](const auto &entry) {
                          return !entry.after.archived;
                      });
    if (!used && !pipelines.isEmpty()) {
        refuse(pipelines.last().object, pipelines.last().place, "archived", "all archived");
    }
}

void SetupImporter::check(const QList<Entry<CustomField>> &customFields)
{
    const QList<CustomField> others = othersThan(customFields);
    const auto inUse = std::count_if(others.begin(),
                                     others.end(),
                                     [](const CustomField &other) { return !other.archived; })
        + std::count_if(customFields.begin(), customFields.end(), [](const auto &entry) {
                           return !entry.after.archived;
                       });
    if (inUse > kMaxCustomFields) {
        refuse(m_setup, {}, "customFields", "fields");
    }
}

void SetupImporter::importHiddenReasons(const Entry<Pipeline> &pipeline)
{
    SetupReader reader(pipeline.object, pipeline.place, m_names);
    QList<LostReasonId> hidden;
    reader.links("hiddenReasons", hidden);
    fail(reader.error());
    QStringList ids;
    for (const LostReasonId id : std::as_const(hidden)) {
        ids.append(QString::number(id.value));
    }
    const QString key = hiddenReasonsKey(pipeline.after.id);
    const bool kept = settingOf(m_transaction, key).id.isValid();
    if (reader.has("hiddenReasons") && (kept || !ids.isEmpty())) {
        putSetting(m_transaction, key, ids.join(u' '));
    }
}

void SetupImporter::importStages(const Entry<Pipeline> &pipeline)
{
    const qint64 owner = pipeline.after.id.value;
    QList<Entry<Stage>> stages = entriesOf<Stage>(pipeline.object, pipeline.place, "stages", owner);
    SetupReader reader(pipeline.object, pipeline.place, m_names);
    if (pipeline.fresh && stages.isEmpty()) {
        reader.fail("stages", "empty");
    }
    QList<Stage> others = othersThan(stages);
    others.removeIf([owner](const Stage &stage) { return stage.pipeline.value != owner; });
    if (others.size() + stages.size() > kMaxStages) {
        reader.fail("stages", "stages");
    }
    QList<Stage> starts;
    const QList<Stage> all = allRows<Stage>(m_transaction);
    std::copy_if(all.begin(), all.end(), std::back_inserter(starts), [owner](const Stage &stage) {
        return isOffered(stage) && stage.pipeline.value == owner && stage.start;
    });
    readFields(stages);
    StageId start = !starts.isEmpty() ? starts.first().id
        : stages.isEmpty()            ? StageId {}
                                      : stages.first().after.id;
    int wanted = 0;
    for (const Entry<Stage> &stage : std::as_const(stages)) {
        if (stage.object[u"start"_s].toBool()) {
            start = stage.after.id;
            ++wanted;
        }
    }
    if (wanted > 1) {
        reader.fail("stages", "start");
    }
    fail(reader.error());
    for (Entry<Stage> &stage : stages) {
        stage.after.start = stage.after.id == start;
        if (stage.after.start && stage.after.archived) {
            refuse(stage.object, stage.place, "archived", "start archived");
        }
        starts.removeIf([&stage](const Stage &other) { return other.id == stage.after.id; });
    }
    for (const Stage &other : std::as_const(starts)) {
        Stage after = other;
        after.start = other.id == start;
        m_transaction.update(other, after);
    }
    placeInOrder(stages, owner);
    store(stages);
}

void SetupImporter::importOptions(const Entry<CustomField> &field)
{
    const qint64 owner = field.after.id.value;
    QList<Entry<CustomOption>> options =
        entriesOf<CustomOption>(field.object, field.place, "options", owner);
    if (!options.isEmpty() && !hasOptions(field.after.kind)) {
        SetupReader reader(field.object, field.place, m_names);
        reader.fail("options", "options");
        return fail(reader.error());
    }
    readFields(options);
    placeInOrder(options, owner);
    store(options);
}

} // namespace

std::unique_ptr<Command> importSetup(const QJsonObject &setup, std::shared_ptr<SetupReport> report)
{
    return command("setup.import", [=](WriteTransaction &transaction, StepLabel &) -> Result<void> {
        SetupImporter importer(transaction, setup);
        Result<void> done = importer.run();
        if (done && report) {
            *report = importer.report();
        }
        return done;
    });
}

} // namespace ugoda
