// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/stage_adder.h"

#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/board/quick_create.h"
#include "views/common/error_presenter.h"
#include "views/common/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 360;
constexpr int kLinkIndent = 8; ///< with its padding under the colours of the stages

} // namespace

StageAdder::StageAdder(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_link(button({}, "link"_L1, this))
    , m_field(new QuickCreate(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kLinkIndent, 0, 0, 0);
    line->addWidget(m_link, 0, Qt::AlignLeft);
    lines->addLayout(line);
    m_field->setMaximumWidth(kFieldWidth);
    lines->addWidget(m_field);
    connect(m_link, &QPushButton::clicked, this, [this] {
        m_field->begin();
        m_link->hide();
    });
    connect(m_field, &QuickCreate::entered, this, &StageAdder::add);
    connect(m_field, &QuickCreate::closed, this, [this] {
        m_link->show();
        m_link->setFocus();
    });
    retranslate();
}

void StageAdder::add(const QString &name)
{
    whenDone(m_workspace.submit(addStage(m_pipeline, name, &defaultName), true),
             m_field,
             [this](const Result<ChangeSet> &done) {
                 done ? m_field->taken() : m_field->refuse(ErrorPresenter::line(done.error()));
             });
}

void StageAdder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StageAdder::retranslate()
{
    m_link->setText(tr("+ Add a stage"));
    m_field->setWords(tr("Stage name"), tr("Type a name first"));
}

} // namespace ugoda
