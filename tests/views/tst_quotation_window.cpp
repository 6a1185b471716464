// SPDX-License-Identifier: GPL-3.0-or-later
// The quotation of an opportunity (row 99): where it is offered, and its window.
// With UGODA_SHOTS set to a folder, pictures are left there.
#include "model/commands/dictionary_commands.h"
#include "model/commands/firm_commands.h"
#include "model/items/default_names.h"
#include "model/items/history_model.h"
#include "tests/support/form_scene.h"
#include "tests/support/recorded_dialogs.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/toast.h"
#include "views/documents/page_view.h"
#include "views/documents/paper.h"
#include "views/documents/quotation_window.h"
#include "views/form/date_field.h"
#include "views/form/text_block.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"
#include "views/shell/work_page.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QAction *entry(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->text() == text;
    });
    return found == actions.end() ? nullptr : *found;
}

void switchQuotations(TestFile &file, ChannelId id, bool on)
{
    const Channel seen = *file.workspace.directory().channel(id);
    Channel wanted = seen;
    wanted.quotations = on;
    file.submit(editEntry({Entity::Channel, &defaultName}, seen, wanted));
    file.settle();
}

/// The texts of the comments of an opportunity that stand, newest first.
QStringList comments(TestFile &file, OpportunityId id)
{
    HistoryModel model(file.workspace);
    model.setOpportunity(id);
    file.settle();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex entry = model.index(row);
        const QString text = entry.data(HistoryCommentRole).toString();
        if (!text.isEmpty() && !entry.data(HistoryUndoneRole).toBool()) {
            texts.append(text);
        }
    }
    return texts;
}

} // namespace

class TestQuotationWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void menuOffersWhereTheChannelDoes();
    void formOffersToo();
    void keyOpensOneWindow();
    void keySaysWhyNot();
    void showsTheRecord();
    void followsButKeepsWhatWasTyped();
    void typedIsThereTheNextTime();
    void daysThatPassedAreOfferedAnew();
    void pdfIsToldInTheHistory();
    void neverOverAnotherKindOfFile();
    void saysWhatCannotBeWritten();
    void printingIsAskedForOrDeclined();
    void escapeCloses();
    void speaksTheInterfacesLanguage();

private:
    /// A deal with everything, of the first channel.
    OpportunityId deal();

    ChannelId channel() const { return m_file->workspace.directory().channels().first().id; }

    std::unique_ptr<QuotationWindow> open(OpportunityId id)
    {
        auto window = std::make_unique<QuotationWindow>(m_file->workspace, m_files, id, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        m_file->settle();
        return window;
    }

    static QString text(const QuotationWindow &window)
    {
        return window.findChild<PageView *>()->paper()->plainText();
    }

    static QPushButton *button(const QuotationWindow &window, const QString &text)
    {
        const QList<QPushButton *> all = window.findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }

    std::unique_ptr<TestFile> m_file;
    ChosenFiles m_files;
};

void TestQuotationWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme().apply(ThemeChoice::Light);
}

void TestQuotationWindow::init()
{
    m_file = std::make_unique<TestFile>();
    FirmProfile firm;
    firm.name = u"ТОВ «Світлий дім»"_s;
    m_file->submit(saveFirm({}, firm));
}

void TestQuotationWindow::cleanup()
{
    m_file.reset();
    m_files = {};
}

OpportunityId TestQuotationWindow::deal()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Монтаж вікон"_s;
    edit.opportunity.request = u"Дев’ять вікон з підвіконнями."_s;
    edit.opportunity.value = 8600000;
    edit.opportunity.channel = channel();
    edit.opportunity.responsible = m_file->workspace.directory().currentPerson();
    edit.opportunity.enquiredOn = QDate(2026, 11, 20);
    edit.client.client.name = u"Клініка «Здоров’я»"_s;
    return m_file->create(edit);
}

void TestQuotationWindow::menuOffersWhereTheChannelDoes()
{
    QWidget window;
    OpportunityActions actions(m_file->workspace, &window);
    QSignalSpy wanted(&actions, &OpportunityActions::quotationRequested);
    const OpportunityId id = deal();
    const OpportunityId other = m_file->create(u"Без каналу"_s);
    QMenu *menu = actions.menuFor({id}, &window);
    m_file->settle();
    QVERIFY(entry(menu, u"Quotation…"_s)->isVisible());
    entry(menu, u"Quotation…"_s)->trigger();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<OpportunityId>(), id);
    QVERIFY(!entry(actions.menuFor({id, other}, &window), u"Quotation…"_s)); // one at a time

    switchQuotations(*m_file, channel(), false);
    menu = actions.menuFor({id}, &window);
    QTRY_VERIFY(!entry(menu, u"Quotation…"_s)->isVisible());
    menu = actions.menuFor({other}, &window);
    QTRY_VERIFY(!entry(menu, u"Reopen"_s)->isEnabled()); // the card has come
    QVERIFY(entry(menu, u"Quotation…"_s)->isVisible());
    m_file->submit(trashOpportunities({other}, true));
    menu = actions.menuFor({other}, &window);
    QTRY_VERIFY(!entry(menu, u"Quotation…"_s)->isVisible());
}

void TestQuotationWindow::formOffersToo()
{
    const OpportunityId id = deal();
    FormScene scene(*m_file);
    QSignalSpy wanted(&scene.actions, &OpportunityActions::quotationRequested);
    scene.edit(id);
    auto *offer = scene.named<QToolButton>(u"Quotation…"_s);
    QVERIFY(offer);
    offer->click();
    QTRY_COMPARE(wanted.size(), 1);
    switchQuotations(*m_file, channel(), false);
    QTRY_VERIFY(!scene.named<QToolButton>(u"Quotation…"_s));
    switchQuotations(*m_file, channel(), true);
    QTRY_VERIFY(scene.named<QToolButton>(u"Quotation…"_s));
    m_file->submit(winOpportunities({id}, QDate::currentDate()));
    m_file->settle();
    offer = scene.named<QToolButton>(u"Quotation…"_s); // beside "Won"
    QVERIFY(offer);
    scene.shoot(u"won-with-quotation"_s);
    offer->click();
    QTRY_COMPARE(wanted.size(), 2);
    m_file->submit(trashOpportunities({id}, true));
    QTRY_VERIFY(!scene.named<QToolButton>(u"Quotation…"_s));
    scene.createNew();
    QVERIFY(!scene.named<QToolButton>(u"Quotation…"_s));
}

void TestQuotationWindow::keyOpensOneWindow()
{
    Settings settings(m_file->folder.filePath(u"settings.ini"_s));
    RecordedPresenter errors;
    const OpportunityId id = deal();
    MainWindow window(m_file->workspace, settings, errors, m_files);
    window.showWork();
    window.show();
    m_file->settle();
    QAction *act = window.actions()[Act::Quotation];
    QCOMPARE(act->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QVERIFY(!act->isEnabled()); // nothing is chosen
    window.findChild<WorkPage *>()->reveal(id);
    QTRY_VERIFY(act->isEnabled());
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<QuotationWindow *>());
    auto *shown = window.findChild<QuotationWindow *>();
    QCOMPARE(shown->opportunity(), id);
    QVERIFY(!shown->isModal());
    act->trigger();
    m_file->settle();
    QCOMPARE(window.findChildren<QuotationWindow *>().size(), 1);
    shown->close();
    QTRY_VERIFY(!window.findChild<QuotationWindow *>());
}

void TestQuotationWindow::keySaysWhyNot()
{
    Settings settings(m_file->folder.filePath(u"settings.ini"_s));
    RecordedPresenter errors;
    const OpportunityId id = deal();
    switchQuotations(*m_file, channel(), false);
    MainWindow window(m_file->workspace, settings, errors, m_files);
    window.showWork();
    window.show();
    m_file->settle();
    window.findChild<WorkPage *>()->reveal(id);
    QTRY_VERIFY(window.actions()[Act::Quotation]->isEnabled());
    window.actions()[Act::Quotation]->trigger();
    QTRY_VERIFY(window.findChild<Toast *>());
    QTRY_VERIFY(window.findChild<Toast *>()->text().contains(u"works without quotations"_s));
    QVERIFY(!window.findChild<QuotationWindow *>());
}

void TestQuotationWindow::showsTheRecord()
{
    const auto window = open(deal());
    for (const QString &part : {u"ТОВ «Світлий дім»"_s,
                                u"Клініка «Здоров’я»"_s,
                                u"Монтаж вікон"_s,
                                u"Дев’ять вікон з підвіконнями."_s,
                                u"₴86,000.00"_s,
                                u"Олена Коваль"_s}) {
        QVERIFY2(text(*window).contains(part), qPrintable(text(*window)));
    }
    auto *day = window->findChild<DateField *>();
    QCOMPARE(day->date(), QDate::currentDate().addDays(14));
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        window->grab().save(folder + u"/quotation-window.png"_s);
    }
    const QString until = u"valid until "_s;
    QVERIFY(text(*window).contains(until));
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"1.2.2030"_s);
    QVERIFY(text(*window).contains(until + u"1 February 2030"_s));
    day->selectAll();
    QTest::keyClicks(day, u"soon"_s);
    QVERIFY(!text(*window).contains(until));
}

void TestQuotationWindow::followsButKeepsWhatWasTyped()
{
    const OpportunityId id = deal();
    const auto window = open(id);
    const QList<GrowingText *> texts = window->findChildren<GrowingText *>();
    texts.last()->setPlainText(u"Передоплата 50 %"_s);
    QVERIFY(text(*window).contains(u"Передоплата 50 %"_s));
    const auto change = [&](const QString &title, const QString &request) {
        const OpportunityRecord seen = *await(m_file->workspace.loadOpportunity(id));
        OpportunityEdit edit {seen.opportunity, seen.client, seen.further, {}, {}, {}};
        edit.opportunity.title = title;
        edit.opportunity.request = request;
        m_file->submit(editOpportunity(seen, edit));
        m_file->settle();
    };
    change(u"Десять вікон"_s, u"І двері."_s);
    QVERIFY(text(*window).contains(u"Десять вікон"_s));
    QVERIFY(text(*window).contains(u"І двері."_s));
    QVERIFY(text(*window).contains(u"Передоплата 50 %"_s));
    texts.first()->setPlainText(u"Те, що обіцяно"_s);
    change(u"Одинадцять вікон"_s, u"І ворота."_s);
    QVERIFY(text(*window).contains(u"Одинадцять вікон"_s));
    QVERIFY(text(*window).contains(u"Те, що обіцяно"_s));
    QVERIFY(!text(*window).contains(u"І ворота."_s));
}

void TestQuotationWindow::typedIsThereTheNextTime()
{
    const OpportunityId id = deal();
    const QString before = u"Restored: what was typed here before"_s;
    const auto restored = [&](const QuotationWindow &window) {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text() == before;
        });
    };
    auto window = open(id);
    QVERIFY(!restored(*window));
    const QList<QLineEdit *> lines = window->findChildren<QLineEdit *>();
    const auto subject = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *one) {
        return one->accessibleName() == u"Subject"_s;
    });
    QVERIFY(subject != lines.end());
    ugoda::type(*subject, u"Терміново: "_s);
    window->findChildren<GrowingText *>().last()->setPlainText(u"Передоплата 50 %"_s);
    auto *day = window->findChild<DateField *>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"1.2.2130"_s);
    window->findChild<QComboBox *>()->setCurrentIndex(1);
    emit window->findChild<QComboBox *>()->activated(1);
    const QString made = text(*window);
    m_file->settle();
    // In the file at once, as a crash would leave it.
    QVERIFY(!await(m_file->workspace.loadDraft(u"quotation"_s, id.value))->content.isEmpty());
    window->findChildren<GrowingText *>().last()->setPlainText(u"Передоплата 60 %"_s);
    window.reset(); // closed before the last word was written

    window = open(id);
    QVERIFY(restored(*window));
    QCOMPARE(text(*window), QString(made).replace(u"50 %"_s, u"60 %"_s));
    QVERIFY(text(*window).contains(u"Терміново: "_s));
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty()) {
        window->grab().save(folder + u"/quotation-restored.png"_s);
    }
    window.reset();
    QVERIFY(!restored(*open(deal()))); // another's

    window = open(id);
    button(*window, u"Discard"_s)->click();
    QVERIFY(!restored(*window));
    QVERIFY(!text(*window).contains(u"Терміново: "_s));
    QCOMPARE(window->findChild<DateField *>()->date(), QDate::currentDate().addDays(14));
    m_file->settle();
    QVERIFY(await(m_file->workspace.loadDraft(u"quotation"_s, id.value))->content.isEmpty());
    window = open(id);
    QVERIFY(!restored(*window));
}

void TestQuotationWindow::daysThatPassedAreOfferedAnew()
{
    const OpportunityId id = deal();
    m_file->submit(saveDraft(
        u"quotation"_s, id.value, uR"({"valid_until":"2020-01-31","note":"За готівку"})"_s));
    const auto window = open(id);
    QVERIFY(text(*window).contains(u"За готівку"_s));
    QCOMPARE(window->findChild<DateField *>()->date(), QDate::currentDate().addDays(14));
}

void TestQuotationWindow::pdfIsToldInTheHistory()
{
    const OpportunityId id = deal();
    const auto window = open(id);
    const QString path = m_file->folder.filePath(u"offer.pdf"_s);
    m_files.setNextAnswer(path);
    button(*window, u"&Save as PDF…"_s)->click();
    m_file->settle();
    QCOMPARE(m_files.requests.size(), 1);
    QVERIFY(m_files.requests[0].start.endsWith(u" — Клініка «Здоров’я».pdf"_s));
    QVERIFY(QFileInfo(path).size() > 1000);
    QVERIFY(button(*window, u"Open the PDF"_s)->isVisible());
    const QStringList told = comments(*m_file, id);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"saved: offer.pdf"_s), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"₴86,000, valid until"_s), qPrintable(told[0]));
    QVERIFY(await(m_file->workspace.undo()).ok());
    m_file->settle();
    QVERIFY(comments(*m_file, id).isEmpty());
    QVERIFY(QFileInfo::exists(path)); // what left the firm stays what it is
}

void TestQuotationWindow::neverOverAnotherKindOfFile()
{
    const auto window = open(deal());
    const QString path = m_file->folder.filePath(u"other.ugoda"_s);
    m_files.setNextAnswer(path);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    m_file->settle();
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QFileInfo::exists(path + u".pdf"_s));
}

void TestQuotationWindow::saysWhatCannotBeWritten()
{
    const OpportunityId id = deal();
    const auto window = open(id);
    m_files.setNextAnswer(m_file->folder.filePath(u"missing/offer.pdf"_s));
    button(*window, u"&Save as PDF…"_s)->click();
    m_file->settle();
    QVERIFY(!button(*window, u"Open the PDF"_s)->isVisible());
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->isVisible() && one->text().contains(u"offer.pdf"_s);
    }));
    QVERIFY(comments(*m_file, id).isEmpty());
}

void TestQuotationWindow::printingIsAskedForOrDeclined()
{
    const OpportunityId id = deal();
    const auto window = open(id);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    // Whether the machine has a printer or not: nothing was printed, so nothing is told.
    const auto *dialog = window->findChild<QDialog *>();
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    const bool declined = std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->isVisible() && one->text().contains(u"has no printer"_s);
    });
    QVERIFY(declined != (dialog != nullptr));
    QVERIFY(!dialog || dialog->isVisible());
    m_file->settle();
    QVERIFY(comments(*m_file, id).isEmpty());
}

void TestQuotationWindow::escapeCloses()
{
    const auto window = open(deal());
    const QList<GrowingText *> texts = window->findChildren<GrowingText *>();
    texts.first()->setFocus();
    QTest::keyClick(texts.first(), Qt::Key_Return);
    QVERIFY(window->isVisible());
    QTest::keyClick(texts.first(), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

void TestQuotationWindow::speaksTheInterfacesLanguage()
{
    const auto window = open(deal());
    auto *language = window->findChild<QComboBox *>();
    QCOMPARE(language->currentData().toString(), u"en"_s);
    QCOMPARE(language->count(), 3);
    QVERIFY(text(*window).contains(u"₴86,000.00"_s));
    language->setCurrentIndex(0);
    emit language->activated(0);
    QVERIFY(text(*window).contains(u"86"_s) && text(*window).contains(u",00"_s)); // Ukrainian
}

QTEST_MAIN(TestQuotationWindow)
#include "tst_quotation_window.moc"
