// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"
#include "views/help/handbook.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace ugoda;
using namespace Qt::StringLiterals;

/// The handbook: whole in three languages, opened where the person is, searched by words.
class TestHandbook : public QObject
{
    Q_OBJECT

private slots:

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyChapterIsThereInEachLanguage_data();
    void everyChapterIsThereInEachLanguage();
    void opensAtTheChapterAsked();
    void searchLeavesTheChaptersWithTheWords();
    void followsTheLanguage();
    void titlesStandWhole();
    void textHasAir();
};

void TestHandbook::everyChapterIsThereInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"uk", "ru", "en"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestHandbook::everyChapterIsThereInEachLanguage()
{
    QFETCH(QString, language);
    for (const QString &chapter : Handbook::chapters()) {
        const QString text = Handbook::text(language, chapter);
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(chapter));
        QVERIFY2(text.count(u"\n## "_s) == Handbook::text(u"en"_s, chapter).count(u"\n## "_s),
                 qPrintable(chapter));
        if (language != u"en"_s) {
            QVERIFY2(text != Handbook::text(u"en"_s, chapter), qPrintable(chapter));
        }
    }
}

void TestHandbook::opensAtTheChapterAsked()
{
    QLocale::setDefault(QLocale(u"uk_UA"_s));
    Handbook handbook(u"settings"_s, nullptr);
    handbook.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(handbook.chapter(), u"settings"_s);
    QVERIFY(handbook.findChild<QTextBrowser *>()->toPlainText().contains(u"Довідники"_s));
}

void TestHandbook::titlesStandWhole()
{
    for (const QString &language : {u"uk_UA"_s, u"ru_RU"_s, u"en_GB"_s}) {
        QLocale::setDefault(QLocale(language));
        Handbook handbook(u"settings"_s, nullptr);
        handbook.setAttribute(Qt::WA_DeleteOnClose, false);
        handbook.show();
        auto *chapters = handbook.findChild<QListWidget *>();
        QTRY_VERIFY(chapters->visualItemRect(chapters->item(0)).width() > 0);
        QCOMPARE(chapters->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!chapters->horizontalScrollBar()->isVisible());
    }
}

void TestHandbook::textHasAir()
{
    Theme().apply(ThemeChoice::Light);
    for (const QString &language : {u"uk_UA"_s, u"ru_RU"_s, u"en_GB"_s}) {
        QLocale::setDefault(QLocale(language));
        Handbook handbook(u"board"_s, nullptr);
        handbook.setAttribute(Qt::WA_DeleteOnClose, false);
        handbook.show();
        auto *text = handbook.findChild<QTextBrowser *>();
        int headings = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            QVERIFY2(format.bottomMargin() >= 5, qPrintable(block.text()));
            if (format.headingLevel() > 1) {
                ++headings;
                QVERIFY2(format.topMargin() > 2 * format.bottomMargin(), qPrintable(block.text()));
                QVERIFY(block.begin().fragment().charFormat().font().pixelSize() < 20);
            }
        }
        QVERIFY(headings > 2);
        auto *chapters = handbook.findChild<QListWidget *>();
        for (int row = 0; row < chapters->count(); ++row) {
            QVERIFY(chapters->visualItemRect(chapters->item(row)).height() >= 30);
        }
        if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
            handbook.grab().save(folder + u"/handbook-%1.png"_s.arg(language));
        }
    }
}

void TestHandbook::searchLeavesTheChaptersWithTheWords()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Handbook handbook(u"start"_s, nullptr);
    handbook.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *search = handbook.findChild<QLineEdit *>();
    auto *chapters = handbook.findChild<QListWidget *>();
    search->setText(u"SEMICOLONS"_s);
    QCOMPARE(handbook.chapter(), u"exchange"_s);
    QVERIFY(chapters->item(0)->isHidden());
    QCOMPARE(handbook.findChild<QTextBrowser *>()->textCursor().selectedText().toLower(),
             u"semicolons"_s);
    search->setText(u"no such word anywhere"_s);
    QCOMPARE(handbook.chapter(), u"exchange"_s);
    search->clear();
    QVERIFY(!chapters->item(0)->isHidden());
}

void TestHandbook::followsTheLanguage()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Handbook handbook(u"board"_s, nullptr);
    handbook.setAttribute(Qt::WA_DeleteOnClose, false);
    QLocale::setDefault(QLocale(u"ru_UA"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&handbook, &change);
    QCOMPARE(handbook.chapter(), u"board"_s);
    QCOMPARE(handbook.findChild<QListWidget *>()->item(1)->text(), u"Доска и таблица"_s);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
