// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_columns.h"

#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadPadding = 2 * 12; ///< of the style sheet
constexpr int kHeadSlack = 4; ///< for letters that are wider than their hint
constexpr int kNameLeast = 140;
constexpr int kNameMost = 340;
constexpr int kTextLeast = 110; ///< shorter a text says nothing
constexpr int kCorner = 9; ///< of a card, within its border

/// The mark by which a row is dragged, where it can be.
class HandleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Colors &colors = colorsOf(option.widget);
        if (index.flags().testFlag(Qt::ItemIsDragEnabled)) {
            const QPoint place(option.rect.left() + kHandleLeft,
                               option.rect.center().y() - kHandleSide / 2);
            paintIcon(painter,
                      QRect(place, QSize(kHandleSide, kHandleSide)),
                      "drag"_L1,
                      colors.toned(Tone::Faint));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4, colors);
        }
    }
};

} // namespace

/// How wide a column may become.
struct SettingsColumns::Share
{
    int column = 0;
    int least = 0;
    int need = 0; ///< nothing of it is cut
    int wide = 0;
};

SettingsColumns::SettingsColumns(QTableView *table, std::span<const ColumnNeed> needs)
    : QObject(table)
    , m_table(table)
    , m_needs(needs)
{
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *heads = table->horizontalHeader();
    heads->setFixedHeight(kEntryHeaderHeight);
    heads->setMinimumSectionSize(kHandleWidth);
    for (int column = 0; column < int(needs.size()); ++column) {
        const bool isName = needs[column].kind == ColumnNeed::Name;
        heads->setSectionResizeMode(column, isName ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (needs[column].kind == ColumnNeed::Handle) {
            heads->moveSection(heads->visualIndex(column), 0);
            table->setItemDelegateForColumn(column, new HandleDelegate(table));
        }
    }
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SettingsColumns::fitColumns);
    const auto later = qOverload<>(&QTimer::start);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::dataChanged, &m_later, later);
    connect(model, &QAbstractItemModel::headerDataChanged, &m_later, later);
    connect(model, &QAbstractItemModel::modelReset, &m_later, later);
    connect(model, &QAbstractItemModel::rowsInserted, &m_later, later);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_later, later);
    const QHeaderView *rows = table->verticalHeader();
    connect(rows, &QHeaderView::sectionResized, this, &SettingsColumns::fitHeight);
    connect(rows, &QHeaderView::sectionCountChanged, this, &SettingsColumns::fitHeight);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    fitHeight();
    m_later.start();
}

bool SettingsColumns::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_table && type == QEvent::Resize) {
        trim();
    } else if (watched == m_table && (type == QEvent::FontChange || type == QEvent::StyleChange)) {
        m_later.start();
    } else if (watched != m_table && (type == QEvent::Resize || type == QEvent::Show)) {
        fitColumns();
    }
    return QObject::eventFilter(watched, event);
}

SettingsColumns::Share SettingsColumns::shareOf(int column) const
{
    const ColumnNeed &wish = m_needs[column];
    if (wish.kind == ColumnNeed::Handle) {
        return {column, kHandleWidth, kHandleWidth, kHandleWidth};
    }
    const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
    const int words = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title);
    const int head = title.isEmpty() ? 0 : words + kHeadPadding + kHeadSlack;
    // Public in the base class only.
    const QAbstractItemView *view = m_table;
    const int inside = view->sizeHintForColumn(column);
    if (wish.kind == ColumnNeed::Name) {
        const int name = std::max(head, std::clamp(inside, kNameLeast, kNameMost));
        return {column, name, name, name};
    }
    const int need = std::max(head, inside);
    const int least =
        wish.kind == ColumnNeed::Text ? std::max(head, std::min(need, kTextLeast)) : need;
    return {column, least, need, std::max(need, wish.wide)};
}

void SettingsColumns::fitColumns()
{
    m_later.stop();
    const int room = m_table->viewport()->width();
    std::vector<Share> shares;
    for (int column = 0; column < int(m_needs.size()); ++column) {
        shares.push_back(shareOf(column));
    }
    const auto total = [&shares](int Share::*width) {
        int sum = 0;
        for (const Share &share : shares) {
            sum += share.*width;
        }
        return sum;
    };
    const auto goes = [this](const Share &share) {
        return m_needs[share.column].goes;
    };
    while (total(&Share::least) > room) {
        const auto next = std::max_element(
            shares.begin(), shares.end(), [&goes](const Share &one, const Share &other) {
                return goes(one) < goes(other);
            });
        if (goes(*next) == 0) {
            break;
        }
        shares.erase(next);
    }
    const bool cuts = total(&Share::need) > room;
    int Share::*const low = cuts ? &Share::least : &Share::need;
    int Share::*const high = cuts ? &Share::need : &Share::wide;
    const int spread = std::max(1, total(high) - total(low));
    const int extra = std::clamp(room - total(low), 0, spread);
    QHeaderView *heads = m_table->horizontalHeader();
    for (int column = 0; column < int(m_needs.size()); ++column) {
        const auto share = std::find_if(shares.begin(), shares.end(), [column](const Share &one) {
            return one.column == column;
        });
        heads->setSectionHidden(column, share == shares.end());
        if (share != shares.end() && m_needs[column].kind != ColumnNeed::Name) {
            const int more = (*share).*high - (*share).*low;
            heads->resizeSection(column, (*share).*low + more * extra / spread);
        }
    }
}

void SettingsColumns::fitHeight()
{
    m_table->setFixedHeight(kEntryHeaderHeight + m_table->verticalHeader()->length());
}

void SettingsColumns::trim()
{
    QPainterPath shape;
    shape.addRoundedRect(m_table->rect().adjusted(0, 0, 0, -1), kCorner, kCorner);
    m_table->setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace ugoda
