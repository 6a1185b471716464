// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QListView>

namespace ugoda {

class HistoryDelegate;

/// The list of a history. Arrows go from entry to entry, Enter, Space or the menu key open what can
/// be done with one; the link "Undo" answers to a click.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

signals:
    /// A person wants a step taken back; `name` is what it is called.
    void revertRequested(ugoda::ChangeSetId step, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isOnUndo(const QModelIndex &index, const QPoint &at) const;
    void openMenu(const QModelIndex &index, const QPoint &globalAt);

    HistoryDelegate *m_delegate;
};

} // namespace ugoda
