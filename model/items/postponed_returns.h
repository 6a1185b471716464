// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ugoda {

class Workspace;

/// Brings postponed opportunities back on their day (row 36): when a file has been opened, and when
/// a day begins while it is open. All of a day come back in one step, which can be undone.
class PostponedReturns : public QObject
{
    Q_OBJECT

public:
    explicit PostponedReturns(Workspace &workspace, QObject *parent = nullptr);

signals:
    /// So many came back just now; never 0.
    void returned(int count);

private:
    void look();

    Workspace &m_workspace;
};

} // namespace ugoda
