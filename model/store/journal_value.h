// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/statement.h"

#include <QVariant>

namespace ugoda {

/// A value as the journal keeps it: the same that the column holds.
template<class T>
QVariant journalValue(const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    } else if constexpr (std::is_same_v<T, std::optional<qint64>>) {
        return value ? QVariant(*value) : QVariant();
    } else if constexpr (requires { value.value; }) {
        return value.value != 0 ? QVariant(value.value) : QVariant();
    } else if constexpr (requires { typename T::value_type; }) {
        return Statement::idText(value);
    } else {
        return static_cast<qint64>(value);
    }
}

} // namespace ugoda
