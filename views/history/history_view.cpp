// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_view.h"

#include "model/items/history_model.h"
#include "views/common/icons.h"
#include "views/history/history_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QResizeEvent>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

ChangeSetId stepOf(const QModelIndex &index)
{
    return {index.data(HistoryStepRole).toLongLong()};
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new HistoryDelegate(this))
{
    setItemDelegate(m_delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
}

bool HistoryView::isOnUndo(const QModelIndex &index, const QPoint &at) const
{
    if (!index.isValid()) {
        return false;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->undoRect(option, index).contains(at);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && stepOf(currentIndex()).isValid()) {
        const QRect row = visualRect(currentIndex());
        openMenu(currentIndex(), viewport()->mapToGlobal(row.center()));
        return;
    }
    QListView::keyPressEvent(event);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The words wrap to the width, also when a scroll bar takes some of it; QListView itself lays
    // out anew for a changed height only.
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
    }
}

void HistoryView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(isOnUndo(indexAt(at), at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HistoryView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool undo = event->button() == Qt::LeftButton && isOnUndo(index, at);
    const ChangeSetId step = undo ? stepOf(index) : ChangeSetId {};
    const QString name = index.data(HistoryStepNameRole).toString();
    QListView::mouseReleaseEvent(event);
    if (step.isValid()) {
        emit revertRequested(step, name);
    }
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (stepOf(index).isValid()) {
        openMenu(index,
                 byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    }
}

void HistoryView::openMenu(const QModelIndex &index, const QPoint &globalAt)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(HistoryCanUndoRole).toBool()) {
        const QString name = index.data(HistoryStepNameRole).toString();
        menu->addAction(icon("undo"_L1),
                        tr("Undo: %1").arg(QString(name).replace(u'&', u"&&"_s)),
                        this,
                        [this, name, step = stepOf(index)] { emit revertRequested(step, name); });
    }
    QString text = index.data(HistoryCommentRole).toString();
    if (text.isEmpty()) {
        text = index.data(Qt::DisplayRole).toString();
    }
    menu->addAction(icon("copy"_L1), tr("Copy text"), this, [text] {
        QGuiApplication::clipboard()->setText(text);
    });
    menu->popup(globalAt);
    menu->setActiveAction(menu->actions().first());
}

} // namespace ugoda
