// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/entry_table.h"

#include "views/common/parts.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kWiderLetters = 12; ///< px that the style sheet's letters take beyond the hint

} // namespace

void dressSettingsTable(QTableView *table, int rowHeight)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
}

QTableView *entryTable(QAbstractItemModel *model, std::span<const int> widths, QWidget *page)
{
    auto *card = new CardFrame(page);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    auto *table = new QTableView(card);
    table->setModel(model);
    dressSettingsTable(table, kEntryRowHeight);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setDragDropMode(QAbstractItemView::InternalMove);
    table->setDragDropOverwriteMode(false);
    QHeaderView *header = table->horizontalHeader();
    header->setFixedHeight(kEntryHeaderHeight);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    // A heading stands whole in every language.
    const auto fit = [header, widths] {
        for (int column = 1; column < int(widths.size()); ++column) {
            header->resizeSection(
                column, std::max(widths[column], header->sectionSizeHint(column) + kWiderLetters));
        }
    };
    QObject::connect(model, &QAbstractItemModel::headerDataChanged, header, fit);
    fit();
    inside->addWidget(table);
    return table;
}

} // namespace ugoda
