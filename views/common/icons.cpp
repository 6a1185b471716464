// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcIcons, "ugoda.icons")

QByteArray coloured(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcons) << "no icon named" << name;
        return {};
    }
    return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// The icon in a colour, size in device pixels, centred in a square of the smaller side.
QPixmap rendered(const QString &name, const QColor &color, const QSize &size)
{
    const QString key = u"ugoda/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        const int side = std::min(size.width(), size.height());
        QRect square(0, 0, side, side);
        square.moveCenter(QRect(QPoint(), size).center());
        renderer.render(&painter, square);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an SVG in the palette's colours of the moment.
class TonedIconEngine : public QIconEngine
{
public:
    TonedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QSize size = (QSizeF(rect.size()) * ratio).toSize();
        painter->drawPixmap(rect, rendered(m_name, color(mode, state), size));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, color(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    QIconEngine *clone() const override { return new TonedIconEngine(*this); }

    QString key() const override { return u"ugoda"_s; }

    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colors &colors = colorsFor(palette);
        const bool neutral = m_tone == Tone::Text || m_tone == Tone::Muted || m_tone == Tone::Faint;
        if (mode == QIcon::Disabled)
            return colors.faint;
        if (neutral && (state == QIcon::On || mode == QIcon::Selected))
            return colors.toned(Tone::Accent);
        return colors.toned(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(QLatin1StringView name, Tone tone)
{
    return QIcon(new TonedIconEngine(QString(name), tone));
}

void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    painter->drawPixmap(rect, rendered(QString(name), color, size));
}

QIcon applicationIcon()
{
    return icon("ugoda"_L1); // a picture read by QIcon itself would load plugins
}

} // namespace ugoda
