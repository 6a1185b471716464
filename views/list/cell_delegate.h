// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/items/opportunity_columns.h"

#include <QStyledItemDelegate>

namespace ugoda {

struct Colors;
class Workspace;

/// Paints the cells of the table of opportunities: the stage with its dot, tags, the responsible
/// person's disc, the next activity with icon and words. A row that is not loaded yet is blank.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Workspace &workspace, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// A tag was clicked: show what else bears it (row 63).
    void tagClicked(ugoda::TagId tag);

protected:
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct TagPlace
    {
        TagId tag;
        QRect rect;
    };

    /// The tags that find room in a cell.
    QList<TagPlace> tagPlaces(const QStyleOptionViewItem &option, const Card &card) const;
    void paintFrame(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index,
                    const Colors &colors) const;
    void paintStage(QPainter *painter, const QRect &room, const Card &card, const Colors &) const;
    void paintActivity(QPainter *painter,
                       const QStyleOptionViewItem &option,
                       const QRect &room,
                       const Card &card,
                       const Colors &colors) const;
    void paintTags(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const Card &card,
                   const Colors &colors) const;
    void paintPerson(QPainter *painter, const QRect &room, const Card &card, const Colors &) const;
    QString text(const Card &card, const TableColumn &column) const;

    const Workspace &m_workspace;
};

} // namespace ugoda
