// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QObject>

namespace ugoda {

class Workspace;

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

    Workspace &m_workspace;
    PersonId m_person;
    int m_count = 0;
    bool m_begun = false;
    bool m_reading = false;
    bool m_outdated = false; ///< something changed since the reading under way began
};

} // namespace ugoda
