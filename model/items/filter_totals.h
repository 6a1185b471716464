// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/domain/filter.h"

#include <QObject>

namespace ugoda {

class Workspace;

/// Which of the opportunities behind the filter the totals speak of.
enum class TotalsKind {
    Open,
    Won,
    Lost,
    Closed,
    Archived,
    Trash
};

/// Count, sum and weighted forecast of everything that the workspace's filter lets through, kept up
/// to date in the background: what the filter line says at its right. Won and lost ones are counted
/// only when the filter asks for no open ones, so that a forecast is never mixed with the past.
class FilterTotals : public QObject
{
    Q_OBJECT

public:
    explicit FilterTotals(Workspace &workspace, QObject *parent = nullptr);

    const Totals &totals() const { return m_totals; }

    TotalsKind kind() const { return m_kind; }

    /// Whether only what the board shows is counted: not the channels that are kept off it.
    void setOnBoard(bool on);

signals:
    void changed();

private:
    void refresh();

    Workspace &m_workspace;
    Totals m_totals;
    TotalsKind m_kind = TotalsKind::Open;
    bool m_onBoard = false;
    bool m_reading = false;
    bool m_outdated = false; ///< something changed since the reading under way began
};

} // namespace ugoda
