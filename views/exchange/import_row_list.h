// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_report.h"

#include <QAbstractTableModel>

namespace ugoda {

/// The rows of a file that an import does not take, with the reasons: the faulty ones, then those
/// passed over. Columns: line, text, reason.
class ImportRowList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Line,
        Text,
        Reason,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ImportReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const QModelIndex &index) const;

    bool isFaulty(int row) const { return row < m_faulty.size(); }

    QList<FaultyRow> m_faulty;
    QList<SkippedRow> m_skipped;
};

} // namespace ugoda
