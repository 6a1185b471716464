// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/dictionary_page.h"

namespace ugoda {

class ChoiceBox;

/// Why opportunities are lost (rows 44, 130): the reasons for every pipeline, and those of one.
class LostReasonsPage : public DictionaryPage
{
    Q_OBJECT

public:
    LostReasonsPage(Workspace &workspace, QWidget *parent);

protected:
    void retranslate() override;

private:
    void refreshPipelines();

    Workspace &m_workspace;
    ChoiceBox *m_pipeline;
};

} // namespace ugoda
