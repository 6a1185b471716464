// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/domain/people.h"
#include "model/exchange/setup_import.h"
#include "model/exchange/setup_reader.h"
#include "model/items/default_names.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

/// A row of the set-up and the row of the file that it means.
template<class Row>
struct Entry
{
    QJsonObject object;
    QString place;
    Row before; ///< of a fresh one without a meaning
    Row after;
    bool fresh = false;
};

template<class Row>
constexpr bool kHasOwnList = std::is_same_v<Row, Stage> || std::is_same_v<Row, CustomOption>;

template<class Row>
bool isOffered(const Row &row)
{
    if constexpr (requires { row.isSystem(); }) {
        return !row.removed && !row.isSystem();
    } else {
        return !row.removed;
    }
}

/// What the import of a set-up does with rows of any kind: finds or makes them, reads their fields,
/// orders and stores them. The first fault makes the transaction fail.
class SetupRows
{
public:
    explicit SetupRows(WriteTransaction &transaction)
        : m_transaction(transaction)
    { }

    const SetupReport &report() const { return m_report; }

protected:
    template<class Row>
    QList<Entry<Row>> entriesOf(const QJsonObject &parent,
                                const QString &place,
                                const char *list,
                                qint64 owner);
    template<class Row>
    void readFields(QList<Entry<Row>> &entries);
    template<class Row>
    void placeInOrder(QList<Entry<Row>> &entries, qint64 owner);
    template<class Row>
    void store(const QList<Entry<Row>> &entries);

    void fail(const Error &error)
    {
        if (error) {
            m_transaction.fail(error);
        }
    }

    WriteTransaction &m_transaction;
    SetupNames m_names;
    SetupReport m_report;

private:
    template<class Row>
    Entry<Row> entryOf(SetupReader &reader,
                       const QList<Row> &all,
                       const QList<Entry<Row>> &taken,
                       qint64 owner);
    template<class Row>
    static void giveName(Entry<Row> &entry, const QString &name, const QString &key);
};

/// Finds or makes the rows that the objects of a list mean, and keeps their names for references.
template<class Row>
QList<Entry<Row>> SetupRows::entriesOf(const QJsonObject &parent,
                                       const QString &place,
                                       const char *list,
                                       qint64 owner)
{
    SetupReader above(parent, place, m_names);
    const QList<QJsonObject> objects = above.objects(list);
    fail(above.error());
    const QList<Row> all = allRows<Row>(m_transaction);
    QList<Entry<Row>> entries;
    for (qsizetype i = 0; i < objects.size() && !m_transaction.failed(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(above.placeOf(list)).arg(i);
        SetupReader reader(objects.at(i), where, m_names);
        Entry<Row> entry = entryOf(reader, all, entries, owner);
        entry.object = objects.at(i);
        entry.place = where;
        fail(reader.error());
        m_names.add(list, entry.object[QLatin1StringView("name")].toString(), entry.after.id.value);
        entries.append(entry);
    }
    return entries;
}

/// A key of a shipped default gives the name, else the name itself, which stops following the
/// language.
template<class Row>
void SetupRows::giveName(Entry<Row> &entry, const QString &name, const QString &key)
{
    if (entry.fresh
        || nameShown(entry.after, defaultName) != (key.isEmpty() ? name : defaultName(key))) {
        entry.after.name = key.isEmpty() ? name : defaultName(key);
        if constexpr (requires { entry.after.defaultKey; }) {
            entry.after.defaultKey = key;
        }
    } else if constexpr (requires { entry.after.defaultKey; }) {
        entry.after.defaultKey = key.isEmpty() ? entry.after.defaultKey : key;
    }
}

template<class Row>
Entry<Row> SetupRows::entryOf(SetupReader &reader,
                              const QList<Row> &all,
                              const QList<Entry<Row>> &taken,
                              qint64 owner)
{
    const QString name = reader.mustHaveText("name").simplified();
    if (const std::optional<ProblemCode> problem = problemOfName(name)) {
        reader.fail("name", *problem == ProblemCode::Empty ? "empty" : "too long");
    }
    QString key;
    reader.text("default", key);
    key = defaultName(key) == key ? QString() : key;
    if constexpr (requires(Row row) { row.pipeline; } && !kHasOwnList<Row>) {
        PipelineId pipeline;
        reader.link("pipeline", pipeline);
        owner = pipeline.value;
    }
    const auto find = [&](auto fits) {
        return std::find_if(all.begin(), all.end(), [&](const Row &row) {
            return isOffered(row) && ownerOf(row) == owner && fits(row);
        });
    };
    auto found = all.end();
    if constexpr (requires(Row row) { row.defaultKey; }) {
        found = key.isEmpty() ? found : find([&](const Row &row) { return row.defaultKey == key; });
    }
    const TypedName typed(name);
    if (found == all.end()) {
        found = find([&](const Row &row) { return typed.isSame(nameShown(row, defaultName)); });
    }
    bool keepsName = false;
    if constexpr (std::is_same_v<Row, Person>) {
        // Two files whose owners never said their names call them "Me", each in its own language.
        if (found == all.end() && isDefaultPersonName(name)) {
            found = find([](const Row &row) { return isDefaultPersonName(row.name); });
            keepsName = found != all.end();
        }
    }
    Entry<Row> entry;
    entry.fresh = found == all.end();
    if (entry.fresh) {
        entry.after.id = {m_transaction.nextId()};
        setOwner(entry.after, owner);
    } else {
        entry.before = *found;
        entry.after = *found;
    }
    if (!keepsName) {
        giveName(entry, name, key);
    }
    for (const Entry<Row> &other : taken) {
        const bool sameName =
            ownerOf(other.after) == owner && typed.isSame(nameShown(other.after, defaultName));
        if (other.after.id == entry.after.id || sameName) {
            reader.fail("name", "duplicate");
        }
    }
    return entry;
}

template<class Row>
void SetupRows::readFields(QList<Entry<Row>> &entries)
{
    for (Entry<Row> &entry : entries) {
        SetupReader reader(entry.object, entry.place, m_names);
        fields(reader, entry.after);
        if constexpr (std::is_same_v<Row, Person>) {
            const QList<FieldProblem> problems = problemsOf(entry.after);
            if (!problems.isEmpty()) {
                reader.fail(qPrintable(problems.first().field), "value");
            }
        } else if constexpr (std::is_same_v<Row, CustomField>) {
            if (!entry.fresh && entry.before.kind != entry.after.kind) {
                reader.fail("kind", "kind");
            }
        }
        fail(reader.error());
    }
}

/// The set-up's order, the file's other rows after it; what is in its place already keeps its
/// number.
template<class Row>
void SetupRows::placeInOrder(QList<Entry<Row>> &entries, qint64 owner)
{
    QList<Row> others;
    int last = -1;
    const QList<Row> all = allRows<Row>(m_transaction);
    for (const Row &row : all) {
        if (!row.removed && (!kHasOwnList<Row> || ownerOf(row) == owner)) {
            last = std::max(last, row.position);
            const bool named =
                std::any_of(entries.begin(), entries.end(), [&row](const auto &entry) {
                    return entry.after.id == row.id;
                });
            if (!named) {
                others.append(row);
            }
        }
    }
    bool inOrder = true;
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const Entry<Row> &entry = entries.at(i);
        inOrder &= entry.fresh
            || (!entries.at(i - 1).fresh
                && entries.at(i - 1).before.position < entry.before.position);
    }
    int next = inOrder ? last + 1 : 0;
    for (Entry<Row> &entry : entries) {
        if (!inOrder || entry.fresh) {
            entry.after.position = next++;
        }
    }
    if (inOrder) {
        return;
    }
    std::stable_sort(others.begin(), others.end(), [](const Row &a, const Row &b) {
        return a.position < b.position;
    });
    for (const Row &other : std::as_const(others)) {
        Row after = other;
        after.position = next++;
        m_transaction.update(other, after);
    }
}

template<class Row>
void SetupRows::store(const QList<Entry<Row>> &entries)
{
    for (const Entry<Row> &entry : entries) {
        Row after = entry.after;
        if (entry.fresh) {
            m_transaction.insert(after);
            ++m_report.added;
        } else if (after == entry.before) {
            ++m_report.unchanged;
        } else {
            m_transaction.update(entry.before, after);
            ++m_report.updated;
        }
    }
}

} // namespace ugoda
