// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/lost_reasons_page.h"

#include "model/items/workspace.h"
#include "views/form/pick_field.h"

#include <QHBoxLayout>

namespace ugoda {

LostReasonsPage::LostReasonsPage(Workspace &workspace, QWidget *parent)
    : DictionaryPage(workspace, Entity::LostReason, parent)
    , m_workspace(workspace)
    , m_pipeline(new ChoiceBox(this))
{
    headLine()->addWidget(m_pipeline);
    headLine()->addStretch();
    connect(m_pipeline, &QComboBox::currentIndexChanged, this, [this] {
        editor().setOwner(m_pipeline->currentData().toLongLong());
    });
    connect(&workspace, &Workspace::directoryChanged, this, &LostReasonsPage::refreshPipelines);
    retranslate();
}

void LostReasonsPage::refreshPipelines()
{
    const QVariant chosen = m_pipeline->currentData();
    const QSignalBlocker quiet(m_pipeline);
    m_pipeline->clear();
    m_pipeline->addItem(tr("For every pipeline"), qint64(0));
    const QList<Pipeline> pipelines = m_workspace.directory().pipelines();
    for (const Pipeline &pipeline : pipelines) {
        m_pipeline->addItem(tr("Only “%1”").arg(m_workspace.directory().name(pipeline.id)),
                            pipeline.id.value);
    }
    m_pipeline->setCurrentIndex(std::max(0, m_pipeline->findData(chosen)));
    editor().setOwner(m_pipeline->currentData().toLongLong());
}

void LostReasonsPage::retranslate()
{
    setHeading(tr("Lost reasons"),
               tr("One of them is asked for whenever an opportunity is lost. Reasons of a pipeline "
                  "are offered beside "
                  "those for every pipeline."));
    editor().setWords({tr("Lost reasons"), tr("Add a lost reason"), tr("Opportunities")});
    m_pipeline->setAccessibleName(tr("Pipeline"));
    m_pipeline->setMinimumContentsLength(18);
    refreshPipelines();
}

} // namespace ugoda
