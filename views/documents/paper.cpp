// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/paper.h"

#include "model/exchange/save_target.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPixelsPerMm = 96 / 25.4;
constexpr QSizeF kSheet(210 * kPixelsPerMm, 297 * kPixelsPerMm);
constexpr QMarginsF kMargins(20 * kPixelsPerMm,
                             15 * kPixelsPerMm,
                             15 * kPixelsPerMm,
                             20 * kPixelsPerMm);
constexpr QRectF kText(kMargins.left(),
                       kMargins.top(),
                       kSheet.width() - kMargins.left() - kMargins.right(),
                       kSheet.height() - kMargins.top() - kMargins.bottom());
constexpr int kTextSize = 14; ///< 10.5 pt
constexpr int kNumberSize = 11;
constexpr QColor kNumberColor(0x56, 0x62, 0x73);

QFont paperFont(int pixels)
{
    // Not that of the widgets, which may be scaled for the eye.
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(pixels);
    // The least spacing that there is: letters that are spaced are not drawn as one sign, which
    // would be copied from an address as such.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

Paper::Paper(std::unique_ptr<QTextDocument> document, const QString &numbering)
    : m_document(std::move(document))
    , m_numbering(numbering)
{
    m_document->setDefaultFont(paperFont(kTextSize));
    // Letters keep their true widths, so that lines break alike on every device.
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setPageSize(kText.size());
}

Paper::~Paper() = default;

QSizeF Paper::sheet()
{
    return kSheet;
}

int Paper::pageCount() const
{
    return m_document->pageCount();
}

QString Paper::plainText() const
{
    return m_document->toPlainText();
}

void Paper::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.translate(kText.topLeft());
    const QRectF part(QPointF(0, page * kText.height()), kText.size());
    painter.translate(-part.topLeft());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (const int count = pageCount(); count > 1) {
        painter.save();
        painter.setFont(paperFont(kNumberSize));
        painter.setPen(kNumberColor);
        const QRectF below(kText.left(), kText.bottom(), kText.width(), kMargins.bottom());
        painter.drawText(below, Qt::AlignCenter, m_numbering.arg(page + 1).arg(count));
        painter.restore();
    }
}

bool Paper::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = qMin(device.width() / kSheet.width(), device.height() / kSheet.height());
    painter.scale(scale, scale);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        paint(painter, page);
    }
    return painter.end();
}

Result<void> Paper::savePdf(const QString &path, const QString &title) const
{
    if (Result<void> allowed = checkSaveTarget(path); !allowed) {
        return allowed;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Ugoda"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        if (print(writer) && file.commit()) {
            return {};
        }
    }
    return Error {ErrorCode::CannotWrite, path, file.errorString()};
}

} // namespace ugoda
