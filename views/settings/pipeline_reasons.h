// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionaries.h"
#include "views/common/parts.h"

class QPushButton;

namespace ugoda {

class FlowLayout;
class QuickCreate;
class Workspace;

/// The card with the lost reasons that a pipeline offers: the common ones and its own, each with a
/// cross, a list of the common ones that are left out, and a field for new ones (row 163).
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
    void addChip(const LostReason &reason);
    void fillHidden();

    Workspace &m_workspace;
    PipelineId m_pipeline;
    QLabel *m_title;
    FlowLayout *m_reasons;
    QPushButton *m_add;
    QPushButton *m_hidden; ///< opens the list of those left out
    QuickCreate *m_name;
};

} // namespace ugoda
