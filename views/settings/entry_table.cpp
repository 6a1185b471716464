// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/entry_table.h"

#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

namespace {

constexpr char kNewRow[] = "newRow"; ///< property of a field: the cell of the row that it makes
constexpr int kBubbleGap = 8;

} // namespace

void dressSettingsTable(QTableView *table, std::span<const ColumnNeed> needs)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kEntryRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    setKind(table->horizontalHeader(), u"unsorted"); // else heads leave room for an arrow
    new SettingsColumns(table, needs);
}

QTableView *entryTable(QAbstractItemModel *model, std::span<const ColumnNeed> needs, QWidget *page)
{
    auto *card = new CardFrame(page);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *table = new QTableView(card);
    table->setModel(model);
    dressSettingsTable(table, needs);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setDragDropMode(QAbstractItemView::InternalMove);
    table->setDragDropOverwriteMode(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    inside->addWidget(table);
    return table;
}

CellProblem::CellProblem(QTableView *table)
    : QObject(table)
    , m_table(table)
    , m_bubble(label({}, TextStyle::Secondary, Tone::Bad, table->viewport()))
{
    setKind(m_bubble, u"bubble");
    m_bubble->setObjectName(QStringLiteral("problem"));
    m_bubble->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bubble->hide();
}

void CellProblem::show(const QModelIndex &cell, const QString &words)
{
    m_bubble->setText(words);
    m_bubble->adjustSize();
    const QRect rect = m_table->visualRect(cell);
    const QWidget *ground = m_table->viewport();
    QPoint place(rect.left(), rect.bottom() + 1);
    if (cell.row() + 1 == cell.model()->rowCount()) {
        place = {rect.right() + kBubbleGap, rect.center().y() - m_bubble->height() / 2};
    }
    place.setX(std::max(0, std::min(place.x(), ground->width() - m_bubble->width())));
    place.setY(std::min(place.y(), ground->height() - m_bubble->height()));
    m_bubble->move(place);
    m_bubble->raise();
    m_bubble->show();
}

void CellProblem::hide()
{
    m_bubble->clear();
    m_bubble->hide();
}

QString CellProblem::words() const
{
    return m_bubble->text();
}

QWidget *EntryTableDelegate::createEditor(QWidget *parent,
                                          const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    QWidget *editor = TypingDelegate::createEditor(parent, option, index);
    if (editor && index.row() + 1 == index.model()->rowCount()) {
        editor->setProperty(kNewRow, QPersistentModelIndex(index));
    }
    return editor;
}

bool EntryTableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enters && field && field->property(kNewRow).isValid()
        && field->text().trimmed().isEmpty()) {
        emit nameMissing(field->property(kNewRow).value<QPersistentModelIndex>());
        return true;
    }
    return TypingDelegate::eventFilter(watched, event);
}

} // namespace ugoda
