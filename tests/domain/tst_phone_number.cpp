// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/phone_number.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ugoda::PhoneQuality)

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void keepsWhatWasTyped();
    void formats_data();
    void formats();
};

void TestPhoneNumber::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<PhoneQuality>("quality");
    const auto add = [](const QString &text, const QString &e164, PhoneQuality quality) {
        QTest::newRow(text.toUtf8().constData()) << text << e164 << quality;
    };
    const QString kyivstar = u"+380671234567"_s;
    for (const QString &text : {u"+380671234567"_s,
                                u"380671234567"_s,
                                u"0671234567"_s,
                                u"671234567"_s,
                                u"067 123 45 67"_s,
                                u"067-123-45-67"_s,
                                u"(067) 123-45-67"_s,
                                u"+38 (067) 123 45 67"_s,
                                u"+380 (67) 123-45-67"_s,
                                u"38 067 1234567"_s,
                                u"067.123.45.67"_s,
                                u"00380671234567"_s,
                                u"00 380 67 123 45 67"_s,
                                u"80671234567"_s,
                                u"8 067 123 45 67"_s,
                                u"8-(067)-123-45-67"_s,
                                u"+38(067)1234567"_s,
                                u"+380 (067) 123 45 67"_s,
                                u"p:+380671234567"_s,
                                u"tel:+380671234567"_s,
                                u"sip:380671234567@sip.example.ua"_s,
                                u"'+380671234567"_s,
                                u"067\u00a0123\u00a045\u00a067"_s,
                                u"067–123‑45—67"_s,
                                u"\u202a+380671234567\u202c"_s,
                                u"0671234567 дод. 12"_s,
                                u"0671234567 доб 12"_s,
                                u"0671234567 вн.12"_s,
                                u"+380671234567 ext 5"_s,
                                u"0671234567,12"_s,
                                u"моб. 067 123 45 67"_s,
                                u"тел: (067) 123 45 67 Олена"_s,
                                u"0671234567, 0501234567"_s,
                                u"0671234567/0501234567"_s,
                                u"+380671234567 +380501234567"_s,
                                u"380671234567.0"_s,
                                u"380671234567,00"_s,
                                u"3,80671234567E+11"_s,
                                u"+0671234567"_s,
                                u" 0671234567 "_s,
                                u"+80671234567"_s}) {
        add(text, kyivstar, PhoneQuality::Valid);
    }
    add(u"80501234567"_s, u"+380501234567"_s, PhoneQuality::Valid);
    add(u"733061003"_s, u"+380733061003"_s, PhoneQuality::Valid);
    add(u"0751234567"_s, u"+380751234567"_s, PhoneQuality::Valid);
    add(u"0771234567"_s, u"+380771234567"_s, PhoneQuality::Valid);
    add(u"0791234567"_s, u"+380791234567"_s, PhoneQuality::Valid);
    add(u"+380 32 560-39-78"_s, u"+380325603978"_s, PhoneQuality::Valid);
    add(u"044 123 45 67"_s, u"+380441234567"_s, PhoneQuality::Valid);
    add(u"0 800 500 500"_s, u"+380800500500"_s, PhoneQuality::Valid);
    add(u"+48 512 345 678"_s, u"+48512345678"_s, PhoneQuality::Valid);
    add(u"0048512345678"_s, u"+48512345678"_s, PhoneQuality::Valid);
    add(u"48512345678"_s, u"+48512345678"_s, PhoneQuality::Valid);
    add(u"+1 (202) 456-1111"_s, u"+12024561111"_s, PhoneQuality::Valid);
    add(u"3,80501E+11"_s, {}, PhoneQuality::Ruined);
    add(u"3.80501E+11"_s, {}, PhoneQuality::Ruined);
    add(u"3,80501e11"_s, {}, PhoneQuality::Ruined);
    add(u"4E+11"_s, {}, PhoneQuality::Ruined);
    add(u"3,80501Е+11"_s, {}, PhoneQuality::Ruined); // Cyrillic Е
    add(u""_s, {}, PhoneQuality::Empty);
    add(u"—"_s, {}, PhoneQuality::Empty);
    add(u"немає"_s, {}, PhoneQuality::Empty);
    add(u"anonymous"_s, {}, PhoneQuality::Empty);
    add(u"12"_s, {}, PhoneQuality::Impossible);
    add(u"236-12-34"_s, {}, PhoneQuality::Impossible);
    add(u"06712345678"_s, {}, PhoneQuality::Impossible);
    add(u"067 123 45 6"_s, {}, PhoneQuality::Impossible);
    add(u"067 123 45 67 050 123 45 67"_s, {}, PhoneQuality::Impossible);
    add(u"1"_s.repeated(200), {}, PhoneQuality::Impossible);
    add(u"+380 10 123 45 67"_s, u"+380101234567"_s, PhoneQuality::Possible);
}

void TestPhoneNumber::reads()
{
    QFETCH(QString, text);
    const PhoneNumber phone = parsePhone(text);
    QTEST(phone.e164, "e164");
    QTEST(phone.quality, "quality");
    if (!phone.e164.isEmpty()) {
        QCOMPARE(phone.key9, phone.e164.right(9));
    }
}

void TestPhoneNumber::keepsWhatWasTyped()
{
    QCOMPARE(parsePhone(u" p:067 123-45-67 дод. 12 "_s).raw, u"067 123-45-67 дод. 12"_s);
    QCOMPARE(parsePhone(u"3,80501E+11"_s).raw, u"3,80501E+11"_s);
    QCOMPARE(parsePhone(u"3,80501E+11"_s).key9, QString());
    QCOMPARE(parsePhone(u"236-12-34"_s).key9, QString());
    QCOMPARE(parsePhone(u"06712345678"_s).key9, u"712345678"_s);
    QCOMPARE(parsePhone(u"sip:anonymous@host"_s).raw, u"anonymous@host"_s);
}

void TestPhoneNumber::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Ukraine") << u"0671234567"_s << u"+380 67 123 45 67"_s;
    QTest::newRow("free of charge") << u"0 800 500 500"_s << u"+380 800 500 500"_s;
    QTest::newRow("Poland") << u"+48512345678"_s << u"+48 512 345 678"_s;
    QTest::newRow("ruined") << u"3,80501E+11"_s << u"3,80501E+11"_s;
    QTest::newRow("short") << u"236-12-34"_s << u"236-12-34"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPhoneNumber::formats()
{
    QFETCH(QString, text);
    QTEST(formatPhone(parsePhone(text)), "shown");
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phone_number.moc"
