// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ugoda {

/// The signals by which a POSIX system asks a program to end (SIGTERM, SIGHUP, SIGINT), brought
/// into the event loop: `received` once. A second one ends the program at once, as without this.
/// Made once, in the GUI thread; on other systems nothing is ever received.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);

signals:
    void received();
};

} // namespace ugoda
