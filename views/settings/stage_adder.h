// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QWidget>

class QPushButton;

namespace ugoda {

class QuickCreate;
class Workspace;

/// "+ Add a stage": a link that becomes a field for names, one after the other; Esc gives the link
/// back. A name that can't be taken stays, with the reason below it.
class StageAdder : public QWidget
{
    Q_OBJECT

public:
    StageAdder(Workspace &workspace, QWidget *parent);

    /// The pipeline that gets the stages.
    void setPipeline(PipelineId pipeline) { m_pipeline = pipeline; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &name);
    void retranslate();

    Workspace &m_workspace;
    PipelineId m_pipeline;
    QPushButton *m_link;
    QuickCreate *m_field;
};

} // namespace ugoda
