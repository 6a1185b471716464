// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "views/common/segmented.h"
#include "views/welcome/choice_card.h"
#include "views/welcome/template_preview.h"
#include "views/welcome/welcome_page.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

template<class Button>
Button *find(const QWidget &page, const QString &words)
{
    const QList<Button *> buttons = page.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text().contains(words)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// The first page leads to a new file, an existing one and the sample.
class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void createsFromTheChosenTemplate();
    void enterDoesWhatSpaceDoes();
    void showsTheStagesOfEachTemplate();
    void choosesTheLanguage();
    void opensAndLooksAtTheSample();
    void showsRecentFilesThatAreThere();
    void leadsBackToTheOpenFile();
    void keyboardReachesEverything();
};

void TestWelcomePage::createsFromTheChosenTemplate()
{
    WelcomePage page;
    page.setFile(u"/docs/firm.ugoda"_s);
    page.show();
    QCOMPARE(page.chosenTemplate(), templates().first().key);
    QSignalSpy created(&page, &WelcomePage::createRequested);
    const Template &clinic = *findTemplate(u"clinic");
    find<QPushButton>(page, defaultName(u"template.clinic"_s))->click();
    page.findChild<QLineEdit *>()->setText(u"  Олена   Коваль "_s);
    find<QPushButton>(page, u"Create and begin"_s)->click();
    QCOMPARE(created.count(), 1);
    QCOMPARE(created.first(), QVariantList({u"/docs/firm.ugoda"_s, clinic.key, u"Олена Коваль"_s}));
    // A firm has at least one person, named or not.
    page.findChild<QLineEdit *>()->clear();
    find<QPushButton>(page, u"Create and begin"_s)->click();
    QVERIFY(!created.last().at(2).toString().isEmpty());
}

void TestWelcomePage::enterDoesWhatSpaceDoes()
{
    WelcomePage page;
    page.setFile(u"/docs/firm.ugoda"_s);
    page.show();
    QSignalSpy created(&page, &WelcomePage::createRequested);
    QSignalSpy sample(&page, &WelcomePage::sampleRequested);
    auto *fresh = find<ChoiceCard>(page, u"New file"_s);
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Return);
    auto *create = find<QPushButton>(page, u"Create and begin"_s);
    QCOMPARE(page.focusWidget(), create);
    QTest::keyClick(create, Qt::Key_Return);
    QCOMPARE(created.count(), 1);
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(created.count(), 2);
    QTest::keyClick(find<ChoiceCard>(page, u"sample"_s), Qt::Key_Enter);
    QCOMPARE(sample.count(), 1);
}

void TestWelcomePage::showsTheStagesOfEachTemplate()
{
    WelcomePage page;
    page.show();
    const auto *preview = page.findChild<TemplatePreview *>();
    const int height = preview->height();
    QVERIFY(templates().size() >= 4);
    for (const Template &one : templates()) {
        QPushButton *chip = find<QPushButton>(page, defaultName(u"template."_s + one.key));
        QVERIFY2(chip, qPrintable(one.key));
        chip->click();
        QCOMPARE(page.chosenTemplate(), one.key);
        for (const TemplateStage &stage : one.stages) {
            QVERIFY(preview->accessibleDescription().contains(defaultName(stage.key)));
        }
        QCOMPARE(preview->height(), height);
    }
}

void TestWelcomePage::choosesTheLanguage()
{
    WelcomePage page;
    QSignalSpy chosen(&page, &WelcomePage::languageChosen);
    page.setLanguages({u"uk"_s, u"ru"_s, u"en"_s}, u"en"_s);
    QCOMPARE(chosen.count(), 0);
    auto *languages = page.findChild<Segmented *>();
    QCOMPARE(languages->currentIndex(), 2);
    languages->setCurrentIndex(0);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"uk"_s);
}

void TestWelcomePage::opensAndLooksAtTheSample()
{
    WelcomePage page;
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    QSignalSpy sample(&page, &WelcomePage::sampleRequested);
    QSignalSpy place(&page, &WelcomePage::placeRequested);
    find<ChoiceCard>(page, u"Open a file"_s)->click();
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().toString().isEmpty());
    find<ChoiceCard>(page, u"Look at a sample"_s)->click();
    QCOMPARE(sample.count(), 1);
    find<QPushButton>(page, u"Change…"_s)->click();
    QCOMPARE(place.count(), 1);
    ChoiceCard *fresh = find<ChoiceCard>(page, u"New file"_s);
    fresh->click();
    QVERIFY(fresh->isChecked());
}

void TestWelcomePage::showsRecentFilesThatAreThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Дім & Сад.ugoda"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    WelcomePage page;
    page.setRecent({path, folder.filePath(u"gone.ugoda"_s)});
    page.show();
    QVERIFY(!find<QPushButton>(page, u"gone"_s));
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    QPushButton *entry = find<QPushButton>(page, u"Дім && Сад"_s);
    QVERIFY(entry);
    entry->click();
    QCOMPARE(opened.first().first().toString(), path);
}

void TestWelcomePage::leadsBackToTheOpenFile()
{
    WelcomePage page;
    page.show();
    QPushButton *back = find<QPushButton>(page, u"Back"_s);
    QVERIFY(!back->isVisible());
    page.setOpenFile(u"/docs/firm.ugoda"_s);
    QVERIFY(back->isVisible());
    QSignalSpy backRequested(&page, &WelcomePage::backRequested);
    back->click();
    QCOMPARE(backRequested.count(), 1);
}

void TestWelcomePage::keyboardReachesEverything()
{
    WelcomePage page;
    page.show();
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcome_page.moc"
