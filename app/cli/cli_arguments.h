// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace ugoda::cli {

/// A command's arguments, sorted into options with and without a value and the rest. Wrong ones are
/// complained about.
class Arguments
{
public:
    /// `valued` and `flags` are the options that the command takes, without "--"; `files` is how many
    /// other arguments it must have.
    Arguments(const QStringList &arguments, const QStringList &valued, const QStringList &flags, int files);

    bool ok() const { return m_ok; }
    QString file(int place) const { return m_files.value(place); }
    bool has(const QString &flag) const { return m_values.contains(flag); }
    QString value(const QString &option) const { return m_values.value(option); }
    QStringList values(const QString &option) const { return m_values.values(option); }
    /// --delimiter as a character: itself, "tab", "\t"; empty when absent. Complains when it is none.
    std::optional<QChar> delimiter() const;
    /// --encoding as one of the known names; empty when absent. Complains when it is unknown.
    std::optional<QByteArray> encoding() const;

private:
    QMultiHash<QString, QString> m_values;
    QStringList m_files;
    bool m_ok = true;
};

/// Loads the translations of a language ("uk", "ru", "en"); false when there is none. Empty: the
/// system's, or Ukrainian.
bool useLanguage(const QString &language);

/// Speaks the desktop's language where that is Ukrainian or Russian, and writes numbers as before: a
/// script without a locale reads English.
void useDesktopLanguage();

} // namespace ugoda::cli
