// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/latest_read.h"

#include <QObject>

namespace ugoda {

/// Which of the opportunities behind the filter the totals cover.
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
    Filter shown() const;
    LatestRead<Totals>::Read reading() const;
    void take(const Totals &totals);

    Workspace &m_workspace;
    Totals m_totals;
    TotalsKind m_kind = TotalsKind::Open;
    bool m_onBoard = false;
    LatestRead<Totals> m_read;
};

} // namespace ugoda
