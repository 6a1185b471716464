// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QFontDatabase>
#include <QThreadPool>

#include <cstdio>

namespace {

QStringList argumentsOf(int count, char **values)
{
    QStringList result;
    for (int i = 0; i < count; ++i) {
        result.append(QString::fromLocal8Bit(values[i]));
    }
    return result;
}

/// Help, version and complaints: in the language of the desktop, without a display.
int answer(int &count, char **values, const ugoda::StartArguments &arguments)
{
    const QCoreApplication application(count, values);
    ugoda::Translator translator;
    translator.setLanguage(ugoda::Translator::systemLanguage());
    const QByteArray text = arguments.answer().toLocal8Bit();
    std::fputs(text.constData(), arguments.exitCode() == 0 ? stdout : stderr);
    return arguments.exitCode();
}

} // namespace

int main(int count, char **values)
{
    // Before anything asks where the settings lie.
    QCoreApplication::setOrganizationName(QStringLiteral("ugoda"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("ugoda.ua"));
    QCoreApplication::setApplicationName(QStringLiteral("ugoda"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UGODA_VERSION));
    const ugoda::StartArguments arguments(argumentsOf(count, values));
    if (arguments.wantsAnswer()) {
        return answer(count, values, arguments);
    }
    QApplication application(count, values);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ugoda"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ua.ugoda.Ugoda"));
    ugoda::Application ugoda(arguments.options());
    if (ugoda.isHandedOver()) {
        return 0;
    }
    // To read the fonts of the system takes a while: beside what comes before the first text. Never
    // in a start that ends at once: Qt aborts a program that reads them while it ends.
    QThreadPool::globalInstance()->start([] { QFontDatabase::hasFamily({}); });
    ugoda.start();
    return application.exec();
}
