// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/languages.h"

namespace ugoda {

using namespace Qt::StringLiterals;

QStringList languages()
{
    return {u"uk"_s, u"ru"_s, u"en"_s};
}

QString languageName(const QString &language)
{
    static const QStringList names {u"Українська"_s, u"Русский"_s, u"English"_s};
    return names.value(languages().indexOf(language), language);
}

QString currentLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QLocale localeFor(const QString &language)
{
    // With the rules of ru_UA Qt writes a million as "1000 000".
    if (language == "ru"_L1) {
        return QLocale(QLocale::Russian);
    }
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == language) {
        return system;
    }
    if (language == "en"_L1) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return QLocale(QLocale::Ukrainian, QLocale::Ukraine);
}

} // namespace ugoda
