// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/list/filter_conditions.h"

#include <QFrame>

#include <functional>

class QListWidget;
class QListWidgetItem;

namespace ugoda {

class SearchField;

/// A small window under a chip in which values are ticked; each tick counts at once. Long lists
/// have a field to type ahead in. Arrows, Space and Enter work from the field. Enter closes and
/// ticks the highlighted value (row 128), if the person came to it or nothing is ticked yet; Escape
/// closes. Deletes itself when closed.
class CheckListPopup : public QFrame
{
    Q_OBJECT

public:
    CheckListPopup(const QString &title,
                   const QList<FilterOption> &options,
                   const QList<qint64> &chosen,
                   QWidget *parent);

    /// A word below the list, which does something to all of it and closes the window.
    void addFooter(const QString &text, std::function<void()> action);

signals:
    /// The ticked values in the order of the list.
    void chosenChanged(const QList<qint64> &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<FilterOption> &options, const QList<qint64> &chosen);
    void narrow(const QString &text);
    void accept();
    void toggle(QListWidgetItem *item);
    QList<qint64> ticked() const;

    SearchField *m_search;
    QListWidget *m_list;
    bool m_enterTicks = false; ///< the highlighted value, which has not been ticked or cleared
};

} // namespace ugoda
