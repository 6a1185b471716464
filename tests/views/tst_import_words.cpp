// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard says of a column, and how sure it is of it.
#include "views/exchange/import_words.h"

#include <QLocale>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestImportWords : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine)); }

    void unknownOutcomesAreDoubtful();
    void ownFields();

private:
    static ColumnPreview preview(const QString &raw, const CellMeaning &meaning)
    {
        ColumnPreview shown;
        shown.raw = raw;
        shown.meaning = meaning;
        shown.filled = 1;
        return shown;
    }
};

void TestImportWords::unknownOutcomesAreDoubtful()
{
    ColumnPreview shown = preview(u"thinking"_s, NameMeaning {NameFate::Open, {}});
    QCOMPARE(ImportWords::verdict(shown, ImportField::Outcome), Tone::Good);
    shown.unknown = 1;
    QCOMPARE(ImportWords::verdict(shown, ImportField::Outcome), Tone::Warning);
    const QString text = ImportWords::preview(shown, ImportField::Outcome);
    QVERIFY2(text.startsWith(u"thinking → "_s) && text.contains(u" · "_s), qPrintable(text));
}

void TestImportWords::ownFields()
{
    const auto text = [](const QString &raw, const CellMeaning &meaning) {
        return ImportWords::preview(preview(raw, meaning), ImportField::Custom);
    };
    QCOMPARE(text(u"12.50"_s, NumberMeaning {u"12.5"_s}), u"12.50 → 12,5"_s);
    QCOMPARE(text(u"x"_s, FlagMeaning {true}), u"x → Yes"_s);
    QCOMPARE(text(u"0"_s, FlagMeaning {false}), u"0 → No"_s);
    QCOMPARE(text(u"дах,вікна"_s, OptionsMeaning {{u"Дах"_s, u"Вікна"_s}, {}, false}),
             u"дах,вікна → Дах, Вікна"_s);
    const OptionsMeaning left {{u"Дах"_s}, {u"підлога"_s}, false};
    QCOMPARE(text(u"дах,підлога"_s, left), u"дах,підлога → Дах · left out: підлога"_s);
    QCOMPARE(ImportWords::verdict(preview(u"x"_s, left), ImportField::Custom), Tone::Warning);
    const OptionsMeaning created {{}, {u"підлога"_s}, true};
    QCOMPARE(text(u"підлога"_s, created), u"підлога → to be created: підлога"_s);
    QCOMPARE(ImportWords::verdict(preview(u"x"_s, created), ImportField::Custom), Tone::Good);
}

QTEST_MAIN(TestImportWords)
#include "tst_import_words.moc"
