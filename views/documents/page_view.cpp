// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/page_view.h"

#include "views/common/palette.h"
#include "views/documents/paper.h"

#include <QEvent>
#include <QPainter>

namespace ugoda {

namespace {

constexpr int kGap = 20; ///< px around the sheets
constexpr qreal kLargest = 1.5; ///< more would only be coarse

} // namespace

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new QWidget(this))
{
    setWidget(m_sheets);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a sheet as wide as the room decides itself whether it would be needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_sheets->installEventFilter(this);
}

PageView::~PageView() = default;

void PageView::setPaper(std::unique_ptr<Paper> paper)
{
    m_paper = std::move(paper);
    setAccessibleDescription(m_paper->plainText());
    layOut();
    m_sheets->update();
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheets && event->type() == QEvent::Paint) {
        paintSheets();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

qreal PageView::scale() const
{
    return qMin(kLargest, (viewport()->width() - 2 * kGap) / Paper::sheet().width());
}

void PageView::layOut()
{
    if (m_paper) {
        const QSizeF sheet = Paper::sheet() * scale();
        const int height = m_paper->pageCount() * (qRound(sheet.height()) + kGap) + kGap;
        m_sheets->resize(viewport()->width(), qMax(height, viewport()->height()));
    }
}

void PageView::paintSheets()
{
    QPainter painter(m_sheets);
    const Colors &colors = colorsOf(window());
    painter.fillRect(m_sheets->rect(), colors.sunken);
    if (!m_paper) {
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSize sheet = (Paper::sheet() * scale()).toSize();
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const int left = (m_sheets->width() - sheet.width()) / 2;
        const QRect place(QPoint(left, kGap + page * (sheet.height() + kGap)), sheet);
        painter.fillRect(place, Qt::white);
        painter.setPen(colors.line);
        painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_paper->paint(painter, page);
        painter.restore();
    }
}

} // namespace ugoda
