// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/problem_page.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// What opening a file can answer.
const QList<ErrorCode> kOpening = {ErrorCode::FolderMissing,
                                   ErrorCode::FileMissing,
                                   ErrorCode::FileReadOnly,
                                   ErrorCode::FolderReadOnly,
                                   ErrorCode::NotOurFile,
                                   ErrorCode::SchemaNewer,
                                   ErrorCode::FileDamaged,
                                   ErrorCode::FileInUse,
                                   ErrorCode::SqliteMismatch,
                                   ErrorCode::DiskFull,
                                   ErrorCode::WriteFailed,
                                   ErrorCode::CannotRead,
                                   ErrorCode::CannotWrite};

QList<Remedy> offered(const ProblemPage &page)
{
    QList<Remedy> result;
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisibleTo(&page)) {
            result.append(Remedy(button->property("remedy").toInt()));
        }
    }
    return result;
}

QString shownText(const ProblemPage &page)
{
    QString result;
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&page)) {
            result += label->text() + u'\n';
        }
    }
    return result;
}

} // namespace

/// Every way in which opening fails has a page of its own that says what can be done.
class TestProblemPage : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsPage();
    void unknownCodesHaveAGeneralPage();
    void offersNoDeletion();
    void offersABackupOnlyWhenThereIsOne();
    void aDamagedFileLeadsToItsBackup();
    void buttonsSayWhatWasChosen();
    void showsPathsAsTheyAre();
    void canBeReplaced();
};

void TestProblemPage::everyCodeHasItsPage()
{
    QSet<QString> titles;
    for (const ErrorCode code : kOpening) {
        ProblemPage page;
        page.setProblem({code, {}, {}}, u"/firm/deals.ugoda"_s, {});
        page.show();
        const QString title = page.findChild<QLabel *>(u"title"_s)->text();
        QVERIFY(!title.isEmpty());
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.insert(title);
        QVERIFY(shownText(page).contains(u"/firm"_s));
        QVERIFY(!offered(page).isEmpty());
        for (const Remedy remedy : offered(page)) {
            QVERIFY(!remedyText(remedy).isEmpty());
        }
    }
}

void TestProblemPage::unknownCodesHaveAGeneralPage()
{
    ProblemPage page;
    page.setProblem({ErrorCode::Internal, {}, u"boom"_s}, u"/a.ugoda"_s, {});
    page.show();
    QVERIFY(offered(page).contains(Remedy::TryAgain));
    QVERIFY(shownText(page).contains(u"boom"_s));
}

void TestProblemPage::offersNoDeletion()
{
    for (const ErrorCode code : kOpening) {
        for (const Remedy remedy : problemText(code).remedies) {
            const QString words = remedyText(remedy);
            QVERIFY2(!words.contains(u"elete"_s) && !words.contains(u"emove"_s)
                         && !words.contains(u"verwrite"_s),
                     qPrintable(words));
        }
    }
}

void TestProblemPage::offersABackupOnlyWhenThereIsOne()
{
    ProblemPage page;
    page.show();
    page.setProblem({ErrorCode::FileDamaged, {}, {}}, u"/a.ugoda"_s, {});
    QVERIFY(!offered(page).contains(Remedy::OpenBackup));
    QTemporaryDir folder;
    QFile backup(folder.filePath(u"a-20261122-101500-000.ugoda"_s));
    QVERIFY(backup.open(QIODevice::WriteOnly));
    page.setProblem({ErrorCode::FileDamaged, {}, {}}, u"/a.ugoda"_s, backup.fileName());
    QVERIFY(offered(page).contains(Remedy::OpenBackup));
    QCOMPARE(page.backup(), backup.fileName());
}

void TestProblemPage::aDamagedFileLeadsToItsBackup()
{
    QCOMPARE(problemText(ErrorCode::FileDamaged).remedies.first(), Remedy::OpenBackup);
    QVERIFY(problemText(ErrorCode::FileReadOnly).remedies.contains(Remedy::CopyElsewhere));
    QVERIFY(problemText(ErrorCode::FolderReadOnly).remedies.contains(Remedy::CopyElsewhere));
    QVERIFY(problemText(ErrorCode::FileInUse).remedies.contains(Remedy::TryAgain));
    // A file that is being written cannot be copied byte by byte.
    QVERIFY(!problemText(ErrorCode::FileInUse).remedies.contains(Remedy::CopyElsewhere));
}

void TestProblemPage::buttonsSayWhatWasChosen()
{
    ProblemPage page;
    page.setProblem({ErrorCode::FileReadOnly, {}, {}}, u"/a.ugoda"_s, {});
    page.show();
    QList<Remedy> chosen;
    connect(&page, &ProblemPage::remedyChosen, &page, [&chosen](Remedy remedy) {
        chosen.append(remedy);
    });
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->click();
    }
    QCOMPARE(chosen, problemText(ErrorCode::FileReadOnly).remedies);
}

void TestProblemPage::showsPathsAsTheyAre()
{
    ProblemPage page;
    page.setProblem({ErrorCode::NotOurFile, {}, {}}, u"/<b>firm</b>/Їжак & Ко.ugoda"_s, {});
    page.show();
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
    QVERIFY(shownText(page).contains(u"/<b>firm</b>/Їжак & Ко.ugoda"_s));
}

void TestProblemPage::canBeReplaced()
{
    ProblemPage page;
    page.show();
    page.setProblem({ErrorCode::FileInUse, {}, {}}, u"/a.ugoda"_s, {});
    page.setProblem({ErrorCode::NotOurFile, {}, {}}, u"/b.ugoda"_s, {});
    QVERIFY(shownText(page).contains(u"/b.ugoda"_s));
    QVERIFY(!shownText(page).contains(u"/a.ugoda"_s));
    QCOMPARE(page.path(), u"/b.ugoda"_s);
}

QTEST_MAIN(TestProblemPage)
#include "tst_problem_page.moc"
