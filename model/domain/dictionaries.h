// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>

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

    bool operator==(const Pipeline &) const = default;
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

/// A way in which clients reach the firm (row 96).
struct Channel
{
    ChannelId id;
    int version = 0;
    bool removed = false;
    QString name;
    QString defaultKey;
    int position = 0;
    bool archived = false;

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

    bool operator==(const ActivityType &) const = default;
};

} // namespace ugoda
