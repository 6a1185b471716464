// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"

#include <QTableWidget>

namespace ugoda {

class StageActions;
class StageAdder;
class Workspace;

/// The stages of a pipeline as rows (rows 134 to 141, 159 to 162): dragged by their handle or moved
/// with Ctrl+Shift+Up and Down, edited with Enter or a double click, deleted with Del; what is
/// automatic and folded is switched in place. The row beneath adds a stage; Won and Lost, built in,
/// stand below it.
class StageTable : public QTableWidget
{
    Q_OBJECT

public:
    StageTable(Workspace &workspace, StageActions &actions, QWidget *parent);

    /// Shows a pipeline with the numbers of its open opportunities.
    void show(PipelineId pipeline, const QHash<StageId, int> &counts);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retitle();
    /// As high as its rows, the one with the field too.
    void fit();
    void fillRow(int row, const Stage &stage, int count);
    void fillOutcome(int row, Outcome outcome);
    void addSwitch(
        int row, int column, const Stage &stage, bool Stage::*member, const QString &name);
    QTableWidgetItem *put(int row,
                          int column,
                          const QString &text,
                          Qt::Alignment alignment = Qt::AlignLeft);
    StageId stageAt(int row) const;
    /// Before which row a dragged one would stand.
    int dropRow(const QPoint &position) const;

    Workspace &m_workspace;
    StageActions &m_actions;
    StageAdder *m_adder;
    QList<Stage> m_stages;
    int m_dragged = -1; ///< row whose handle is held
    int m_drop = -1;
};

} // namespace ugoda
