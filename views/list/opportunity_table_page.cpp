// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/opportunity_table_page.h"

#include "model/items/roles.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/opportunity_actions.h"
#include "views/common/empty_state.h"
#include "views/common/row_selection.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/list/cell_delegate.h"
#include "views/list/filter_conditions.h"
#include "views/list/opportunity_table_view.h"
#include "views/list/row_copy.h"
#include "views/list/table_columns.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// More belongs into a file: the clipboard would hold them all in memory, several times.
constexpr qsizetype kMostCopied = 20000;

} // namespace

OpportunityTablePage::OpportunityTablePage(Workspace &workspace,
                                           OpportunityActions &actions,
                                           Settings &settings,
                                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_settings(settings)
    , m_model(workspace)
    , m_view(new OpportunityTableView(this))
    , m_columns(nullptr)
    , m_empty(new EmptyState("table"_L1, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    buildView();
    connectView();
    connectModel();
    restoreSort();
    setFocusProxy(m_view);
    showEmpty(); // the first answer may have come before anybody listened
}

void OpportunityTablePage::buildView()
{
    m_view->setObjectName(u"opportunityTable"_s);
    m_view->setAccessibleName(tr("Opportunities"));
    m_view->setModel(&m_model);
    m_columns = new TableColumns(m_view->horizontalHeader(), m_settings);
    connect(m_view, &OpportunityTableView::roomChanged, m_columns, &TableColumns::fit);
    auto *delegate = new CellDelegate(m_workspace, this);
    m_view->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::tagClicked, this, [this](TagId tag) {
        filterByTag(m_workspace, tag);
    });
}

void OpportunityTablePage::connectView()
{
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit openRequested(m_model.idAt(index.row()));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &OpportunityTablePage::showMenu);
    connect(m_view, &OpportunityTableView::copyRequested, this, &OpportunityTablePage::copyRows);
    connect(
        m_view, &OpportunityTableView::deleteRequested, this, &OpportunityTablePage::moveToTrash);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &OpportunityTablePage::announceSelection);
    QHeaderView *header = m_view->horizontalHeader();
    connect(
        header, &QHeaderView::sortIndicatorChanged, this, &OpportunityTablePage::onSortIndicator);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        showColumnMenu(header->mapToGlobal(at));
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &OpportunityTablePage::onEmptyAction);
    connect(m_empty, &EmptyState::otherTriggered, this, &OpportunityTablePage::importRequested);
}

void OpportunityTablePage::connectModel()
{
    // The three ways in which the model changes its rows.
    connect(&m_model,
            &QAbstractItemModel::rowsAboutToBeInserted,
            this,
            &OpportunityTablePage::holdPosition);
    connect(&m_model,
            &QAbstractItemModel::rowsAboutToBeRemoved,
            this,
            &OpportunityTablePage::holdPosition);
    connect(&m_model,
            &QAbstractItemModel::layoutAboutToBeChanged,
            this,
            &OpportunityTablePage::holdPosition);
    connect(
        &m_model, &QAbstractItemModel::rowsInserted, this, &OpportunityTablePage::restorePosition);
    connect(
        &m_model, &QAbstractItemModel::rowsRemoved, this, &OpportunityTablePage::restorePosition);
    connect(
        &m_model, &QAbstractItemModel::layoutChanged, this, &OpportunityTablePage::restorePosition);
    connect(&m_model, &OpportunityTableModel::sortChanged, this, &OpportunityTablePage::showSort);
    connect(&m_model, &OpportunityTableModel::settled, this, &OpportunityTablePage::onSettled);
}

QList<OpportunityId> OpportunityTablePage::selection() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selected = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selected) {
        if (range.isValid()) {
            ranges.append({range.top(), range.bottom()});
        }
    }
    std::sort(ranges.begin(), ranges.end());
    QList<OpportunityId> ids;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        ids += m_model.ids().mid(top, bottom - top + 1);
    }
    return ids;
}

QList<TableColumn> OpportunityTablePage::visibleColumns() const
{
    return m_columns->visible();
}

int OpportunityTablePage::wantedWidth() const
{
    return m_columns->wantedWidth();
}

void OpportunityTablePage::reveal(const QList<OpportunityId> &ids)
{
    m_revealing = ids;
    if (m_model.isSettled() || (ids.size() == 1 && m_model.rowOf(ids.first()) >= 0)) {
        resolveReveal();
    }
}

void OpportunityTablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Opportunities"));
        showEmpty();
    }
    QWidget::changeEvent(event);
}

/// Kept as "column", with a minus before it for the descending order.
void OpportunityTablePage::restoreSort()
{
    const QString kept = m_settings.text(Settings::Key::TableSort);
    const bool descending = kept.startsWith(u'-');
    const auto column = columnFrom(QStringView(kept).mid(descending ? 1 : 0));
    if (column && m_model.sectionOf(*column) >= 0) {
        m_model.setSort(sortOf(*column, descending));
    }
    showSort();
}

void OpportunityTablePage::onSortIndicator(int section, Qt::SortOrder order)
{
    const TableColumn &column = m_model.columnAt(section);
    const bool descending = order == Qt::DescendingOrder;
    m_settings.set(Settings::Key::TableSort, (descending ? u"-"_s : QString()) + columnKey(column));
    m_model.setSort(sortOf(column, descending));
}

void OpportunityTablePage::showSort()
{
    QHeaderView *header = m_view->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(m_model.sectionOf(columnOf(m_model.sortOrder())),
                             m_model.sortOrder().descending ? Qt::DescendingOrder
                                                            : Qt::AscendingOrder);
    header->viewport()->update();
}

/// Remembers which opportunity stands at the top. At the very top new rows may push in.
void OpportunityTablePage::holdPosition()
{
    const int row = m_view->rowAt(0);
    const bool atTop = m_view->verticalScrollBar()->value() == 0;
    m_topId = atTop ? OpportunityId {} : m_model.idAt(row);
    m_topOffset = m_topId.isValid() ? m_view->rowViewportPosition(row) : 0;
}

void OpportunityTablePage::restorePosition()
{
    const int row = m_topId.isValid() ? m_model.rowOf(m_topId) : -1;
    m_topId = {};
    // The range of the scroll bar is brought up to date only by the layout, which Qt puts off.
    if (row >= 0) {
        m_view->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - m_topOffset);
    }
    announceSelection();
    showEmpty();
}

void OpportunityTablePage::focusFirst()
{
    m_takesFirst = true;
    if (m_model.isSettled()) {
        onSettled();
    }
}

void OpportunityTablePage::onSettled()
{
    resolveReveal();
    showEmpty();
    if (std::exchange(m_takesFirst, false) && m_model.rowCount() > 0) {
        select(0);
        m_view->setFocus();
    }
}

void OpportunityTablePage::resolveReveal()
{
    const QList<OpportunityId> ids = std::exchange(m_revealing, {});
    if (ids.isEmpty()) {
        return;
    }
    const QList<int> rows = m_model.rowsOf(ids);
    if (rows.isEmpty()) {
        emit hiddenByFilter(ids.first());
    } else {
        select(rows.first());
        m_view->selectionModel()->select(rowSelection(m_model, rows),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void OpportunityTablePage::select(int row)
{
    const QModelIndex index = m_model.index(row, int(OpportunityColumn::Title));
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Not scrollTo() with the index itself: it would scroll sideways as well.
    const int before = m_view->horizontalScrollBar()->value();
    m_view->scrollTo(index);
    m_view->horizontalScrollBar()->setValue(before);
}

void OpportunityTablePage::announceSelection()
{
    const QList<OpportunityId> now = selection();
    if (now != m_announced) {
        m_announced = now;
        emit selectionChanged(now);
    }
}

void OpportunityTablePage::showMenu(const QPoint &at)
{
    const QList<OpportunityId> ids = selection();
    if (ids.isEmpty()) {
        return;
    }
    // The Menu key speaks of the current row, wherever the pointer is.
    const QModelIndex current = m_view->currentIndex();
    const bool byPointer = m_view->indexAt(at).isValid();
    const QPoint place = byPointer ? at : m_view->visualRect(current).bottomLeft();
    m_actions.menuFor(ids, this)->popup(m_view->viewport()->mapToGlobal(place));
}

void OpportunityTablePage::showColumnMenu(const QPoint &global)
{
    m_columns->choose(global, this);
}

void OpportunityTablePage::moveToTrash()
{
    const QList<OpportunityId> ids = selection();
    if (!ids.isEmpty() && !m_workspace.filter().trash) {
        m_actions.trash(ids, true);
    }
}

void OpportunityTablePage::copyRows()
{
    const QList<OpportunityId> ids = selection();
    if (ids.isEmpty()) {
        return;
    }
    if (ids.size() > kMostCopied) {
        emit message(tr("Too many rows for the clipboard. Export them to a file instead."));
        return;
    }
    const auto copy = [this, columns = visibleColumns()](const Result<QList<Card>> &cards) {
        if (cards) {
            QGuiApplication::clipboard()->setMimeData(
                rowsMime(*cards, columns, m_workspace.directory()));
            emit message(tr("%n rows copied", nullptr, int(cards->size())));
        } else {
            emit m_workspace.failed(cards.error());
        }
    };
    whenDone(m_workspace.loadCards(ids), this, copy);
}

void OpportunityTablePage::showEmpty()
{
    const bool empty = m_model.isSettled() && m_model.rowCount() == 0;
    if (m_workspace.filter().narrows()) {
        m_empty->setFiltered(m_workspace.filter());
    } else {
        m_empty->setWords(tr("No opportunities yet"),
                          tr("Every enquiry of a client is kept here. Create the first one, or "
                             "import a file."),
                          tr("Create"),
                          tr("Import a file…"));
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (hadFocus && !empty) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void OpportunityTablePage::onEmptyAction()
{
    if (m_workspace.filter().narrows()) {
        m_workspace.setFilter(m_workspace.filter().cleared());
    } else {
        emit createRequested();
    }
}

} // namespace ugoda
