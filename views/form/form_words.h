// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QJsonValue>
#include <QString>

namespace ugoda {

class Directory;

/// Why the value of a field can't be taken, as a sentence.
QString problemWords(const FieldProblem &problem);

/// A field's value of FormState as a person reads it; "—" for an empty one.
QString valueWords(const QString &field, const QJsonValue &value, const Directory &directory);

} // namespace ugoda
