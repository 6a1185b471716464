// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace ugoda {

/// Qt's own catalogue. It knows the kinds of files by a context in which Qt 6 does not ask any
/// more.
class QtTexts : public QTranslator
{
public:
    QString translate(const char *context,
                      const char *text,
                      const char *comment,
                      int number) const override;
};

/// The language of the program, changeable while it runs: texts of Ugoda, texts of Qt (buttons of
/// dialogs), the noun for a card of the board, and the locale by which dates, money and numbers are
/// written.
///
/// A change reaches open windows as QEvent::LanguageChange. GUI thread.
class Translator : public QObject
{
    Q_OBJECT

public:
    explicit Translator(QObject *parent = nullptr);
    ~Translator() override;

    /// The language of the desktop when the program speaks it, else Ukrainian.
    static QString systemLanguage();

    /// What a card of the board is called: one of kCardNouns, as the firm has chosen. Texts that
    /// name it come from a catalogue of the noun, laid over that of the language.
    void setNoun(const QString &noun);

    const QString &language() const { return m_language; }

    /// Switches to a language; an unknown code counts as systemLanguage(). Nothing happens when it
    /// is the present one.
    void setLanguage(const QString &language);

signals:
    /// After texts and locale have changed.
    void changed();

private:
    void install();
    void remove();

    QTranslator m_own;
    QTranslator m_named; ///< of the noun; empty for the one that the language's own texts say
    QtTexts m_qt;
    QString m_language;
    QString m_noun;
};

} // namespace ugoda
