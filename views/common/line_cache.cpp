// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/line_cache.h"

#include <QFontMetrics>
#include <QPainter>

namespace ugoda {

void LineCache::paint(QPainter *painter, const QRect &rect, const QString &text)
{
    if (text.isEmpty() || rect.isEmpty()) {
        return;
    }
    const Key key {text, painter->font(), rect.width()};
    QStaticText *line = m_lines.object(key);
    if (!line) {
        const QFontMetrics metrics(key.font);
        QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        line = new QStaticText(shown.replace(u'\n', u' '));
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, key.font);
        m_lines.insert(key, line);
    }
    const int free = rect.height() - qRound(line->size().height());
    painter->drawStaticText(rect.left(), rect.top() + free / 2, *line);
}

} // namespace ugoda
