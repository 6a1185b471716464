// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/card_delegate.h"

#include "model/items/roles.h"
#include "model/items/workspace.h"
#include "views/board/card_text.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// `aside`: a postponed card steps back into the ground.
void paintFrame(QPainter *painter,
                const QStyleOptionViewItem &option,
                const QRect &frame,
                bool aside)
{
    const Colors &colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor line = hovered ? mixed(colors.line, colors.faint, 0.6) : colors.line;
    paintPlate(painter,
               frame,
               CardLayout::kRadius,
               aside ? mixed(colors.surface, colors.sunken, 0.6) : colors.surface,
               selected ? colors.accent : line,
               selected ? 2 : 1);
    // Only for who walks with keys: a click shows its card by selecting it.
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusDots(painter, frame.adjusted(3, 3, -3, -3), CardLayout::kRadius - 3, colors);
    }
}

} // namespace

CardDelegate::CardDelegate(const Workspace &workspace, QWidget *view)
    : QStyledItemDelegate(view)
    , m_workspace(workspace)
    , m_view(view)
{
    refreshFonts();
}

/// The tags of a card as text and colour; first that it is stale, or why it was lost.
CardDelegate::ColoredTags CardDelegate::tagsOf(const Card &card, const Colors &colors) const
{
    const Directory &directory = m_workspace.directory();
    ColoredTags tags;
    if (const QString stale = staleText(card, directory, m_today); !stale.isEmpty()) {
        tags.append({stale, colors.warning, {}});
    }
    if (card.lostReason.isValid() && card.outcome == Outcome::Lost) {
        tags.append({directory.name(card.lostReason), colors.bad, {}});
    }
    if (!m_style.shows(CardField::Tags)) {
        return tags;
    }
    for (const TagId id : card.tags) {
        if (const Tag *tag = directory.tag(id); tag && !tag->removed) {
            const QColor color(tag->color);
            tags.append({directory.name(id), color.isValid() ? color : colors.muted, id});
        }
    }
    return tags;
}

void CardDelegate::refreshFonts()
{
    m_fonts = {font(m_view, TextStyle::BaseStrong),
               font(m_view, TextStyle::Secondary),
               font(m_view, TextStyle::Tag)};
    m_sized.clear();
    m_laidOut.clear();
}

CardContent CardDelegate::contentOf(const Card &card) const
{
    CardContent content;
    content.style = m_style;
    content.title = card.title;
    content.people = m_style.shows(CardField::Participants) ? int(card.participants.size()) : 0;
    const bool client = m_style.shows(CardField::Client) && !card.clientName.isEmpty();
    content.client = client || content.people > 0;
    content.fields = extraLines(card, m_workspace.directory(), m_style);
    const ColoredTags tags = tagsOf(card, colorsOf(m_view));
    for (const ColoredTag &tag : tags) {
        content.tags.append(tag.text);
    }
    return content;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Card card = index.data(CardRole).value<Card>();
    const CardContent content = contentOf(card);
    Sized &known = m_sized[card.id];
    if (known.height == 0 || known.content != content) {
        known = {content, CardLayout::height(m_fonts, content)};
    }
    return {CardLayout::kWidth, known.height};
}

QRect CardDelegate::activityMark(const QRect &item, const Card &card) const
{
    if (card.outcome != Outcome::None) {
        return {};
    }
    const QString activity = activityWords(card, m_workspace.directory(), m_today).text;
    const CardLayout &layout = layoutOf(card, activity, item.size());
    return layout.icon.translated(item.topLeft());
}

TagId CardDelegate::tagAt(const QRect &item, const Card &card, const QPoint &place) const
{
    const QString activity = activityWords(card, m_workspace.directory(), m_today).text;
    const CardLayout &layout = layoutOf(card, activity, item.size());
    for (int i = 0; i < layout.tags.size(); ++i) {
        if (layout.tags.at(i).translated(item.topLeft()).contains(place)) {
            return tagsOf(card, colorsOf(m_view)).at(i).tag;
        }
    }
    return {};
}

const CardLayout &CardDelegate::layoutOf(const Card &card,
                                         const QString &activity,
                                         QSize item) const
{
    CardContent content = contentOf(card);
    content.amount = amountText(card);
    content.activity = activity;
    LaidOut *known = m_laidOut.object(card.id);
    if (!known || known->item != item || known->content != content) {
        known = new LaidOut {content, item, CardLayout::compute({{}, item}, m_fonts, content)};
        m_laidOut.insert(card.id, known);
    }
    return known->layout;
}

void CardDelegate::paintText(QPainter *painter,
                             const QRect &rect,
                             const QString &text,
                             const QFont &font,
                             const QColor &ink) const
{
    painter->setFont(font);
    painter->setPen(ink);
    m_lines.paint(painter, rect, text);
}

void CardDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Card card = index.data(CardRole).value<Card>();
    const Directory &directory = m_workspace.directory();
    const Colors &colors = colorsFor(option.palette);
    const ColoredTags tags = tagsOf(card, colors);
    const ActivityWords next = activityWords(card, directory, m_today);
    const CardLayout &layout = layoutOf(card, next.text, option.rect.size());

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    const bool aside = card.state == State::Postponed;
    const QColor muted = colors.toned(Tone::Muted);
    const QColor ink = aside ? muted : colors.text;
    paintFrame(painter, option, layout.frame, aside);
    const int line = layout.title.height() / int(layout.titleLines.size());
    for (int row = 0; row < layout.titleLines.size(); ++row) {
        const QRect place(
            layout.title.left(), layout.title.top() + row * line, layout.title.width(), line);
        paintText(painter, place, layout.titleLines.at(row), m_fonts.title, ink);
    }
    if (m_style.shows(CardField::Client)) {
        paintText(painter, layout.client, card.clientName, m_fonts.secondary, muted);
    }
    paintParticipants(painter, layout, card);
    const QStringList fields = extraLines(card, directory, m_style);
    for (qsizetype place = 0; place < layout.fields.size(); ++place) {
        paintText(painter, layout.fields.at(place), fields.value(place), m_fonts.secondary, muted);
    }
    paintTags(painter, layout, tags, colors);
    paintText(painter, layout.amount, amountText(card), m_fonts.title, ink);
    if (!layout.icon.isEmpty()) {
        paintIcon(painter, layout.icon, QLatin1StringView(next.icon), colors.toned(next.tone));
    }
    paintText(painter, layout.activity, next.text, m_fonts.secondary, colors.toned(next.tone));
    if (card.responsible.isValid() && !layout.avatar.isEmpty()) {
        paintAvatar(painter,
                    layout.avatar,
                    directory.initials(card.responsible),
                    avatarColor(directory, card.responsible));
    }
    painter->restore();
}

void CardDelegate::paintParticipants(QPainter *painter,
                                     const CardLayout &layout,
                                     const Card &card) const
{
    const Directory &directory = m_workspace.directory();
    for (int place = 0; place < layout.people.size(); ++place) {
        const PersonId person = card.participants.at(place);
        const QString initials = directory.initials(person);
        paintAvatar(painter, layout.people.at(place), initials, avatarColor(directory, person));
    }
    if (!layout.morePeople.isEmpty()) {
        paintText(painter,
                  layout.morePeople.adjusted(3, 0, 0, 0),
                  u"+%1"_s.arg(card.participants.size() - layout.people.size()),
                  m_fonts.tag,
                  colorsOf(m_view).toned(Tone::Muted));
    }
}

void CardDelegate::paintTags(QPainter *painter,
                             const CardLayout &layout,
                             const ColoredTags &tags,
                             const Colors &colors) const
{
    painter->setFont(m_fonts.tag);
    for (int place = 0; place < layout.tags.size(); ++place) {
        const ColoredTag &tag = tags.at(place);
        paintTag(painter, layout.tags.at(place), tag.text, tag.color, colors);
    }
    if (!layout.moreTags.isEmpty()) {
        paintText(painter,
                  layout.moreTags,
                  u"+%1"_s.arg(tags.size() - layout.tags.size()),
                  m_fonts.tag,
                  colors.toned(Tone::Muted));
    }
}

bool CardDelegate::helpEvent(QHelpEvent *event,
                             QAbstractItemView *view,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    // Wrapped as HTML on purpose: Qt would else guess, and a title may look like HTML.
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(
        event->globalPos(), u"<p>%1</p>"_s.arg(words.toHtmlEscaped()), view, option.rect);
    return true;
}

} // namespace ugoda
