// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/pipeline_reasons.h"

#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/board/quick_create.h"
#include "views/common/chip.h"
#include "views/common/error_presenter.h"
#include "views/common/flow_layout.h"

#include <QMenu>
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
    , m_hidden(button({}, "pill"_L1, this))
    , m_name(new QuickCreate(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addLayout(m_reasons);
    m_hidden->setMenu(new QMenu(m_hidden));
    m_reasons->addWidget(m_hidden);
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
        if (item->widget() != m_add && item->widget() != m_hidden) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const LostReason &reason : m_workspace.directory().lostReasons(m_pipeline)) {
        addChip(reason);
    }
    fillHidden();
    m_reasons->addWidget(m_hidden);
    m_reasons->addWidget(m_add);
}

/// The cross archives a reason of this pipeline; a common one is only left out here.
void PipelineReasons::addChip(const LostReason &reason)
{
    auto *chip = new Chip(m_workspace.directory().name(reason.id), this);
    m_reasons->addWidget(chip);
    const bool own = reason.pipeline.isValid();
    chip->setToolTip(own ? tr("Only for this pipeline") : tr("A reason of every pipeline"));
    connect(chip, &Chip::removeRequested, this, [this, own, id = reason.id] {
        if (own) {
            m_workspace.submit(setEntriesArchived(lostReasons(), {id.value}, true));
        } else {
            m_workspace.submit(offerReason(m_pipeline, id, false, &defaultName));
        }
    });
}

void PipelineReasons::fillHidden()
{
    const Directory &directory = m_workspace.directory();
    const QList<LostReason> offered = directory.lostReasons(m_pipeline);
    QMenu *menu = m_hidden->menu();
    menu->clear();
    for (const LostReason &reason : directory.data().lostReasons) {
        const bool common = !reason.removed && !reason.archived && !reason.pipeline.isValid();
        const bool unstated = reason.defaultKey == QLatin1StringView(kUnstatedReason);
        if (!common || unstated || offered.contains(reason)) {
            continue;
        }
        menu->addAction(
            directory.name(reason.id).replace(u'&', u"&&"_s), this, [this, id = reason.id] {
                m_workspace.submit(offerReason(m_pipeline, id, true, &defaultName));
            });
    }
    const int count = int(menu->actions().size());
    m_hidden->setText(tr("%n left out", nullptr, count));
    m_hidden->setVisible(count > 0);
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
    m_hidden->setToolTip(
        tr("Reasons of every pipeline that this one leaves out: choose one to offer it again"));
    m_name->setWords(tr("New reason"), tr("Type a name first"));
}

} // namespace ugoda
