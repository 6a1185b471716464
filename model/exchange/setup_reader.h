// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/exchange/setup_fields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace ugoda {

/// The rows that names in a set-up mean, by list and folded name.
class SetupNames
{
public:
    void add(const char *list, const QString &name, qint64 id);
    /// 0 when there is none.
    qint64 find(const char *list, const QString &name) const;

private:
    QHash<QString, qint64> m_ids;
};

/// Takes the fields of one row from its object of a set-up; what is not in the object stays as it
/// is. The first fault sticks.
class SetupReader
{
public:
    SetupReader(const QJsonObject &object, const QString &place, const SetupNames &names);

    /// A value that must be there.
    QString mustHaveText(const char *key);
    void text(const char *key, QString &value);
    void color(const char *key, QString &value);
    /// One of kActivityIcons, or the one that is there.
    void icon(const char *key, QString &value);
    void flag(const char *key, bool &value);
    /// A whole number from 0.
    void number(const char *key, int &value, int most);
    /// A whole number from 0, or null.
    void target(const char *key, std::optional<qint64> &value);
    void required(const char *key, QString &value);

    template<class Choice>
    void choice(const char *key, Choice &value, const QStringList &words)
    {
        value = Choice(indexOf(key, words, int(value)));
    }

    template<class Id>
    void link(const char *key, Id &value)
    {
        if (has(key)) {
            const QJsonValue name = m_object.value(QLatin1StringView(key));
            value = name.isNull() ? Id {} : Id {rowOf(key, listOf(Id {}), name)};
        }
    }

    template<class Id>
    void links(const char *key, QList<Id> &value)
    {
        if (has(key)) {
            value.clear();
            const QJsonArray all = array(key);
            for (const QJsonValue &name : all) {
                value.append(Id {rowOf(key, listOf(Id {}), name)});
            }
        }
    }

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }

    /// The objects of a list; none when it is not there.
    QList<QJsonObject> objects(const char *key);
    QString placeOf(const char *key) const;

    void fail(const char *key, const char *reason);

    const Error &error() const { return m_error; }

private:
    QJsonArray array(const char *key);
    qint64 rowOf(const char *key, const char *list, const QJsonValue &name);
    int indexOf(const char *key, const QStringList &words, int present);
    QJsonValue value(const char *key, QJsonValue::Type type);

    const QJsonObject m_object;
    QString m_place;
    const SetupNames &m_names;
    Error m_error;
};

} // namespace ugoda
