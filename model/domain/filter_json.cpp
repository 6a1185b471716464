// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/filter_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

template<class T>
requires std::is_enum_v<T>

constexpr qint64 numberOf(T value)
{
    return qint64(value);
}

template<class T>
constexpr qint64 numberOf(Id<T> id)
{
    return id.value;
}

void put(QJsonObject &object, QLatin1StringView key, const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers) {
        array.append(number);
    }
    if (!array.isEmpty()) {
        object.insert(key, array);
    }
}

/// Alternatives mean the same in any order.
template<class T>
void putSorted(QJsonObject &object, QLatin1StringView key, const QList<T> &values)
{
    QList<qint64> numbers;
    for (const T value : values) {
        numbers.append(numberOf(value));
    }
    std::sort(numbers.begin(), numbers.end());
    put(object, key, numbers);
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

void put(QJsonObject &object, QLatin1StringView key, bool yes)
{
    if (yes) {
        object.insert(key, true);
    }
}

template<class T>
void take(const QJsonObject &object, QLatin1StringView key, QList<Id<T>> &ids)
{
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array) {
        const Id<T> id {value.toInteger()};
        if (id.isValid() && !ids.contains(id)) {
            ids.append(id);
        }
    }
}

/// A number of an enumeration that begins with 0.
template<class T>
std::optional<T> oneOf(const QJsonValue &value, T last)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= qint64(last) ? std::optional(T(number)) : std::nullopt;
}

/// The columns of opportunities on which a condition can be, in the order of kConditionFields.
constexpr QLatin1StringView kColumns[] = {
    "value"_L1, "enquired_on"_L1, "planned_start"_L1, "expected_close"_L1, "closed_on"_L1,
    "next_due"_L1};
static_assert(std::size(kColumns) == std::size(kConditionFields));

QJsonValue toValue(const ConditionField &field)
{
    const auto known =
        std::find(std::begin(kConditionFields), std::end(kConditionFields), field.builtIn);
    return known == std::end(kConditionFields)
        ? QJsonValue(field.custom.value)
        : QJsonValue(kColumns[known - std::begin(kConditionFields)]);
}

ConditionField fieldFrom(const QJsonValue &value)
{
    const auto column = std::find(std::begin(kColumns), std::end(kColumns), value.toString());
    return column == std::end(kColumns)
        ? ConditionField(CustomFieldId {value.toInteger()})
        : ConditionField(kConditionFields[column - std::begin(kColumns)]);
}

QJsonObject toObject(const Condition &condition)
{
    QJsonObject object {{"field"_L1, toValue(condition.field)},
                        {"kind"_L1, numberOf(condition.kind)},
                        {"asks"_L1, numberOf(condition.asks)}};
    put(object, "text"_L1, condition.text);
    putSorted(object, "options"_L1, condition.options);
    put(object, "or_empty"_L1, condition.orEmpty);
    put(object, "from"_L1, condition.from);
    put(object, "to"_L1, condition.to);
    return object;
}

/// One without a field when it can't be read.
Condition conditionFrom(const QJsonObject &object)
{
    const std::optional kind = oneOf(object.value("kind"_L1), CustomKind::Phone);
    const std::optional asks = oneOf(object.value("asks"_L1), Condition::Asks::Empty);
    if (!kind || !asks) {
        return {};
    }
    Condition condition {fieldFrom(object.value("field"_L1)), *kind, *asks};
    condition.text = object.value("text"_L1).toString();
    take(object, "options"_L1, condition.options);
    condition.orEmpty = object.value("or_empty"_L1).toBool();
    condition.from = object.value("from"_L1).toString();
    condition.to = object.value("to"_L1).toString();
    return condition;
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void replaceAt(QJsonObject &object, QLatin1StringView key, const QList<qint64> &from, qint64 into)
{
    if (!object.contains(key)) {
        return;
    }
    QList<qint64> ids;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array) {
        const qint64 id = from.contains(value.toInteger()) ? into : value.toInteger();
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    put(object, key, ids);
}

} // namespace

QString filterToJson(const Filter &filter)
{
    QJsonObject object;
    put(object, "text"_L1, filter.text.trimmed());
    if (filter.pipeline.isValid()) {
        object.insert("pipeline"_L1, filter.pipeline.value);
    }
    putSorted(object, "further"_L1, filter.further);
    putSorted(object, "stages"_L1, filter.stages);
    put(object, "mine"_L1, filter.mine.isValid());
    putSorted(object, "responsible"_L1, filter.responsible);
    putSorted(object, "sources"_L1, filter.sources);
    putSorted(object, "tags"_L1, filter.tags);
    putSorted(object, "outcomes"_L1, filter.outcomes);
    put(object, "archived"_L1, filter.archived);
    put(object, "trash"_L1, filter.trash);
    QList<Condition> conditions = filter.conditions;
    std::sort(
        conditions.begin(), conditions.end(), [](const Condition &one, const Condition &other) {
            return std::pair(one.field.builtIn, one.field.custom)
                < std::pair(other.field.builtIn, other.field.custom);
        });
    QJsonArray array;
    for (const Condition &condition : std::as_const(conditions)) {
        array.append(toObject(condition));
    }
    if (!array.isEmpty()) {
        object.insert("conditions"_L1, array);
    }
    return textOf(object);
}

Filter filterFromJson(const QString &json, PersonId me)
{
    const QJsonObject object = objectOf(json);
    Filter filter;
    filter.text = object.value("text"_L1).toString().trimmed();
    filter.pipeline = {object.value("pipeline"_L1).toInteger()};
    take(object, "further"_L1, filter.further);
    take(object, "stages"_L1, filter.stages);
    filter.mine = object.value("mine"_L1).toBool() ? me : PersonId {};
    take(object, "responsible"_L1, filter.responsible);
    take(object, "sources"_L1, filter.sources);
    take(object, "tags"_L1, filter.tags);
    const QJsonArray outcomes = object.value("outcomes"_L1).toArray();
    for (const QJsonValue &value : outcomes) {
        const std::optional outcome = oneOf(value, Outcome::Lost);
        if (outcome && !filter.outcomes.contains(*outcome)) {
            filter.outcomes.append(*outcome);
        }
    }
    filter.archived = object.value("archived"_L1).toBool();
    filter.trash = object.value("trash"_L1).toBool();
    const QJsonArray conditions = object.value("conditions"_L1).toArray();
    for (const QJsonValue &value : conditions) {
        const Condition condition = conditionFrom(value.toObject());
        if (condition.field.isValid()) {
            filter.setCondition(condition);
        }
    }
    return filter;
}

QString withReplaced(const QString &json, Entity kind, const QList<qint64> &from, qint64 into)
{
    const QJsonObject before = objectOf(json);
    QJsonObject object = before;
    if (kind == Entity::Stage) {
        replaceAt(object, "stages"_L1, from, into);
    } else if (kind == Entity::Source) {
        replaceAt(object, "sources"_L1, from, into);
    } else if (kind == Entity::Tag) {
        replaceAt(object, "tags"_L1, from, into);
    } else if (kind == Entity::CustomOption && object.contains("conditions"_L1)) {
        QJsonArray conditions = object.value("conditions"_L1).toArray();
        for (QJsonValueRef value : conditions) {
            QJsonObject condition = value.toObject();
            replaceAt(condition, "options"_L1, from, into);
            value = condition;
        }
        object.insert("conditions"_L1, conditions);
    }
    return object == before ? json : textOf(object);
}

} // namespace ugoda
