// SPDX-License-Identifier: GPL-3.0-or-later
// What ugoda-cli does with slips, odd sheets and damaged files: nothing is lost, and it says so.
#include "model/store/connection.h"
#include "tests/support/cli_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCliCare : public CliTest
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void nothingIsWrittenOverData();
    void exportHoldsArchivedRecords();
    void filtersOfOtherExports();
    void clientsWithAllThatIsKnown();
    void lettersThatTheEncodingLacks();
    void malformedSheetsAreExplained();
    void checkSpeaksTheLanguage();
    void lookingWritesNothing();
    void lostAnswers();

private:
    /// A sheet with this content.
    QString sheetOf(const QByteArray &text);
};

QString TestCliCare::sheetOf(const QByteArray &text)
{
    QFile sheet(at(u"sheet.csv"_s));
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(sheet.fileName()));
    }
    return sheet.fileName();
}

/// A slip in a name must not cost the firm's data, nor the sheet that was imported.
void TestCliCare::nothingIsWrittenOverData()
{
    const QString file = made();
    const QString other = made(u"b.ugoda"_s);
    QVERIFY(QFile::link(other, at(u"link.csv"_s)));
    const QString sheet = at(u"sheet.csv"_s);
    QVERIFY(QFile::copy(data(u"clients-by-hand.csv"_s), sheet));
    const QStringList targets {file, other, at(u"link.csv"_s), file + u"-lock"_s, file + u"-wal"_s};
    for (const QString &target : targets) {
        for (const char *what : {"opportunities", "clients", "history", "setup"}) {
            const Ran outcome =
                run({u"export"_s, file, u"--what"_s, QString::fromLatin1(what), target});
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.complaints.contains("holds data"), outcome.complaints.constData());
        }
        QCOMPARE(run({u"import"_s, file, sheet, u"--faulty"_s, target}).code, 2);
    }
    QCOMPARE(run({u"import"_s, file, sheet, u"--faulty"_s, sheet}).code, 2);
    QCOMPARE(rowsOf(sheet).size(), 91);
    QCOMPARE(run({u"undo"_s, file}).code, 1); // nothing was imported
    QCOMPARE(run({u"check"_s, file}).code, 0);
    QCOMPARE(run({u"check"_s, other}).code, 0);
}

/// There is no other road for them from the command line.
void TestCliCare::exportHoldsArchivedRecords()
{
    const QString file = made();
    const QString sheet = sheetOf("title,archived\nTable,\nChair,yes\n");
    QCOMPARE(run({u"import"_s, file, sheet}).code, 0);
    QCOMPARE(run({u"export"_s, file, at(u"out.csv"_s)}).code, 0);
    const QList<QStringList> rows = rowsOf(at(u"out.csv"_s));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(2).at(1), u"Chair"_s);
    const QString back = made(u"back.ugoda"_s);
    QCOMPARE(run({u"import"_s, back, at(u"out.csv"_s)}).code, 0);
    QCOMPARE(run({u"export"_s, back, at(u"again.csv"_s)}).code, 0);
    QCOMPARE(rowsOf(at(u"again.csv"_s)).at(2).mid(1), rows.at(2).mid(1));
}

void TestCliCare::filtersOfOtherExports()
{
    const QString file = made();
    const QString sheet = sheetOf("title,client,phone\nСтіл,Олена Коваль,067 123-45-67\n"
                                  "Шафа,Ярослав,0501234567\n");
    QCOMPARE(run({u"import"_s, file, sheet}).code, 0);
    const auto found = [&](const QString &what, const QString &text) {
        const QString out = at(u"out.csv"_s);
        return run({u"export"_s, file, u"--what"_s, what, u"--filter"_s, text, out}).code == 0
            ? rowsOf(out).size() - 1
            : -1;
    };
    QCOMPARE(found(u"clients"_s, u"КОВАЛЬ олена"_s), 1);
    QCOMPARE(found(u"clients"_s, u"0671234567"_s), 1);
    QCOMPARE(found(u"clients"_s, u"нема"_s), 0);
    QVERIFY(found(u"history"_s, u"шафа"_s) > 0);
    QCOMPARE(found(u"history"_s, u"нема"_s), 0);
}

/// All that is known of a client goes out, in words that an import reads.
void TestCliCare::clientsWithAllThatIsKnown()
{
    const QString file = made();
    const QByteArray sheet = "title,client,client kind,phone,phone comments,email,email comments\n"
                             "Стіл,Ромашка,company,067 123-45-67,бухгалтер,a@b.ua,зранку\n";
    QCOMPARE(run({u"import"_s, file, sheetOf(sheet)}).code, 0);
    const QString out = at(u"clients.csv"_s);
    QCOMPARE(
        run({u"export"_s, file, u"--what"_s, u"clients"_s, out, u"--language"_s, u"en"_s}).code, 0);
    const QList<QStringList> rows = rowsOf(out);
    QCOMPARE(rows.at(0).mid(1),
             QStringList({u"Client"_s,
                          u"Client type"_s,
                          u"Phone"_s,
                          u"Phone comments"_s,
                          u"E-mail"_s,
                          u"E-mail comments"_s,
                          u"Notes"_s}));
    QCOMPARE(rows.at(1).mid(1),
             QStringList({u"Ромашка"_s,
                          u"Company"_s,
                          u"067 123-45-67"_s,
                          u"бухгалтер"_s,
                          u"a@b.ua"_s,
                          u"зранку"_s,
                          {}}));
}

void TestCliCare::lettersThatTheEncodingLacks()
{
    const QString file = made();
    QCOMPARE(run({u"import"_s, file, sheetOf("title\nСтіл 😀\n")}).code, 0);
    const Ran outcome =
        run({u"export"_s, file, at(u"out.csv"_s), u"--encoding"_s, u"windows-1251"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.complaints.contains("windows-1251"));
    QVERIFY(run({u"export"_s, file, at(u"out.csv"_s)}).complaints.isEmpty());
}

void TestCliCare::malformedSheetsAreExplained()
{
    const QString file = made();
    const QString sheet = sheetOf("title,notes\nA,x\nB,\"y\nC,z\n");
    const Ran outcome = run({u"import"_s, file, sheet, u"--json"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaints.contains("line 3: unterminated quote"),
             outcome.complaints.constData());
    const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(report.value(u"malformed"_s).toInt(), 1);
    QCOMPARE(report.value(u"faulty"_s).toInt(), 1);
    QCOMPARE(report.value(u"created"_s).toInt(), 1);
}

void TestCliCare::checkSpeaksTheLanguage()
{
    const QString file = made();
    QCOMPARE(run({u"import"_s, file, sheetOf("title\nA\n")}).code, 0);
    {
        Connection connection;
        QVERIFY(connection.open(file).ok());
        QVERIFY(connection.execute("UPDATE opportunity SET title_key = 'x'").ok());
    }
    const Ran english = run({u"check"_s, file, u"--language"_s, u"en"_s});
    const Ran ukrainian = run({u"check"_s, file, u"--language"_s, u"uk"_s});
    QCOMPARE(english.code, 1);
    QCOMPARE(ukrainian.code, 1);
    QVERIFY2(english.output.contains("out of date"), english.output.constData());
    QVERIFY2(ukrainian.output.contains("застаріли"), ukrainian.output.constData());
}

/// Not even SQLite's statistics: a file that turns out damaged stays as it is.
void TestCliCare::lookingWritesNothing()
{
    const QString file = at(u"sample.ugoda"_s);
    QCOMPARE(run({u"sample"_s, file, u"--opportunities"_s, u"300"_s}).code, 0);
    const auto content = [&file] {
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QCOMPARE(run({u"export"_s, file, at(u"out.csv"_s)}).code, 0);
    QCOMPARE(run({u"check"_s, file}).code, 0);
    QVERIFY(!before.isEmpty() && content() == before);
}

void TestCliCare::lostAnswers()
{
#ifdef Q_OS_LINUX
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(UGODA_CLI), {u"rows"_s, sheetOf("a,b\n1,2\n")});
    QVERIFY(process.waitForFinished(kLongest));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
#endif
}

QTEST_GUILESS_MAIN(TestCliCare)
#include "tst_cli_care.moc"
