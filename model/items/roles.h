// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace ugoda {

/// What the item models answer beyond Qt's own roles. A row of a board's lane is an opportunity; a
/// row of the board is a lane. Qt::AccessibleTextRole is one sentence for a screen reader.
enum ItemRole {
    CardRole = Qt::UserRole + 1, ///< the whole Card
    OpportunityIdRole, ///< qint64
    TitleRole, ///< QString
    LaneTotalsRole, ///< the lane's Totals
    LaneColorRole, ///< the stage's colour as "#RRGGBB"; empty for won and lost
    LaneProbabilityRole, ///< the stage's percentage
    ColumnKeyRole, ///< of a table's header: the column's word in the settings
};

/// The format in which opportunities are dragged: their ids as text, parted by spaces.
inline constexpr QLatin1StringView kOpportunitiesMime {"application/x-ugoda-opportunities"};

} // namespace ugoda
