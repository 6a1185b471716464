// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/change_set.h"
#include "model/domain/client.h"
#include "model/domain/custom_values.h"
#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"
#include "model/domain/saved_view.h"

namespace ugoda {

/// A client with all phones and e-mails, in order.
struct ClientRecord
{
    Client client;
    QList<Phone> phones;
    QList<Email> emails;
    int opportunities = 0; ///< how many (not in the trash) are theirs

    bool operator==(const ClientRecord &) const = default;
};

/// A client as the type-ahead offers it.
struct ClientHit
{
    ClientId id;
    ClientKind kind = ClientKind::Person;
    QString name;
    QString phone; ///< first phone as typed
    QString email; ///< first address

    bool operator==(const ClientHit &) const = default;
};

/// A further client of an opportunity with the name to show.
struct FurtherClient
{
    OpportunityClient link;
    QString name;

    bool operator==(const FurtherClient &) const = default;
};

/// All that the form shows of one opportunity.
struct OpportunityRecord
{
    Opportunity opportunity;
    ClientRecord client; ///< id 0 when there is none
    QList<FurtherClient> further;
    CustomValues custom {}; ///< of the firm's own fields, archived ones too

    bool operator==(const OpportunityRecord &) const = default;
};

/// The firm's small tables, whole: they fit into memory and every view needs them. Removed rows are
/// included (history names them); views list only those neither removed nor archived.
struct DirectoryData
{
    QList<Person> people;
    QList<Pipeline> pipelines;
    QList<Stage> stages;
    QList<Source> sources;
    QList<Channel> channels;
    QList<Tag> tags;
    QList<LostReason> lostReasons;
    QList<ActivityType> activityTypes;
    QList<CustomField> customFields;
    QList<CustomOption> customOptions;
    QList<SavedView> savedViews;
    QList<Setting> settings;
};

/// One altered field or created row of a history entry. For a created comment, phone or
/// e-mail `after` holds its text, for an activity the day for which it was planned. Values of the
/// firm's own fields are changes from and to nothing when they come and go.
struct HistoryLine
{
    Entity entity = Entity::Opportunity;
    qint64 row = 0;
    bool created = false;
    QString field;
    QVariant before;
    QVariant after;
    CustomFieldId customField; ///< of a value of a firm's own field, which is never "created"
};

/// One step in an opportunity's history.
struct HistoryEntry
{
    ChangeSetId id;
    qint64 at = 0; ///< ms since 1970 UTC
    PersonId person;
    Origin origin = Origin::User;
    StepLabel label;
    ChangeSetId undoes;
    bool undone = false;
    QList<HistoryLine> lines;
};

/// A piece of a history, newest first. `clientNames` holds the names of clients that lines refer
/// to, `activities` the activities as they are now.
struct HistoryPage
{
    QList<HistoryEntry> entries;
    QHash<ActivityId, Activity> activities;
    QHash<ClientId, QString> clientNames;
    bool more = false;
};

/// Something typed and not yet saved, as it stands in the file.
struct Draft
{
    DraftId id;
    QString kind; ///< "opportunity", "comment" or "quotation"
    qint64 subject = 0; ///< id of the row being edited, 0 for a new one
    QString content; ///< made and read by the form, JSON as a rule
    qint64 at = 0;
};

} // namespace ugoda
