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
    /// `valued` and `flags` are the options that the command takes, without "--"; `files` is how
    /// many other arguments it must have.
    Arguments(const QStringList &arguments,
              const QStringList &valued,
              const QStringList &flags,
              int files);

    bool ok() const { return m_ok; }

    QString file(int place) const { return m_files.value(place); }

    bool has(const QString &flag) const { return m_values.contains(flag); }

    QString value(const QString &option) const { return m_values.value(option); }

    QStringList values(const QString &option) const { return m_values.values(option); }

    /// --delimiter as a character: itself, "tab", "\t"; empty when absent. Complains when it is
    /// none.
    std::optional<QChar> delimiter() const;
    /// --encoding as one of the known names; empty when absent. Complains when it is unknown.
    std::optional<QByteArray> encoding() const;

private:
    QMultiHash<QString, QString> m_values;
    QStringList m_files;
    bool m_ok = true;
};

/// Takes --language out of the arguments of any command and speaks it, in answers as in files and
/// sheets. Without it: the locale's where that is Ukrainian or Russian, else English. False, after
/// a complaint, when it is none of uk, ru, en.
bool chooseLanguage(QStringList &arguments);

} // namespace ugoda::cli
