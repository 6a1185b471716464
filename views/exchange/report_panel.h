// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_row_list.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace ugoda {

/// What an import did or would do: the counts as tiles, what comes into being besides, and the list
/// of rows not taken with the reasons.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent);

    /// `done`: it has happened; otherwise it is what a run without writing has found.
    void setReport(const ImportReport &report, bool done);
    /// Whether there are words in the file that a person may give a meaning to.
    void setNamesToMatch(bool any);

signals:
    void namesAsked();

private:
    struct Tile
    {
        QLabel *number;
        QLabel *words;
    };

    Tile addTile(int place);
    void setTile(int place, int number, const QString &words);
    void buildList();

    std::array<Tile, 5> m_tiles;
    QLabel *m_additions;
    QPushButton *m_names;
    ImportRowList m_rows;
    QTableView *m_list;
};

} // namespace ugoda
