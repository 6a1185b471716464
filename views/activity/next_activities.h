// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QWidget>

class QLabel;

namespace ugoda {

class Directory;
class FlowLayout;

/// What is recommended after an activity is done, as buttons of one click each (row 122). Hidden
/// while there is nothing to recommend.
class NextActivities : public QWidget
{
    Q_OBJECT

public:
    explicit NextActivities(QWidget *parent);

    /// Offers what follows this type; a type without successors offers nothing.
    void offer(const Directory &directory, ActivityTypeId finished);

signals:
    /// The person wants one of this type planned.
    void chosen(ugoda::ActivityTypeId type);

private:
    FlowLayout *m_flow;
};

} // namespace ugoda
