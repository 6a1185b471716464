// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"

#include <QList>
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
    Pipeline,
    Phone,
    Participants,
    LostReason,
    ReturnOn,
    Touched, ///< when the history got its last entry
};
inline constexpr int kOpportunityColumns = int(OpportunityColumn::Touched) + 1;

/// A column of the table: one of the program's, or a firm's own field (row 24).
struct TableColumn
{
    TableColumn(OpportunityColumn builtIn)
        : column(builtIn)
    { }

    explicit TableColumn(CustomFieldId custom)
        : field(custom)
    { }

    OpportunityColumn column = OpportunityColumn::Title; ///< says nothing where there is a field
    CustomFieldId field;

    bool operator==(const TableColumn &) const = default;
};

/// All columns that a table can have now: the program's, then the firm's own fields in use.
QList<TableColumn> tableColumns(const Directory &directory);

/// The word under which a column is kept in the settings: "title", "client", …, "custom/123"
QString columnKey(const TableColumn &column);
/// The column of a kept word; none for an unknown one.
std::optional<TableColumn> columnFrom(QStringView key);
/// The name of a column in the language of the interface.
QString columnTitle(const TableColumn &column, const Directory &directory);
/// By what a click on the column's header sorts.
Sort sortOf(const TableColumn &column, bool descending);
/// The column whose header shows the sort indicator of an order.
TableColumn columnOf(const Sort &sort);
/// Amounts, numbers and percentages stand at the right.
bool isNumeric(const TableColumn &column, const Directory &directory);

/// A cell in plain words, as spreadsheets read it and a screen reader says it: numbers with the
/// locale's decimal mark but no group marks, dates with four digits of the year, nothing for
/// nothing. The currency is named only where it is not the firm's own.
QString cellText(const Card &card, const TableColumn &column, const Directory &directory);

} // namespace ugoda
