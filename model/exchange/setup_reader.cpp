// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/setup_reader.h"

#include "model/commands/stage_rules.h"
#include "model/domain/activity_icons.h"
#include "model/domain/stage_colors.h"
#include "model/domain/text_keys.h"

#include <algorithm>
#include <cmath>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const char *list, const QString &name)
{
    const QString folded = searchFold(name);
    return QLatin1StringView(list) + u'/' + (folded.isEmpty() ? name.simplified() : folded);
}

} // namespace

void SetupNames::add(const char *list, const QString &name, qint64 id)
{
    m_ids.insert(keyOf(list, name), id);
}

qint64 SetupNames::find(const char *list, const QString &name) const
{
    return m_ids.value(keyOf(list, name));
}

SetupReader::SetupReader(const QJsonObject &object, const QString &place, const SetupNames &names)
    : m_object(object)
    , m_place(place)
    , m_names(names)
{ }

QString SetupReader::placeOf(const char *key) const
{
    return m_place.isEmpty() ? QString::fromLatin1(key) : m_place + u'.' + QLatin1StringView(key);
}

void SetupReader::fail(const char *key, const char *reason)
{
    if (!m_error) {
        m_error = {ErrorCode::MalformedInput, placeOf(key), QString::fromLatin1(reason)};
    }
}

QJsonValue SetupReader::value(const char *key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined() && value.type() != type) {
        fail(key, "type");
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString SetupReader::mustHaveText(const char *key)
{
    if (!has(key)) {
        fail(key, "missing");
    }
    return value(key, QJsonValue::String).toString();
}

void SetupReader::text(const char *key, QString &text)
{
    text = value(key, QJsonValue::String).toString(text);
}

void SetupReader::color(const char *key, QString &color)
{
    const QString read = value(key, QJsonValue::String).toString(color);
    if (!read.isEmpty() && !isColor(read)) {
        fail(key, "color");
    } else {
        color = read;
    }
}

void SetupReader::icon(const char *key, QString &icon)
{
    const QString read = value(key, QJsonValue::String).toString(icon);
    if (read != icon
        && std::find(kActivityIcons.begin(), kActivityIcons.end(), read) == kActivityIcons.end()) {
        fail(key, "choice");
    } else {
        icon = read;
    }
}

void SetupReader::flag(const char *key, bool &flag)
{
    flag = value(key, QJsonValue::Bool).toBool(flag);
}

void SetupReader::number(const char *key, int &number, int most)
{
    const double read = value(key, QJsonValue::Double).toDouble(number);
    if (read < 0 || read > most || read != std::floor(read)) {
        fail(key, "range");
    } else {
        number = int(read);
    }
}

void SetupReader::target(const char *key, std::optional<qint64> &target)
{
    if (!has(key)) {
        return;
    }
    const QJsonValue read = m_object.value(QLatin1StringView(key));
    const qint64 number = read.toInteger(-1);
    if (read.isNull()) {
        target.reset();
    } else if (number < 0) {
        fail(key, "range");
    } else {
        target = number;
    }
}

QJsonArray SetupReader::array(const char *key)
{
    return value(key, QJsonValue::Array).toArray();
}

qint64 SetupReader::rowOf(const char *key, const char *list, const QJsonValue &name)
{
    const qint64 id = m_names.find(list, name.toString());
    if (id == 0) {
        fail(key, name.isString() ? "unknown" : "type");
    }
    return id;
}

int SetupReader::indexOf(const char *key, const QStringList &words, int present)
{
    if (!has(key)) {
        return present;
    }
    const qsizetype index = words.indexOf(value(key, QJsonValue::String).toString());
    if (index < 0) {
        fail(key, "choice");
        return present;
    }
    return int(index);
}

void SetupReader::required(const char *key, QString &required)
{
    if (!has(key)) {
        return;
    }
    QStringList names;
    const QJsonArray all = array(key);
    for (const QJsonValue &each : all) {
        if (each.isObject()) {
            const CustomFieldId field {rowOf(key, listOf(CustomFieldId {}), each[u"field"_s])};
            names.append(QString::number(field.value));
        } else if (requirableColumns().contains(each.toString())) {
            names.append(each.toString());
        } else {
            fail(key, "unknown");
        }
    }
    required = names.join(u' ');
}

QList<QJsonObject> SetupReader::objects(const char *key)
{
    QList<QJsonObject> result;
    const QJsonArray all = array(key);
    for (const QJsonValue &each : all) {
        if (!each.isObject()) {
            fail(key, "type");
        }
        result.append(each.toObject());
    }
    return result;
}

} // namespace ugoda
