// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_row_list.h"

#include "model/exchange/import_problem_words.h"
#include "views/common/palette.h"
#include "views/exchange/import_words.h"

#include <QGuiApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// A row in one line, without its empty cells.
QString rowText(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells) {
        if (const QString part = cell.simplified(); !part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(u" · "_s);
}

} // namespace

void ImportRowList::setReport(const ImportReport &report)
{
    beginResetModel();
    m_faulty = report.faultyRows;
    m_skipped = report.skippedRows;
    endResetModel();
}

int ImportRowList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faulty.size() + m_skipped.size());
}

int ImportRowList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ImportRowList::text(const QModelIndex &index) const
{
    const int row = index.row();
    if (isFaulty(row)) {
        const FaultyRow &faulty = m_faulty.at(row);
        return index.column() == Line ? QString::number(faulty.line)
            : index.column() == Text  ? rowText(faulty.cells)
                                      : importFaultWords(faulty.fault, faulty.value);
    }
    const SkippedRow &skipped = m_skipped.at(row - m_faulty.size());
    return index.column() == Line ? QString::number(skipped.line)
        : index.column() == Text  ? skipped.title.simplified()
                                  : ImportWords::skip(skipped.reason);
}

QVariant ImportRowList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QPalette palette = QGuiApplication::palette();
    const Colors &colors = colorsFor(palette);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return text(index).toHtmlEscaped();
    case Qt::ForegroundRole:
        return isFaulty(index.row()) ? (index.column() == Reason     ? colors.toned(Tone::Bad)
                                            : index.column() == Line ? colors.toned(Tone::Muted)
                                                                     : colors.text)
                                     : colors.toned(Tone::Muted);
    case Qt::TextAlignmentRole:
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportRowList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == Line ? tr("Line") : section == Text ? tr("Row") : tr("Reason");
}

} // namespace ugoda
