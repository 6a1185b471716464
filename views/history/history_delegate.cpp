// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_delegate.h"

#include "model/items/format.h"
#include "model/items/history_model.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kDisc = 22;
constexpr int kDiscIcon = 12;
constexpr int kTextLeft = 48;
constexpr int kPad = 6; ///< above and below an entry
constexpr int kLine = 18;
constexpr int kFootHeight = 16;
constexpr int kDayHeight = 34;
constexpr int kBubblePadX = 10;
constexpr int kBubblePadY = 7;
constexpr int kBubbleGap = 2;
constexpr qreal kBubbleRadius = 8;

/// A text with its formats, collected piece by piece.
class Words
{
public:
    void add(const QString &text, const QTextCharFormat &format = {})
    {
        if (!text.isEmpty()) {
            m_formats.append({int(m_text.size()), int(text.size()), format});
            m_text += text;
        }
    }

    bool isEmpty() const { return m_text.isEmpty(); }

    const QString &text() const { return m_text; }

    const QList<QTextLayout::FormatRange> &formats() const { return m_formats; }

private:
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

QTextCharFormat strong(const QColor &color)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(color);
    return format;
}

QTextCharFormat struck(const QColor &color)
{
    QTextCharFormat format;
    format.setFontStrikeOut(true);
    format.setForeground(color);
    return format;
}

HistoryKind kindOf(const QModelIndex &index)
{
    return HistoryKind(index.data(HistoryKindRole).toInt());
}

/// The colour in which an entry's icon and head speak.
QColor headColor(const QModelIndex &index, const Colors &colors)
{
    if (kindOf(index) != HistoryKind::Outcome) {
        return colors.text;
    }
    return colors.toned(index.data(HistoryIconRole).toString() == "trophy"_L1 ? Tone::Good
                                                                              : Tone::Bad);
}

void addPart(Words &words, const HistoryPart &part, const Colors &colors, const QColor &text)
{
    const bool named = part.before.isEmpty() && part.after.isEmpty();
    words.add(named ? part.field : part.field + u": "_s);
    words.add(part.before, struck(colors.muted));
    if (!part.before.isEmpty() && !part.after.isEmpty()) {
        words.add(u" → "_s);
    }
    words.add(part.after, strong(text));
}

/// Who did what: a single change stands on the person's line, several below it.
Words wordsOf(const QModelIndex &index, const Colors &colors)
{
    const bool undone = index.data(HistoryUndoneRole).toBool();
    const QColor text = undone ? colors.muted : colors.text;
    const QString head = index.data(HistoryHeadRole).toString();
    const auto parts = index.data(HistoryPartsRole).value<QList<HistoryPart>>();
    Words words;
    words.add(index.data(HistoryPersonNameRole).toString(), strong(text));
    if (!head.isEmpty()) {
        words.add(words.isEmpty() ? QString() : u" · "_s);
        words.add(head, strong(undone ? colors.muted : headColor(index, colors)));
    }
    QString between = head.isEmpty() ? u" · "_s : QString(QChar::LineSeparator);
    for (const HistoryPart &part : parts) {
        words.add(words.isEmpty() ? QString() : between);
        addPart(words, part, colors, text);
        between = QChar::LineSeparator;
    }
    return words;
}

/// Breaks a text into lines of the scale's height and gives the room that it takes.
QSize breakLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    qreal used = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * kLine + (kLine - line.height()) / 2});
        used = qMax(used, line.naturalTextWidth());
        ++lines;
    }
    layout.endLayout();
    return {qCeil(used), lines * kLine};
}

/// The lines of an entry, laid out.
struct Entry
{
    QTextLayout words;
    QTextLayout comment;
    int wordsHeight = 0;
    QSize bubble; ///< empty when there is no comment

    Entry(const QModelIndex &index, const QWidget *widget, int width)
    {
        const Words said = wordsOf(index, colorsOf(widget));
        words.setText(said.text());
        words.setFont(font(widget, TextStyle::Base));
        words.setFormats(said.formats());
        wordsHeight = said.isEmpty() ? 0 : breakLines(words, width).height();
        QString text = index.data(HistoryCommentRole).toString();
        if (!text.isEmpty()) {
            comment.setText(text.replace(u'\n', QChar::LineSeparator));
            comment.setFont(font(widget, TextStyle::Base));
            bubble = breakLines(comment, width - 2 * kBubblePadX)
                + QSize(2 * kBubblePadX, 2 * kBubblePadY);
        }
    }

    int height() const
    {
        const int below = bubble.isEmpty() ? 0 : bubble.height() + 2 * kBubbleGap;
        return 2 * kPad + wordsHeight + below + kFootHeight;
    }
};

int textWidth(int rowWidth)
{
    return rowWidth - kTextLeft - kMargin;
}

QString footText(const QModelIndex &index)
{
    const QString time = Format().time(index.data(HistoryTimeRole).toDateTime().time());
    return index.data(HistoryUndoneRole).toBool()
        ? time + u" · "_s + HistoryDelegate::tr("undone", "an entry that was taken back")
        : time;
}

/// The link's words; a step on many opportunities asks for how many it is taken back.
QString undoText(const QModelIndex &index)
{
    return index.data(HistoryStepCountRole).toInt() > 1 ? HistoryDelegate::tr("Undo…")
                                                        : HistoryDelegate::tr("Undo");
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (kindOf(index) == HistoryKind::Day) {
        return {width, kDayHeight};
    }
    return {width, Entry(index, option.widget, textWidth(width)).height()};
}

QRect HistoryDelegate::undoRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(HistoryCanUndoRole).toBool()) {
        return {};
    }
    const QFontMetrics metrics(font(option.widget, TextStyle::Secondary));
    const int left =
        option.rect.left() + kTextLeft + metrics.horizontalAdvance(footText(index) + u" · "_s);
    return {left,
            option.rect.bottom() + 1 - kPad - kFootHeight,
            metrics.horizontalAdvance(undoText(index)),
            kFootHeight};
}

void HistoryDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) == HistoryKind::Day) {
        paintDay(painter, option, index);
        painter->restore();
        return;
    }
    const Colors &colors = colorsOf(option.widget);
    const QRect row = option.rect;
    const QRect disc(row.left() + kMargin, row.top() + kPad - 1, kDisc, kDisc);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.sunken);
    painter->drawEllipse(disc);
    const int inset = (kDisc - kDiscIcon) / 2;
    const QByteArray picture = index.data(HistoryIconRole).toString().toLatin1();
    const bool outcome = kindOf(index) == HistoryKind::Outcome;
    paintIcon(painter,
              disc.adjusted(inset, inset, -inset, -inset),
              QLatin1StringView(picture),
              outcome ? headColor(index, colors) : colors.muted);

    const Entry entry(index, option.widget, textWidth(row.width()));
    const QPoint at(row.left() + kTextLeft, row.top() + kPad);
    painter->setPen(index.data(HistoryUndoneRole).toBool() ? colors.muted : colors.text);
    entry.words.draw(painter, at);
    if (!entry.bubble.isEmpty()) {
        const QRect bubble(at + QPoint(0, entry.wordsHeight + kBubbleGap), entry.bubble);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.sunken);
        painter->drawRoundedRect(bubble, kBubbleRadius, kBubbleRadius);
        painter->setPen(colors.text);
        entry.comment.draw(painter, bubble.topLeft() + QPoint(kBubblePadX, kBubblePadY));
    }
    paintFoot(painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, row.adjusted(8, 0, -8, 0), 6, colors);
    }
    painter->restore();
}

void HistoryDelegate::paintDay(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QDate day = index.data(HistoryTimeRole).toDateTime().date();
    painter->setFont(font(option.widget, TextStyle::DayHeading));
    painter->setPen(colorsOf(option.widget).muted);
    const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, -4);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, Format().dayHeading(day));
}

void HistoryDelegate::paintFoot(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QRect link = undoRect(option, index);
    QRect room = option.rect.adjusted(kTextLeft, 0, -kMargin, -kPad);
    room.setTop(room.bottom() + 1 - kFootHeight);
    painter->setFont(font(option.widget, TextStyle::Secondary));
    painter->setPen(colors.muted);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->drawText(room, flags, footText(index) + (link.isEmpty() ? QString() : u" · "_s));
    if (!link.isEmpty()) {
        const bool near = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        painter->setPen(near ? colors.toned(Tone::Accent) : colors.muted);
        painter->drawText(link.adjusted(0, 0, 4, 0), flags, undoText(index));
    }
}

} // namespace ugoda
