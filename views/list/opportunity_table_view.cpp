// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/opportunity_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ugoda {

namespace {

constexpr int kRowHeight = 34;
constexpr int kHeaderHeight = 32;

} // namespace

OpportunityTableView::OpportunityTableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(kHeaderHeight);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
}

void OpportunityTableView::keyPressEvent(QKeyEvent *event)
{
    // Qt would copy the one current cell.
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit deleteRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void OpportunityTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    emit roomChanged(viewport()->width());
}

void OpportunityTableView::focusInEvent(QFocusEvent *event)
{
    // Coming by Tab needs a place to stand on, without selecting anything.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        selectionModel()->setCurrentIndex(model()->index(0, horizontalHeader()->logicalIndex(0)),
                                          QItemSelectionModel::NoUpdate);
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OpportunityTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void OpportunityTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the focus ring spans the row
}

} // namespace ugoda
