// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace ugoda {

/// The kinds of rows that have a journal. The numbers are stored; never reuse one.
enum class Entity : int {
    Person = 1,
    Pipeline = 2,
    Stage = 3,
    Client = 4,
    Phone = 5,
    Email = 6,
    Opportunity = 7,
    OpportunityClient = 8,
    Source = 9,
    Channel = 10,
    Tag = 11,
    LostReason = 12,
    CustomField = 13,
    CustomValue = 14,
    ActivityType = 15,
    Activity = 16,
    Comment = 17,
    Setting = 18,
    CustomOption = 19,
    SavedView = 20,
};

/// Who asked for a change. The numbers are stored.
enum class Origin : int {
    User = 1,
    Import = 2,
    Call = 3,
    CommandLine = 4,
    Undo = 5,
    Merge = 6,
    Template = 7
};

/// The name of a step, as codes: shown in the interface's language whenever it is read.
struct StepLabel
{
    QString code; ///< "move", "edit", "create", "import", "won", …
    QStringList args; ///< titles and numbers that the sentence names
    int count = 1; ///< how many rows a person would say it touched

    bool operator==(const StepLabel &) const = default;
};

/// How far a step reaches.
struct StepScope
{
    int opportunities = 0; ///< how many it made or changed
    bool divisible =
        true; ///< it changed nothing that they share: it can be taken back for one of them
};

struct FieldChange
{
    QString field; ///< the column's name in the schema
    QVariant before;
    QVariant after;
};

/// What one commit did to one row. `created` rows have no fields.
struct RowChange
{
    Entity entity = Entity::Opportunity;
    qint64 id = 0;
    OpportunityId opportunity; ///< the card that the change belongs to, if any
    bool created = false;
    QList<FieldChange> fields;

    bool touches(QLatin1StringView field) const;
};

/// What one commit altered, announced after COMMIT returned. Empty when nothing changed.
struct ChangeSet
{
    ChangeSetId id;
    qint64 at = 0; ///< ms since 1970 UTC; for people, never for ordering
    PersonId person;
    Origin origin = Origin::User;
    StepLabel label;
    ChangeSetId undoes; ///< the change set that this one reverts, if any
    QList<RowChange> rows; ///< empty when bulk
    bool bulk = false; ///< more than 500 rows: listeners reload once
    QStringList conflicts; ///< of an undo: "entity/field" of values changed since, left as they are

    bool isEmpty() const { return rows.isEmpty() && !bulk; }

    bool touches(Entity entity) const;
    /// The opportunities touched, without repeats, in the order of the change.
    QList<OpportunityId> opportunities() const;
    /// The first opportunity that came back from the trash; id 0 when none did.
    OpportunityId broughtBack() const;
};

} // namespace ugoda
