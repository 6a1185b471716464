// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"

#include <QHash>
#include <QLocale>

namespace ugoda {

class Directory;

/// What a column of the file is called in the interface's language ("Estimated value"), in the
/// words of the form. A column that this version does not know keeps its own name.
QString fieldName(Entity entity, const QString &field);

/// That rows of a kind were taken away or came back, where "In the trash: No → Yes" would be
/// clumsy.
QString removalText(Entity entity, bool removed);

/// What a journal's value needs to become words.
struct FieldContext
{
    const Directory &directory;
    QLocale locale;
    QHash<ClientId, QString> clientNames; ///< of the clients that values refer to
    QString currency; ///< ISO code of amounts
};

/// A value of the journal as a person reads it: ids by their names, dates, amounts and percents in
/// the locale's form, states in words. Empty for "none".
QString fieldValue(const FieldContext &context,
                   Entity entity,
                   const QString &field,
                   const QVariant &value);

} // namespace ugoda
