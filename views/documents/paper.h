// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QSizeF>
#include <QString>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace ugoda {

/// A text on sheets of A4 with margins, the same on the screen, in a PDF and from a printer. More
/// than one page are numbered. Lengths are in px of 1/96 inch. GUI thread.
class Paper
{
public:
    /// `numbering` stands below each of several pages: "Page %1 of %2".
    Paper(std::unique_ptr<QTextDocument> document, const QString &numbering);
    ~Paper();
    Q_DISABLE_COPY_MOVE(Paper)

    static QSizeF sheet();
    int pageCount() const;
    /// Everything that stands on it, for screen readers.
    QString plainText() const;

    /// Paints a page (from 0 on) from the corner of the sheet on.
    void paint(QPainter &painter, int page) const;
    /// Fills a printer or another device with margins of its own switched off; fits into a smaller
    /// sheet. False when the device can't be painted on.
    bool print(QPagedPaintDevice &device) const;
    /// Writes a PDF whose text can be searched and copied; it appears whole or not at all.
    Result<void> savePdf(const QString &path, const QString &title) const;

private:
    std::unique_ptr<QTextDocument> m_document;
    QString m_numbering;
};

} // namespace ugoda
