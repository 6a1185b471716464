// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/history_model.h"

#include "model/items/history_words.h"
#include "model/items/step_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "model/store/history_reads.h"
#include "model/store/table_reads.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
/// Longer values (requests, notes) are cut: the history shows that they changed, the form shows
/// them.
constexpr qsizetype kValueLength = 240;

QDateTime timeOf(const HistoryEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.at);
}

/// Whether an entry says anything: a card's place within its stage is not told.
bool isShown(const HistoryEntry &entry)
{
    return !entry.lines.isEmpty();
}

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : SplicedListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &HistoryModel::onChanged);
    connect(&workspace, &Workspace::directoryChanged, this, &HistoryModel::announceAll);
    connect(&workspace, &Workspace::closed, this, [this] { setOpportunity({}); });
}

void HistoryModel::setOpportunity(OpportunityId id)
{
    if (id == m_opportunity) {
        return;
    }
    beginResetModel();
    ++m_life;
    m_opportunity = id;
    m_entries.clear();
    m_clientNames.clear();
    m_activities.clear();
    m_rows.clear();
    m_more = false;
    m_fetching = false;
    endResetModel();
    if (id.isValid()) {
        readPage({}, kPage);
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && !m_rows.at(index.row()).entry.isValid();
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HistoryKindRole, "kind"},
                  {HistoryTimeRole, "time"},
                  {HistoryIconRole, "icon"},
                  {HistoryPersonRole, "person"},
                  {HistoryPersonNameRole, "personName"},
                  {HistoryHeadRole, "head"},
                  {HistoryPartsRole, "parts"},
                  {HistoryCommentRole, "comment"},
                  {HistoryStepRole, "step"},
                  {HistoryStepNameRole, "stepName"},
                  {HistoryStepCountRole, "stepCount"},
                  {HistoryCanUndoRole, "canUndo"},
                  {HistoryUndoneRole, "undone"}});
    return names;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_fetching = true;
        readPage(m_entries.last().id, kPage);
    }
}

void HistoryModel::onChanged(const ChangeSet &changes)
{
    if (!m_opportunity.isValid()
        || !(changes.bulk || changes.opportunities().contains(m_opportunity))) {
        return;
    }
    // An undo also alters the mark of an older entry, wherever that stands.
    const bool older = changes.bulk || changes.undoes.isValid();
    readPage({}, older ? int(m_entries.size()) + kPage : kPage);
}

void HistoryModel::readPage(ChangeSetId before, int limit)
{
    const OpportunityId id = m_opportunity;
    const auto read = [id, before, limit](Connection &connection) -> Result<Piece> {
        const Result<HistoryPage> page = readHistory(connection, id, before, limit);
        if (!page) {
            return page.error();
        }
        const Result<QList<Card>> cards = readCards(connection, {id});
        if (!cards) {
            return cards.error();
        }
        return Piece {*page, cards->isEmpty() ? QString() : cards->first().currency};
    };
    const auto answer = [this, before, life = m_life](const Result<Piece> &piece) {
        if (life != m_life) {
            return;
        }
        if (before.isValid()) {
            m_fetching = false;
        }
        if (piece) {
            take(*piece, before);
        } else {
            m_workspace.announceReadError(piece.error());
        }
    };
    whenDone(m_workspace.read<Piece>(read), this, answer);
}

void HistoryModel::take(const Piece &piece, ChangeSetId before)
{
    const QList<HistoryEntry> &fresh = piece.page.entries;
    m_currency = piece.currency;
    m_clientNames.insert(piece.page.clientNames);
    m_activities.insert(piece.page.activities);
    if (before.isValid()) {
        // Older ones continue the list; if it was shortened meanwhile, they would leave a gap.
        if (m_entries.isEmpty() || m_entries.last().id != before) {
            return;
        }
        m_entries += fresh;
        m_more = piece.page.more;
    } else {
        QList<HistoryEntry> kept;
        const bool meets =
            !piece.page.more || (!m_entries.isEmpty() && fresh.last().id <= m_entries.first().id);
        if (meets && !fresh.isEmpty()) {
            std::copy_if(m_entries.cbegin(),
                         m_entries.cend(),
                         std::back_inserter(kept),
                         [last = fresh.last().id](const HistoryEntry &e) { return e.id < last; });
        }
        m_more = kept.isEmpty() ? piece.page.more : m_more;
        m_entries = fresh + kept;
    }
    showRows();
    if (m_rows.isEmpty() && m_more) {
        fetchMore({}); // a whole page of silent steps
    }
}

QList<HistoryModel::Row> HistoryModel::rowsOfEntries() const
{
    QList<Row> rows;
    QDate day;
    for (const HistoryEntry &one : m_entries) {
        if (!isShown(one)) {
            continue;
        }
        if (const QDate its = timeOf(one).date(); its != day) {
            day = its;
            rows.append({day, {}});
        }
        rows.append({day, one.id});
    }
    return rows;
}

/// Turns the rows shown into those of the entries, so that what stays keeps selection and place.
void HistoryModel::showRows()
{
    splice(m_rows, rowsOfEntries());
    announceAll();
}

void HistoryModel::announceAll()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const HistoryEntry *HistoryModel::entry(ChangeSetId id) const
{
    const auto found = std::lower_bound(
        m_entries.begin(), m_entries.end(), id, [](const HistoryEntry &e, ChangeSetId wanted) {
            return e.id > wanted;
        });
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (const HistoryEntry *shown = row.entry.isValid() ? entry(row.entry) : nullptr) {
        return entryData(*shown, role);
    }
    switch (role) {
    case HistoryKindRole:
        return int(HistoryKind::Day);
    case HistoryTimeRole:
        return row.day.startOfDay();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QLocale().toString(row.day, QLocale::LongFormat);
    default:
        return {};
    }
}

QVariant HistoryModel::entryData(const HistoryEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(entry);
    case HistoryKindRole:
        return int(historyKind(entry));
    case HistoryTimeRole:
        return timeOf(entry);
    case HistoryIconRole:
        return historyIcon(entry);
    case HistoryPersonRole:
        return entry.person.value;
    case HistoryPersonNameRole:
        return m_workspace.directory().name(entry.person);
    case HistoryHeadRole:
        return headOf(entry);
    case HistoryPartsRole:
        return QVariant::fromValue(partsOf(entry));
    case HistoryCommentRole:
        return commentText(entry);
    case HistoryStepRole:
        return entry.id.value;
    case HistoryStepNameRole:
        return stepName(entry.label);
    case HistoryStepCountRole:
        return entry.label.count;
    case HistoryCanUndoRole:
        return !entry.undone && !entry.undoes.isValid() && entry.origin != Origin::Template;
    case HistoryUndoneRole:
        return entry.undone;
    default:
        return {};
    }
}

QString HistoryModel::headOf(const HistoryEntry &shown) const
{
    const HistoryEntry *undone = entry(shown.undoes);
    return historyTitle(shown,
                        undone && undone->undoes.isValid(),
                        m_activities.value(activityOf(shown)),
                        m_workspace.directory());
}

QList<HistoryPart> HistoryModel::partsOf(const HistoryEntry &entry) const
{
    return historyParts(entry,
                        {m_workspace.directory(),
                         m_clientNames,
                         currencyAt(entry, true),
                         currencyAt(entry, false),
                         kValueLength});
}

QString HistoryModel::currencyAt(const HistoryEntry &wanted, bool before) const
{
    QString currency = m_currency;
    for (const HistoryEntry &one : m_entries) {
        if (one.id < wanted.id || (one.id == wanted.id && !before)) {
            break;
        }
        for (const HistoryLine &line : one.lines) {
            if (line.entity == Entity::Opportunity && line.field == "currency"_L1) {
                currency = line.before.toString();
            }
        }
    }
    return currency;
}

QString HistoryModel::sentenceOf(const HistoryEntry &entry) const
{
    QStringList words;
    for (const QString &said : {headOf(entry), commentText(entry)}) {
        if (!said.isEmpty()) {
            words.append(said);
        }
    }
    const QList<HistoryPart> parts = partsOf(entry);
    for (const HistoryPart &part : parts) {
        words.append(partSentence(part));
    }
    return entrySentence(m_workspace.directory().name(entry.person),
                         QLocale().toString(timeOf(entry).time(), QLocale::ShortFormat),
                         words);
}

} // namespace ugoda
