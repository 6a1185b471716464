// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/add_field.h"

#include "views/common/palette.h"
#include "views/common/theme.h"

#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

AddField::AddField(QWidget *parent)
    : QLineEdit(parent)
{
    setKind(this, u"plain");
}

void AddField::setWords(const QString &words)
{
    m_words = u"+ "_s + words;
    setAccessibleName(words);
    update();
}

/// The style sheet gives the words of an empty field no colour of their own.
void AddField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().isEmpty()) {
        QPainter painter(this);
        painter.setPen(colorsOf(this).toned(Tone::Accent));
        const QRect room = rect().adjusted(kInset, 0, -kInset, 0);
        painter.drawText(room,
                         Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_words, Qt::ElideRight, room.width()));
    }
}

} // namespace ugoda
