// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace ugoda {

/// Codes of the languages that the program speaks, in the order in which they are offered.
QStringList languages();

/// What a language calls itself ("Українська"): so a wrong choice can be corrected by someone who
/// cannot read the present language.
QString languageName(const QString &language);

/// The code of the language in which the program speaks now; its locale is the default one.
QString currentLanguage();

/// How dates and numbers are written in a language: the desktop's own locale when it is of that
/// language (but for Russian, whose Ukrainian rules Qt misreads), else the one of Ukraine
/// (English: of the United Kingdom, so that the day comes first).
QLocale localeFor(const QString &language);

} // namespace ugoda
