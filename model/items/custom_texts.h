// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace ugoda {

class Directory;

// The firm's own fields and their values in words (row 24).

/// "Text", "Yes or no", "One of a list" …
QString customKindName(CustomKind kind);
/// All kinds, in the order in which they are offered.
QList<CustomKind> customKinds();

/// A value as a person reads it: amounts with the sign of their currency, options by their names,
/// "Yes" for a flag, phones in international form. A value that the kind can't read stays as it is.
QString customText(const CustomField &field,
                   const QString &value,
                   const Directory &directory,
                   const QLocale &locale = QLocale());

/// The same as spreadsheets read it: numbers without group marks, the currency only where it is not
/// the firm's own.
QString customCell(const CustomField &field,
                   const QString &value,
                   const Directory &directory,
                   const QLocale &locale = QLocale());

/// A number's text form with the locale's decimal mark and, with `groups`, its group marks.
QString numberText(const QString &value, const QLocale &locale, bool groups);

} // namespace ugoda
