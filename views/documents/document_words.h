// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace ugoda {

/// The words, dates and numbers of a paper, in a language of their own: a client may read another
/// one than the person at the machine. GUI thread.
class DocumentWords
{
public:
    /// One of languages(). Its catalogue is the program's; without it the words are English.
    explicit DocumentWords(const QString &language);
    Q_DISABLE_COPY_MOVE(DocumentWords)

    /// The text for a source text that stands in QT_TRANSLATE_NOOP("Quotation", …).
    QString operator()(const char *source) const;

    const QLocale &locale() const { return m_locale; }

    /// "22 листопада 2026 р."
    QString day(QDate date) const;

private:
    QTranslator m_texts;
    QLocale m_locale;
};

} // namespace ugoda
