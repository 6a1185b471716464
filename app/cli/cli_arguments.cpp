// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_arguments.h"

#include "app/cli/cli_file.h"
#include "model/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ugoda::cli {

Arguments::Arguments(const QStringList &arguments,
                     const QStringList &valued,
                     const QStringList &flags,
                     int files)
{
    for (qsizetype i = 0; i < arguments.size() && m_ok; ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            m_files << argument;
            continue;
        }
        const QString name = argument.mid(2).section(u'=', 0, 0);
        if (flags.contains(name)) {
            m_values.insert(name, {});
        } else if (!valued.contains(name)) {
            complain(Cli::tr("unknown option %1").arg(argument));
            m_ok = false;
        } else if (argument.contains(u'=')) {
            m_values.insert(name, argument.section(u'=', 1));
        } else if (i + 1 < arguments.size()) {
            m_values.insert(name, arguments.at(++i));
        } else {
            complain(Cli::tr("option %1 needs a value").arg(argument));
            m_ok = false;
        }
    }
    if (m_ok && m_files.contains(QString())) {
        complain(Cli::tr("a file name is empty"));
        m_ok = false;
    }
    if (m_ok && m_files.size() != files) {
        complain(Cli::tr("this command takes %1 file names; see --help").arg(files));
        m_ok = false;
    }
}

std::optional<QChar> Arguments::delimiter() const
{
    const QString text = value(QStringLiteral("delimiter"));
    if (text.isEmpty()) {
        return QChar();
    }
    if (text == QLatin1String("tab") || text == QLatin1String("\\t")) {
        return QChar(u'\t');
    }
    if (text.size() == 1 && !QStringView(u"\"\r\n").contains(text.front())) {
        return text.front();
    }
    complain(Cli::tr("the delimiter must be one character, but no quote and no line end"));
    return {};
}

std::optional<QByteArray> Arguments::encoding() const
{
    const QByteArray wanted = value(QStringLiteral("encoding")).toLatin1();
    if (wanted.isEmpty()) {
        return QByteArray();
    }
    const QByteArrayList all = knownEncodings();
    for (const QByteArray &known : all) {
        if (known.compare(wanted, Qt::CaseInsensitive) == 0) {
            return known;
        }
    }
    static const QHash<QByteArray, QByteArray> kAliases {{"utf8", "UTF-8"},
                                                         {"cp1251", "windows-1251"},
                                                         {"win1251", "windows-1251"},
                                                         {"utf-16", "UTF-16LE"},
                                                         {"cp866", "IBM866"}};
    if (const QByteArray alias = kAliases.value(wanted.toLower()); !alias.isEmpty()) {
        return alias;
    }
    complain(Cli::tr("unknown encoding %1; known are %2")
                 .arg(QString::fromLatin1(wanted), QString::fromLatin1(all.join(", "))));
    return {};
}

bool chooseLanguage(QStringList &arguments)
{
    const QLocale::Language system = QLocale::system().language();
    QString code = system == QLocale::Ukrainian ? QStringLiteral("uk")
        : system == QLocale::Russian            ? QStringLiteral("ru")
                                                : QStringLiteral("en");
    const QString option = QStringLiteral("--language");
    QString wanted = code;
    bool complete = true;
    for (qsizetype i = 0; i < arguments.size();) {
        const QString argument = arguments.at(i);
        if (argument != option && !argument.startsWith(option + u'=')) {
            ++i;
            continue;
        }
        arguments.removeAt(i);
        if (argument != option) {
            wanted = argument.mid(option.size() + 1);
        } else if (i < arguments.size()) {
            wanted = arguments.takeAt(i);
        } else {
            complete = false;
        }
    }
    const bool known =
        QStringList {QStringLiteral("uk"), QStringLiteral("ru"), QStringLiteral("en")}.contains(
            wanted);
    code = known ? wanted : code;
    QLocale::setDefault(QLocale(code));
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/ugoda_%1.qm").arg(code))) {
        QCoreApplication::installTranslator(translator);
    }
    if (!complete) {
        complain(Cli::tr("option %1 needs a value").arg(option));
    } else if (!known) {
        complain(Cli::tr("unknown language %1; known are uk, ru, en").arg(wanted));
    }
    return complete && known;
}

} // namespace ugoda::cli
