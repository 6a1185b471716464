// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/line_cache.h"

#include <QStyledItemDelegate>

namespace ugoda {

class Directory;
class Workspace;

/// Paints the rows of an AgendaModel: the headings of groups, and below each one plate with its
/// tasks: a circle that marks done, the type's icon, what and whose, when, and the initials of who
/// does it. A group's colour is never its only mark: the heading names it and each row says when.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(const Workspace &workspace, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click marks a task done, in a row with this rectangle.
    static QRect circleRect(const QRect &row);
    /// Whether the pointer is over the circle of this row.
    void setHotCircle(const QModelIndex &index);

private:
    void paintHeading(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintPlateOf(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintTask(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintCircle(QPainter *painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    /// The disc of who does it, and the time before it; how much of the right side they take.
    int paintEnd(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QModelIndex &index) const;

    const Workspace &m_workspace;
    QPersistentModelIndex m_hot;
    mutable LineCache m_lines;
};

} // namespace ugoda
