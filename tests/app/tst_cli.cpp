// SPDX-License-Identifier: GPL-3.0-or-later
// ugoda-cli as people run it: every command, its output and its exit code, without a display.
#include "model/commands/pipeline_commands.h"
#include "model/exchange/column_mapping.h"
#include "model/exchange/csv_reader.h"
#include "tests/support/cli_run.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCli : public CliTest
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void helpAndVersionNeedNoDisplay();
    void wrongUsage_data();
    void wrongUsage();
    void newFile();
    void importAndUndo();
    void importWithFaults();
    void importAsTold();
    void importIntoOwnFields();
    void importOfLeads();
    void importOfInboundContacts();
    void rows();
    void exportComesBack_data();
    void exportComesBack();
    void otherExports();
    void setupGoesToAnotherFile();
    void sample();
    void language();
    void binaryFiles();
    void unusableFiles();
    void fileInUse();
};

void TestCli::helpAndVersionNeedNoDisplay()
{
    const Ran help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *command :
         {"new", "import", "rows", "export", "check", "undo", "sample", "import-setup"}) {
        QVERIFY2(help.output.contains(command), command);
    }
    QVERIFY(help.output.contains("new FILE"));
    QVERIFY(run({u"--help"_s}, u"uk_UA.UTF-8"_s).output.contains("new ФАЙЛ"));
    QVERIFY(run({u"--help"_s}, u"ru_UA.UTF-8"_s).output.contains("new ФАЙЛ"));
    const Ran version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.output.trimmed(), QByteArray("ugoda-cli " UGODA_VERSION));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList {u"frobnicate"_s};
    QTest::newRow("no file") << QStringList {u"check"_s};
    QTest::newRow("too many files") << QStringList {u"check"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList {u"check"_s, u"a"_s, u"--loud"_s};
    QTest::newRow("no value") << QStringList {u"new"_s, u"a"_s, u"--template"_s};
    QTest::newRow("unknown template")
        << QStringList {u"new"_s, u"a.ugoda"_s, u"--template"_s, u"bakery"_s};
    QTest::newRow("unknown language")
        << QStringList {u"new"_s, u"a.ugoda"_s, u"--language"_s, u"fr"_s};
    QTest::newRow("unknown encoding")
        << QStringList {u"rows"_s, u"a"_s, u"--encoding"_s, u"EBCDIC"_s};
    QTest::newRow("long delimiter") << QStringList {u"rows"_s, u"a"_s, u"--delimiter"_s, u";;"_s};
    QTest::newRow("quote as delimiter")
        << QStringList {u"rows"_s, u"a"_s, u"--delimiter"_s, u"\""_s};
    QTest::newRow("line end as delimiter")
        << QStringList {u"export"_s, u"a"_s, u"b"_s, u"--delimiter"_s, u"\n"_s};
    QTest::newRow("empty file name") << QStringList {u"check"_s, QString()};
    QTest::newRow("no number") << QStringList {
        u"sample"_s, u"a.ugoda"_s, u"--opportunities"_s, u"many"_s};
    QTest::newRow("unknown what") << QStringList {
        u"export"_s, u"a.ugoda"_s, u"b.csv"_s, u"--what"_s, u"stars"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.complaints.startsWith("ugoda-cli: "));
    QVERIFY(!QFile::exists(u"a.ugoda"_s));
}

void TestCli::newFile()
{
    const QString file = made();
    const Ran check = run({u"check"_s, file});
    QCOMPARE(check.code, 0);
    QVERIFY(check.output.contains("no problems found"));
    const Ran again = run({u"new"_s, file, u"--language"_s, u"en"_s});
    QCOMPARE(again.code, 3);
    QVERIFY(again.complaints.contains("exists already"));
    for (const QString &name : {u"goods"_s, u"clinic"_s, u"empty"_s}) {
        QCOMPARE(run({u"new"_s, at(name), u"--template"_s, name}).code, 0);
        QCOMPARE(run({u"check"_s, at(name)}).code, 0);
    }
}

void TestCli::importAndUndo()
{
    const QString file = made();
    const QString sheet = data(u"deals-excel-uk.csv"_s);
    const Ran dry = run({u"import"_s, file, sheet, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.output.startsWith("read 250, created 250, updated 0, skipped 0, faulty 0\n"));
    // What the sheet doesn't say is told.
    QVERIFY(dry.output.contains(u"new stage Кваліфікація, proposed probability 26 %\n"_s.toUtf8()));
    QVERIFY(dry.output.contains("lost without a reason: "));
    const Ran real = run({u"import"_s, file, sheet});
    QCOMPARE(real.code, 0);
    QCOMPARE(real.output, dry.output);
    const Ran repeat = run({u"import"_s, file, sheet});
    QCOMPARE(repeat.output, QByteArray("read 250, created 0, updated 0, skipped 250, faulty 0\n"));
    const Ran undo = run({u"undo"_s, file});
    QCOMPARE(undo.code, 0);
    QCOMPARE(undo.output, QByteArray("undone: Import 250 opportunities\n"));
    QCOMPARE(run({u"import"_s, file, sheet, u"--dry-run"_s}).output, dry.output);
    QCOMPARE(run({u"check"_s, file}).code, 0);
}

void TestCli::importWithFaults()
{
    const QString file = made();
    const QString faulty = at(u"faulty.csv"_s);
    const Ran outcome = run(
        {u"import"_s, file, data(u"clients-by-hand.csv"_s), u"--json"_s, u"--faulty"_s, faulty});
    QCOMPARE(outcome.code, 1);
    const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(report.value(u"read"_s).toInt(), 90);
    QCOMPARE(report.value(u"created"_s).toInt(), 86);
    QCOMPARE(report.value(u"faulty"_s).toInt(), 4);
    const QJsonObject row = report.value(u"faulty_rows"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"line"_s).toInt(), 5);
    QCOMPARE(row.value(u"reason"_s).toString(), u"phone_ruined"_s);
    QCOMPARE(rowsOf(faulty).size(), 5);
    QCOMPARE(rowsOf(faulty).at(1).last(),
             u"Line 5: Phone ruined by a spreadsheet: digits are lost (3,80501E+11)"_s);
    const Ran text = run({u"import"_s, file, faulty, u"--language"_s, u"uk"_s});
    QCOMPARE(text.code, 1);
    QVERIFY2(text.output.contains("Телефон зіпсований таблицею: цифри втрачено (3,80501E+11)"),
             text.output.constData());
    QVERIFY(!text.output.contains("phone_ruined"));
    const Ran missing = run({u"import"_s, file, at(u"missing.csv"_s)});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.output.isEmpty());
    QVERIFY(missing.complaints.contains("can't read"));
    QCOMPARE(
        run({u"import"_s, file, data(u"deals-1000.csv"_s), u"--faulty"_s, at(u"no/x.csv"_s)}).code,
        3);
}

/// A firm's own field is told by its name.
void TestCli::importIntoOwnFields()
{
    const QString file = made();
    QFile setup(at(u"fields.json"_s));
    QVERIFY(setup.open(QIODevice::WriteOnly));
    setup.write("{\"format\": \"ugoda-setup\", \"version\": 1, \"customFields\": ["
                "{\"name\": \"Площа, м²\", \"kind\": \"number\"}, {\"name\": \"Замір\", \"kind\": "
                "\"date\"}]}");
    setup.close();
    QCOMPARE(run({u"import-setup"_s, file, setup.fileName()}).code, 0);
    QFile sheet(at(u"own.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("title;size;Замір\nWindows;12,5;2026-10-02\n");
    sheet.close();
    const QStringList told {u"import"_s, file, sheet.fileName(), u"--map"_s};
    QCOMPARE(run(told + QStringList {u"size=Ширина"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"9=Площа, м²"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"SIZE=ПЛОЩА, м²"_s}).code, 0);
    QCOMPARE(run({u"export"_s, file, at(u"out.csv"_s), u"--language"_s, u"en"_s}).code, 0);
    const QList<QStringList> rows = rowsOf(at(u"out.csv"_s));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).value(rows.first().indexOf(u"Площа, м²"_s)), u"12,5"_s);
    QVERIFY(!rows.at(1).value(rows.first().indexOf(u"Замір"_s)).isEmpty());
}

/// What arrives through a channel of leads waits in Unregistered, in words of any language.
void TestCli::importOfLeads()
{
    const QString file = made();
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile out(at(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return out.fileName();
    };
    const QString setup = write(u"leads.json"_s,
                                "{\"format\": \"ugoda-setup\", \"version\": 1, \"channels\": ["
                                "{\"name\": \"Form\", \"leads\": true}]}");
    QCOMPARE(run({u"import-setup"_s, file, setup}).code, 0);
    const QString sheet =
        write(u"leads.csv"_s,
              "title;channel;stage;phone\nA;Form;;0501112233\nB;Form;CREATED;0501112244\n"
              "C;;;0501112255\nD;Form;Phone call;0501112266\n");
    const Ran dry = run({u"import"_s, file, sheet, u"--dry-run"_s, u"--language"_s, u"uk"_s});
    QVERIFY2(dry.output.contains("чекають як ліди: 2 рядків"), dry.output.constData());
    const Ran russian = run({u"import"_s, file, sheet, u"--dry-run"_s, u"--language"_s, u"ru"_s});
    QVERIFY2(russian.output.contains("ждут как лиды: 2 строк"), russian.output.constData());
    const Ran done = run({u"import"_s, file, sheet, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(done.output).object().value(u"leads"_s).toInt(), 2);
    // Its name is that of the language in which it is written, and read again.
    const QString out = at(u"out.csv"_s);
    QCOMPARE(run({u"export"_s, file, out, u"--language"_s, u"uk"_s}).code, 0);
    const QList<QStringList> rows = rowsOf(out);
    QCOMPARE(std::count_if(rows.begin(),
                           rows.end(),
                           [](const QStringList &row) { return row.contains(u"Незаведені"_s); }),
             2);
    const QString other = made(u"other.ugoda"_s);
    const Ran again = run({u"import"_s, other, out, u"--json"_s, u"--language"_s, u"uk"_s});
    QCOMPARE(QJsonDocument::fromJson(again.output).object().value(u"leads"_s).toInt(), 2);
    QCOMPARE(run({u"check"_s, other}).code, 0);
}

/// Row 75: without --pipeline.
void TestCli::importOfInboundContacts()
{
    const QString file = made();
    {
        Store store;
        Workspace workspace(store);
        QVERIFY(await(workspace.open(file)));
        const auto second = std::make_shared<PipelineId>();
        const auto name = [](const QString &key) {
            return key;
        };
        QVERIFY(await(workspace.submit(addPipeline({u"Rent"_s, {}, nullptr, {}}, name, second))));
        QVERIFY(await(workspace.submit(setInboundPipeline(*second))));
        QVERIFY(await(store.close()));
    }
    QFile sheet(at(u"plain.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("title\nBarn\n");
    sheet.close();
    QCOMPARE(run({u"import"_s, file, sheet.fileName()}).code, 0);
    QCOMPARE(run({u"export"_s, file, at(u"out.csv"_s), u"--language"_s, u"en"_s}).code, 0);
    QVERIFY(rowsOf(at(u"out.csv"_s)).at(1).contains(u"Rent"_s));
}

void TestCli::importAsTold()
{
    const QString file = made();
    QFile sheet(at(u"odd.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("first|second|third\nWindows|nobody knows|Unheard of\n");
    sheet.close();
    const QStringList told {u"import"_s,
                            file,
                            sheet.fileName(),
                            u"--delimiter"_s,
                            u"|"_s,
                            u"--encoding"_s,
                            u"utf8"_s,
                            u"--map"_s,
                            u"FIRST=title"_s,
                            u"--map"_s,
                            u"2=client"_s,
                            u"--map"_s,
                            u"third=stage"_s};
    const Ran strict = run(told + QStringList {u"--no-create"_s, u"--dry-run"_s});
    QCOMPARE(strict.code, 1);
    QVERIFY(strict.output.contains("There is no stage “Unheard of”"));
    const Ran same =
        run(told
            + QStringList {
                u"--name"_s, u"stage:unheard OF=Presentation"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(same.code, 0);
    QVERIFY(same.output.contains("\"new_stages\":[]"));
    QCOMPARE(run(told + QStringList {u"--name"_s, u"title:a=b"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"--name"_s, u"stage:a"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"--pipeline"_s, u"sale OF services"_s}).code, 0);
    QCOMPARE(run(told + QStringList {u"--pipeline"_s, u"no such"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"--map"_s, u"fourth=title"_s}).code, 2);
    QCOMPARE(run(told + QStringList {u"--map"_s, u"first=shoe size"_s}).code, 2);
    QCOMPARE(run({u"export"_s, file, at(u"out.csv"_s), u"--language"_s, u"en"_s}).code, 0);
    const QList<QStringList> rows = rowsOf(at(u"out.csv"_s));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).mid(1, 2), QStringList({u"Windows"_s, u"nobody knows"_s}));
    QVERIFY(rows.at(1).contains(u"Unheard of"_s));
}

void TestCli::rows()
{
    QFile sheet(at(u"rows.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("a,\"b\nc\"\n\"d\"\"e\",\n");
    sheet.close();
    const Ran good = run({u"rows"_s, sheet.fileName()});
    QCOMPARE(good.code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(good.output).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toArray().at(1).toString(), u"b\nc"_s);
    QCOMPARE(rows.at(1).toArray().at(0).toString(), u"d\"e"_s);
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("a,\"b\n");
    sheet.close();
    const Ran torn = run({u"rows"_s, sheet.fileName()});
    QCOMPARE(torn.code, 1);
    QVERIFY(torn.complaints.contains("unterminated quote"));
    QVERIFY(QJsonDocument::fromJson(torn.output).isArray());
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.close();
    QCOMPARE(run({u"rows"_s, sheet.fileName()}).output, QByteArray("[]\n"));
    QCOMPARE(run({u"rows"_s, at(u"missing.csv"_s)}).code, 1);
}

void TestCli::exportComesBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("uk") << u"uk"_s;
    QTest::newRow("ru") << u"ru"_s;
    QTest::newRow("en") << u"en"_s;
}

/// The headers of every language are words that the import knows: the sheet gives the same data in
/// a fresh file, and nothing new in its own.
void TestCli::exportComesBack()
{
    QFETCH(QString, language);
    const QString file = at(u"a.ugoda"_s);
    QCOMPARE(
        run({u"sample"_s, file, u"--opportunities"_s, u"200"_s, u"--language"_s, language}).code,
        0);
    const QString sheet = at(u"a.csv"_s);
    const Ran outcome = run({u"export"_s, file, sheet, u"--language"_s, language});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.output.contains("200"), outcome.output.constData());
    const QList<QStringList> before = rowsOf(sheet);
    const QList<ImportField> mapping = guessMapping(before.first(), {});
    for (qsizetype column = 0; column < mapping.size(); ++column) {
        QVERIFY2(mapping.at(column) != ImportField::Ignore, qPrintable(before.first().at(column)));
    }
    const Ran same = run({u"import"_s, file, sheet, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(same.output).object().value(u"skipped"_s).toInt(), 200);
    const QString fresh = at(u"b.ugoda"_s);
    QCOMPARE(run({u"new"_s, fresh, u"--language"_s, language}).code, 0);
    const Ran back = run({u"import"_s, fresh, sheet, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(back.output).object().value(u"created"_s).toInt(), 200);
    QCOMPARE(run({u"export"_s, fresh, at(u"b.csv"_s), u"--language"_s, language}).code, 0);
    const QList<QStringList> after = rowsOf(at(u"b.csv"_s));
    QCOMPARE(after.size(), before.size());
    for (qsizetype row = 0; row < before.size(); ++row) {
        QCOMPARE(after.at(row).mid(1), before.at(row).mid(1)); // the id is another one
    }
}

void TestCli::otherExports()
{
    const QString file = made();
    QCOMPARE(run({u"import"_s, file, data(u"deals-1000.csv"_s)}).code, 0);
    const auto lines = [&](const QStringList &more) {
        const QString out = at(u"out.csv"_s);
        QFile::remove(out);
        return run(QStringList {u"export"_s, file, out} + more).code == 0 ? rowsOf(out).size() - 1
                                                                          : -1;
    };
    const qsizetype found = lines({u"--filter"_s, u"коваленко"_s});
    QVERIFY(found >= 7 && found < 100);
    QVERIFY(lines({u"--what"_s, u"clients"_s}) > 100);
    QVERIFY(lines({u"--what"_s, u"history"_s}) > 1000);
    QCOMPARE(lines({u"--delimiter"_s, u"tab"_s, u"--encoding"_s, u"UTF-16LE"_s}), 1000);
    QCOMPARE(lines({u"--delimiter"_s, u","_s, u"--encoding"_s, u"windows-1251"_s}), 1000);
    const Ran unwritable =
        run({u"export"_s, file, at(u"no/such/out.csv"_s), u"--language"_s, u"en"_s});
    QCOMPARE(unwritable.code, 3);
    QVERIFY(unwritable.complaints.contains("can't write"));
}

void TestCli::setupGoesToAnotherFile()
{
    const QString from = made(u"from.ugoda"_s);
    const QString to = at(u"to.ugoda"_s);
    QCOMPARE(run({u"new"_s, to, u"--template"_s, u"goods"_s, u"--language"_s, u"en"_s}).code, 0);
    const QString setup = at(u"setup.json"_s);
    QCOMPARE(
        run({u"export"_s, from, u"--what"_s, u"setup"_s, u"--language"_s, u"uk"_s, setup}).code, 0);
    QFile file(setup);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Рекомендація"));
    file.close();
    const Ran first = run({u"import-setup"_s, to, setup});
    QCOMPARE(first.code, 0);
    QVERIFY2(!first.output.contains("added: 0"), first.output.constData());
    const Ran again = run({u"import-setup"_s, to, setup});
    QVERIFY2(again.output.contains("added: 0, updated: 0"), again.output.constData());
    QCOMPARE(run({u"undo"_s, to}).code, 0);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"ugoda-setup\", \"version\": 1, \"tags\": [{}]}");
    file.close();
    const Ran bad = run({u"import-setup"_s, to, setup});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.complaints.contains("tags[0].name"), bad.complaints.constData());
    QCOMPARE(run({u"import-setup"_s, to, at(u"missing.json"_s)}).code, 1);
    QCOMPARE(run({u"import-setup"_s, to}).code, 2);
    QCOMPARE(run({u"import-setup"_s, at(u"none.ugoda"_s), setup}).code, 3);
}

void TestCli::sample()
{
    const QString file = at(u"s.ugoda"_s);
    QCOMPARE(run({u"sample"_s, file, u"--opportunities=50"_s, u"--template"_s, u"clinic"_s}).code,
             0);
    QCOMPARE(run({u"check"_s, file}).code, 0);
    QCOMPARE(run({u"export"_s, file, at(u"s.csv"_s)}).code, 0);
    QCOMPARE(rowsOf(at(u"s.csv"_s)).size(), 51);
    // The same once more, ids too (but for midnight in between).
    const QDate today = QDate::currentDate();
    const auto history = [this](const QString &name) {
        const QString made = at(name);
        run({u"sample"_s, made, u"--opportunities=50"_s, u"--template"_s, u"clinic"_s});
        run({u"export"_s, made, at(u"h.csv"_s), u"--what"_s, u"history"_s});
        run({u"export"_s, made, at(u"o.csv"_s)});
        return rowsOf(at(u"h.csv"_s)) + rowsOf(at(u"o.csv"_s));
    };
    const QList<QStringList> first = history(u"s1.ugoda"_s);
    const QList<QStringList> second = history(u"s2.ugoda"_s);
    if (QDate::currentDate() == today) {
        QCOMPARE(second, first);
    }
    const auto isPlan = [](const QStringList &row) {
        return row.value(3).startsWith(u"Activity planned: "_s);
    };
    QVERIFY(std::any_of(first.begin(), first.end(), isPlan));
    for (const QStringList &row : first) {
        QVERIFY2(!isPlan(row) || !row.at(3).contains(u'·'), qPrintable(row.at(3)));
    }
}

/// One language for all answers: the one asked for, else the locale's, else English.
void TestCli::language()
{
    const auto answer = [this](const char *locale, const QStringList &more) {
        QFile::remove(at(u"l.ugoda"_s));
        run(QStringList {u"new"_s, at(u"l.ugoda"_s)} + more, QString::fromLatin1(locale));
        const Ran exported = run(QStringList {u"export"_s, at(u"l.ugoda"_s), at(u"l.csv"_s)} + more,
                                 QString::fromLatin1(locale));
        const Ran checked =
            run(QStringList {u"check"_s, at(u"l.ugoda"_s)} + more, QString::fromLatin1(locale));
        const QString help = QString::fromUtf8(
            run(QStringList {u"--help"_s} + more, QString::fromLatin1(locale)).output);
        return QStringList {rowsOf(at(u"l.csv"_s)).first().at(1),
                            QString::fromUtf8(exported.output).trimmed(),
                            QString::fromUtf8(checked.output).trimmed(),
                            help.section(u' ', 0, 0)};
    };
    const QStringList english {
        u"Title"_s, u"0 rows written"_s, u"l.ugoda: no problems found"_s, u"Usage:"_s};
    QCOMPARE(answer("C", {}), english);
    QCOMPARE(answer("C", {u"--language"_s, u"en"_s}), english);
    const QStringList ukrainian = answer("C", {u"--language=uk"_s});
    QCOMPARE(ukrainian.first(), u"Назва"_s);
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(ukrainian.at(i) != english.at(i), qPrintable(ukrainian.at(i)));
    }
    const QByteArray help = run({u"--help"_s}).output;
    for (const char *key : {"services", "goods", "clinic", "buyers", "empty"}) {
        QVERIFY2(help.contains(key), key);
    }
}

/// Files that are no sheets are refused with advice.
void TestCli::binaryFiles()
{
    const QString file = made();
    const auto refused = [&](const QString &name, const QByteArray &bytes) {
        QFile sheet(at(name));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(bytes) != bytes.size()) {
            return QByteArray();
        }
        sheet.close();
        const Ran outcome = run({u"import"_s, file, at(name)});
        return outcome.code == 1 ? outcome.complaints : QByteArray();
    };
    QVERIFY(refused(u"book.xlsx"_s, "PK\x03\x04rest").contains("Save the sheet as CSV"));
    QVERIFY(refused(u"picture.csv"_s, "\x89PNG\r\n\x1a\nabc\ndef\n").contains("not a text file"));
}

void TestCli::unusableFiles()
{
    for (const QString &command : {u"check"_s, u"undo"_s}) {
        const Ran missing = run({command, at(u"missing.ugoda"_s)});
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.complaints.contains("missing.ugoda"));
    }
    QVERIFY(!QFile::exists(at(u"missing.ugoda"_s)));
    QVERIFY(QFile::copy(data(u"deals-1000.csv"_s), at(u"text.ugoda"_s)));
    const Ran foreign = run({u"check"_s, at(u"text.ugoda"_s)});
    QCOMPARE(foreign.code, 3);
    QVERIFY(foreign.complaints.contains("not a file of Ugoda"));
    QCOMPARE(run({u"undo"_s, made()}).code, 1); // a new file has nothing to undo
}

void TestCli::fileInUse()
{
    TestFile open;
    const Ran outcome = run({u"check"_s, open.path()});
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.complaints.contains("open in another program"));
    {
        // What a dialog does to tell a file's kind; it takes SQLite's own lock away.
        QFile looked(open.path());
        QVERIFY(looked.open(QIODevice::ReadOnly));
    }
    QCOMPARE(run({u"import"_s, open.path(), data(u"deals-1000.csv"_s)}).code, 3);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
