// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ugoda {

/// Something planned to be done for an opportunity.
struct Activity
{
    ActivityId id;
    int version = 0;
    bool removed = false;
    OpportunityId opportunity;
    ActivityTypeId type;
    QString summary;
    QDate dueOn;
    std::optional<qint64> dueTime; ///< of a meeting (row 119): minutes since midnight
    std::optional<qint64> duration; ///< of a meeting with a time: minutes
    PersonId responsible;
    QString note;
    qint64 doneAt = 0; ///< ms since 1970 UTC, 0 while open

    bool operator==(const Activity &) const = default;
};

/// What a person wrote in an opportunity's history (row 3).
struct Comment
{
    CommentId id;
    int version = 0;
    bool removed = false;
    OpportunityId opportunity;
    QString text;

    bool operator==(const Comment &) const = default;
};

/// A value of a firm's own field on an opportunity (row 24).
struct CustomValue
{
    CustomValueId id;
    int version = 0;
    bool removed = false;
    OpportunityId opportunity;
    CustomFieldId field;
    QString value; ///< text form by the field's type

    bool operator==(const CustomValue &) const = default;
};

/// What a firm's own field holds; the number is what the file keeps. A value's text form: text as
/// it is; Number with a decimal point; Money in minor units, a space, the currency; Date in ISO
/// form; Flag "1" (no is no value); List an option's id, Lists ids with spaces; Link and Phone as
/// typed.
enum class CustomKind : int {
    Text = 0,
    LongText = 1,
    Number = 2,
    Money = 3,
    Date = 4,
    Flag = 5,
    List = 6,
    Lists = 7,
    Link = 8,
    Phone = 9,
};

/// What can be chosen in a field of the kind List or Lists.
struct CustomOption
{
    CustomOptionId id;
    int version = 0;
    bool removed = false;
    CustomFieldId field;
    QString name;
    int position = 0;
    bool archived = false;

    bool operator==(const CustomOption &) const = default;
};

/// A firm's own field: the definition (row 24).
struct CustomField
{
    CustomFieldId id;
    int version = 0;
    bool removed = false;
    PipelineId pipeline; ///< none: for every pipeline
    QString name;
    CustomKind kind = CustomKind::Text;
    int position = 0;
    bool archived = false;
    bool required = false;
    bool onCard = false; ///< shown on the card of the board

    bool operator==(const CustomField &) const = default;
};

/// A fact about the file as a whole, kept with history: name of the firm, base currency, this
/// person.
struct Setting
{
    SettingId id;
    int version = 0;
    bool removed = false;
    QString key;
    QString value;

    bool operator==(const Setting &) const = default;
};

} // namespace ugoda
