// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_view.h"

#include "model/items/agenda_model.h"
#include "views/agenda/agenda_delegate.h"
#include "views/common/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace ugoda {

using namespace Qt::StringLiterals;

AgendaView::AgendaView(const Workspace &workspace, AgendaModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new AgendaDelegate(workspace, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setKind(this, u"page");
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The heading above the first task comes into sight with it.
    if (current.isValid() && current.row() == 1) {
        scrollToTop();
    }
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool space = event->key() == Qt::Key_Space;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !(enter || space) || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    if (const AgendaEntry *entry = m_model.entry(currentIndex())) {
        const AgendaEntry task = *entry;
        if (space && !event->isAutoRepeat()) {
            emit doneRequested(task);
        } else if (enter) {
            emit openRequested(task);
        }
    } else {
        showMore(currentIndex());
    }
}

void AgendaView::showMore(const QModelIndex &index)
{
    if (index.isValid() && AgendaKind(index.data(AgendaKindRole).toInt()) == AgendaKind::More) {
        m_model.showMore(AgendaGroup(index.data(AgendaGroupRole).toInt()));
    }
}

QModelIndex AgendaView::circleAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const bool on =
        m_model.entry(index) && AgendaDelegate::circleRect(visualRect(index)).contains(at);
    return on ? index : QModelIndex();
}

/// A press on a circle chooses nothing: what is open beside the list stays.
void AgendaView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex circle = circleAt(event->position().toPoint());
    m_pressed = event->button() == Qt::LeftButton ? circle : QModelIndex();
    if (!m_pressed.isValid()) {
        QListView::mousePressEvent(event);
    }
}

void AgendaView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const QModelIndex pressed = m_pressed; pressed.isValid()) {
        m_pressed = QPersistentModelIndex();
        const AgendaEntry *entry = circleAt(at) == pressed ? m_model.entry(pressed) : nullptr;
        if (entry) {
            emit doneRequested(AgendaEntry(*entry));
        }
        return;
    }
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        showMore(indexAt(at));
    }
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const AgendaEntry *entry = m_model.entry(indexAt(at));
    if (event->button() == Qt::LeftButton && entry && !circleAt(at).isValid()) {
        emit openRequested(AgendaEntry(*entry));
    }
}

void AgendaView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    setHot(circleAt(event->position().toPoint()));
}

void AgendaView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    setHot({});
}

void AgendaView::setHot(const QModelIndex &index)
{
    if (m_hot == index) {
        return;
    }
    m_hot = index;
    m_delegate->setHotCircle(index);
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (const AgendaEntry *entry = m_model.entry(index)) {
        emit menuRequested(AgendaEntry(*entry),
                           byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                 : event->globalPos());
    }
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // rows are as wide as the view
    }
}

/// What a narrow row cuts off is read here; everything is the person's own text, so as it is.
bool AgendaView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString words = circleAt(help->pos()).isValid() ? tr("Mark as done")
            : m_model.entry(index) ? index.data(Qt::AccessibleTextRole).toString()
                                   : QString();
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace ugoda
