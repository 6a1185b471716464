// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_bar.h"

#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/agenda/agenda_scope.h"
#include "views/common/chip.h"
#include "views/common/icons.h"
#include "views/common/search_field.h"
#include "views/common/segmented.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 340;
constexpr int kNarrowSearch = 44; // its lens
constexpr int kGap = 8;
constexpr int kHeight = 32;
constexpr int kTypingPause = 120; // ms: longer than between two keys, shorter than a wait

} // namespace

AgendaBar::AgendaBar(Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_periods(new Segmented(this))
    , m_mine(new QPushButton(this))
    , m_dayChip(new Chip({}, this))
    , m_search(new SearchField({}, QKeySequence(Qt::CTRL | Qt::Key_K), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    for (int period = 0; period <= int(AgendaPeriod::All); ++period) {
        m_periods->add({}, {});
    }
    m_periods->setCurrentIndex(int(tasksPeriod(settings)));
    m_mine->setObjectName(u"tasksMine"_s);
    setKind(m_mine, u"pill");
    m_mine->setCheckable(true);
    m_mine->setIcon(icon("person"_L1));
    m_mine->setIconSize({14, 14});
    m_dayChip->hide();
    m_search->setObjectName(u"tasksText"_s);
    m_search->setFixedHeight(kHeight);
    m_search->setMinimumWidth(kNarrowSearch);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_periods);
    row->addWidget(m_mine);
    row->addWidget(m_dayChip);
    row->addStretch(1);
    row->addWidget(m_search, 100); // the stretch gets what the search does not take
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_periods, &Segmented::chosen, this, [this](int period) {
        emit periodChosen(AgendaPeriod(period));
    });
    connect(m_periods, &Segmented::currentChanged, this, [this](int period) {
        keepTasksPeriod(m_settings, AgendaPeriod(period));
        emit periodChosen(AgendaPeriod(period)); // the arrow keys do not press
    });
    connect(m_mine, &QPushButton::clicked, this, &AgendaBar::setMine);
    connect(m_dayChip, &Chip::removeRequested, this, &AgendaBar::dayLeft);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &AgendaBar::applyText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        applyText();
        emit firstHitWanted();
    });
    connect(&m_typing, &QTimer::timeout, this, &AgendaBar::applyText);
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::TasksMine) {
            showMine();
        }
    });
    connect(&workspace, &Workspace::directoryChanged, this, &AgendaBar::showMine);
    connect(&workspace, &Workspace::opened, this, &AgendaBar::clearSearch);
    retranslate();
    showMine();
}

void AgendaBar::setDay(QDate day)
{
    m_day = day;
    if (day.isValid()) {
        m_dayChip->setText(Format().dayHeading(day, m_workspace.clock().today()));
        m_dayChip->updateGeometry();
    }
    m_dayChip->setVisible(day.isValid());
}

void AgendaBar::setMine(bool mine)
{
    keepTasksMine(m_settings, m_workspace.directory(), mine);
    showMine();
}

void AgendaBar::showMine()
{
    m_mine->setEnabled(m_workspace.directory().currentPerson().isValid());
    m_mine->setChecked(tasksPerson(m_settings, m_workspace.directory()).isValid());
}

void AgendaBar::choosePeriod(AgendaPeriod period)
{
    m_periods->setCurrentIndex(int(period));
    emit periodChosen(period);
}

void AgendaBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AgendaBar::clearSearch()
{
    m_search->clear();
    applyText();
}

void AgendaBar::applyText()
{
    m_typing.stop();
    emit textChosen(m_search->text());
}

QSize AgendaBar::minimumSizeHint() const
{
    return {m_periods->sizeHint().width() + kGap + kNarrowSearch, kHeight};
}

/// In a narrow window the toggle gives way first: the menu has it, too.
void AgendaBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_mine->setVisible(width() >= minimumSizeHint().width() + kGap + m_mine->sizeHint().width());
}

void AgendaBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AgendaBar::retranslate()
{
    m_periods->setText(int(AgendaPeriod::Today), tr("Today"));
    m_periods->setText(int(AgendaPeriod::Week), tr("Week"));
    m_periods->setText(int(AgendaPeriod::Month), tr("Month"));
    m_periods->setText(int(AgendaPeriod::All), tr("All"));
    m_periods->setAccessibleName(tr("How far ahead"));
    //: Short for "my tasks": a toggle above the list of tasks
    m_mine->setText(tr("My"));
    m_mine->setAccessibleName(tr("My tasks"));
    m_mine->setToolTip(tr("Only what you do yourself, or what nobody does for your opportunities"));
    m_search->setPrompt(tr("Client, opportunity, phone…"));
    setDay(m_day);
}

} // namespace ugoda
