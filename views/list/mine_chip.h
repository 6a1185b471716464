// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QPushButton>

namespace ugoda {

class Settings;
class Workspace;

/// The toggle "My": board and table show what the current person is responsible for or takes part
/// in (row 38). It follows the switch of person in the status bar; each person's choice is
/// remembered on this machine. It shows the workspace's filter and keeps no state of its own.
class MineChip : public QPushButton
{
    Q_OBJECT

public:
    MineChip(Workspace &workspace, Settings &settings, QWidget *parent);

    /// Shows only what is the current person's, or everybody's.
    void choose(bool mine);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void recall();
    void remember();
    void showFilter();
    void retranslate();

    Workspace &m_workspace;
    Settings &m_settings;
    PersonId m_person; ///< whose choice the filter holds
};

} // namespace ugoda
