// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/dictionary_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/pipeline_commands.h"
#include "model/commands/view_commands.h"
#include "model/store/usage_lookups.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

template<class Row>
Row *withId(QList<Row> &rows, qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row &row) {
        return row.id.value == id && !row.removed;
    });
    return found == rows.end() ? nullptr : &*found;
}

/// The entries with these ids, in this order; all of them must be there.
template<class Row>
Result<QList<Row>> entries(WriteTransaction &transaction, const QList<qint64> &ids)
{
    QList<Row> all = allRows<Row>(transaction);
    QList<Row> found;
    for (const qint64 id : ids) {
        const Row *row = withId(all, id);
        if (!row) {
            return Error {ErrorCode::NotFound, {}, {}};
        }
        found.append(*row);
    }
    return found;
}

template<class Row>
QString joinedNames(const QList<Row> &rows, const NameOf &nameOf)
{
    QStringList names;
    for (const Row &row : rows) {
        names.append(nameShown(row, nameOf));
    }
    return names.join(u", "_s);
}

template<class Row>
Result<void> add(WriteTransaction &transaction,
                 StepLabel &label,
                 const Dictionary &dictionary,
                 const QString &typed,
                 qint64 owner,
                 qint64 *made)
{
    const QList<Row> all = allRows<Row>(transaction);
    const Result<QString> name = checkedName(all, 0, owner, typed, dictionary.nameOf);
    if (!name) {
        return name.error();
    }
    Row row = newEntry<Row>(*name, positionAtEnd(all), owner);
    transaction.insert(row);
    label.args = {row.name};
    if (made) {
        *made = row.id.value;
    }
    return {};
}

template<class Row>
Result<void> rename(WriteTransaction &transaction,
                    StepLabel &label,
                    const Dictionary &dictionary,
                    qint64 id,
                    const QString &typed)
{
    QList<Row> all = allRows<Row>(transaction);
    const Row *row = withId(all, id);
    if (!row) {
        return Error {ErrorCode::NotFound, {}, {}};
    }
    const Result<QString> name = checkedName(all, id, ownerOf(*row), typed, dictionary.nameOf);
    if (!name) {
        return name.error();
    }
    label.args = {*name};
    if (*name == nameShown(*row, dictionary.nameOf)) {
        return {};
    }
    Row after = *row;
    after.name = *name;
    if constexpr (requires { after.defaultKey; }) {
        after.defaultKey.clear();
    }
    transaction.update(*row, after);
    return {};
}

template<class Row>
Result<void> move(WriteTransaction &transaction,
                  StepLabel &label,
                  const Dictionary &dictionary,
                  const QList<qint64> &ids,
                  qint64 before)
{
    const Result<QList<Row>> moving = entries<Row>(transaction, ids);
    if (!moving) {
        return moving.error();
    }
    QList<Row> all = allRows<Row>(transaction);
    // Where there are lists within the list, the others keep their places.
    const qint64 owner = moving->isEmpty() ? 0 : ownerOf(moving->first());
    all.removeIf([&](const Row &row) { return row.removed || ownerOf(row) != owner; });
    label.args = {joinedNames(*moving, dictionary.nameOf)};
    return putBefore(transaction, all, ids, before);
}

template<class Row>
Result<void> archive(WriteTransaction &transaction,
                     StepLabel &label,
                     const Dictionary &dictionary,
                     const QList<qint64> &ids,
                     bool archived)
{
    const Result<QList<Row>> found = entries<Row>(transaction, ids);
    if (!found) {
        return found.error();
    }
    for (const Row &row : *found) {
        Row after = row;
        after.archived = archived;
        transaction.update(row, after);
    }
    label.args = {joinedNames(*found, dictionary.nameOf)};
    return {};
}

template<class Row>
Result<void> remove(WriteTransaction &transaction,
                    StepLabel &label,
                    const Dictionary &dictionary,
                    const QList<qint64> &ids)
{
    const Result<QList<Row>> found = entries<Row>(transaction, ids);
    if (!found) {
        return found.error();
    }
    // Being recommended after itself or what goes with it holds nothing back.
    QList<EntryUse> uses = usesOf(transaction, dictionary.entity, ids, true, int(ids.size()) + 1);
    uses.removeIf([&](const EntryUse &use) {
        return use.user == dictionary.entity && ids.contains(use.row);
    });
    if (!uses.isEmpty()) {
        return invalid(u"entry"_s, ProblemCode::InUse);
    }
    for (const Row &row : *found) {
        transaction.setRemoved<Row>(row.id, true);
    }
    label.args = {joinedNames(*found, dictionary.nameOf)};
    return {};
}

/// A stored list of ids with `into` for all of `from`, each once.
QString withMerged(const QString &list, const QList<qint64> &from, qint64 into)
{
    QStringList result;
    const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString id = from.contains(part.toLongLong()) ? QString::number(into) : part;
        if (!result.contains(id)) {
            result.append(id);
        }
    }
    return result.join(u' ');
}

/// A record whose first source is `source` now doesn't name it among the further ones as well.
void dropRepeatedSource(WriteTransaction &transaction, const QList<EntryUse> &uses, SourceId source)
{
    for (const EntryUse &use : uses) {
        const std::optional<Opportunity> before = transaction.find<Opportunity>({use.row});
        if (before && before->source == source && before->extraSources.contains(source)) {
            Opportunity after = *before;
            after.extraSources.removeAll(source);
            transaction.update(*before, after);
        }
    }
}

template<class Row>
Result<void> unite(WriteTransaction &transaction,
                   StepLabel &label,
                   const Dictionary &dictionary,
                   const QList<qint64> &from,
                   qint64 into)
{
    if (from.isEmpty() || from.contains(into)) {
        return invalid(u"into"_s, ProblemCode::Unfitting);
    }
    const Result<QList<Row>> merged = entries<Row>(transaction, from);
    const Result<QList<Row>> target = entries<Row>(transaction, {into});
    if (!merged || !target) {
        return merged ? target.error() : merged.error();
    }
    const qint64 owner = ownerOf(target->first());
    const auto isElsewhere = [owner](const Row &row) {
        return owner != 0 && ownerOf(row) != owner;
    };
    if (std::any_of(merged->begin(), merged->end(), isElsewhere)) {
        return invalid(u"into"_s, ProblemCode::Unfitting);
    }
    const QList<EntryUse> uses = usesOf(transaction, dictionary.entity, from, false);
    for (const EntryUse &use : uses) {
        const QVariant value =
            use.list ? QVariant(withMerged(use.value.toString(), from, into)) : QVariant(into);
        transaction.replace(use.user, use.row, use.field, use.value, value);
    }
    if constexpr (std::is_same_v<Row, Source>) {
        dropRepeatedSource(transaction, uses, {into});
    }
    if constexpr (std::is_same_v<Row, LostReason>) {
        mergeHiddenReasons(transaction, *merged, target->first());
    }
    replaceInViews(transaction, dictionary.entity, from, into);
    for (const Row &row : *merged) {
        transaction.setRemoved<Row>(row.id, true);
    }
    label.args = {nameShown(target->first(), dictionary.nameOf)};
    return {};
}

} // namespace

std::unique_ptr<Command> addEntry(const Dictionary &dictionary,
                                  const QString &name,
                                  qint64 owner,
                                  std::shared_ptr<qint64> made)
{
    return command("entry.add", [=](WriteTransaction &transaction, StepLabel &label) {
        return visitDictionary(dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
            return add<Row>(transaction, label, dictionary, name, owner, made.get());
        });
    });
}

std::unique_ptr<Command> renameEntry(const Dictionary &dictionary, qint64 id, const QString &name)
{
    return command("entry.rename", [=](WriteTransaction &transaction, StepLabel &label) {
        return visitDictionary(dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
            return rename<Row>(transaction, label, dictionary, id, name);
        });
    });
}

std::unique_ptr<Command> moveEntries(const Dictionary &dictionary,
                                     const QList<qint64> &ids,
                                     qint64 before)
{
    return command("entry.move", [=](WriteTransaction &transaction, StepLabel &label) {
        return visitOrdered(dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
            return move<Row>(transaction, label, dictionary, ids, before);
        });
    });
}

std::unique_ptr<Command> setEntriesArchived(const Dictionary &dictionary,
                                            const QList<qint64> &ids,
                                            bool archived)
{
    return command(archived ? "entry.archive" : "entry.restore",
                   [=](WriteTransaction &transaction, StepLabel &label) {
                       return visitDictionary(
                           dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
                               return archive<Row>(transaction, label, dictionary, ids, archived);
                           });
                   });
}

std::unique_ptr<Command> removeEntries(const Dictionary &dictionary, const QList<qint64> &ids)
{
    return command("entry.remove", [=](WriteTransaction &transaction, StepLabel &label) {
        return visitDictionary(dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
            return remove<Row>(transaction, label, dictionary, ids);
        });
    });
}

std::unique_ptr<Command> mergeEntries(const Dictionary &dictionary,
                                      const QList<qint64> &from,
                                      qint64 into)
{
    return command("entry.merge", [=](WriteTransaction &transaction, StepLabel &label) {
        return visitDictionary(dictionary.entity, [&]<class Row>(std::type_identity<Row>) {
            return unite<Row>(transaction, label, dictionary, from, into);
        });
    });
}

} // namespace ugoda
