// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/report_panel.h"

#include "model/items/format.h"
#include "views/common/parts.h"
#include "views/exchange/import_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 32;
constexpr int kLeastColumn =
    64; // a short word of a header with its padding: style sheets hide that
constexpr int kWordsWidth = 640; ///< from which the height of the wrapped words is reckoned
constexpr std::array kTones = {Tone::Text, Tone::Good, Tone::Accent, Tone::Muted, Tone::Bad};

} // namespace

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent)
    , m_additions(label({}, TextStyle::Secondary, Tone::Muted, this))
    , m_names(button(tr("Match names…"), {}, this))
    , m_list(new QTableView(this))
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (int place = 0; place < int(m_tiles.size()); ++place) {
        m_tiles[size_t(place)] = addTile(place);
        tiles->addWidget(m_tiles[size_t(place)].number->parentWidget());
    }
    m_additions->setWordWrap(true);
    m_additions->setMinimumWidth(kWordsWidth);
    m_additions->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(tiles);
    auto *additions = new QHBoxLayout;
    additions->setSpacing(12);
    additions->addWidget(m_additions, 1);
    additions->addWidget(m_names, 0, Qt::AlignTop);
    column->addLayout(additions);
    connect(m_names, &QPushButton::clicked, this, &ReportPanel::namesAsked);
    column->addWidget(m_list, 1);
}

ReportPanel::Tile ReportPanel::addTile(int place)
{
    auto *card = new CardFrame(this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(0);
    Tile tile {};
    tile.number = label({}, TextStyle::KeyFigure, kTones[size_t(place)], card);
    tile.words = label({}, TextStyle::Secondary, Tone::Muted, card);
    column->addWidget(tile.number);
    column->addWidget(tile.words);
    return tile;
}

void ReportPanel::buildList()
{
    m_list->setModel(&m_rows);
    m_list->setAccessibleName(tr("Rows not imported"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = m_list->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ImportRowList::Line, QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(kLeastColumn);
    header->setHighlightSections(false);
}

void ReportPanel::setTile(int place, int number, const QString &words)
{
    const Tile &tile = m_tiles[size_t(place)];
    tile.number->setText(Format().number(number));
    setTone(tile.number, number > 0 ? kTones[size_t(place)] : Tone::Muted);
    tile.words->setText(words);
}

void ReportPanel::setNamesToMatch(bool any)
{
    m_names->setVisible(any);
}

void ReportPanel::setReport(const ImportReport &report, bool done)
{
    setTile(0, report.read, tr("rows read"));
    setTile(1, report.created, done ? tr("created") : tr("will be created"));
    setTile(2, report.updated, done ? tr("updated") : tr("will be updated"));
    setTile(3, report.skipped, tr("skipped"));
    setTile(4, report.faulty, tr("faulty"));
    m_rows.setReport(report);
    const QString additions = ImportWords::additions(report);
    m_additions->setText(additions);
    m_additions->setVisible(!additions.isEmpty());
    const bool listed = m_rows.rowCount() > 0;
    m_list->setVisible(listed);
    setSizePolicy(QSizePolicy::Preferred, listed ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

} // namespace ugoda
