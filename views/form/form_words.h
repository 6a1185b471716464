// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace ugoda {

class Directory;

/// A field's value of FormState as a person reads it; "—" for an empty one.
QString valueWords(const QString &field, const QJsonValue &value, const Directory &directory);

} // namespace ugoda
