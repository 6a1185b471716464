// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/stage_table.h"

#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/actions/stage_actions.h"
#include "views/common/color_choice.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/palette.h"
#include "views/settings/entry_table.h"
#include "views/settings/stage_adder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSwatch = 16; ///< with the air around a colour
constexpr int kTagGap = 8;

enum Column {
    Handle,
    Name,
    Probability,
    Automatic,
    Folded,
    Stale,
    Count,
    Columns
};

constexpr ColumnNeed kNeeds[] = {
    {ColumnNeed::Handle},
    {ColumnNeed::Name},
    {ColumnNeed::Whole, 130},
    {ColumnNeed::Whole, 140},
    {ColumnNeed::Whole, 130, 1},
    {ColumnNeed::Whole, 130, 2},
    {ColumnNeed::Whole, 100, 3},
};

/// The field of a stage that a column shows.
QString fieldIn(int column)
{
    return column == Probability ? u"probability"_s
        : column == Automatic    ? u"sets_probability"_s
        : column == Folded       ? u"folded"_s
        : column == Stale        ? u"rot_days"_s
                                 : QString();
}

constexpr int kTagRole = Qt::UserRole + 1; ///< QString: a quiet word behind a stage's name

/// A stage's colour and name, and behind the name that new opportunities begin here.
class StageNameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString tag = index.data(kTagRole).toString();
        if (tag.isEmpty()) {
            return;
        }
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const QRect words = option.widget->style()->subElementRect(
            QStyle::SE_ItemViewItemText, &shown, option.widget);
        painter->save();
        painter->setFont(font(option.widget, TextStyle::Tag));
        const QSize size = tagSize(painter->font(), tag);
        const int after = words.left() + shown.fontMetrics.horizontalAdvance(shown.text) + kTagGap;
        const int left = std::min(after, option.rect.right() - size.width());
        const QRect plate(QPoint(left, option.rect.center().y() - size.height() / 2), size);
        const Colors &colors = colorsOf(option.widget);
        paintTag(painter, plate, tag, colors.faint, colors);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (const QString tag = index.data(kTagRole).toString(); !tag.isEmpty()) {
            size.rwidth() +=
                tagSize(font(option.widget, TextStyle::Tag), tag).width() + 2 * kTagGap;
        }
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString tag = index.data(kTagRole).toString();
            !tag.isEmpty() && option->rect.width() > 0) {
            const int taken = tagSize(font(option->widget, TextStyle::Tag), tag).width();
            const int room = option->rect.width() - 2 * kSwatch - taken - 2 * kTagGap;
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
        }
    }
};

} // namespace

StageTable::StageTable(Workspace &workspace, StageActions &actions, QWidget *parent)
    : QTableWidget(0, Columns, parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_adder(new StageAdder(workspace, viewport()))
{
    m_adder->installEventFilter(this);
    setItemDelegateForColumn(Name, new StageNameDelegate(this));
    dressSettingsTable(this, kNeeds);
    setEditTriggers(NoEditTriggers);
    setIconSize({kSwatch, kSwatch});
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        m_actions.edit(stageAt(row), fieldIn(column));
    });
}

void StageTable::show(PipelineId pipeline, const QHash<StageId, int> &counts)
{
    const StageId current = stageAt(currentRow());
    retitle();
    m_adder->setPipeline(pipeline);
    m_stages = m_workspace.directory().stages(pipeline);
    const int rows = int(m_stages.size());
    setRowCount(rows + 3);
    for (int row = 0; row < rows; ++row) {
        setRowHeight(row, kEntryRowHeight);
        fillRow(row, m_stages.at(row), counts.value(m_stages.at(row).id));
        if (m_stages.at(row).id == current) {
            setCurrentCell(row, Name);
        }
    }
    for (int column = 0; column < Columns; ++column) {
        removeCellWidget(rows, column);
        put(rows, column, {})->setFlags(Qt::NoItemFlags); // the adder lies over it
    }
    fillOutcome(rows + 1, Outcome::Won);
    fillOutcome(rows + 2, Outcome::Lost);
    fit();
}

void StageTable::retitle()
{
    setHorizontalHeaderLabels({QString(),
                               tr("Stage"),
                               tr("Probability"),
                               tr("Automatic"),
                               tr("Fold"),
                               tr("Stale after"),
                               tr("Open")});
    for (const int column : {int(Handle), int(Name), int(Automatic), int(Folded)}) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    for (const int column : {int(Probability), int(Stale), int(Count)}) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    setAccessibleName(tr("Stages"));
}

void StageTable::fit()
{
    setRowHeight(int(m_stages.size()), std::max(kEntryRowHeight, m_adder->sizeHint().height()));
    updateGeometries();
}

void StageTable::updateGeometries()
{
    QTableWidget::updateGeometries();
    const int row = int(m_stages.size());
    const int left = columnViewportPosition(Name);
    m_adder->setGeometry(
        left, rowViewportPosition(row), viewport()->width() - left, rowHeight(row) - 1);
}

bool StageTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_adder && event->type() == QEvent::LayoutRequest && rowCount() > 0) {
        fit(); // the field came, went or says something
    }
    return QTableWidget::eventFilter(watched, event);
}

QTableWidgetItem *StageTable::put(int row, int column, const QString &text, Qt::Alignment alignment)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment(alignment | Qt::AlignVCenter);
    setItem(row, column, cell);
    return cell;
}

void StageTable::fillRow(int row, const Stage &stage, int count)
{
    const Format format;
    const QString name = m_workspace.directory().name(stage.id);
    QTableWidgetItem *handle = put(row, Handle, {});
    handle->setToolTip(tr("Drag to another place, or press Ctrl+Shift+Up or Down"));
    handle->setData(Qt::AccessibleTextRole, tr("Place of “%1”").arg(name));
    QTableWidgetItem *title = put(row, Name, name);
    title->setIcon(colorIcon(stage.color));
    if (stage.start) {
        title->setData(kTagRole, tr("start", "the stage in which new opportunities begin"));
        title->setData(Qt::AccessibleTextRole, tr("%1 · start").arg(name));
    }
    put(row, Probability, format.percent(stage.probability), Qt::AlignRight);
    addSwitch(row,
              Automatic,
              stage,
              &Stage::setsProbability,
              tr("Change probability automatically: %1").arg(name));
    addSwitch(row, Folded, stage, &Stage::folded, tr("Fold in pipeline: %1").arg(name));
    put(row, Stale, stage.rotDays > 0 ? format.daysShort(stage.rotDays) : u"—"_s, Qt::AlignRight);
    put(row, Count, format.number(count), Qt::AlignRight);
}

void StageTable::fillOutcome(int row, Outcome outcome)
{
    const Colors &colors = colorsOf(this);
    for (int column = 0; column < Columns; ++column) {
        removeCellWidget(row, column);
        put(row, column, {})->setFlags(Qt::ItemIsEnabled);
    }
    QTableWidgetItem *title = item(row, Name);
    title->setText(outcomeName(outcome));
    title->setIcon(colorIcon((outcome == Outcome::Won ? colors.good : colors.bad).name()));
    item(row, Probability)->setText(Format().percent(outcome == Outcome::Won ? 100 : 0));
    item(row, Probability)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item(row, Automatic)->setText(tr("built in"));
    for (int column = 0; column < Columns; ++column) {
        item(row, column)->setForeground(colors.toned(Tone::Muted));
    }
}

void StageTable::addSwitch(
    int row, int column, const Stage &stage, bool Stage::*member, const QString &name)
{
    put(row, column, {});
    auto *cell = new QWidget(this);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(8, 0, 8, 0);
    auto *box = new QCheckBox(cell);
    box->setProperty("kind", u"switch"_s);
    box->setChecked(stage.*member);
    box->setAccessibleName(name);
    box->setToolTip(name.toHtmlEscaped());
    line->addWidget(box);
    line->addStretch();
    setCellWidget(row, column, cell);
    connect(box, &QCheckBox::toggled, this, [this, stage, member](bool on) {
        Stage wanted = stage;
        wanted.*member = on;
        m_workspace.submit(editStage(stage, wanted, &defaultName));
    });
}

StageId StageTable::stageAt(int row) const
{
    return row >= 0 && row < m_stages.size() ? m_stages.at(row).id : StageId {};
}

void StageTable::keyPressEvent(QKeyEvent *event)
{
    const StageId stage = stageAt(currentRow());
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (stage.isValid() && moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_actions.shift(stage, event->key() == Qt::Key_Up ? -1 : 1);
    } else if (stage.isValid()
               && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                   || event->key() == Qt::Key_F2)) {
        m_actions.edit(stage, fieldIn(currentColumn()));
    } else if (stage.isValid() && event->key() == Qt::Key_Delete) {
        m_actions.remove(stage);
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void StageTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : rowAt(viewport()->mapFromGlobal(event->globalPos()).y());
    if (!stageAt(row).isValid()) {
        return;
    }
    setCurrentCell(row, Name);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillMenu(menu, stageAt(row));
    menu->popup(byKey ? viewport()->mapToGlobal(visualItemRect(item(row, Name)).bottomLeft())
                      : event->globalPos());
}

void StageTable::mousePressEvent(QMouseEvent *event)
{
    QTableWidget::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool held = event->button() == Qt::LeftButton && index.column() == Handle;
    m_dragged = held && stageAt(index.row()).isValid() ? index.row() : -1;
}

int StageTable::dropRow(const QPoint &position) const
{
    const int row = (position.y() + kEntryRowHeight / 2) / kEntryRowHeight;
    return qBound(0, row, int(m_stages.size()));
}

void StageTable::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0) {
        QTableWidget::mouseMoveEvent(event);
        return;
    }
    m_drop = dropRow(event->pos());
    viewport()->update();
}

void StageTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableWidget::mouseReleaseEvent(event);
    const int from = std::exchange(m_dragged, -1);
    const int to = std::exchange(m_drop, -1);
    viewport()->update();
    if (from >= 0 && to >= 0 && to != from && to != from + 1) {
        m_actions.move(stageAt(from), stageAt(to));
    }
}

void StageTable::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (m_drop >= 0) {
        QPainter painter(viewport());
        painter.fillRect(QRect(0, m_drop * kEntryRowHeight - 1, viewport()->width(), 3),
                         colorsOf(this).accent);
    }
}

} // namespace ugoda
