// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"

#include "model/items/languages.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

const QStringList &themeNames()
{
    static const QStringList names = {u"system"_s, u"light"_s, u"dark"_s};
    return names;
}

/// Qt reads these itself; they are named here so that they pass.
void addQtOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"platform"_s,
                                u"platformpluginpath"_s,
                                u"platformtheme"_s,
                                u"plugin"_s,
                                u"qwindowgeometry"_s,
                                u"qwindowicon"_s,
                                u"qwindowtitle"_s,
                                u"session"_s,
                                u"style"_s,
                                u"stylesheet"_s,
                                u"display"_s,
                                u"geometry"_s}) {
        QCommandLineOption option(name, QString(), u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption reverse(u"reverse"_s);
    reverse.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(reverse);
}

void describe(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(StartArguments::tr(
        "A CRM for a small firm: opportunities, clients and tasks in one file on this computer."));
    parser.addPositionalArgument(
        u"file"_s, StartArguments::tr("The file to open."), StartArguments::tr("[file]"));
    parser.addOption({{u"h"_s, u"help"_s}, StartArguments::tr("Shows this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, StartArguments::tr("Shows the version.")});
    parser.addOption({u"language"_s,
                      StartArguments::tr("Language of the window: uk, ru or en."),
                      StartArguments::tr("code", "a language")});
    parser.addOption({u"theme"_s,
                      StartArguments::tr("Look of the window: system, light or dark."),
                      StartArguments::tr("name", "a theme")});
    addQtOptions(parser);
}

} // namespace

StartArguments::StartArguments(const QStringList &arguments)
    : m_arguments(arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const bool understood = parser.parse(arguments);
    const QStringList files = parser.positionalArguments();
    m_options.language = parser.value(u"language"_s);
    if (parser.isSet(u"help"_s)) {
        m_answer = Answer::Help;
    } else if (parser.isSet(u"version"_s)) {
        m_answer = Answer::Version;
    } else if (!understood || files.size() > 1
               || (parser.isSet(u"language"_s) && !languages().contains(m_options.language))
               || (parser.isSet(u"theme"_s) && !themeNames().contains(parser.value(u"theme"_s)))) {
        m_answer = Answer::Complaint;
    }
    if (parser.isSet(u"theme"_s)) {
        m_options.theme = themeChoiceFrom(parser.value(u"theme"_s));
    }
    if (!files.isEmpty()) {
        m_options.file = QFileInfo(files.first()).absoluteFilePath();
    }
}

QString StartArguments::answer() const
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(m_arguments);
    switch (m_answer) {
    case Answer::None:
        break;
    case Answer::Help:
        return parser.helpText();
    case Answer::Version:
        return u"Ugoda %1 (Qt %2)\n"_s.arg(QLatin1StringView(UGODA_VERSION),
                                           QLatin1StringView(qVersion()));
    case Answer::Complaint: {
        QString reason = parser.errorText();
        if (reason.isEmpty()) {
            reason = parser.positionalArguments().size() > 1
                ? tr("Only one file can be opened at a time.")
                : tr("Unknown language or theme.");
        }
        return reason + u"\n\n"_s + parser.helpText();
    }
    }
    return {};
}

QStringList StartArguments::toArguments(const StartOptions &options)
{
    QStringList result;
    if (!options.language.isEmpty()) {
        result << u"--language"_s << options.language;
    }
    if (options.theme) {
        result << u"--theme"_s << themeChoiceName(*options.theme);
    }
    if (!options.file.isEmpty()) {
        result << u"--"_s << options.file;
    }
    return result;
}

} // namespace ugoda
