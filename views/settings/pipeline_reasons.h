// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/common/parts.h"

class QPushButton;

namespace ugoda {

class FlowLayout;
class QuickCreate;
class Workspace;

/// The card with the lost reasons that a pipeline offers: its own, each with a cross, beside the
/// common ones, and a field for new ones.
class PipelineReasons : public CardFrame
{
    Q_OBJECT

public:
    PipelineReasons(Workspace &workspace, QWidget *parent);

    /// Shows the reasons of a pipeline as they are now.
    void show(PipelineId pipeline);
    void retranslate();

private:
    void addReason(const QString &name);

    Workspace &m_workspace;
    PipelineId m_pipeline;
    QLabel *m_title;
    FlowLayout *m_reasons;
    QPushButton *m_add;
    QuickCreate *m_name;
};

} // namespace ugoda
