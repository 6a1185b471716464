// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/opportunity_columns.h"

#include <QObject>

class QHeaderView;

namespace ugoda {

class Settings;

/// Which columns the table shows, in which order and how wide: chosen by the person at the header
/// and remembered in the settings, those of the firm's own fields too. Until they have changed
/// anything, the name takes the room that the other columns leave.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// The header must have its model already.
    TableColumns(QHeaderView *header, Settings &settings);

    /// The columns shown, from left to right.
    QList<TableColumn> visible() const;
    void setVisible(const TableColumn &column, bool visible);
    /// Opens a list to tick columns in, at a place of the screen.
    void choose(const QPoint &at, QWidget *parent);
    /// Fits the widths to the room, as long as they are nobody's choice: the others yield as far as
    /// they can, the name takes what is left.
    void fit(int width);
    /// How wide the table wants to be, in px, so that no column yields to the others.
    int wantedWidth() const;

private:
    TableColumn columnAt(int section) const;
    /// -1 when the table has no such column now.
    int sectionOf(const TableColumn &column) const;
    void restore();
    void save();
    void reset();

    QHeaderView *m_header;
    Settings &m_settings;
    bool m_chosen = false; ///< the person has changed something
    bool m_arranging = false; ///< the header is moved by us, not by the person
};

} // namespace ugoda
