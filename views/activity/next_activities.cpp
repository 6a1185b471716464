// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/next_activities.h"

#include "model/items/directory.h"
#include "views/common/flow_layout.h"
#include "views/common/icons.h"
#include "views/common/parts.h"

#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

NextActivities::NextActivities(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6, this))
{
    hide();
}

void NextActivities::offer(const Directory &directory, ActivityTypeId finished)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was clicked
        delete item;
    }
    const ActivityType *done = directory.activityType(finished);
    const IdList<ActivityTypeTag> next = done ? done->nextTypes : IdList<ActivityTypeTag>();
    for (const ActivityTypeId id : next) {
        const ActivityType *type = directory.activityType(id);
        if (!type || type->removed || type->archived) {
            continue;
        }
        if (m_flow->count() == 0) {
            m_flow->addWidget(label(tr("Next:"), TextStyle::Secondary, Tone::Muted, this));
        }
        // Doubled, an ampersand is one and no mnemonic.
        QPushButton *plan = button(directory.name(id).replace(u"&"_s, u"&&"_s), "pill"_L1, this);
        plan->setIcon(
            icon(QLatin1StringView(type->icon.isEmpty() ? "calendar"_ba : type->icon.toLatin1())));
        plan->setAccessibleName(tr("Plan next: %1").arg(directory.name(id)));
        m_flow->addWidget(plan);
        connect(plan, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    }
    setVisible(m_flow->count() > 0);
}

} // namespace ugoda
