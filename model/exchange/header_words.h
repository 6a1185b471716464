// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/column_mapping.h"

#include <optional>

namespace ugoda {

/// A header's meaning. Some words mean one thing in one program and another elsewhere.
struct HeaderMeaning
{
    ImportField field = ImportField::Ignore;
    ImportField otherwise = ImportField::Ignore; ///< when another column already holds `field`
    bool sure = true; ///< false: the words stand among others ("телефон директора")
};

/// The form in which headers are compared: folded for search, Latin letters by their Cyrillic
/// twins.
QString headerKey(QStringView header);

/// What a header means; empty when it says nothing known.
std::optional<HeaderMeaning> meaningOf(QStringView header);

/// How a header says that its amounts are meant.
struct AmountManner
{
    QString currency; ///< "Бюджет ($)", "Сума, грн"; empty for none
    int unit = 1; ///< 1000 for "Сума, тис. грн"
};

AmountManner amountManner(QStringView header);

} // namespace ugoda
