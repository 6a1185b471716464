// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/pipeline_table.h"

#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/board/card_text.h"
#include "views/common/icons.h"
#include "views/common/palette.h"
#include "views/settings/entry_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Name,
    Stages,
    Open,
    Sum,
    VisibleTo,
    More,
    Columns
};

constexpr ColumnNeed kNeeds[] = {
    {ColumnNeed::Name},
    {ColumnNeed::Whole, 110, 2},
    {ColumnNeed::Whole, 110, 1},
    {ColumnNeed::Whole, 140},
    {ColumnNeed::Text, 180, 3},
    {ColumnNeed::Whole, 56},
};

} // namespace

PipelineTable::PipelineTable(Workspace &workspace, QWidget *parent)
    : QTableWidget(0, Columns, parent)
    , m_workspace(workspace)
{
    dressSettingsTable(this, kNeeds);
    setEditTriggers(NoEditTriggers);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) {
        emit chosen(m_pipelines.at(row).id);
    });
}

void PipelineTable::show(const PipelineOverview &overview, PipelineId current)
{
    setHorizontalHeaderLabels(
        {tr("Pipeline"), tr("Stages"), tr("Open"), tr("Sum"), tr("Visible to"), QString()});
    for (int column = 0; column < Columns; ++column) {
        const bool number = column == Stages || column == Open || column == Sum;
        horizontalHeaderItem(column)->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft)
                                                       | Qt::AlignVCenter);
    }
    setAccessibleName(tr("Pipelines"));
    m_pipelines = m_workspace.directory().data().pipelines;
    m_pipelines.removeIf([](const Pipeline &pipeline) { return pipeline.removed; });
    std::stable_partition(
        m_pipelines.begin(), m_pipelines.end(), [](const Pipeline &p) { return !p.archived; });
    setRowCount(int(m_pipelines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row, overview.pipelines.value(m_pipelines.at(row).id));
        if (m_pipelines.at(row).id == current) {
            selectRow(row);
        }
    }
}

void PipelineTable::fillRow(int row, const PipelineTotals &totals)
{
    const Directory &directory = m_workspace.directory();
    const Pipeline &pipeline = m_pipelines.at(row);
    QString name = directory.name(pipeline.id);
    if (pipeline.archived) {
        name = tr("%1 · archived").arg(name);
    } else if (pipeline.id == directory.inboundPipeline()) {
        name = tr("%1 · inbound contacts").arg(name);
    }
    QStringList people;
    for (const PersonId person : pipeline.visibleTo) {
        people.append(directory.name(person));
    }
    const QStringList texts {name,
                             Format().number(directory.stages(pipeline.id).size()),
                             Format().number(totals.open),
                             sumText(totals.sums, directory.currency()),
                             people.isEmpty() ? tr("everybody") : people.join(u", "_s),
                             QString()};
    for (int column = 0; column < Columns; ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        const bool number = column == Stages || column == Open || column == Sum;
        cell->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (pipeline.archived) {
            cell->setForeground(colorsOf(this).toned(Tone::Muted));
        }
        setItem(row, column, cell);
    }
    auto *more = new QToolButton(this);
    more->setIcon(icon("more"_L1));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("Actions for “%1”").arg(directory.name(pipeline.id)));
    more->setToolTip(more->accessibleName().toHtmlEscaped());
    setCellWidget(row, More, more);
    connect(more, &QToolButton::clicked, this, [this, row, more] {
        openMenu(row, more->mapToGlobal(QPoint(0, more->height())));
    });
}

void PipelineTable::openMenu(int row, const QPoint &globalPosition)
{
    if (row < 0 || row >= m_pipelines.size()) {
        return;
    }
    const Pipeline pipeline = m_pipelines.at(row);
    const Directory &directory = m_workspace.directory();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](QLatin1StringView picture, const QString &text, auto act) {
        QAction *entry = menu->addAction(icon(picture), text);
        connect(entry, &QAction::triggered, this, act);
        return entry;
    };
    add("copy"_L1, tr("Copy…"), [this, id = pipeline.id] { emit copyRequested(id); });
    add("chevron-up"_L1, tr("Move up"), [this, row] {
        shift(row, -1);
    })->setEnabled(row > 0 && !pipeline.archived);
    const bool last = row + 1 >= m_pipelines.size() || m_pipelines.at(row + 1).archived;
    add("chevron-down"_L1, tr("Move down"), [this, row] {
        shift(row, 1);
    })->setEnabled(!last && !pipeline.archived);
    QAction *inbound = add("phone"_L1, tr("Take inbound contacts"), [this, id = pipeline.id] {
        m_workspace.submit(setInboundPipeline(id, &defaultName));
    });
    inbound->setToolTip(
        tr("Here goes what comes in without a pipeline: a sheet on the command line, "
           "and what is made or imported while several pipelines are shown."));
    menu->setToolTipsVisible(true);
    inbound->setEnabled(!pipeline.archived && pipeline.id != directory.inboundPipeline());
    menu->addSeparator();
    const bool archived = pipeline.archived;
    QAction *archive = add(archived ? "restore"_L1 : "archive"_L1,
                           archived ? tr("Restore") : tr("Archive"),
                           [this, archived, id = pipeline.id] {
                               m_workspace.submit(archivePipeline(id, !archived, &defaultName));
                           });
    archive->setEnabled(archived || directory.pipelines().size() > 1);
    menu->popup(globalPosition);
}

void PipelineTable::shift(int row, int places)
{
    const int below = places > 0 ? row + places + 1 : row + places;
    const bool atEnd = below >= m_pipelines.size();
    m_workspace.submit(movePipeline(
        m_pipelines.at(row).id, atEnd ? PipelineId {} : m_pipelines.at(below).id, &defaultName));
}

void PipelineTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : rowAt(viewport()->mapFromGlobal(event->globalPos()).y());
    openMenu(row, event->globalPos());
}

void PipelineTable::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (enters && currentRow() >= 0) {
        emit chosen(m_pipelines.at(currentRow()).id);
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

} // namespace ugoda
