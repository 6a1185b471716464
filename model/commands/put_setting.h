// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ugoda {

class WriteTransaction;

/// Gives a setting of the file a value: the row with this key, made or altered.
void putSetting(WriteTransaction &transaction, const QString &key, const QString &value);

} // namespace ugoda
