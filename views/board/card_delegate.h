// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "views/board/card_layout.h"
#include "views/common/line_cache.h"

#include <QStyledItemDelegate>

namespace ugoda {

struct Colors;
class Workspace;

/// Paints a card of the board: everything by hand, no widget per card. The rows are those of a
/// LaneModel; colours come from the palette of the widget that is painted on.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Workspace &workspace, QWidget *view);

    /// The day by which activities are overdue or planned.
    void setToday(QDate today) { m_today = today; }

    /// How dense cards are and what stands on them.
    void setStyle(const CardStyle &style) { m_style = style; }

    /// Takes the fonts anew after a change of style or font.
    void refreshFonts();

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The icon of the next activity of a card in an item of this place; empty where there is none
    /// to speak of. No more than the icon: a click beside it means the card.
    QRect activityMark(const QRect &item, const Card &card) const;
    /// The tag at this place of a card; 0: none.
    TagId tagAt(const QRect &item, const Card &card, const QPoint &place) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The tooltip tells the card in words.
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct ColoredTag
    {
        QString text;
        QColor color;
        TagId tag; ///< none of what only looks like a tag: stale, why it was lost
    };

    using ColoredTags = QList<ColoredTag>;

    struct Sized
    {
        CardContent content;
        int height = 0;
    };

    struct LaidOut
    {
        CardContent content;
        QSize item;
        CardLayout layout;
    };

    ColoredTags tagsOf(const Card &card, const Colors &colors) const;
    void paintParticipants(QPainter *painter, const CardLayout &layout, const Card &card) const;
    void paintTags(QPainter *painter,
                   const CardLayout &layout,
                   const ColoredTags &tags,
                   const Colors &colors) const;
    CardContent contentOf(const Card &card) const;
    /// Where everything stands on a card in an item of this size at the origin.
    const CardLayout &layoutOf(const Card &card, const QString &activity, QSize item) const;
    void paintText(QPainter *painter,
                   const QRect &rect,
                   const QString &text,
                   const QFont &font,
                   const QColor &ink) const;

    const Workspace &m_workspace;
    QWidget *m_view;
    CardFonts m_fonts;
    CardStyle m_style;
    /// A list asks for the sizes of all its cards with each change; measuring titles takes long.
    mutable QHash<OpportunityId, Sized> m_sized;
    /// What painting needs again and again of the cards in sight.
    mutable QCache<OpportunityId, LaidOut> m_laidOut {200};
    mutable LineCache m_lines;
    QDate m_today = QDate::currentDate();
};

} // namespace ugoda
