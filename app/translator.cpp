// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"

#include "model/items/languages.h"

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
    remove();
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

void Translator::setLanguage(const QString &language)
{
    const QString code = languages().contains(language) ? language : systemLanguage();
    if (code == m_language) {
        return;
    }
    remove();
    m_language = code;
    QLocale::setDefault(localeFor(code));
    install();
    emit changed();
}

void Translator::setNoun(const QString &noun)
{
    if (noun == m_noun) {
        return;
    }
    remove();
    m_noun = noun;
    install();
    emit changed();
}

QString QtTexts::translate(const char *context,
                           const char *text,
                           const char *comment,
                           int number) const
{
    const QString found = QTranslator::translate(context, text, comment, number);
    return found.isEmpty() && qstrcmp(context, "QAbstractFileIconProvider") == 0
        ? QTranslator::translate("QFileDialog", text, comment, number)
        : found;
}

void Translator::remove()
{
    for (QTranslator *translator : {&m_named, &m_own, static_cast<QTranslator *>(&m_qt)}) {
        QCoreApplication::removeTranslator(translator);
    }
}

/// The one installed last is asked first; what it does not know falls through to the next.
void Translator::install()
{
    const bool english = m_language == "en"_L1;
    // English is what Qt speaks by itself.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!english) {
        if (!m_qt.load(u"qtbase_"_s + m_language, folder)) {
            qCWarning(logTranslator) << "no texts of Qt for" << m_language << "in" << folder;
        }
        QCoreApplication::installTranslator(&m_qt);
    }
    if (!m_own.load(u":/i18n/ugoda_"_s + m_language)) {
        qCWarning(logTranslator) << "no texts of Ugoda for" << m_language;
    }
    QCoreApplication::installTranslator(&m_own);
    // "Opportunity" is what the English texts say by themselves.
    if (m_noun.isEmpty() || (english && m_noun == "opportunity"_L1)) {
        return;
    }
    if (!m_named.load(u":/i18n/%1_%2"_s.arg(m_noun, m_language))) {
        qCWarning(logTranslator) << "no texts for the noun" << m_noun << "in" << m_language;
    }
    QCoreApplication::installTranslator(&m_named);
}

} // namespace ugoda
