// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/empty_state.h"

#include "model/domain/filter.h"
#include "views/common/parts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_title(label(QString(), TextStyle::PanelTitle, Tone::Text, this))
    , m_text(label(QString(), TextStyle::Base, Tone::Muted, this))
    , m_action(button(QString(), "primary"_L1, this))
    , m_other(button(QString(), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconDisc(icon, Tone::Accent, 56, 24, this), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_other);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    for (QLabel *words : {m_title, m_text}) {
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignHCenter);
    }
    m_text->setMaximumWidth(420);
    m_action->hide();
    m_other->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherTriggered);
}

void EmptyState::setWords(const QString &title,
                          const QString &text,
                          const QString &actionText,
                          const QString &otherText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_other->setText(otherText);
    m_other->setVisible(!otherText.isEmpty());
}

void EmptyState::setFiltered(const Filter &filter)
{
    if (filter.narrowsToMineOnly()) {
        setWords(tr("Nothing of yours"),
                 tr("You are neither responsible for an opportunity here nor take part in one."),
                 tr("Show all"));
    } else {
        setWords(
            tr("Nothing found"), tr("No opportunity matches the filter."), tr("Clear the filter"));
    }
}

} // namespace ugoda
