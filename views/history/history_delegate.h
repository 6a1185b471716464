// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ugoda {

/// Paints the rows of a HistoryModel: day headings, and entries with an icon's disc, who did what
/// (old value struck through → new one bold), comments in a bubble, the time and the link "Undo".
/// Rows are as high as their words need in the width of the view.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the link "Undo" of an entry stands, in the coordinates of option.rect; empty when the
    /// entry has none.
    QRect undoRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintDay(QPainter *painter,
                  const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintFoot(QPainter *painter,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

} // namespace ugoda
