// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <span>

class QTableView;

namespace ugoda {

inline constexpr int kEntryRowHeight = 34;
inline constexpr int kEntryHeaderHeight = 32;
inline constexpr int kHandleWidth = 28; ///< px before the names, for the handle by which rows move
inline constexpr int kHandleLeft = 12; ///< px before the handle's picture
inline constexpr int kHandleSide = 16;

/// What a column of a settings' table needs of the width.
struct ColumnNeed
{
    enum Kind {
        Name, ///< takes what the others leave; comes off worst last
        Handle, ///< stands first: the row can be dragged by it
        Whole, ///< as wide as its contents
        Text, ///< may be cut where there's no room
    };

    Kind kind = Whole;
    int wide = 0; ///< px where there is room for it
    int goes = 0; ///< the higher, the sooner the column is left out; 0: it stays
};

/// The one rule by which the tables of the settings share their width. Where there is room, every
/// column gets what it likes; with less, first that is taken back, then texts are cut, then columns
/// go. Names stay whole as long as any of that helps. The table is as high as its rows.
class SettingsColumns : public QObject
{
    Q_OBJECT

public:
    /// `needs`, one for each column of the table's model, outlive the table.
    SettingsColumns(QTableView *table, std::span<const ColumnNeed> needs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Share;

    Share shareOf(int column) const;
    void fitColumns();
    void fitHeight();
    /// Lets the corners of the card and its line below be seen.
    void trim();

    QTableView *m_table;
    std::span<const ColumnNeed> m_needs;
    QTimer m_later; ///< many changes are fitted once
};

} // namespace ugoda
