// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/document_words.h"

#include "model/items/languages.h"

#include <QDate>
#include <QRegularExpression>

namespace ugoda {

using namespace Qt::StringLiterals;

DocumentWords::DocumentWords(const QString &language)
    : m_locale(localeFor(language))
{
    // English is what the source texts say by themselves.
    if (language != "en"_L1) {
        (void)m_texts.load(u":/i18n/ugoda_"_s + language);
    }
}

QString DocumentWords::operator()(const char *source) const
{
    const QString text = m_texts.translate("Quotation", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString DocumentWords::day(QDate date) const
{
    static const QRegularExpression weekday(u"d{3,4},?\\s*"_s);
    return m_locale.toString(date, m_locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace ugoda
