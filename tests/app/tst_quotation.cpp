// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the paper of a quotation (row 99), in each language, and the PDF made of it.
// With UGODA_SHOTS set to a folder, pictures of the pages and the PDFs are left there.
#include "model/items/languages.h"
#include "tests/support/test_file.h"
#include "views/documents/document_words.h"
#include "views/documents/paper.h"
#include "views/documents/quotation.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

QString logo()
{
    QImage picture(600, 200, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1f, 0x8f, 0x6a));
    painter.drawEllipse(10, 10, 180, 180);
    painter.setBrush(QColor(0xf2, 0xa9, 0x3b));
    painter.drawRoundedRect(QRect(220, 60, 360, 80), 30, 30);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return QString::fromLatin1(png.toBase64());
}

/// With something in every part.
Quotation full()
{
    Quotation it;
    it.firm.name = u"ТОВ «Світлий дім»"_s;
    it.firm.address = u"вул. Хрещатик, 22, оф. 5, Київ, 01001"_s;
    it.firm.code = u"12345678"_s;
    it.firm.vat = u"123456789012"_s;
    it.firm.phone = u"+380 44 123-45-67"_s;
    it.firm.email = u"office@svitlydim.example"_s;
    it.firm.site = u"svitlydim.example"_s;
    it.firm.iban = u"UA213223130000026007233566001"_s;
    it.firm.bank = u"АТ «Приклад-Банк», МФО 322313"_s;
    it.firm.logo = logo();
    it.number = u"2026-7K4QX"_s;
    it.date = kToday;
    it.validUntil = kToday.addDays(kQuotationDays);
    it.client.client.name = u"Клініка «Здоров’я»"_s;
    Phone phone;
    phone.raw = u"067 555 12 34"_s;
    it.client.phones.append(phone);
    Email email;
    email.address = u"kateryna@zdorovya.example"_s;
    it.client.emails.append(email);
    it.subject = u"Монтаж вікон у приватному будинку"_s;
    it.text = u"Дев’ять металопластикових вікон, енергоощадний склопакет 4-16-4.\n"
              "Демонтаж старих вікон, підвіконня, відливи, вивезення сміття.\n"
              "Монтаж за два дні, гарантія п’ять років."_s;
    it.note = u"Передоплата 50 %, решта після монтажу."_s;
    it.expected = QDate(2026, 12, 10);
    it.price = Money {8600050, u"UAH"_s};
    it.contact.name = u"Олена Коваль"_s;
    it.contact.phone = u"+380 67 111 22 33"_s;
    it.contact.email = u"olena@svitlydim.example"_s;
    return it;
}

/// As a person reads it: spaces that don't break are spaces.
QString textOf(const Quotation &quotation, const QString &language)
{
    const QString text = quotationDocument(quotation, DocumentWords(language))->toPlainText();
    return QString(text).replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ');
}

Paper paperOf(const Quotation &quotation, const QString &language = u"uk"_s)
{
    return Paper(quotationDocument(quotation, DocumentWords(language)), u"%1 / %2"_s);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage picture(const Paper &paper, int page)
{
    QImage image(Paper::sheet().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paper.paint(painter, page);
    return image;
}

} // namespace

class TestQuotation : public QObject
{
    Q_OBJECT

private slots:
    void saysEverything_data();
    void saysEverything();
    void speaksItsOwnLanguage();
    void whatPeopleWroteStandsAsItWas();
    void emptyPartsAreLeftOut();
    void codeOfAPersonIsATaxNumber();
    void longTextsGoOn();
    void pagesArePainted();
    void pdfHasText();
    void pdfThatCannotBeWritten();
    void isMadeOfTheRecord();
    void numbersStayAndDiffer();
};

void TestQuotation::saysEverything_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("uk") << QStringList {u"Комерційна пропозиція № 2026-7K4QX"_s,
                                        u"від 22 листопада 2026 р."_s,
                                        u"дійсна до 6 грудня 2026 р."_s,
                                        u"код ЄДРПОУ 12345678"_s,
                                        u"Клієнт"_s,
                                        u"10 грудня 2026 р."_s,
                                        u"86 000,50 ₴"_s,
                                        u"Банківські реквізити"_s,
                                        u"Підпис"_s};
    QTest::newRow("ru") << QStringList {u"Коммерческое предложение № 2026-7K4QX"_s,
                                        u"от 22 ноября 2026 г."_s,
                                        u"действительно до 6 декабря 2026 г."_s,
                                        u"код ЕГРПОУ 12345678"_s,
                                        u"Клиент"_s,
                                        u"10 декабря 2026 г."_s,
                                        u"86 000,50 ₴"_s,
                                        u"Банковские реквизиты"_s,
                                        u"Подпись"_s};
    QTest::newRow("en") << QStringList {u"Quotation No. 2026-7K4QX"_s,
                                        u"of 22 November 2026"_s,
                                        u"valid until 6 December 2026"_s,
                                        u"EDRPOU code 12345678"_s,
                                        u"Client"_s,
                                        u"10 December 2026"_s,
                                        u"₴86,000.50"_s,
                                        u"Bank details"_s,
                                        u"Signature"_s};
}

void TestQuotation::saysEverything()
{
    QFETCH(QStringList, words);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const Quotation it = full();
    const QString text = textOf(it, language);
    words += {it.firm.name,
              it.firm.address,
              it.firm.phone,
              it.firm.email,
              it.firm.site,
              it.firm.vat,
              u"UA21 3223 1300 0002 6007 2335 6600 1"_s,
              it.firm.bank,
              it.client.client.name,
              u"067 555 12 34"_s,
              u"kateryna@zdorovya.example"_s,
              it.subject,
              it.text,
              it.note,
              it.contact.name,
              it.contact.phone,
              it.contact.email};
    for (const QString &one : words) {
        QVERIFY2(text.contains(one), qPrintable(one + u" in:\n"_s + text));
    }
    QCOMPARE(paperOf(it, language).pageCount(), 1);
}

void TestQuotation::speaksItsOwnLanguage()
{
    QLocale::setDefault(localeFor(u"en"_s));
    QVERIFY(textOf(full(), u"uk"_s).contains(u"86 000,50 ₴"_s));
    QLocale::setDefault(localeFor(u"uk"_s));
    QVERIFY(textOf(full(), u"en"_s).contains(u"22 November 2026"_s));
}

void TestQuotation::whatPeopleWroteStandsAsItWas()
{
    Quotation it = full();
    it.client.client.name = u"<b>Роги & копита</b>"_s;
    it.subject = u"5 < 7 \"%1\" %2"_s;
    it.text = u"<script>x</script> &amp;\n  відступ"_s;
    it.note = u"<img src=\"logo\">"_s;
    const QString text = textOf(it, u"uk"_s);
    for (const QString &one : {it.client.client.name, it.subject, it.text, it.note}) {
        QVERIFY2(text.contains(one), qPrintable(one + u" in:\n"_s + text));
    }
}

void TestQuotation::emptyPartsAreLeftOut()
{
    Quotation it;
    it.number = u"7K4QX"_s;
    it.date = kToday;
    QStringList lines = textOf(it, u"en"_s).split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    QCOMPARE(lines,
             QStringList({u"Quotation No. 7K4QX"_s, u"of 22 November 2026"_s, u"Signature"_s}));

    it = full();
    it.price.reset();
    it.firm.iban.clear();
    it.firm.bank.clear();
    it.contact = {};
    it.note.clear();
    const QString text = textOf(it, u"en"_s);
    for (const QString &gone : {u"Price"_s, u"Bank"_s, u"Your contact"_s, u"Note"_s}) {
        QVERIFY2(!text.contains(gone), qPrintable(gone));
    }
    QVERIFY(text.contains(u"Client"_s));
}

void TestQuotation::codeOfAPersonIsATaxNumber()
{
    Quotation it = full();
    it.firm.code = u"1234567890"_s;
    QVERIFY(textOf(it, u"uk"_s).contains(u"РНОКПП 1234567890"_s));
}

void TestQuotation::longTextsGoOn()
{
    Quotation it = full();
    for (int line = 1; line <= 44; ++line) {
        it.text += u"\nПозиція %1: вікно з фурнітурою та монтажем"_s.arg(line);
    }
    const Paper paper = paperOf(it);
    QVERIFY(paper.pageCount() >= 2);
    QVERIFY(picture(paper, 1) != picture(paper, 0));
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        QVERIFY(paper.savePdf(folder + u"/quotation-long.pdf"_s, u"Quotation"_s));
    }
}

void TestQuotation::pagesArePainted()
{
    const QString folder = qEnvironmentVariable("UGODA_SHOTS");
    QList<QImage> pages;
    for (const QString &language : languages()) {
        const Paper paper = paperOf(full(), language);
        const QImage page = picture(paper, 0);
        const auto isWhite = [&page](const QRect &area) {
            QImage part = page.copy(area);
            const QImage seen = part;
            part.fill(Qt::white);
            return part == seen;
        };
        const int middle = page.height() / 2;
        QVERIFY(!isWhite({0, 0, page.width(), middle})); // the firm, the client
        QVERIFY(!isWhite({0, middle, page.width(), page.height() - middle})); // price, signature
        QVERIFY(isWhite({0, 0, 20, page.height()})); // printers leave the edges out
        QVERIFY(isWhite({page.width() - 20, 0, 20, page.height()}));
        QVERIFY(!pages.contains(page)); // each language has its own words
        pages.append(page);
        if (!folder.isEmpty()) {
            page.save(folder + u"/quotation-%1.png"_s.arg(language));
            QVERIFY(paper.savePdf(folder + u"/quotation-%1.pdf"_s.arg(language), u"Quotation"_s));
        }
    }
}

void TestQuotation::pdfHasText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"пропозиція.pdf"_s);
    QVERIFY(paperOf(full()).savePdf(path, u"Комерційна пропозиція"_s));
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.size() > 5000);
    QVERIFY(pdf.contains("/FontFile")); // the font is in it
    QVERIFY(pdf.contains("/ToUnicode")); // and its letters can be read
    QVERIFY(pdf.contains("/Count 1"));
    Quotation longer = full();
    longer.text = QString(u"рядок\n"_s).repeated(90);
    const Paper pages = paperOf(longer);
    QVERIFY(pages.pageCount() >= 2);
    QVERIFY(pages.savePdf(path, u"Комерційна пропозиція"_s));
    QVERIFY(bytesOf(path).contains("/Count " + QByteArray::number(pages.pageCount())));
}

void TestQuotation::pdfThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/пропозиція.pdf"_s);
    const Result<void> written = paperOf(full()).savePdf(path, u"Комерційна пропозиція"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    QCOMPARE(written.error().subject, path);
    const TestFile records; // a slip in a name must not cost the firm its data
    QVERIFY(!paperOf(full()).savePdf(records.path(), u"Комерційна пропозиція"_s));
}

void TestQuotation::isMadeOfTheRecord()
{
    TestFile file;
    OpportunityRecord record;
    record.opportunity.id = {1234567};
    record.opportunity.title = u"Вікна"_s;
    record.opportunity.request = u"Дев’ять вікон"_s;
    record.opportunity.notes = u"скупий"_s;
    record.opportunity.value = 120000;
    record.opportunity.currency = u"EUR"_s;
    record.opportunity.enquiredOn = QDate(2025, 12, 30);
    record.opportunity.plannedStart = QDate(2027, 1, 15);
    record.opportunity.expectedClose = QDate(2026, 12, 31);
    record.opportunity.responsible = file.workspace.directory().currentPerson();
    record.client.client.name = u"Клініка"_s;
    const Quotation it = quotationOf(record, file.workspace.directory(), kToday);
    QCOMPARE(it.subject, u"Вікна"_s);
    QCOMPARE(it.text, u"Дев’ять вікон"_s);
    QVERIFY(it.note.isEmpty()); // what the firm noted for itself stays there
    QCOMPARE(it.price, Money({120000, u"EUR"_s}));
    QCOMPARE(it.date, kToday);
    QCOMPARE(it.validUntil, QDate(2026, 12, 6));
    QCOMPARE(it.expected, QDate(2027, 1, 15));
    QCOMPARE(it.contact.name, u"Олена Коваль"_s);
    QCOMPARE(it.client.client.name, u"Клініка"_s);
    QVERIFY(it.number.startsWith(u"2025-"_s));
}

void TestQuotation::numbersStayAndDiffer()
{
    QSet<QString> numbers;
    for (qint64 id = 911'000'000'000'000'000; id < 911'000'000'000'002'000; ++id) {
        Opportunity one;
        one.id = {id};
        one.enquiredOn = kToday;
        const QString number = quotationNumber(one);
        QCOMPARE(number.size(), 10);
        QCOMPARE(quotationNumber(one), number);
        numbers.insert(number);
    }
    QCOMPARE(numbers.size(), 2000);
}

QTEST_MAIN(TestQuotation)
#include "tst_quotation.moc"
