// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/stage_counts.h"

#include <QTableWidget>

namespace ugoda {

class Workspace;

/// All pipelines (row 164): name, stages, open opportunities and their sum, who sees it. A menu
/// (right click, Menu key, the button of the row) copies, orders, archives and restores them and
/// chooses the one for inbound contacts (row 75).
class PipelineTable : public QTableWidget
{
    Q_OBJECT

public:
    PipelineTable(Workspace &workspace, QWidget *parent);

    void show(const PipelineOverview &overview, PipelineId current);

signals:
    /// Show this one in detail.
    void chosen(ugoda::PipelineId pipeline);
    void copyRequested(ugoda::PipelineId pipeline);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillRow(int row, const PipelineTotals &totals);
    void openMenu(int row, const QPoint &globalPosition);
    void shift(int row, int places);

    Workspace &m_workspace;
    QList<Pipeline> m_pipelines; ///< archived ones at the end
};

} // namespace ugoda
