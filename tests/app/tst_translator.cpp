// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"
#include "model/items/languages.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
    }
};

} // namespace

/// Texts, Qt's own texts and the locale follow the language at run time.
class TestTranslator : public QObject
{
    Q_OBJECT

private slots:
    void setsTheLocale_data();
    void setsTheLocale();
    void tellsOpenWindows();
    void translatesQtItself();
    void fallsBackToAKnownLanguage();
    void hasTextsOfAllLanguages();
};

void TestTranslator::setsTheLocale_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("day");
    QTest::newRow("uk") << u"uk"_s << u"1234,5"_s << u"22.11"_s;
    QTest::newRow("ru") << u"ru"_s << u"1234,5"_s << u"22.11"_s;
    QTest::newRow("en") << u"en"_s << u"1,234.5"_s << u"22/11"_s;
}

void TestTranslator::setsTheLocale()
{
    QFETCH(QString, code);
    QFETCH(QString, amount);
    QFETCH(QString, day);
    Translator translator;
    translator.setLanguage(code);
    QCOMPARE(translator.language(), code);
    QCOMPARE(QLocale().name().left(2), code);
    // The separator of thousands is one of several spaces in uk and ru.
    QString number = QLocale().toString(1234.5, 'f', 1);
    number.removeIf([](QChar letter) { return letter.isSpace(); });
    QCOMPARE(number, amount);
    QLocale grouping;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    QCOMPARE(grouping.toString(1895000).size(), u"1 895 000"_s.size());
    QVERIFY2(QLocale().toString(QDate(2026, 11, 22), QLocale::ShortFormat).startsWith(day),
             qPrintable(QLocale().toString(QDate(2026, 11, 22), QLocale::ShortFormat)));
}

void TestTranslator::tellsOpenWindows()
{
    Translator translator;
    translator.setLanguage(u"uk"_s);
    Listener window;
    window.show();
    QTRY_VERIFY(window.isVisible());
    QCoreApplication::sendPostedEvents();
    const int before = window.changes;
    QSignalSpy changed(&translator, &Translator::changed);
    translator.setLanguage(u"en"_s);
    QTRY_VERIFY(window.changes > before);
    QCOMPARE(changed.count(), 1);
    translator.setLanguage(u"en"_s);
    QCOMPARE(changed.count(), 1);
}

void TestTranslator::translatesQtItself()
{
    Translator translator;
    const auto cancel = [] {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
    };
    translator.setLanguage(u"en"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
    translator.setLanguage(u"uk"_s);
    QCOMPARE(cancel(), u"Скасувати"_s);
    // As dialogs of files name the kinds of what they list.
    const auto folder = [] {
        return QCoreApplication::translate(
            "QAbstractFileIconProvider", "Folder", "All other platforms");
    };
    QCOMPARE(folder(), u"Тека"_s);
    translator.setLanguage(u"ru"_s);
    QCOMPARE(folder(), u"Папка"_s);
}

void TestTranslator::fallsBackToAKnownLanguage()
{
    Translator translator;
    translator.setLanguage(u"fr"_s);
    QVERIFY(languages().contains(translator.language()));
    QCOMPARE(translator.language(), Translator::systemLanguage());
}

void TestTranslator::hasTextsOfAllLanguages()
{
    const QStringList codes = languages();
    QCOMPARE(codes, QStringList({u"uk"_s, u"ru"_s, u"en"_s}));
    for (const QString &code : codes) {
        QTranslator texts;
        QVERIFY2(texts.load(u":/i18n/ugoda_"_s + code), qPrintable(code));
    }
}

QTEST_MAIN(TestTranslator)
#include "tst_translator.moc"
