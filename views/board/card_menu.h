// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/card_style.h"

#include <QMenu>

class QActionGroup;

namespace ugoda {

class Workspace;

/// How cards look: dense or not, and a tick for each thing that can stand on them. It stays open
/// while ticks are set, by mouse or Space. What is chosen goes into the settings, for the person
/// who works here; the board follows those.
class CardMenu : public QMenu
{
    Q_OBJECT

public:
    CardMenu(const Workspace &workspace, Settings &settings, QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void showChoice();
    void retranslate();

    const Workspace &m_workspace;
    Settings &m_settings;
    QAction *m_normal;
    QAction *m_compact;
    QList<QAction *> m_fields; ///< in kCardFieldOrder
};

} // namespace ugoda
