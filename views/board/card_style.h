// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/opportunity_columns.h"

#include <QFlags>

namespace ugoda {

class Directory;
class Settings;

/// What can stand on a card beside its title, in the order of the menu.
enum class CardField {
    Client = 1 << 0,
    Participants = 1 << 1,
    Tags = 1 << 2,
    Value = 1 << 3,
    NextActivity = 1 << 4,
    Responsible = 1 << 5,
    Source = 1 << 6,
    Channel = 1 << 7,
    EnquiredOn = 1 << 8,
    PlannedStart = 1 << 9,
    ExpectedClose = 1 << 10,
    Probability = 1 << 11,
    OwnFields = 1 << 12, ///< those that the firm has marked for the card
};
Q_DECLARE_FLAGS(CardFields, CardField)
Q_DECLARE_OPERATORS_FOR_FLAGS(CardFields)

inline constexpr CardField kCardFieldOrder[] = {CardField::Client,
                                                CardField::Participants,
                                                CardField::Tags,
                                                CardField::Value,
                                                CardField::NextActivity,
                                                CardField::Responsible,
                                                CardField::Source,
                                                CardField::Channel,
                                                CardField::EnquiredOn,
                                                CardField::PlannedStart,
                                                CardField::ExpectedClose,
                                                CardField::Probability,
                                                CardField::OwnFields};

/// How a person sees the cards of the board: how dense, and what stands on them. By default as
/// designed.
struct CardStyle
{
    bool compact = false;
    CardFields fields = CardField::Client | CardField::Participants | CardField::Tags
        | CardField::Value | CardField::NextActivity | CardField::Responsible
        | CardField::OwnFields;

    bool shows(CardField field) const { return fields.testFlag(field); }

    bool operator==(const CardStyle &) const = default;
};

/// A field's name in the language of the interface.
QString cardFieldName(CardField field, const Directory &directory);
/// The column of the table that says the same as a line of its own on the card; none for what has
/// its own place there.
std::optional<OpportunityColumn> lineColumn(CardField field);

/// What the person who works here has chosen on this machine.
CardStyle cardStyle(const Settings &settings, const Directory &directory);
void keepCardStyle(Settings &settings, const Directory &directory, const CardStyle &style);

} // namespace ugoda
