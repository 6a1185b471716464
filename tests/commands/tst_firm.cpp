// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/firm_commands.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a");

FirmProfile profile()
{
    FirmProfile firm;
    firm.name = u"ТОВ «Майстер»"_s;
    firm.address = u"04071, Київ, вул. Хорива, 1"_s;
    firm.code = u"12345678"_s;
    firm.vat = u"123456789012"_s;
    firm.phone = u"067 123 45 67"_s;
    firm.email = u"office@example.com"_s;
    firm.site = u"example.com"_s;
    firm.iban = u"UA213223130000026007233566001"_s;
    firm.bank = u"АТ «Приклад»"_s;
    firm.noun = u"lead"_s;
    firm.title = u"{service} — {client}"_s;
    firm.logo = QString::fromLatin1(kPng.toBase64());
    return firm;
}

} // namespace

/// The firm's profile: what is taken, one step a save.
class TestFirm : public QObject
{
    Q_OBJECT

private slots:
    void iban_data();
    void iban();
    void refused_data();
    void refused();
    void savedInOneStep();
    void foreignChangesStay();

private:
    static FirmProfile kept(SessionFile &file);
};

FirmProfile TestFirm::kept(SessionFile &file)
{
    FirmProfile firm;
    const QList<Setting> settings = file.directory().settings;
    for (const FirmField &field : kFirmFields) {
        for (const Setting &setting : settings) {
            if (setting.key == QLatin1StringView(field.key) && !setting.removed) {
                firm.*field.text = setting.value;
            }
        }
    }
    return firm;
}

void TestFirm::iban_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::newRow("Ukraine") << u"UA213223130000026007233566001"_s << true;
    QTest::newRow("a digit changed") << u"UA213223130000026007233566002"_s << false;
    QTest::newRow("two digits swapped") << u"UA213223130000026007233566010"_s << false;
    QTest::newRow("too short for Ukraine") << u"UA21322313000002600723356600"_s << false;
    QTest::newRow("Germany") << u"DE89370400440532013000"_s << true;
    QTest::newRow("United Kingdom") << u"GB82WEST12345698765432"_s << true;
    QTest::newRow("no country") << u"21322313000002600723356600112"_s << false;
    QTest::newRow("Cyrillic letters") << u"UА213223130000026007233566001"_s << false;
    QTest::newRow("small letters") << u"ua213223130000026007233566001"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestFirm::iban()
{
    QFETCH(QString, text);
    QTEST(isIban(text), "fine");
}

void TestFirm::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *key, const QString &value, ProblemCode code) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << int(code);
    };
    row("name", "firm.name", QString(kMaxName + 1, u'я'), ProblemCode::TooLong);
    row("code", "firm.code", u"123456789"_s, ProblemCode::OutOfRange);
    row("code with letters", "firm.code", u"1234567A"_s, ProblemCode::OutOfRange);
    row("vat", "firm.vat", u"12"_s, ProblemCode::OutOfRange);
    row("phone", "firm.phone", u"12"_s, ProblemCode::NotAPhone);
    row("e-mail", "firm.email", u"office"_s, ProblemCode::NotAnEmail);
    row("site", "firm.site", u"not a site"_s, ProblemCode::NotALink);
    row("iban", "firm.iban", u"UA21"_s, ProblemCode::OutOfRange);
    row("noun", "firm.noun", u"thing"_s, ProblemCode::OutOfRange);
    row("title", "firm.title", u"{client} {phone}"_s, ProblemCode::OutOfRange);
    row("long title", "firm.title", u"{client}"_s + QString(kMaxName, u'я'), ProblemCode::TooLong);
    row("no base64", "firm.logo", u"@@@"_s, ProblemCode::OutOfRange);
    row("no png",
        "firm.logo",
        QString::fromLatin1(QByteArray("GIF89a").toBase64()),
        ProblemCode::OutOfRange);
    const QByteArray large = kPng + QByteArray(kMaxLogo, '\0');
    row("large", "firm.logo", QString::fromLatin1(large.toBase64()), ProblemCode::TooLong);
}

void TestFirm::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    SessionFile file;
    const QStringList before = file.dump();
    FirmProfile wanted = profile();
    for (const FirmField &field : kFirmFields) {
        if (key == QLatin1StringView(field.key)) {
            wanted.*field.text = value;
        }
    }
    const Error error = file.refused(saveFirm({}, wanted));
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.subject, key);
    QTEST(int(*error.problem), "problem");
    QCOMPARE(file.dump(), before);
}

void TestFirm::savedInOneStep()
{
    SessionFile file;
    const QStringList before = file.dump();
    FirmProfile typed = profile();
    typed.iban = u" ua21 3223 1300 0002 6007 2335 6600 1 "_s;
    typed.code = u"1234 5678"_s;
    file.run(saveFirm({}, typed));
    QCOMPARE(kept(file), profile());
    QCOMPARE(groupedIban(kept(file).iban), u"UA21 3223 1300 0002 6007 2335 6600 1"_s);
    const QStringList after = file.dump();
    file.undo();
    QCOMPARE(file.dump(), before);
    file.redo();
    QCOMPARE(file.dump(), after);
    file.reopen();
    file.undo();
    QCOMPARE(file.dump(), before);
    QCOMPARE(kept(file), FirmProfile());
}

void TestFirm::foreignChangesStay()
{
    SessionFile file;
    file.run(saveFirm({}, profile()));
    FirmProfile one = profile();
    one.bank = u"Інший банк"_s;
    file.run(saveFirm(profile(), one));
    FirmProfile other = profile();
    other.phone = u"050 111 22 33"_s;
    file.run(saveFirm(profile(), other));
    QCOMPARE(kept(file).bank, one.bank);
    QCOMPARE(kept(file).phone, other.phone);
    other.bank = u"Третій банк"_s;
    QCOMPARE(file.refused(saveFirm(profile(), other)).code, ErrorCode::Conflict);
    // An emptied field is a change too.
    FirmProfile emptied = kept(file);
    emptied.logo.clear();
    file.run(saveFirm(kept(file), emptied));
    QVERIFY(kept(file).logo.isEmpty());
}

QTEST_GUILESS_MAIN(TestFirm)
#include "tst_firm.moc"
