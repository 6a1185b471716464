// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/cell_delegate.h"

#include "model/items/custom_texts.h"
#include "model/items/format.h"
#include "model/items/roles.h"
#include "model/items/workspace.h"
#include "views/board/card_text.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 12;
constexpr int kGap = 6;
constexpr int kTagGap = 4;
constexpr int kDot = 8;
constexpr int kDisc = 20;
constexpr int kIcon = 14;
constexpr int kSortMark = 12; ///< px that the header keeps free for its arrow at the right
constexpr int kRowHeight = 34;
constexpr int kNameFrom = 84; ///< px from which a responsible's name stands beside the disc

QRect roomOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kPadding, 0, -kPadding, -1);
}

void drawText(QPainter *painter, const QRect &room, const QString &text, int alignment)
{
    painter->drawText(room,
                      alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

/// Takes a square at the leading edge of the room and leaves the rest.
QRect takeLeading(QRect &room, int side, int gap)
{
    const QRect square(room.left(), room.center().y() - side / 2, side, side);
    room.setLeft(square.right() + 1 + gap);
    return square;
}

/// What stands in a cell's column.
TableColumn columnOf(const QModelIndex &index)
{
    const QVariant key = index.model()->headerData(index.column(), Qt::Horizontal, ColumnKeyRole);
    return columnFrom(key.toString()).value_or(OpportunityColumn::Title);
}

std::optional<Card> cardOf(const QModelIndex &index)
{
    const QVariant value = index.data(CardRole);
    return value.isValid() ? std::optional(value.value<Card>()) : std::nullopt;
}

} // namespace

CellDelegate::CellDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{ }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString shown = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(shown) + 2 * kPadding, kRowHeight};
}

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    paintFrame(painter, option, index, colors);
    const std::optional<Card> card = cardOf(index);
    if (!card) {
        painter->restore();
        return;
    }
    const TableColumn column = columnOf(index);
    QRect room = roomOf(option);
    const bool atRight = isNumeric(column, m_workspace.directory());
    const Qt::Alignment side = atRight ? Qt::AlignRight : Qt::AlignLeft;
    if (atRight) {
        room.setRight(room.right() - kSortMark);
    }
    painter->setFont(ugoda::font(option.widget, TextStyle::Base));
    painter->setPen(colors.text);
    switch (column.field.isValid() ? OpportunityColumn::Source : column.column) {
    case OpportunityColumn::Title:
    case OpportunityColumn::Value:
        painter->setFont(ugoda::font(option.widget, TextStyle::BaseStrong));
        drawText(painter, room, text(*card, column), side);
        break;
    case OpportunityColumn::Stage:
        paintStage(painter, room, *card, colors);
        break;
    case OpportunityColumn::NextActivity:
        paintActivity(painter, option, room, *card, colors);
        break;
    case OpportunityColumn::Tags:
        paintTags(painter, option, *card, colors);
        break;
    case OpportunityColumn::Responsible:
        paintPerson(painter, room, *card, colors);
        break;
    case OpportunityColumn::Client:
        painter->setPen(colors.toned(Tone::Muted));
        [[fallthrough]];
    default:
        drawText(painter, room, text(*card, column), side);
    }
    painter->restore();
}

/// Ground, the line below, and for the current row the ring of the keyboard's focus.
void CellDelegate::paintFrame(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index,
                              const Colors &colors) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? colors.accentSoft : colors.surface);
    const QRect &cell = option.rect;
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colors.line);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->fillRect(cell.left(), cell.top(), cell.width(), 1, colors.accent);
        painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colors.accent);
        if (view->columnAt(0) == index.column()) {
            painter->fillRect(cell.left(), cell.top(), 2, cell.height(), colors.accent);
        }
    }
}

void CellDelegate::paintStage(QPainter *painter,
                              const QRect &room,
                              const Card &card,
                              const Colors &colors) const
{
    const Stage *stage = m_workspace.directory().stage(card.stage);
    QRect rest = room;
    const QRect dot = takeLeading(rest, kDot, kGap);
    const QColor color = card.outcome == Outcome::Won ? colors.good
        : card.outcome == Outcome::Lost               ? colors.bad
        : stage                                       ? QColor(stage->color)
                                                      : colors.faint;
    paintStageDot(painter, dot, color);
    // A record that stands in the table alone (row 100); the tip says why.
    if (m_workspace.directory().keptOffBoard(card.channel)) {
        QRect mark(0, 0, kIcon, kIcon);
        mark.moveCenter({rest.right() - kIcon / 2, rest.center().y()});
        paintIcon(painter, mark, "info"_L1, colors.toned(Tone::Muted));
        rest.setRight(mark.left() - kGap);
    }
    drawText(painter, rest, text(card, OpportunityColumn::Stage), Qt::AlignLeft);
}

void CellDelegate::paintActivity(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const QRect &room,
                                 const Card &card,
                                 const Colors &colors) const
{
    if (card.outcome != Outcome::None) {
        painter->setPen(colors.toned(Tone::Muted));
        drawText(painter, room, u"—"_s, Qt::AlignLeft);
        return;
    }
    // As on the card: colour is never the only mark.
    const ActivityWords next =
        activityWords(card, m_workspace.directory(), m_workspace.clock().today());
    const QColor color = colors.toned(next.tone);
    QRect rest = room;
    paintIcon(painter, takeLeading(rest, kIcon, kGap), QLatin1StringView(next.icon), color);
    painter->setFont(ugoda::font(option.widget, TextStyle::Secondary));
    painter->setPen(color);
    drawText(painter, rest, next.text, Qt::AlignLeft);
}

QList<CellDelegate::TagPlace> CellDelegate::tagPlaces(const QStyleOptionViewItem &option,
                                                      const Card &card) const
{
    const QFont font = ugoda::font(option.widget, TextStyle::Tag);
    const QRect room = roomOf(option);
    int left = room.left();
    QList<TagPlace> places;
    for (const TagId tag : card.tags) {
        QSize size = tagSize(font, m_workspace.directory().name(tag));
        if (places.isEmpty()) {
            size.setWidth(std::min(size.width(), room.width()));
        }
        const QRect rect(QPoint(left, room.center().y() - size.height() / 2), size);
        if (rect.right() > room.right()) {
            break;
        }
        places.append({tag, rect});
        left = rect.right() + 1 + kTagGap;
    }
    return places;
}

void CellDelegate::paintTags(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const Card &card,
                             const Colors &colors) const
{
    painter->setFont(ugoda::font(option.widget, TextStyle::Tag));
    const QList<TagPlace> places = tagPlaces(option, card);
    for (const TagPlace &place : places) {
        const Tag *tag = m_workspace.directory().tag(place.tag);
        const QColor color = tag && !tag->color.isEmpty() ? QColor(tag->color) : colors.faint;
        paintTag(painter, place.rect, m_workspace.directory().name(place.tag), color, colors);
    }
    if (places.size() < card.tags.size()) {
        QRect rest = roomOf(option);
        rest.setLeft(places.isEmpty() ? rest.left() : places.last().rect.right() + kTagGap);
        rest.setRight(option.rect.right());
        painter->setPen(colors.toned(Tone::Muted));
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter, u"+%1"_s.arg(card.tags.size() - places.size()));
    }
}

void CellDelegate::paintPerson(QPainter *painter,
                               const QRect &room,
                               const Card &card,
                               const Colors &colors) const
{
    const Directory &directory = m_workspace.directory();
    const Person *person = directory.person(card.responsible);
    if (!person) {
        return;
    }
    QRect rest = room;
    paintAvatar(painter,
                takeLeading(rest, kDisc, kGap + 2),
                directory.initials(card.responsible),
                colorOfPerson(person));
    if (room.width() >= kNameFrom) {
        painter->setPen(colors.text);
        drawText(painter, rest, person->name, Qt::AlignLeft);
    }
}

/// The cell in the words of the page; what is not a matter of looks is said as cellText() says it.
QString CellDelegate::text(const Card &card, const TableColumn &column) const
{
    const Format format;
    if (const CustomField *field = m_workspace.directory().customField(column.field)) {
        return customText(*field, card.custom.value(column.field), m_workspace.directory())
            .simplified();
    }
    switch (column.column) {
    case OpportunityColumn::Value:
        return format.money(card.value ? std::optional(Money {*card.value, card.currency})
                                       : std::nullopt);
    case OpportunityColumn::Probability:
        return format.percent(card.probability);
    default:
        return cellText(card, column, m_workspace.directory());
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event,
                             QAbstractItemView *view,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const std::optional<Card> card = cardOf(index);
    const TableColumn column = columnOf(index);
    QString whole;
    if (card) {
        const QFont font = ugoda::font(view, TextStyle::BaseStrong);
        const bool hides = column == OpportunityColumn::Tags
            ? tagPlaces(option, *card).size() < card->tags.size()
            : QFontMetrics(font).horizontalAdvance(text(*card, column)) > roomOf(option).width();
        if (hides || column == OpportunityColumn::Responsible
            || column == OpportunityColumn::NextActivity) {
            whole = cellText(*card, column, m_workspace.directory());
        }
        const Channel *keeper = m_workspace.directory().keptOffBoard(card->channel);
        if (keeper && column == OpportunityColumn::Stage) {
            whole =
                tr("Not on the board: channel “%1”").arg(m_workspace.directory().name(keeper->id));
        }
    }
    // A tooltip takes what looks like HTML for HTML; people's text is shown as it is.
    QToolTip::showText(event->globalPos(), whole.toHtmlEscaped(), view);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event,
                               QAbstractItemModel *model,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && columnOf(index) == OpportunityColumn::Tags) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<Card> card = cardOf(index);
        if (card && mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier) {
            const QList<TagPlace> places = tagPlaces(option, *card);
            for (const TagPlace &place : places) {
                if (place.rect.contains(mouse->position().toPoint())) {
                    emit tagClicked(place.tag);
                    return true;
                }
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ugoda
