// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace ugoda {

class Segmented;
class WindowActions;
class Workspace;

/// The bar over the pages: create, the pipeline, board or table, undo and redo. 52 px high.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Workspace &workspace, WindowActions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages(WindowActions &actions);
    QToolButton *addStep(QAction *action);
    void showPipelines();
    void retranslate();

    Workspace &m_workspace;
    QPushButton *m_create;
    QPushButton *m_pipeline;
    Segmented *m_pages;
};

} // namespace ugoda
