// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ugoda {

/// A table of whole rows with the keys of the table page. Rows have a fixed height, so that a
/// million of them costs no more than ten.
class OpportunityTableView : public QTableView
{
    Q_OBJECT

public:
    explicit OpportunityTableView(QWidget *parent = nullptr);

    /// Typing letters in a table that may be a million rows long finds nothing useful.
    void keyboardSearch(const QString &) override { }

signals:
    void copyRequested();
    void deleteRequested();
    /// There is another width for the columns, in px.
    void roomChanged(int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace ugoda
