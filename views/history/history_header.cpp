// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_header.h"

#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAvatar = 20;

} // namespace

HistoryHeader::HistoryHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, TextStyle::PanelTitle, Tone::Text, this))
    , m_subtitle(new ElidedLabel({}, TextStyle::Base, Tone::Muted, this))
    , m_pill(new ElidedLabel({}, TextStyle::Secondary, Tone::Accent, this))
    , m_amount(label({}, TextStyle::BaseStrong, Tone::Text, this))
    , m_people(new AvatarRow(kAvatar, this))
    , m_open(iconButton("edit"_L1, {}, this))
    , m_more(iconButton("more"_L1, {}, this))
{
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setKind(m_pill, u"pill");
    m_pill->setElideMode(Qt::ElideMiddle); // the days stand at the end
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_title, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(0, 4, 8, 0);
    facts->setSpacing(8);
    facts->addWidget(m_pill);
    facts->addWidget(m_amount);
    facts->addStretch();
    facts->addWidget(m_people);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 8, 12);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_subtitle);
    layout->addLayout(facts);
    connect(m_open, &QToolButton::clicked, this, &HistoryHeader::openRequested);
    connect(m_more, &QToolButton::clicked, this, [this] {
        emit menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    });
    retranslate();
}

void HistoryHeader::setHead(const HistoryHead &head)
{
    m_title->setText(head.title);
    m_subtitle->setText(head.subtitle);
    m_subtitle->setVisible(!head.subtitle.isEmpty());
    m_pill->setText(head.pill);
    m_pill->setVisible(!head.pill.isEmpty());
    setTone(m_pill, head.tone);
    m_amount->setText(head.amount);
    m_people->setPeople(head.people);
}

void HistoryHeader::setCanOpen(bool one)
{
    m_open->setVisible(one);
}

void HistoryHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryHeader::retranslate()
{
    m_open->setToolTip(tr("Open the form"));
    m_open->setAccessibleName(tr("Open the form"));
    m_more->setToolTip(tr("Actions"));
    m_more->setAccessibleName(tr("Actions"));
}

} // namespace ugoda
