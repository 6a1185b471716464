// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"

#include <QListView>

namespace ugoda {

class AgendaDelegate;
class AgendaModel;
class Workspace;

/// The list of tasks. Arrows go from task to task, Space marks done, Enter and a double click open
/// the opportunity, the menu key and a right click show what else can be done; a click on the
/// circle marks done.
class AgendaView : public QListView
{
    Q_OBJECT

public:
    AgendaView(const Workspace &workspace, AgendaModel &model, QWidget *parent);

signals:
    void doneRequested(const ugoda::AgendaEntry &entry);
    void openRequested(const ugoda::AgendaEntry &entry);
    void menuRequested(const ugoda::AgendaEntry &entry, const QPoint &globalAt);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showMore(const QModelIndex &index);
    /// The task whose circle is there; invalid: none.
    QModelIndex circleAt(const QPoint &at) const;
    void setHot(const QModelIndex &index);

    AgendaModel &m_model;
    AgendaDelegate *m_delegate;
    QPersistentModelIndex m_hot; ///< whose circle is under the pointer
    QPersistentModelIndex m_pressed; ///< whose circle was pressed
};

} // namespace ugoda
