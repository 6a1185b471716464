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
    QStringList broken;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (broken.size() + 1 < lines) {
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        const int end = line.textStart() + line.textLength();
        if (end >= text.size()) {
            layout.endLayout();
            return broken << text.mid(line.textStart());
        }
        broken << text.mid(line.textStart(), line.textLength()).trimmed();
        if (broken.size() + 1 == lines) {
            broken << metrics.elidedText(text.mid(end).trimmed(), Qt::ElideRight, width);
        }
    }
    layout.endLayout();
    return broken;
}

} // namespace ugoda
