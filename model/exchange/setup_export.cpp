// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/setup_export.h"

#include "model/domain/dictionary_kinds.h"
#include "model/domain/firm.h"
#include "model/domain/setting_keys.h"
#include "model/exchange/save_target.h"
#include "model/exchange/setup_fields.h"
#include "model/items/default_names.h"
#include "model/items/directory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Names by id; ids are unlike in all tables of a file.
using Names = QHash<qint64, QString>;

/// Puts the fields of a row into an object.
class Writer
{
public:
    Writer(QJsonObject &object, const Names &names)
        : m_object(object)
        , m_names(names)
    { }

    void text(const char *key, const QString &value) { put(key, value); }

    void color(const char *key, const QString &value) { put(key, value); }

    void icon(const char *key, const QString &value) { put(key, value); }

    void flag(const char *key, bool value) { put(key, value); }

    void number(const char *key, int value, int) { put(key, value); }

    template<class Choice>
    void choice(const char *key, Choice value, const QStringList &words)
    {
        put(key, words.value(int(value)));
    }

    void target(const char *key, const std::optional<qint64> &value)
    {
        put(key, value ? QJsonValue(*value) : QJsonValue());
    }

    template<class Id>
    void link(const char *key, Id id)
    {
        put(key, id.isValid() ? QJsonValue(m_names.value(id.value)) : QJsonValue());
    }

    template<class Id>
    void links(const char *key, const QList<Id> &ids)
    {
        QJsonArray names;
        for (const Id id : ids) {
            if (m_names.contains(id.value)) {
                names.append(m_names.value(id.value));
            }
        }
        put(key, names);
    }

    /// Columns as they are called in the schema, own fields by their name.
    void required(const char *key, const QString &value)
    {
        QJsonArray all;
        const QStringList names = value.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const qint64 id = name.toLongLong();
            if (id == 0) {
                all.append(name);
            } else if (m_names.contains(id)) {
                all.append(QJsonObject {{u"field"_s, m_names.value(id)}});
            }
        }
        put(key, all);
    }

private:
    void put(const char *key, const QJsonValue &value) { m_object[QLatin1StringView(key)] = value; }

    QJsonObject &m_object;
    const Names &m_names;
};

template<class Row>
QList<Row> inOrder(const QList<Row> &rows, qint64 owner = -1)
{
    QList<Row> live;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(live), [owner](const Row &row) {
        return !row.removed && (owner < 0 || ownerOf(row) == owner);
    });
    std::stable_sort(live.begin(), live.end(), [](const Row &a, const Row &b) {
        return a.position < b.position;
    });
    return live;
}

template<class Row>
QJsonObject objectOf(Row row, const Names &names)
{
    QJsonObject object {{u"name"_s, nameShown(row, defaultName)}};
    if constexpr (requires { row.defaultKey; }) {
        if (!row.defaultKey.isEmpty()) {
            object[u"default"_s] = row.defaultKey;
        }
    }
    Writer writer(object, names);
    fields(writer, row);
    return object;
}

/// A list whose rows belong to a pipeline or to all of them.
template<class Row>
QJsonArray arrayOf(const QList<Row> &rows, const Names &names)
{
    QJsonArray array;
    for (const Row &row : inOrder(rows)) {
        QJsonObject object = objectOf(row, names);
        if constexpr (requires { row.pipeline; }) {
            object[u"pipeline"_s] =
                row.pipeline.isValid() ? QJsonValue(names.value(row.pipeline.value)) : QJsonValue();
        }
        array.append(object);
    }
    return array;
}

template<class Row>
void collect(Names &names, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        if (!row.removed) {
            names.insert(row.id.value, nameShown(row, defaultName));
        }
    }
}

QJsonArray hiddenReasonsOf(const DirectoryData &data, PipelineId pipeline, const Names &names)
{
    QJsonArray hidden;
    const QString ids = settingIn(data.settings, hiddenReasonsKey(pipeline));
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
        if (names.contains(id.toLongLong())) {
            hidden.append(names.value(id.toLongLong()));
        }
    }
    return hidden;
}

QJsonArray pipelinesOf(const DirectoryData &data, const Names &names)
{
    QJsonArray array;
    for (const Pipeline &pipeline : inOrder(data.pipelines)) {
        QJsonArray stages;
        for (const Stage &stage : inOrder(data.stages, pipeline.id.value)) {
            if (!stage.isSystem()) {
                stages.append(objectOf(stage, names));
            }
        }
        QJsonObject object = objectOf(pipeline, names);
        object[u"stages"_s] = stages;
        object[u"hiddenReasons"_s] = hiddenReasonsOf(data, pipeline.id, names);
        array.append(object);
    }
    return array;
}

QJsonArray customFieldsOf(const DirectoryData &data, const Names &names)
{
    QJsonArray array = arrayOf(data.customFields, names);
    const QList<CustomField> fields = inOrder(data.customFields);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QJsonArray options;
        for (const CustomOption &option : inOrder(data.customOptions, fields.at(i).id.value)) {
            options.append(objectOf(option, names));
        }
        QJsonObject object = array.at(i).toObject();
        object[u"options"_s] = options;
        array[i] = object;
    }
    return array;
}

QJsonObject firmOf(const QList<Setting> &settings)
{
    QJsonObject firm;
    for (const FirmField &field : kFirmFields) {
        const QString key = QString::fromLatin1(field.key);
        const auto found =
            std::find_if(settings.begin(), settings.end(), [&key](const Setting &setting) {
                return setting.key == key && !setting.removed;
            });
        firm[key.section(u'.', 1)] = found == settings.end() ? QString() : found->value;
    }
    return firm;
}

} // namespace

QByteArray setupJson(const DirectoryData &data)
{
    Names names;
    collect(names, data.people);
    collect(names, data.channels);
    collect(names, data.pipelines);
    collect(names, data.activityTypes);
    collect(names, data.customFields);
    collect(names, data.lostReasons);
    const QJsonObject setup {
        {u"format"_s, QLatin1StringView(kSetupFormat)},
        {u"version"_s, kSetupVersion},
        {u"firm"_s, firmOf(data.settings)},
        {u"people"_s, arrayOf(data.people, names)},
        {u"channels"_s, arrayOf(data.channels, names)},
        {u"pipelines"_s, pipelinesOf(data, names)},
        {u"inboundPipeline"_s, names.value(Directory(data).inboundPipeline().value)},
        {u"sources"_s, arrayOf(data.sources, names)},
        {u"tags"_s, arrayOf(data.tags, names)},
        {u"lostReasons"_s, arrayOf(data.lostReasons, names)},
        {u"activityTypes"_s, arrayOf(data.activityTypes, names)},
        {u"customFields"_s, customFieldsOf(data, names)},
    };
    return QJsonDocument(setup).toJson();
}

Result<void> saveSetup(const QString &path, const DirectoryData &data)
{
    if (Result<void> allowed = checkSaveTarget(path); !allowed) {
        return allowed;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(setupJson(data)) < 0 || !file.commit()) {
        return Error {ErrorCode::CannotWrite, path, file.errorString()};
    }
    return {};
}

} // namespace ugoda
