// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/broken_text.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace ugoda {

QStringList brokenText(const QString &text, const QFont &font, int width, int lines)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    if (lines == 1) {
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    }
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int end = first.textStart() + first.textLength();
    layout.endLayout();
    if (end >= text.size()) {
        return {text};
    }
    return {text.left(end).trimmed(),
            metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width)};
}

} // namespace ugoda
