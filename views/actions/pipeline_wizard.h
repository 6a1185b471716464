// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/pipeline_commands.h"
#include "views/actions/closing_dialogs.h"

#include <memory>

class QCheckBox;

namespace ugoda {

class TemplatePreview;
class Workspace;

/// Adds a pipeline (rows 155 to 158): its name, what it begins with – a template, a copy of another
/// pipeline, nothing – with the stages shown beside, and who sees it.
class PipelineWizard : public QuestionDialog
{
    Q_OBJECT

public:
    /// With `copyOf` that pipeline is chosen at first.
    PipelineWizard(Workspace &workspace, PipelineId copyOf, QWidget *parent);

public slots:
    void accept() override;

signals:
    void added(ugoda::PipelineId pipeline);

private:
    void fillChoices(PipelineId copyOf);
    void choose(int row);
    /// A name that no pipeline has: the one proposed, or that with a number.
    QString freeName(const QString &proposed) const;
    /// The starter tags of a template that the file lacks (row 64).
    QStringList missingTags(const Template *chosen) const;
    const Template *chosenTemplate() const;
    NewPipeline wanted() const;

    Workspace &m_workspace;
    QLineEdit *m_name;
    QListWidget *m_choices;
    TemplatePreview *m_preview;
    QCheckBox *m_tags;
    QListWidget *m_people;
    Template m_shown; ///< what the preview shows of a pipeline to be copied
    QString m_proposed; ///< the name that the program has put in
};

} // namespace ugoda
