// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/client.h"
#include "model/domain/result.h"
#include "model/store/row_notes.h"

#include <QDate>
#include <QScopedPointer>

#include <memory>
#include <optional>

namespace ugoda {

class BulkIndexes;
class Connection;
class Derived;
class IdGenerator;
class JournalWriter;
struct Opportunity;
struct TextKeys;

/// The only writer. Each change of a row writes its journal line in the same transaction and keeps
/// what is derived from it (search text, order keys, tag index) up to date. Rolls back unless
/// committed.
///
/// The first failure sticks: later calls do nothing and return false, so that a command may write
/// on and look at status() once. Store thread only.
class WriteTransaction
{
public:
    /// Begins (BEGIN IMMEDIATE). `now` is ms since 1970 UTC.
    WriteTransaction(
        Connection &connection, IdGenerator &ids, PersonId person, Origin origin, qint64 now);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    /// The row as it is now, also when it is removed; empty when there is none.
    template<class Row>
    std::optional<Row> find(decltype(Row::id) id);
    /// Writes a new row and its "created" line; gives it an id unless it has one.
    template<class Row>
    bool insert(Row &row);
    /// The same for an opportunity whose title's keys are known.
    bool insertOpportunity(Opportunity &opportunity, const TextKeys &ofTitle);
    /// Writes a new client with phones and e-mails, in this order, giving all of them ids.
    bool insertClient(Client &client,
                      QList<Phone> &phones,
                      QList<Email> &emails,
                      const TextKeys &ofName);
    /// Writes the fields that differ, each with its journal line. If nothing differs, nothing is
    /// written.
    template<class Row>
    bool update(const Row &before, const Row &after);
    /// What a person changed from `seen` to `wanted`, laid over the row as it is now. A field that
    /// someone else has changed meanwhile to a third value is a Conflict naming the field.
    template<class Row>
    bool merge(const Row &seen, const Row &wanted);
    /// Moves a row to the trash (or back).
    template<class Row>
    bool setRemoved(decltype(Row::id) id, bool removed);

    /// Sets one field of any row to a value if it still is `expected`; used by undo. False when it
    /// has another value or on failure.
    bool replace(Entity entity,
                 qint64 row,
                 const QString &field,
                 const QVariant &expected,
                 const QVariant &value);

    /// The card to whose history the following changes of other rows (a client's phone) belong.
    void setSubject(OpportunityId opportunity) { m_subject = opportunity; }

    /// Names the change set that this one reverts, and whether that marks it undone or done again.
    void setUndoes(ChangeSetId undoes) { m_changes.undoes = undoes; }

    /// Values that undo left alone.
    void addConflict(const QString &what) { m_changes.conflicts.append(what); }

    /// Ends the present change set and begins another at the given time inside the same
    /// transaction: sample data gets a history of years in one commit.
    void beginNextStep(const StepLabel &finished, qint64 at);

    qint64 nextId();

    qint64 now() const { return m_now; }

    QDate today() const;

    PersonId person() const { return m_person; }

    void setPerson(PersonId person) { m_person = person; }

    Connection &connection() { return m_connection; }

    /// Drops the indexes of opportunities, phones and e-mails until the end of the transaction,
    /// when they are built anew in one go. For steps that write about as many rows as the file has,
    /// or more: measured, it takes a quarter of the time. Lookups through these indexes are slow
    /// meanwhile.
    void deferIndexes();

    /// Makes the whole transaction fail.
    void fail(const Error &error);

    bool failed() const { return bool(m_error); }

    Result<void> status() const { return failed() ? Result<void>(m_error) : Result<void>(); }

    ChangeSetId id() const { return m_changes.id; }

    bool hasChanges() const { return m_sequence > 0; }

    /// Brings the derived data up to date, writes the change set, commits. A transaction without
    /// changes writes nothing. After an error the state of the file is unknown: the store reopens
    /// it.
    Result<ChangeSet> commit(const StepLabel &label);
    void rollback();

private:
    void journal(Entity entity, qint64 row, OpportunityId opportunity, const FieldChange *change);
    bool writeChangeSet(const StepLabel &label);
    bool run(class Statement &statement);
    /// Keeps the first failure.
    bool note(const Result<void> &done);

    Connection &m_connection;
    IdGenerator &m_ids;
    std::unique_ptr<Derived> m_derived;
    std::unique_ptr<BulkIndexes> m_indexes;
    std::unique_ptr<JournalWriter> m_journal;
    PersonId m_person;
    qint64 m_now = 0;
    mutable qint64 m_todayOf = -1; ///< the time whose local day m_today is
    mutable QDate m_today;
    OpportunityId m_subject;
    ChangeSet m_changes;
    RowNotes m_rows {m_changes};
    int m_sequence = 0;
    bool m_open = false;
    Error m_error;
};

} // namespace ugoda
