// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_delegate.h"

#include "model/items/agenda_model.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadingHeight = 40;
constexpr int kRowHeight = 48;
constexpr int kMoreHeight = 36;
constexpr int kRadius = 10;
constexpr int kMargin = 14; ///< within the plate
constexpr int kCircle = 18;
constexpr int kIcon = 16;
constexpr int kIconLeft = 44;
constexpr int kTextLeft = 70;
constexpr int kDisc = 20;
constexpr int kGap = 12;
constexpr int kTitleHeight = 18;
constexpr int kAboutHeight = 16;

AgendaKind kindOf(const QModelIndex &index)
{
    return AgendaKind(index.data(AgendaKindRole).toInt());
}

Tone toneOf(const QModelIndex &index)
{
    switch (AgendaGroup(index.data(AgendaGroupRole).toInt())) {
    case AgendaGroup::Overdue:
        return Tone::Bad;
    case AgendaGroup::Today:
        return Tone::Warning;
    case AgendaGroup::Later:
        break;
    }
    return Tone::Good;
}

bool isFirst(const QModelIndex &index)
{
    return kindOf(index.siblingAtRow(index.row() - 1)) == AgendaKind::Heading;
}

bool isLast(const QModelIndex &index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return !next.isValid() || kindOf(next) == AgendaKind::Heading;
}

} // namespace

AgendaDelegate::AgendaDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{ }

QRect AgendaDelegate::circleRect(const QRect &row)
{
    return {row.left(), row.top(), kIconLeft - 4, row.height()};
}

void AgendaDelegate::setHotCircle(const QModelIndex &index)
{
    m_hot = index;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    switch (kindOf(index)) {
    case AgendaKind::Heading:
        return {width, kHeadingHeight};
    case AgendaKind::More:
        return {width, kMoreHeight};
    case AgendaKind::Task:
        break;
    }
    return {width, kRowHeight};
}

void AgendaDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(option.widget);
    switch (kindOf(index)) {
    case AgendaKind::Heading:
        paintHeading(painter, option, index);
        break;
    case AgendaKind::More:
        paintPlateOf(painter, option, index);
        painter->setFont(font(option.widget, TextStyle::Secondary));
        painter->setPen(colors.toned(Tone::Accent));
        m_lines.paint(
            painter, option.rect.adjusted(kTextLeft, 0, -kMargin, 0), index.data().toString());
        break;
    case AgendaKind::Task:
        paintPlateOf(painter, option, index);
        paintTask(painter, option, index);
        break;
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, option.rect.adjusted(3, 3, -3, -3), 6, colors);
    }
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter *painter,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    QRect room = option.rect.adjusted(2, 16, -2, -6);
    const QString name = index.data().toString();
    painter->setFont(font(option.widget, TextStyle::BaseStrong));
    painter->setPen(colors.toned(toneOf(index)));
    m_lines.paint(painter, room, name);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + 8);
    painter->setFont(font(option.widget, TextStyle::Base));
    painter->setPen(colors.muted);
    m_lines.paint(painter, room, Format().number(index.data(AgendaCountRole).toInt()));
}

/// Rows share one plate: each paints its part, corners stand at the ends.
void AgendaDelegate::paintPlateOf(QPainter *painter,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QRect row = option.rect;
    const bool last = isLast(index);
    const QRect plate =
        row.adjusted(0, isFirst(index) ? 0 : -2 * kRadius, 0, last ? 0 : 2 * kRadius);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setClipRect(row);
    paintPlate(painter,
               plate,
               kRadius,
               chosen        ? colors.accentSoft
                   : hovered ? colors.hover
                             : colors.surface,
               colors.line,
               1);
    if (!last) {
        painter->fillRect(QRect(row.left() + 1, row.bottom(), row.width() - 2, 1), colors.line);
    }
    painter->restore();
}

void AgendaDelegate::paintTask(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QRect row = option.rect;
    paintCircle(painter, option, index);
    const QByteArray picture = index.data(AgendaIconRole).toString().toLatin1();
    paintIcon(painter,
              {row.left() + kIconLeft, row.center().y() - kIcon / 2 + 1, kIcon, kIcon},
              QLatin1StringView(picture),
              colors.toned(toneOf(index)));
    const int taken = paintEnd(painter, option, index);
    const int top = row.top() + (row.height() - kTitleHeight - kAboutHeight) / 2;
    const QRect title(
        row.left() + kTextLeft, top, row.width() - kTextLeft - taken - kGap, kTitleHeight);
    painter->setFont(font(option.widget, TextStyle::BaseStrong));
    painter->setPen(colors.text);
    m_lines.paint(painter, title, index.data().toString());
    painter->setFont(font(option.widget, TextStyle::Secondary));
    painter->setPen(colors.muted);
    m_lines.paint(painter,
                  QRect(title.left(), title.bottom() + 1, title.width(), kAboutHeight),
                  index.data(AgendaAboutRole).toString());
}

void AgendaDelegate::paintCircle(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QRect row = option.rect;
    const bool hot = m_hot == index;
    const QRectF circle(
        row.left() + kMargin, row.top() + (row.height() - kCircle) / 2.0, kCircle, kCircle);
    painter->setPen(QPen(hot ? colors.toned(Tone::Good) : colors.faint, hot ? 1.6 : 1.4));
    painter->setBrush(hot ? colors.goodSoft : QColor(Qt::transparent));
    painter->drawEllipse(circle.adjusted(0.8, 0.8, -0.8, -0.8));
    if (hot) {
        paintIcon(
            painter, circle.toRect().adjusted(3, 3, -3, -3), "check"_L1, colors.toned(Tone::Good));
    }
}

int AgendaDelegate::paintEnd(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QRect row = option.rect;
    int taken = kMargin + kDisc + kGap;
    const PersonId person {index.data(AgendaPersonRole).toLongLong()};
    const Directory &directory = m_workspace.directory();
    if (person.isValid()) {
        painter->setFont(font(option.widget, TextStyle::Base));
        paintAvatar(painter,
                    {row.right() + 1 - kMargin - kDisc,
                     row.top() + (row.height() - kDisc) / 2,
                     kDisc,
                     kDisc},
                    directory.initials(person),
                    colorOfPerson(directory.person(person)));
    }
    painter->setFont(font(option.widget, TextStyle::Secondary));
    const QString when = index.data(AgendaWhenRole).toString();
    const int widest = std::max(0, row.width() / 2 - taken);
    const int wide = std::min(painter->fontMetrics().horizontalAdvance(when) + 1, widest);
    painter->setPen(colors.toned(toneOf(index)));
    m_lines.paint(
        painter, QRect(row.right() + 1 - taken - wide, row.top(), wide, row.height()), when);
    return taken + wide;
}

} // namespace ugoda
