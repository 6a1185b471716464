// SPDX-License-Identifier: GPL-3.0-or-later
// How a person sees cards: chosen in the menu, followed by the board, remembered for each person.
#include "model/items/roles.h"
#include "tests/support/people.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/card_menu.h"
#include "views/board/card_text.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QAction *entry(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->text() == text;
    });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

class TestCardMenu : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void ticksAreRememberedForEachPerson();
    void staysOpenWhileTicksAreSet();
    void boardFollows();
    void sentenceSaysEverything();

private:
    CardStyle style() const { return cardStyle(*m_settings, m_file->workspace.directory()); }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
};

void TestCardMenu::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestCardMenu::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
}

void TestCardMenu::ticksAreRememberedForEachPerson()
{
    CardMenu menu(m_file->workspace, *m_settings, nullptr);
    QCOMPARE(style(), CardStyle());
    emit menu.aboutToShow();
    QVERIFY(entry(menu, u"Client"_s)->isChecked());
    QVERIFY(!entry(menu, u"Source"_s)->isChecked());
    QVERIFY(entry(menu, u"&Normal cards"_s)->isChecked());
    entry(menu, u"Source"_s)->trigger();
    entry(menu, u"Estimated value"_s)->trigger();
    entry(menu, u"&Compact cards"_s)->trigger();
    CardStyle chosen;
    chosen.compact = true;
    chosen.fields |= CardField::Source;
    chosen.fields.setFlag(CardField::Value, false);
    QCOMPARE(style(), chosen);
    const PersonId olena = m_file->workspace.directory().currentPerson();
    m_file->submit(addPerson(personNamed(u"Іван"_s)));
    const QList<Person> people = m_file->workspace.directory().people();
    for (const Person &person : people) {
        if (person.id != olena) {
            m_file->submit(setCurrentPerson(person.id));
        }
    }
    QCOMPARE(style(), CardStyle());
    m_file->submit(setCurrentPerson(olena));
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    QCOMPARE(style(), chosen); // after a restart
}

void TestCardMenu::staysOpenWhileTicksAreSet()
{
    QWidget window;
    window.show();
    CardMenu menu(m_file->workspace, *m_settings, &window);
    menu.popup(window.mapToGlobal(QPoint()));
    QAction *source = entry(menu, u"Source"_s);
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(source).center());
    QVERIFY(menu.isVisible());
    QVERIFY(style().shows(CardField::Source));
    menu.setActiveAction(source);
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QVERIFY(!style().shows(CardField::Source));
    menu.close();
}

void TestCardMenu::boardFollows()
{
    const StageId stage = m_file->stage(0);
    m_file->create(u"Встановлення кондиціонерів у трьох кімнатах квартири"_s, stage, 100000);
    QWidget window;
    OpportunityActions actions(m_file->workspace, &window);
    BoardPage board(m_file->workspace, actions, *m_settings, &window);
    window.resize(1200, 700);
    board.resize(window.size());
    window.show();
    LaneView *lane = board.findChild<LaneView *>();
    QTRY_COMPARE(lane->model()->rowCount(), 1);
    const auto height = [lane] {
        lane->layOut();
        return lane->visualRect(lane->model()->index(0, 0)).height();
    };
    const int usual = height();
    CardStyle compact;
    compact.compact = true;
    keepCardStyle(*m_settings, m_file->workspace.directory(), compact);
    QVERIFY(height() * 4 <= usual * 3);
    keepCardStyle(*m_settings, m_file->workspace.directory(), {});
    QCOMPARE(height(), usual);
    CardStyle more;
    more.fields |= CardField::Probability | CardField::EnquiredOn;
    keepCardStyle(*m_settings, m_file->workspace.directory(), more);
    QVERIFY(height() > usual);
}

void TestCardMenu::sentenceSaysEverything()
{
    const OpportunityId id = m_file->create(u"Вікна"_s, m_file->stage(0), 100000);
    const Directory &directory = m_file->workspace.directory();
    CardStyle bare;
    bare.fields = CardField::Probability;
    const QString sentence = cardSentence(m_file->card(id), directory, QDate::currentDate(), bare);
    QVERIFY(sentence.contains(amountText(m_file->card(id)))); // though the card does not show it
    QVERIFY(sentence.contains(u"Probability: "_s));
    QVERIFY(!cardSentence(m_file->card(id), directory, QDate::currentDate())
                 .contains(u"Probability"_s));
    QCOMPARE(extraLines(m_file->card(id), directory, bare).size(), 1);
}

QTEST_MAIN(TestCardMenu)
#include "tst_card_menu.moc"
