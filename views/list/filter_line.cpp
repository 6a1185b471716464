// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/filter_line.h"

#include "model/items/workspace.h"
#include "views/board/card_text.h"
#include "views/common/chip.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/search_field.h"
#include "views/list/condition_windows.h"
#include "views/list/conditions.h"
#include "views/list/mine_chip.h"
#include "views/list/view_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 44;
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kFigureGap = 4;
constexpr int kSearchWidth = 220;
constexpr int kControlHeight = 32;
constexpr int kTypingPause = 120; // ms: longer than between two keys, shorter than a wait

QLabel *figure(QWidget *parent, bool strong)
{
    auto *label = new QLabel(parent);
    QFont font = ugoda::font(label, TextStyle::Secondary);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    if (!strong) {
        label->setProperty("tone", u"muted"_s);
    }
    return label;
}

} // namespace

FilterLine::FilterLine(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_totals(workspace)
    , m_search(new SearchField(QString(), {}, this))
    , m_mine(new MineChip(workspace, settings, this))
    , m_chipRow(new QHBoxLayout)
    , m_add(new QPushButton(this))
    , m_views(new ViewButton(workspace, this))
    , m_count(figure(this, false))
    , m_sum(figure(this, true))
    , m_forecastName(figure(this, false))
    , m_forecast(figure(this, true))
{
    m_search->setObjectName(u"filterText"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_sum->setObjectName(u"filterSum"_s);
    m_forecast->setObjectName(u"filterForecast"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    buildLayout();
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        // The cross and Escape clear without editing.
        if (m_search->text().isEmpty()) {
            m_typing.start();
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterLine::applyText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        applyText();
        emit firstHitWanted();
    });
    connect(&m_typing, &QTimer::timeout, this, &FilterLine::applyText);
    connect(m_add, &QPushButton::clicked, this, &FilterLine::openMenu);
    connect(&m_totals, &FilterTotals::changed, this, &FilterLine::showTotals);
    connect(m_views, &ViewButton::goneChanged, this, &FilterLine::showFilter);
    connect(&workspace, &Workspace::filterChanged, this, &FilterLine::showFilter);
    connect(&workspace, &Workspace::directoryChanged, this, &FilterLine::showFilter);
    connect(&workspace, &Workspace::opened, this, &FilterLine::showFilter);
    retranslate();
}

void FilterLine::buildLayout()
{
    setFixedHeight(kHeight);
    setFont(ugoda::font(this, TextStyle::Secondary));
    m_search->setFixedSize(kSearchWidth, kControlHeight);
    m_add->setFixedHeight(kControlHeight);
    m_add->setProperty("kind", u"flat"_s);
    m_add->setIcon(icon("plus"_L1));
    m_add->setIconSize({14, 14});
    m_views->setFixedHeight(kControlHeight);
    m_chipRow->setSpacing(kGap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setSpacing(kGap);
    row->addWidget(m_search);
    row->addWidget(m_mine);
    row->addLayout(m_chipRow);
    row->addWidget(m_add);
    row->addWidget(m_views);
    row->addStretch(1);
    auto *totals = new QHBoxLayout;
    totals->setSpacing(kFigureGap);
    totals->addWidget(m_count);
    totals->addWidget(m_sum);
    totals->addSpacing(kGap);
    totals->addWidget(m_forecastName);
    totals->addWidget(m_forecast);
    row->addLayout(totals);
}

void FilterLine::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterLine::clearFilter()
{
    m_workspace.setFilter(m_workspace.filter().cleared());
}

QSize FilterLine::minimumSizeHint() const
{
    int wide = widthOfControls() + ViewButton::kCompactWidth;
    for (const Chip *chip : m_chips) {
        wide += chip->minimumSizeHint().width() + kGap;
    }
    return {wide, kHeight};
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTotals();
}

void FilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FilterLine::retranslate()
{
    m_search->setPrompt(tr("Filter by words, phone…"));
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_forecastName->setText(tr("Weighted forecast:"));
    showFilter();
}

void FilterLine::showFilter()
{
    const Filter &filter = m_workspace.filter();
    if (m_search->text().trimmed() != filter.text && !m_typing.isActive()) {
        m_search->setText(filter.text);
        m_typing.stop();
    }
    QMap<qint64, QString> wanted;
    for (const FilterField field : kFilterFields) {
        if (!chosenValues(filter, field).isEmpty()) {
            wanted.insert(qint64(field), conditionText(m_workspace, field));
        }
    }
    for (const Condition &condition : filter.conditions) {
        wanted.insert(chipOf(condition.field), conditionText(m_workspace, condition));
    }
    if (filter.archived) {
        wanted.insert(kArchivedChip, tr("Archived"));
    }
    if (filter.trash) {
        wanted.insert(kTrashChip, tr("Trash"));
    }
    if (const QStringList gone = m_views->gone(); !gone.isEmpty()) {
        wanted.insert(kGoneChip, tr("No longer there: %1").arg(gone.join(u", "_s)));
    }
    const QList<qint64> present = m_chips.keys();
    for (const qint64 key : present) {
        if (!wanted.contains(key)) {
            hideChip(key);
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        showChip(it.key(), it.value());
    }
    showTotals();
}

void FilterLine::showChip(qint64 key, const QString &text)
{
    if (Chip *present = m_chips.value(key)) {
        present->setText(text);
        present->updateGeometry();
        return;
    }
    auto *chip = new Chip(text, this);
    if (key == kGoneChip) {
        chip->setTone(Tone::Warning);
        chip->setToolTip(tr("The view asks for what was deleted; it is left out, so more is shown. "
                            "Update the view or delete it."));
    }
    connect(chip, &Chip::clicked, this, [this, key] { openChip(key); });
    connect(chip, &Chip::removeRequested, this, [this, key] { removeCondition(key); });
    const auto place = std::distance(m_chips.begin(), m_chips.insert(key, chip));
    m_chipRow->insertWidget(int(place), chip);
    // The order of Tab is that of the line.
    QWidget *before = m_mine;
    for (Chip *each : std::as_const(m_chips)) {
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_add);
    setTabOrder(m_add, m_views);
    chip->show();
}

void FilterLine::hideChip(qint64 key)
{
    Chip *chip = m_chips.take(key);
    if (!chip) {
        return;
    }
    if (chip->hasFocus()) {
        const auto next = m_chips.lowerBound(key);
        (next == m_chips.end() ? static_cast<QWidget *>(m_add) : *next)
            ->setFocus(Qt::OtherFocusReason);
    }
    m_chipRow->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be the sender
}

void FilterLine::showTotals()
{
    const Totals &totals = m_totals.totals();
    // In the order of TotalsKind.
    static constexpr const char *kNames[] = {QT_TR_NOOP("Open:"),
                                             QT_TR_NOOP("Won:"),
                                             QT_TR_NOOP("Lost:"),
                                             QT_TR_NOOP("Closed:"),
                                             QT_TR_NOOP("Archived:"),
                                             QT_TR_NOOP("In the trash:")};
    m_count->setText(tr(kNames[int(m_totals.kind())]));
    const QString currency = m_workspace.directory().currency();
    QString text = tr("%n opportunities", nullptr, totals.count);
    if (!totals.sums.isEmpty()) {
        text += u" · "_s + sumText(totals.sums, currency);
    }
    m_sum->setText(text);
    m_forecast->setText(sumText(totals.weighted, currency));
    if (!testAttribute(Qt::WA_PendingResizeEvent)) { // otherwise the size is still to come
        placeTotals();
    }
}

/// Where there is no room for everything, the forecast goes before the totals, into their tooltip.
/// The text on the
/// button of the views gives way to both.
void FilterLine::placeTotals()
{
    int chips = 0;
    for (const Chip *chip : std::as_const(m_chips)) {
        chips += chip->sizeHint().width() + kGap;
    }
    const int left = width() - widthOfControls() - chips; // for the views and the figures
    const auto fits = [left](int figures) {
        return ViewButton::kCompactWidth + figures <= left;
    };
    const int open = m_count->sizeHint().width() + m_sum->sizeHint().width() + kGap;
    const int forecast =
        m_forecastName->sizeHint().width() + m_forecast->sizeHint().width() + 3 * kGap;
    const bool isOpen = m_totals.kind() == TotalsKind::Open;
    const bool hasForecast = isOpen && !m_totals.totals().weighted.isEmpty();
    const bool showsOpen = fits(open);
    const bool showsForecast = hasForecast && fits(open + forecast);
    m_views->setRoom(left - (showsOpen ? open : 0) - (showsForecast ? forecast : 0));
    m_count->setVisible(showsOpen);
    m_sum->setVisible(showsOpen);
    m_forecastName->setVisible(showsForecast);
    m_forecast->setVisible(showsForecast);
    const QString forecastWords = m_forecastName->text() + u' ' + m_forecast->text();
    m_sum->setToolTip(hasForecast && !showsForecast ? forecastWords : QString());
}

int FilterLine::widthOfControls() const
{
    return 2 * kMargin + kSearchWidth + 5 * kGap + m_mine->sizeHint().width()
        + m_add->sizeHint().width();
}

qint64 FilterLine::chipOf(const ConditionField &field)
{
    return field.builtIn == ConditionField::BuiltIn::None ? field.custom.value
                                                          : kFirstValueChip + qint64(field.builtIn);
}

ConditionField FilterLine::fieldOf(qint64 chip)
{
    if (chip > kLastValueChip) {
        return CustomFieldId {chip};
    }
    return ConditionField::BuiltIn(chip - kFirstValueChip);
}

void FilterLine::applyText()
{
    m_typing.stop();
    Filter filter = m_workspace.filter();
    filter.text = m_search->text().trimmed();
    m_workspace.setFilter(filter);
}

void FilterLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Filter &filter = m_workspace.filter();
    if (m_mine->isEnabled()) {
        QAction *mine = menu->addAction(icon("person"_L1), tr("My opportunities"));
        mine->setCheckable(true);
        mine->setChecked(m_mine->isChecked());
        connect(mine, &QAction::toggled, m_mine, &MineChip::choose);
        menu->addSeparator();
    }
    for (const FilterField field : kFilterFields) {
        menu->addAction(fieldName(field), this, [this, field] { openChip(qint64(field)); });
    }
    addFieldsMenu(
        menu, m_workspace, [this](const ConditionField &field) { openChip(chipOf(field)); });
    menu->addSeparator();
    menu->addAction(icon("archive"_L1), tr("Archived"), this, [this] { setArchive(true, false); })
        ->setEnabled(!filter.archived);
    menu->addAction(icon("trash"_L1), tr("Trash"), this, [this] { setArchive(false, true); })
        ->setEnabled(!filter.trash);
    if (filter.narrows()) {
        menu->addSeparator();
        menu->addAction(icon("close"_L1), tr("Clear the filter"), this, &FilterLine::clearFilter);
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

void FilterLine::openChip(qint64 key)
{
    const Chip *chip = m_chips.value(key);
    const QWidget *anchor = chip ? static_cast<const QWidget *>(chip) : m_add;
    if (key == kArchivedChip || key == kTrashChip) {
        openMenu();
    } else if (key == kGoneChip) {
        m_views->click();
    } else if (key > kTrashChip) {
        openCondition(m_workspace, fieldOf(key), anchor, this);
    } else {
        openCondition(m_workspace, FilterField(key), anchor, this);
    }
}

void FilterLine::removeCondition(qint64 key)
{
    if (key == kArchivedChip || key == kTrashChip) {
        setArchive(false, false);
        return;
    }
    if (key == kGoneChip) {
        m_views->leave();
        return;
    }
    Filter filter = m_workspace.filter();
    if (key > kTrashChip) {
        filter.setCondition({fieldOf(key)});
    } else {
        setChosenValues(filter, FilterField(key), {});
    }
    m_workspace.setFilter(filter);
}

void FilterLine::setArchive(bool archived, bool trash)
{
    Filter filter = m_workspace.filter();
    filter.archived = archived;
    filter.trash = trash;
    m_workspace.setFilter(filter);
}

} // namespace ugoda
