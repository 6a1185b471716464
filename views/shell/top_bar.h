// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace ugoda {

class Segmented;
class Settings;
class WindowActions;
class Workspace;

/// The bar over the pages: create, the pipeline, board or table (or what another page puts there),
/// undo and redo. 52 px high. Each person's last pipeline is remembered (row 165); those that a
/// person does not see stand behind "Show all" (row 158).
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Workspace &workspace, Settings &settings, WindowActions &actions, QWidget *parent);

    /// Puts these in the place of pipeline, pages and cards; null: those stand there.
    void showTools(QWidget *tools);

signals:
    /// The menu of the table's columns is to open here.
    void columnsWanted(const QPoint &global);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages(WindowActions &actions);
    QToolButton *addStep(QAction *action);
    void showPipelines();
    void fillPipelines(QMenu *menu);
    void choosePipeline(PipelineId pipeline);
    /// Those that this person sees beside the one on the board.
    QList<PipelineId> furtherPipelines() const;
    void showAllPipelines();
    void rememberPipeline();
    /// The pipeline that the person at work had last.
    void recallPipeline();
    void addPipeline();
    void retranslate();

    Workspace &m_workspace;
    Settings &m_settings;
    PersonId m_person; ///< whose pipeline is shown
    bool m_showsAll = false; ///< hidden pipelines are offered, too
    QWidget *m_own; ///< what stands between Create and the steps on board and table
    QWidget *m_tools = nullptr; ///< what another page has there
    QToolButton *m_cards;
    QToolButton *m_columns;
    QPushButton *m_create;
    QPushButton *m_pipeline;
    Segmented *m_pages;
};

} // namespace ugoda
