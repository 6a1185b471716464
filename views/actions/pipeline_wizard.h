// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/pipeline_commands.h"
#include "views/actions/closing_dialogs.h"

#include <memory>

class QLabel;

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
    NewPipeline wanted() const;

    Workspace &m_workspace;
    QLineEdit *m_name;
    QListWidget *m_choices;
    TemplatePreview *m_preview;
    QListWidget *m_people;
    QLabel *m_problem;
    Template m_shown; ///< what the preview shows of a pipeline to be copied
    QString m_proposed; ///< the name that the program has put in
};

} // namespace ugoda
