// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/closing_zones.h"

#include "model/items/opportunity_mime.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPropertyAnimation>

namespace ugoda {

using namespace Qt::StringLiterals;

DropZone::DropZone(QLatin1StringView icon, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon.data(), icon.size())
    , m_tone(tone)
{
    setAcceptDrops(true);
}

void DropZone::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(this);
    const QColor ink = colors.toned(m_tone);
    painter.setPen(QPen(ink, m_draggedOver ? 2 : 1, m_draggedOver ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_draggedOver ? mixed(colors.soft(m_tone), ink, 0.15) : colors.soft(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    painter.setFont(ugoda::font(this, TextStyle::PanelTitle));
    const int words = painter.fontMetrics().horizontalAdvance(m_text);
    const int left = (width() - words - 28) / 2;
    paintIcon(&painter, QRect(left, (height() - 20) / 2, 20, 20), QLatin1StringView(m_icon), ink);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left + 28, 0, 0, 0), Qt::AlignVCenter, m_text);
}

void DropZone::setDraggedOver(bool over)
{
    m_draggedOver = over;
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!opportunityIds(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        setDraggedOver(true);
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setDraggedOver(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setDraggedOver(false);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(opportunityIds(event->mimeData()));
}

ClosingZones::ClosingZones(QWidget *parent)
    : QWidget(parent)
    , m_won(new DropZone("trophy"_L1, Tone::Good, this))
    , m_lost(new DropZone("lost"_L1, Tone::Bad, this))
    , m_postponed(new DropZone("moon"_L1, Tone::Warning, this))
    , m_rising(new QPropertyAnimation(this, "geometry", this))
{
    m_won->setObjectName(u"wonZone"_s);
    m_lost->setObjectName(u"lostZone"_s);
    m_postponed->setObjectName(u"postponeZone"_s);
    auto *zones = new QHBoxLayout(this);
    zones->setContentsMargins(16, 12, 16, 12);
    zones->setSpacing(12);
    zones->addWidget(m_won, 1);
    zones->addWidget(m_lost, 1);
    zones->addWidget(m_postponed, 1);
    m_rising->setDuration(120);
    m_rising->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_rising, &QPropertyAnimation::finished, this, [this] { setVisible(m_raised); });
    connect(m_won, &DropZone::dropped, this, &ClosingZones::won);
    connect(m_lost, &DropZone::dropped, this, &ClosingZones::lost);
    connect(m_postponed, &DropZone::dropped, this, &ClosingZones::postponed);
    retranslate();
    hide();
}

QRect ClosingZones::placeFor(bool raised) const
{
    const QWidget *board = parentWidget();
    return {0, board->height() - (raised ? kHeight : 0), board->width(), kHeight};
}

void ClosingZones::setRaised(bool raised)
{
    if (m_raised == raised) {
        return;
    }
    m_raised = raised;
    m_rising->stop();
    m_rising->setStartValue(raised ? placeFor(false) : geometry());
    m_rising->setEndValue(placeFor(raised));
    show();
    raise();
    m_rising->start();
}

void ClosingZones::place()
{
    if (m_raised) {
        m_rising->stop();
        setGeometry(placeFor(true));
    }
}

void ClosingZones::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

void ClosingZones::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ClosingZones::retranslate()
{
    m_won->setText(tr("Won"));
    m_lost->setText(tr("Lost"));
    m_postponed->setText(tr("Postpone"));
}

} // namespace ugoda
