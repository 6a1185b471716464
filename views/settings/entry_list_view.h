// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/typing_delegate.h"

#include <QListView>

class QLabel;

namespace ugoda {

class DictionaryModel;

/// Paints an entry of a dictionary: a handle to drag by, colour or icon, name, group, whether it is
/// archived, how many use it. Edits the name in its place; a name that can't be taken is not, the
/// field stays open and says why.
class EntryDelegate : public TypingDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Where the colour of a row stands, in the viewport.
    static QRect swatchRect(const QRect &row);

signals:
    /// Why the name in the field can't be taken; empty once it can or the field closes.
    void problemFound(QWidget *field, const QString &why) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The entries of a dictionary as rows of one height, as high as they need. Rows are moved by
/// dragging and with Alt+Up and Alt+Down, renamed with F2 or a double click; the Menu key opens the
/// menu of the row.
class EntryListView : public QListView
{
    Q_OBJECT

public:
    explicit EntryListView(QWidget *parent);

    /// Shows the model, which outlives the view.
    void setEntries(DictionaryModel *model);
    /// The ids of the rows chosen, from the top.
    QList<qint64> chosen() const;
    /// Chooses one row and brings it into sight.
    void choose(qint64 id);

    /// px in which every row stands whole.
    int wantedWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();
    void wantedWidthChanged();
    /// Alt with an arrow: the row wants to stand one place up (-1) or down.
    void shiftRequested(qint64 id, int places);
    void removeRequested();
    /// The colour of a row was clicked.
    void colorRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void showProblem(QWidget *field, const QString &why);

    DictionaryModel *m_entries = nullptr;
    QLabel *m_problem; ///< beneath the name being edited
};

/// Why a name can't be taken, in words; empty when it can. `id` 0: a new entry.
QString nameProblemText(const DictionaryModel &model, qint64 id, const QString &name);

} // namespace ugoda
