// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/table_columns.h"

#include "model/items/roles.h"
#include "views/common/settings.h"
#include "views/list/check_list_popup.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 48;
constexpr int kWidest = 2000;
constexpr int kNarrowestName = 208;

/// How wide a column is, in px: where there is room, and where there is little.
struct ColumnWidth
{
    int usual;
    int least;
};

ColumnWidth widthOf(const TableColumn &column)
{
    switch (column.field.isValid() ? OpportunityColumn::Source : column.column) {
    case OpportunityColumn::Title:
        return {314, kNarrowestName};
    case OpportunityColumn::Client:
        return {180, 124};
    case OpportunityColumn::Stage:
        return {176, 124};
    case OpportunityColumn::NextActivity:
        return {156, 118};
    case OpportunityColumn::Value: // its name is long, and the mark of sorting stands there too
        return {156, 146};
    case OpportunityColumn::Responsible:
        return {164, 136};
    case OpportunityColumn::Tags:
        return {136, 96};
    default:
        return {136, 136};
    }
}

bool isUsual(const TableColumn &column)
{
    return !column.field.isValid() && column.column <= OpportunityColumn::Responsible;
}

} // namespace

TableColumns::TableColumns(QHeaderView *header, Settings &settings)
    : QObject(header)
    , m_header(header)
    , m_settings(settings)
{
    restore();
    const auto changed = [this] {
        if (!m_arranging) {
            m_chosen = true;
            save();
        }
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
    // The firm's own fields come and go.
    connect(header, &QHeaderView::sectionCountChanged, this, &TableColumns::restore);
}

TableColumn TableColumns::columnAt(int section) const
{
    const QString key =
        m_header->model()->headerData(section, Qt::Horizontal, ColumnKeyRole).toString();
    return columnFrom(key).value_or(OpportunityColumn::Title);
}

int TableColumns::sectionOf(const TableColumn &column) const
{
    for (int section = 0; section < m_header->count(); ++section) {
        if (columnAt(section) == column) {
            return section;
        }
    }
    return -1;
}

QList<TableColumn> TableColumns::visible() const
{
    QList<TableColumn> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section)) {
            columns.append(columnAt(section));
        }
    }
    return columns;
}

void TableColumns::setVisible(const TableColumn &column, bool visible)
{
    const int section = sectionOf(column);
    if (section < 0) {
        return; // gone while the menu was open
    }
    m_header->setSectionHidden(section, !visible);
    m_chosen = true;
    save();
}

void TableColumns::choose(const QPoint &at, QWidget *parent)
{
    QList<TableColumn> columns;
    QList<FilterOption> options;
    QList<qint64> shown;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        const TableColumn column = columnAt(section);
        if (column == OpportunityColumn::Title) {
            continue; // a row without its name would be a row of nothing
        }
        if (!m_header->isSectionHidden(section)) {
            shown.append(columns.size());
        }
        const QString title = m_header->model()->headerData(section, Qt::Horizontal).toString();
        options.append({columns.size(), title, {}});
        columns.append(column);
    }
    auto *popup = new CheckListPopup(tr("Columns"), options, shown, parent);
    connect(
        popup, &CheckListPopup::chosenChanged, this, [this, columns](const QList<qint64> &ticked) {
            const QList<TableColumn> present = visible();
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const bool wanted = ticked.contains(i);
                if (present.contains(columns.at(i)) != wanted) {
                    setVisible(columns.at(i), wanted);
                }
            }
        });
    popup->addFooter(tr("Usual columns"), [this] { reset(); });
    popup->adjustSize();
    const QRect room = parent->screen()->availableGeometry();
    popup->move(std::max(room.left(), std::min(at.x(), room.right() - popup->width())),
                std::max(room.top(), std::min(at.y(), room.bottom() - popup->height())));
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

void TableColumns::fit(int width)
{
    if (m_chosen) {
        return;
    }
    const QScopedValueRollback arranging(m_arranging, true);
    const int title = int(OpportunityColumn::Title);
    int lacking = std::max(0, wantedWidth() - width);
    int others = 0;
    for (int section = m_header->count() - 1; section > title; --section) {
        if (m_header->isSectionHidden(section))
            continue;
        const auto [usual, least] = widthOf(columnAt(section));
        const int yielded = std::min(lacking, usual - least);
        lacking -= yielded;
        others += usual - yielded;
        m_header->resizeSection(section, usual - yielded);
    }
    m_header->resizeSection(title, std::max(kNarrowestName, width - others));
}

int TableColumns::wantedWidth() const
{
    if (m_chosen)
        return m_header->length();
    int wanted = kNarrowestName;
    for (int section = int(OpportunityColumn::Title) + 1; section < m_header->count(); ++section) {
        if (!m_header->isSectionHidden(section))
            wanted += widthOf(columnAt(section)).usual;
    }
    return wanted;
}

/// Each entry is "key:width", with a minus before a hidden one. What the file of settings does not
/// name, or names wrongly, keeps its usual form.
void TableColumns::restore()
{
    const QScopedValueRollback arranging(m_arranging, true);
    for (int section = 0; section < m_header->count(); ++section) {
        const TableColumn column = columnAt(section);
        m_header->moveSection(m_header->visualIndex(section), section);
        m_header->setSectionHidden(section, !isUsual(column));
        m_header->resizeSection(section, widthOf(column).usual);
    }
    const QVariantList kept = m_settings.value(Settings::Key::TableColumns).toList();
    int place = 0;
    for (const QVariant &entry : kept) {
        const QStringList parts = entry.toString().split(u':');
        const bool hidden = parts.first().startsWith(u'-');
        const auto column = columnFrom(QStringView(parts.first()).mid(hidden ? 1 : 0));
        const int width = parts.value(1).toInt();
        const int section = column ? sectionOf(*column) : -1;
        if (section < 0 || m_header->visualIndex(section) < place) {
            continue;
        }
        m_chosen = true;
        m_header->moveSection(m_header->visualIndex(section), place++);
        if (width >= kNarrowest && width <= kWidest) {
            m_header->resizeSection(section, width);
        }
        m_header->setSectionHidden(section, hidden && !(*column == OpportunityColumn::Title));
    }
}

void TableColumns::save()
{
    QVariantList entries;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        const QString key = columnKey(columnAt(section));
        // A hidden section has no width to speak of; it comes back in its usual one.
        entries.append(m_header->isSectionHidden(section)
                           ? u'-' + key
                           : u"%1:%2"_s.arg(key).arg(m_header->sectionSize(section)));
    }
    m_settings.set(Settings::Key::TableColumns, entries);
}

void TableColumns::reset()
{
    m_settings.reset(Settings::Key::TableColumns);
    m_chosen = false;
    restore();
    fit(m_header->viewport()->width());
}

} // namespace ugoda
