// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/check_list_popup.h"

#include "model/domain/text_keys.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kValueRole = Qt::UserRole;
constexpr int kTypeAheadFrom = 8;
constexpr int kRowHeight = 28;
constexpr int kMostRows = 12;
constexpr int kWidth = 260;

QIcon dotIcon(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStageDot(&painter, QRect(1, 1, 8, 8), color);
    return pixmap;
}

} // namespace

CheckListPopup::CheckListPopup(const QString &title,
                               const QList<FilterOption> &options,
                               const QList<qint64> &chosen,
                               QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_search(new SearchField(title, {}, this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setProperty("kind", u"card"_s);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    setKind(m_list, u"ticks");
    m_list->setIconSize({10, 10});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    fill(options, chosen);
    m_search->setVisible(options.size() >= kTypeAheadFrom);
    m_list->setFixedHeight(int(std::clamp<qsizetype>(options.size(), 1, kMostRows)) * kRowHeight);
    setFixedWidth(kWidth);
    setFocusProxy(m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CheckListPopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this] { emit chosenChanged(ticked()); });
    connect(m_list, &QListWidget::itemClicked, this, &CheckListPopup::toggle);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { m_enterTicks = true; });
    m_enterTicks = chosen.isEmpty();
}

void CheckListPopup::addFooter(const QString &text, std::function<void()> action)
{
    QPushButton *footer = button(text, "link"_L1, this);
    layout()->addWidget(footer);
    layout()->setAlignment(footer, Qt::AlignLeading);
    connect(footer, &QPushButton::clicked, this, [this, action = std::move(action)] {
        action();
        close();
    });
}

void CheckListPopup::fill(const QList<FilterOption> &options, const QList<qint64> &chosen)
{
    for (const FilterOption &option : options) {
        auto *item = new QListWidgetItem(option.name, m_list);
        // Not user checkable: then only the small box would answer to a click, not the name.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(chosen.contains(option.value) ? Qt::Checked : Qt::Unchecked);
        item->setData(kValueRole, option.value);
        item->setSizeHint({0, kRowHeight});
        if (!option.color.isEmpty()) {
            item->setIcon(dotIcon(QColor(option.color), devicePixelRatioF()));
        }
    }
    m_list->setCurrentRow(0);
}

bool CheckListPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Space && watched == m_list && m_list->currentItem()) {
        toggle(m_list->currentItem());
        return true;
    }
    const bool steers = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
    if (watched == m_search && steers) {
        m_list->setFocus(Qt::OtherFocusReason);
        return QCoreApplication::sendEvent(m_list, event);
    }
    return QFrame::eventFilter(watched, event);
}

void CheckListPopup::narrow(const QString &text)
{
    const QString wanted = searchFold(text);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!searchFold(item->text()).contains(wanted));
        if (!first && !item->isHidden()) {
            first = item;
        }
    }
    m_list->setCurrentItem(first);
    m_enterTicks = !wanted.isEmpty() || ticked().isEmpty();
}

void CheckListPopup::accept()
{
    QListWidgetItem *current = m_list->currentItem();
    if (current && m_enterTicks) {
        current->setCheckState(Qt::Checked);
    }
    close();
}

void CheckListPopup::toggle(QListWidgetItem *item)
{
    m_enterTicks = false;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QList<qint64> CheckListPopup::ticked() const
{
    QList<qint64> values;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            values.append(item->data(kValueRole).toLongLong());
        }
    }
    return values;
}

} // namespace ugoda
