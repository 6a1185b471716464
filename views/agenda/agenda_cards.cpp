// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_cards.h"

#include "views/agenda/month_calendar.h"
#include "views/common/icons.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurnSide = 26;

} // namespace

CalendarCard::CalendarCard(QWidget *parent)
    : CardFrame(parent)
    , m_month(label({}, TextStyle::BaseStrong, Tone::Text, this))
    , m_before(iconButton("chevron-left"_L1, {}, this))
    , m_after(iconButton("chevron-right"_L1, {}, this))
    , m_calendar(new MonthCalendar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->setSpacing(2);
    head->addWidget(m_month, 1);
    for (QToolButton *turn : {m_before, m_after}) {
        turn->setFixedSize(kTurnSide, kTurnSide);
        head->addWidget(turn);
    }
    column->addLayout(head);
    column->addWidget(m_calendar);
    connect(m_before, &QToolButton::clicked, this, [this] { m_calendar->turn(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_calendar->turn(1); });
    connect(m_calendar, &MonthCalendar::monthChanged, this, &CalendarCard::showMonth);
    retranslate();
}

void CalendarCard::showMonth()
{
    const QDate month = m_calendar->month();
    QString name = QLocale().standaloneMonthName(month.month());
    name.replace(0, 1, name.left(1).toUpper());
    m_month->setText(u"%1 %2"_s.arg(name).arg(month.year()));
}

void CalendarCard::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CalendarCard::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_before, tr("The month before"));
    name(m_after, tr("The next month"));
    showMonth();
}

UnplannedCard::UnplannedCard(QWidget *parent)
    : CardFrame(parent)
    , m_title(label({}, TextStyle::BaseStrong, Tone::Text, this))
    , m_text(label({}, TextStyle::Secondary, Tone::Muted, this))
    , m_show(button({}, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    connect(m_show, &QPushButton::clicked, this, &UnplannedCard::showRequested);
    hide();
    retranslate();
}

void UnplannedCard::setUnplanned(const Unplanned &unplanned, QDate today)
{
    m_unplanned = unplanned;
    m_today = today;
    retranslate();
    setVisible(unplanned.count > 0);
}

void UnplannedCard::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void UnplannedCard::retranslate()
{
    m_title->setText(tr("Without a planned activity"));
    QString text = tr("%n open opportunities.", nullptr, m_unplanned.count);
    const QDate since = QDateTime::fromMSecsSinceEpoch(m_unplanned.silentSince).date();
    if (const qint64 days = since.daysTo(m_today); m_unplanned.silentSince > 0 && days > 0) {
        text += u' ' + tr("The oldest has been silent for %n day(s).", nullptr, int(days));
    }
    m_text->setText(text);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show opportunities without a planned activity"));
}

} // namespace ugoda
