// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/common/settings.h"

namespace ugoda {

/// What one person chose, under a key that keeps a choice for each; `otherwise` before the first.
inline QVariant choiceOf(PersonId person,
                         const Settings &settings,
                         Settings::Key key,
                         const QVariant &otherwise = {})
{
    return settings.value(key).toMap().value(QString::number(person.value), otherwise);
}

/// Keeps what one person chose beside the choices of the others.
inline void keepChoice(PersonId person,
                       Settings &settings,
                       Settings::Key key,
                       const QVariant &choice)
{
    QVariantMap kept = settings.value(key).toMap();
    kept.insert(QString::number(person.value), choice);
    settings.set(key, kept);
}

} // namespace ugoda
