// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace ugoda {

/// Shows the sheet of keys: every action that has any, and those of the pages. Not modal; Escape
/// closes it.
void showShortcuts(QWidget *window, const QList<QAction *> &actions);

/// Shows the versions of the program and of what it builds on, and its licence.
void showAbout(QWidget *window);

} // namespace ugoda
