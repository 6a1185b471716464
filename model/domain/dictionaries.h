// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>

#include <optional>

namespace ugoda {

// The small tables by which a firm shapes the program. They share a form: a name, a place in their
// list, archived or not. `defaultKey` names a shipped default (`stage.new`); while it is set, views
// show its translation and `name` is only the text in the language of the file's creation; renaming
// clears it.

/// A member of the firm. Not an account: there are no passwords.
struct Person
{
    PersonId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString initials; ///< empty: made from the name
    QString color; ///< "#RRGGBB"
    QString phone;
    QString email;
    bool active = true;
    int position = 0;

    bool operator==(const Person &) const = default;
};

/// A way of selling: an ordered list of stages.
struct Pipeline
{
    PipelineId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    int position = 0;
    bool archived = false;
    IdList<PersonTag>
        visibleTo; ///< empty: everybody. A filter of the view, no protection (row 158)

    bool operator==(const Pipeline &) const = default;
};

/// What a stage is there for. All but the ordinary ones are system columns, of each kind at most
/// one in a pipeline: made by the step that first needs it, shown only while something stands
/// there, chosen, moved and deleted by nobody.
enum class StageKind : int {
    Ordinary = 0,
    Undefined = 1, ///< takes the cards of deleted stages (row 143); behind the others
    Unregistered = 2 ///< leads, which are still to be qualified (rows 74, 101); before the others
};

/// A column of the board. Won and Lost are outcomes, not stages.
struct Stage
{
    StageId id;
    int version = 0;
    bool removed = false;
    PipelineId pipeline;
    QString name;
    QString defaultKey;
    QString color; ///< "#RRGGBB"
    int position = 0;
    bool start = false; ///< where new opportunities land; exactly one in a pipeline
    int probability = 0; ///< percent
    bool setsProbability = true; ///< entering sets the opportunity's probability unless set by hand
    bool folded = false;
    bool archived = false;
    ChannelId channel; ///< only for the records of this channel (row 138)
    int rotDays = 0; ///< without an entry in the history until a card is stale; 0: never
    QString
        required; ///< what must be filled to enter: columns and ids of custom fields, with spaces
    StageKind kind = StageKind::Ordinary;

    bool isSystem() const { return kind != StageKind::Ordinary; }

    bool operator==(const Stage &) const = default;
};

/// Where an enquiry came from (row 15).
struct Source
{
    SourceId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    int position = 0;
    bool archived = false;

    bool operator==(const Source &) const = default;
};

/// What a channel's dashboard shows (rows 108 to 114).
enum class DashContent : int {
    Pipeline = 0,
    Sales = 1,
    Invoices = 2
};
/// Of which time: expected to close within it (pipeline), or the last one (sales, invoices).
enum class DashSpan : int {
    Week = 0,
    Month = 1,
    Quarter = 2,
    Year = 3
};
enum class DashGroup : int {
    Day = 0,
    Week = 1,
    Month = 2,
    Person = 3,
    Stage = 4
};

/// A way in which clients reach the firm, with its team (rows 96 to 115).
struct Channel
{
    ChannelId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    int position = 0;
    bool archived = false;
    bool quotations = true; ///< a win offers a quotation before an order (row 99)
    bool onBoard = true; ///< its records stand on the board, not only in the table (row 100)
    bool leads = false; ///< new records are leads, to be qualified first (row 101)
    PersonId leader;
    IdList<PersonTag> members; ///< whose new records get this channel (row 106)
    std::optional<qint64> target; ///< of a month, minor units of the firm's currency (row 110)
    DashContent dashContent = DashContent::Pipeline;
    DashSpan dashSpan = DashSpan::Month;
    DashGroup dashGroup = DashGroup::Day;

    bool operator==(const Channel &) const = default;
};

/// A free label (row 62).
struct Tag
{
    TagId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    QString color; ///< "#RRGGBB"
    int position = 0;
    bool archived = false;
    QString group; ///< "industry", "size", "urgency" … (row 126)

    bool operator==(const Tag &) const = default;
};

/// Why an opportunity was lost (row 44, 130).
struct LostReason
{
    LostReasonId id;
    int version = 0;
    bool removed = false;
    PipelineId pipeline; ///< none: for every pipeline
    QString name;
    QString defaultKey;
    int position = 0;
    bool archived = false;

    bool operator==(const LostReason &) const = default;
};

/// A meeting has a time and a duration, everything else a day (row 119).
enum class ActivityCategory : int {
    Other = 0,
    Meeting = 1
};

/// A kind of planned activity (row 116).
struct ActivityType
{
    ActivityTypeId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    QString icon; ///< name of an icon: "phone", "mail", "calendar", "check"
    int days = 0; ///< until the deadline
    int position = 0;
    bool archived = false;
    ActivityCategory category = ActivityCategory::Other;
    QString outcome; ///< expected: fills the summary of a new activity (row 120)
    IdList<ActivityTypeTag> nextTypes; ///< recommended after this one (row 122)

    bool operator==(const ActivityType &) const = default;
};

} // namespace ugoda
