// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/latest_read.h"

#include <QObject>

namespace ugoda {

/// How many activities of a person, or of everybody, are overdue: what the navigation says beside
/// the tasks. Kept up to date in the background from begin() on. Lives in the GUI thread.
class OverdueCount : public QObject
{
    Q_OBJECT

public:
    explicit OverdueCount(Workspace &workspace, QObject *parent = nullptr);

    /// Reads for the first time; a start need not wait for it.
    void begin();
    /// Whose activities count; invalid: everybody's.
    void setPerson(PersonId person);

    int count() const { return m_count; }

signals:
    void changed();

private:
    void refresh();

    PersonId m_person;
    int m_count = 0;
    bool m_begun = false;
    LatestRead<int> m_read;
};

} // namespace ugoda
