// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logTranslator, "ugoda.translator")

} // namespace

Translator::Translator(QObject *parent)
    : QObject(parent)
{ }

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Translator::languages()
{
    return {u"uk"_s, u"ru"_s, u"en"_s};
}

QString Translator::systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languages().contains(code)) {
            return code;
        }
    }
    return languages().first();
}

QLocale Translator::localeFor(const QString &language)
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

void Translator::setLanguage(const QString &language)
{
    const QString code = languages().contains(language) ? language : systemLanguage();
    if (code == m_language) {
        return;
    }
    m_language = code;
    QLocale::setDefault(localeFor(code));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_own.load(u":/i18n/ugoda_"_s + code)) {
        qCWarning(logTranslator) << "no texts of Ugoda for" << code;
    }
    // English is what Qt speaks by itself.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (code != "en"_L1 && !m_qt.load(u"qtbase_"_s + code, folder)) {
        qCWarning(logTranslator) << "no texts of Qt for" << code << "in" << folder;
    }
    if (code != "en"_L1) {
        QCoreApplication::installTranslator(&m_qt);
    }
    QCoreApplication::installTranslator(&m_own);
    emit changed();
}

} // namespace ugoda
