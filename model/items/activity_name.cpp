// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/activity_name.h"

#include "model/items/directory.h"

namespace ugoda {

QString activityName(const Directory &directory, ActivityTypeId type, const QString &summary)
{
    QStringList parts {directory.name(type), summary};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace ugoda
