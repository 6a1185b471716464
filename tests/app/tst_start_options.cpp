// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_options.h"
#include "app/translator.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The command line of the window.
class TestStartOptions : public QObject
{
    Q_OBJECT

private slots:
    void readsFileLanguageAndTheme();
    void needsNothing();
    void answersHelpAndVersion();
    void helpSpeaksOneLanguage();
    void complains_data();
    void complains();
    void leavesQtItsOptions();
    void survivesTheWayToTheRunningCopy();
};

void TestStartOptions::readsFileLanguageAndTheme()
{
    const StartArguments read(
        {u"ugoda"_s, u"--language"_s, u"uk"_s, u"--theme=dark"_s, u"фірма.ugoda"_s});
    QVERIFY(!read.wantsAnswer());
    QVERIFY(read.options().file.endsWith(u"/фірма.ugoda"_s));
    QVERIFY(read.options().file.startsWith(u'/') || read.options().file.contains(u':'));
    QCOMPARE(read.options().language, u"uk"_s);
    QVERIFY(read.options().theme == ThemeChoice::Dark);
}

void TestStartOptions::needsNothing()
{
    const StartArguments read(QStringList {u"ugoda"_s});
    QVERIFY(!read.wantsAnswer());
    QVERIFY(read.options().file.isEmpty());
    QVERIFY(read.options().language.isEmpty());
    QVERIFY(!read.options().theme);
}

void TestStartOptions::answersHelpAndVersion()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const StartArguments help({u"ugoda"_s, option});
        QVERIFY(help.wantsAnswer());
        QCOMPARE(help.exitCode(), 0);
        QVERIFY(help.answer().contains(u"--language"_s));
        QVERIFY(!help.answer().contains(u"qwindowgeometry"_s));
    }
    const StartArguments version({u"ugoda"_s, u"--version"_s});
    QVERIFY(version.wantsAnswer());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.answer().startsWith(u"Ugoda "_s + QLatin1StringView(UGODA_VERSION)));
}

void TestStartOptions::helpSpeaksOneLanguage()
{
    Translator translator;
    translator.setLanguage(u"uk"_s);
    const QString help = StartArguments({u"ugoda"_s, u"--help"_s}).answer();
    QVERIFY2(help.contains(u"[файл]"_s), qPrintable(help));
    QVERIFY2(help.contains(u"--language <код>"_s), qPrintable(help));
    QVERIFY2(help.contains(u"--theme <назва>"_s), qPrintable(help));
}

void TestStartOptions::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList {u"--nonsense"_s};
    QTest::newRow("language") << QStringList {u"--language"_s, u"fr"_s};
    QTest::newRow("theme") << QStringList {u"--theme"_s, u"pink"_s};
    QTest::newRow("two files") << QStringList {u"a.ugoda"_s, u"b.ugoda"_s};
}

void TestStartOptions::complains()
{
    QFETCH(QStringList, arguments);
    const StartArguments read(QStringList {u"ugoda"_s} + arguments);
    QVERIFY(read.wantsAnswer());
    QCOMPARE(read.exitCode(), 2);
    QVERIFY(!read.answer().isEmpty());
}

void TestStartOptions::leavesQtItsOptions()
{
    const StartArguments read(
        {u"ugoda"_s, u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"a.ugoda"_s});
    QVERIFY(!read.wantsAnswer());
    QVERIFY(read.options().file.endsWith(u"a.ugoda"_s));
}

void TestStartOptions::survivesTheWayToTheRunningCopy()
{
    const StartArguments read(
        {u"ugoda"_s, u"--theme"_s, u"light"_s, u"--"_s, u"-odd name.ugoda"_s});
    const StartArguments again(QStringList {u"ugoda"_s}
                               + StartArguments::toArguments(read.options()));
    QCOMPARE(again.options().file, read.options().file);
    QVERIFY(again.options().theme == ThemeChoice::Light);
    QVERIFY(again.options().language.isEmpty());
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_start_options.moc"
