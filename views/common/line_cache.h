// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace ugoda {

/// Single lines of text, elided and ready to be drawn: for delegates, which draw the same texts
/// again and again, and shaping a text takes longer than drawing it. Keeps the latest ones. GUI
/// thread.
class LineCache
{
public:
    /// Draws a text in the painter's font and pen, at the left and in the middle of the height.
    void paint(QPainter *painter, const QRect &rect, const QString &text);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0;

        bool operator==(const Key &) const = default;

        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.font, key.width);
        }
    };

    QCache<Key, QStaticText> m_lines {1000};
};

} // namespace ugoda
