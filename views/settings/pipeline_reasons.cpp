// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/pipeline_reasons.h"

#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/board/quick_create.h"
#include "views/common/chip.h"
#include "views/common/error_presenter.h"
#include "views/common/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;

Dictionary lostReasons()
{
    return {Entity::LostReason, &defaultName};
}

} // namespace

PipelineReasons::PipelineReasons(Workspace &workspace, QWidget *parent)
    : CardFrame(parent)
    , m_workspace(workspace)
    , m_title(label({}, TextStyle::BaseStrong, Tone::Text, this))
    , m_reasons(new FlowLayout(8))
    , m_add(button(u"+"_s, "pill"_L1, this))
    , m_name(new QuickCreate(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addLayout(m_reasons);
    m_reasons->addWidget(m_add);
    rows->addWidget(m_name);
    rows->addStretch();
    connect(m_add, &QPushButton::clicked, m_name, &QuickCreate::begin);
    connect(m_name, &QuickCreate::entered, this, &PipelineReasons::addReason);
    connect(m_name, &QuickCreate::closed, m_add, [this] { m_add->setFocus(); });
    retranslate();
}

void PipelineReasons::show(PipelineId pipeline)
{
    m_pipeline = pipeline;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Directory &directory = m_workspace.directory();
    for (const LostReason &reason : directory.lostReasons(m_pipeline)) {
        const QString name = directory.name(reason.id);
        if (reason.pipeline.isValid()) {
            auto *chip = new Chip(name, this);
            m_reasons->addWidget(chip);
            connect(chip, &Chip::removeRequested, this, [this, id = reason.id] {
                m_workspace.submit(setEntriesArchived(lostReasons(), {id.value}, true));
            });
        } else {
            QLabel *common = label(name, TextStyle::Secondary, Tone::Muted, this);
            common->setProperty("kind", u"pill"_s);
            common->setToolTip(tr("A reason of every pipeline"));
            m_reasons->addWidget(common);
        }
    }
    m_reasons->addWidget(m_add);
}

void PipelineReasons::addReason(const QString &name)
{
    whenDone(m_workspace.submit(addEntry(lostReasons(), name, m_pipeline.value), true),
             m_name,
             [this](const Result<ChangeSet> &done) {
                 done ? m_name->taken() : m_name->refuse(ErrorPresenter::line(done.error()));
             });
}

void PipelineReasons::retranslate()
{
    m_title->setText(tr("Lost reasons of this pipeline"));
    m_add->setAccessibleName(tr("Add a lost reason"));
    m_add->setToolTip(tr("Add a lost reason"));
    m_name->setWords(tr("New reason"), tr("Type a name first"));
}

} // namespace ugoda
