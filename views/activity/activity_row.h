// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QWidget>

namespace ugoda {

class Directory;

/// One activity that is still to be done (row 28): the icon and words of its state, what it is
/// about and whose, and buttons that finish, change and cancel it. Made anew when it changes.
class ActivityRow : public QWidget
{
    Q_OBJECT

public:
    ActivityRow(const Activity &activity, const Directory &directory, QDate today, QWidget *parent);

signals:
    void doneRequested();
    void editRequested();
    void cancelRequested();
};

} // namespace ugoda
