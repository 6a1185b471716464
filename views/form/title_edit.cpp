// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/title_edit.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kInset = 2; // px between frame and text, as in every QLineEdit
constexpr int kCaret = 1;

} // namespace

TitleEdit::TitleEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        m_untouched = false;
        update();
    });
}

void TitleEdit::showBeginning()
{
    end(false);
    m_untouched = true;
    update();
}

bool TitleEdit::showsBeginning() const
{
    return m_untouched && !hasSelectedText()
        && fontMetrics().horizontalAdvance(text()) + kCaret > textRect().width();
}

QRect TitleEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(kInset, 0, -kInset, 0);
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    if (!showsBeginning()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = textRect();
    const QString shown =
        fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, room.width() - kCaret));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (hasFocus()) {
        const int height = fontMetrics().height();
        const int behind = room.left() + fontMetrics().horizontalAdvance(shown);
        painter.fillRect(QRect(behind, room.center().y() - height / 2, kCaret, height),
                         painter.pen().color());
    }
}

void TitleEdit::mousePressEvent(QMouseEvent *event)
{
    if (!showsBeginning() || event->button() != Qt::LeftButton) {
        QLineEdit::mousePressEvent(event);
        return;
    }
    // The line itself would look for the letter where it stands when the end is seen.
    const int wanted = qRound(event->position().x()) - textRect().left();
    int letter = 0;
    while (letter < text().size()
           && fontMetrics().horizontalAdvance(text(), letter + 1) <= wanted) {
        ++letter;
    }
    setCursorPosition(letter);
}

void TitleEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_untouched = false; // what is being composed is seen, too
    QLineEdit::inputMethodEvent(event);
}

} // namespace ugoda
