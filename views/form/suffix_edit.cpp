// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/suffix_edit.h"

#include "views/common/palette.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace ugoda {

void SuffixEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    setAccessibleDescription(suffix);
    update();
}

void SuffixEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString shown = text().isEmpty() ? placeholderText() : text();
    if (m_suffix.isEmpty() || shown.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inner = style()
                            ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                            .marginsRemoved(textMargins());
    const int gap = fontMetrics().horizontalAdvance(u' ') + 2;
    const int left = inner.left() + fontMetrics().horizontalAdvance(shown) + gap;
    constexpr int kAction = 26; // px that an icon at the end takes
    const int right = inner.right() - gap - (actions().isEmpty() ? 0 : kAction);
    const QRect rest(left, inner.top(), right - left, inner.height());
    if (rest.width() < fontMetrics().averageCharWidth() * 4)
        return;
    QPainter painter(this);
    painter.setPen(colorsOf(this).toned(Tone::Muted));
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, rest),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_suffix, Qt::ElideRight, rest.width()));
}

} // namespace ugoda
