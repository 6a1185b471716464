// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <QString>

#include <optional>

namespace ugoda {

class Directory;

/// The columns of the table (row 8), in the order in which they are offered.
enum class OpportunityColumn {
    Title,
    Client,
    Stage,
    Value,
    NextActivity,
    Tags,
    Responsible,
    Source,
    Channel,
    EnquiredOn,
    PlannedStart,
    ExpectedClose,
    Probability,
    ClosedOn,
    Outcome,
    Created,
};
inline constexpr int kOpportunityColumns = int(OpportunityColumn::Created) + 1;

/// The word under which a column is kept in the settings: "title", "client", …
QString columnKey(OpportunityColumn column);
/// The column of a kept word; none for an unknown one.
std::optional<OpportunityColumn> columnFrom(QStringView key);
/// The name of a column in the language of the interface.
QString columnTitle(OpportunityColumn column);
/// By what a click on the column's header sorts; none when it can't be sorted.
std::optional<SortColumn> sortColumnOf(OpportunityColumn column);
/// The column under whose header the sign of an order stands.
OpportunityColumn columnOf(SortColumn column);
/// Amounts and percentages stand at the right.
bool isNumeric(OpportunityColumn column);

/// A cell in plain words, as spreadsheets read it and a screen reader says it: numbers with the
/// locale's decimal mark but no group marks, dates with four digits of the year, nothing for
/// nothing. The currency is named only where it is not the firm's own.
QString cellText(const Card &card, OpportunityColumn column, const Directory &directory);

} // namespace ugoda
