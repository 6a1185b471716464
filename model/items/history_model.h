// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/history_words.h"
#include "model/items/row_difference.h"

#include <QDate>

namespace ugoda {

class Workspace;

/// What HistoryModel answers besides Qt::AccessibleTextRole (a whole sentence) and Qt::DisplayRole
/// (the same). All but KindRole and TimeRole are empty for headings.
enum HistoryRole {
    HistoryKindRole = Qt::UserRole + 1, ///< int of HistoryKind
    HistoryTimeRole, ///< QDateTime, local; of a heading the day's begin
    HistoryIconRole, ///< name of an icon
    HistoryPersonRole, ///< qint64 of PersonId, 0 for nobody
    HistoryPersonNameRole,
    HistoryHeadRole, ///< what was done, where parts don't say it: "Opportunity created by hand"
    HistoryPartsRole, ///< QList<HistoryPart>
    HistoryCommentRole, ///< the text of a comment, as written
    HistoryStepRole, ///< qint64 of ChangeSetId
    HistoryStepNameRole, ///< as stepName()
    HistoryStepCountRole, ///< how many opportunities the step touched
    HistoryCanUndoRole, ///< whether this step stands and can be taken back by itself
    HistoryUndoneRole, ///< whether it was taken back
};

/// The history of one opportunity (rows 30 to 32): days and what was done on them, newest first,
/// the creation last. Reads a page at a time; after a change reads the newest entries only. No
/// sentence is stored: everything is worded in the language of the moment.
class HistoryModel : public SplicedListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    OpportunityId opportunity() const { return m_opportunity; }

    /// Shows another history; id 0 shows none. Answers to earlier questions are dropped.
    void setOpportunity(OpportunityId id);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Headings are disabled, so that the keyboard goes from entry to entry.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// A heading (entry 0) or an entry.
    struct Row
    {
        QDate day;
        ChangeSetId entry;

        bool operator==(const Row &) const = default;
    };

    /// A piece of the history with the currency in which the opportunity is estimated now.
    struct Piece
    {
        HistoryPage page;
        QString currency;
    };

    void onChanged(const ChangeSet &changes);
    void readPage(ChangeSetId before, int limit);
    void take(const Piece &piece, ChangeSetId before);
    void showRows();
    QList<Row> rowsOfEntries() const;
    void announceAll();

    const HistoryEntry *entry(ChangeSetId id) const;
    QVariant entryData(const HistoryEntry &entry, int role) const;
    QString headOf(const HistoryEntry &entry) const;
    QList<HistoryPart> partsOf(const HistoryEntry &entry) const;
    QString sentenceOf(const HistoryEntry &entry) const;
    /// The currency of an amount that an entry found, or left: currencies change too.
    QString currencyAt(const HistoryEntry &entry, bool before) const;

    Workspace &m_workspace;
    OpportunityId m_opportunity;
    QList<HistoryEntry> m_entries; ///< without gaps, newest first
    QHash<ClientId, QString> m_clientNames;
    QHash<ActivityId, Activity> m_activities;
    QString m_currency;
    QList<Row> m_rows;
    bool m_more = false;
    bool m_fetching = false; ///< older entries are on their way
    int m_life = 0; ///< counts histories shown; answers of an earlier one are dropped
};

} // namespace ugoda

Q_DECLARE_METATYPE(ugoda::HistoryPart)
