// SPDX-License-Identifier: GPL-3.0-or-later
// Small manners of the board: tags that filter, keys that close, columns folded by each person,
// tips that nobody has to close.
#include "model/commands/activity_commands.h"
#include "model/commands/people_commands.h"
#include "model/items/lane_model.h"
#include "tests/support/board_test.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_page.h"
#include "views/board/card_delegate.h"
#include "views/board/folded_lanes.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestBoardManners : public BoardTest
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { end(); }

    void clickOnATagFilters();
    void keysWinAtTheEnd();
    void everybodyFoldsTheirOwn();
    void onlyKeysAskForTheTip();
    void severalAreSelectedAtOnce();
    void furtherSourcesAreFound();

private:
    BoardColumn *column(int place) const
    {
        const QList<BoardColumn *> columns = m_page->findChildren<BoardColumn *>();
        for (BoardColumn *one : columns) {
            if (one->lane()->lane().stage == m_file->stage(place)) {
                return one;
            }
        }
        return nullptr;
    }
};

void TestBoardManners::clickOnATagFilters()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.newTags = {u"дуб"_s, u"терміново"_s};
    const OpportunityId id = m_file->create(edit);
    m_file->create(u"Двері"_s);
    show();
    LaneView *view = column(0)->view();
    const int row = column(0)->lane()->rowOf(id);
    const QRect item = view->visualRect(column(0)->lane()->index(row));
    const auto *delegate = qobject_cast<CardDelegate *>(view->itemDelegate());
    const Card card = column(0)->lane()->cards().at(row);
    QPoint place;
    for (int y = item.top(); y < item.bottom() && place.isNull(); y += 2) {
        if (delegate->tagAt(item, card, {item.left() + 24, y}) == card.tags.first()) {
            place = {item.left() + 24, y + 4};
        }
    }
    QVERIFY(!place.isNull());
    QTest::mouseMove(view->viewport(), place);
    QTRY_COMPARE(view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_file->workspace.filter().tags, QList<TagId> {card.tags.first()});
    QTRY_COMPARE(column(0)->lane()->rowCount(), 1);
    // Elsewhere on the card nothing is filtered.
    m_file->workspace.setFilter(m_file->workspace.filter().cleared());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, item.topLeft() + QPoint(16, 12));
    QVERIFY(m_file->workspace.filter().tags.isEmpty());
}

/// Ctrl+Shift+Right leads from the last stage into Won, which may be undone.
void TestBoardManners::keysWinAtTheEnd()
{
    const int last = int(m_file->stages().size()) - 1;
    const OpportunityId id = m_file->create(u"Кухня"_s, m_file->stage(last));
    show();
    LaneView *view = column(last)->view();
    view->setFocus();
    view->setCurrentIndex(column(last)->lane()->index(0));
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_file->card(id).outcome, Outcome::Won);
    QVERIFY(await(m_file->workspace.undo()));
    QCOMPARE(m_file->card(id).outcome, Outcome::None);
}

void TestBoardManners::everybodyFoldsTheirOwn()
{
    Person person;
    person.name = u"Марко Дяк"_s;
    m_file->submit(addPerson(person));
    const Directory &directory = m_file->workspace.directory();
    const PersonId marko = directory.people().last().id;
    const PersonId olena = directory.currentPerson();
    const Lane lane {m_file->workspace.pipeline(), Outcome::None, m_file->stage(1)};
    const Lane won {m_file->workspace.pipeline(), Outcome::Won, {}};
    keepLaneFolded(lane, true, directory, *m_settings);
    keepLaneFolded(won, false, directory, *m_settings);
    show();
    QVERIFY(column(1)->isFolded());
    m_file->submit(setCurrentPerson(marko));
    QTRY_VERIFY(!column(1)->isFolded());
    QVERIFY(isLaneFolded(won, directory, *m_settings));
    m_file->submit(setCurrentPerson(olena));
    QTRY_VERIFY(column(1)->isFolded());
    QVERIFY(!isLaneFolded(won, directory, *m_settings));
}

/// A window that opens or comes back has asked for nothing.
void TestBoardManners::onlyKeysAskForTheTip()
{
    Activity call;
    call.opportunity = m_file->create(u"Кухня"_s);
    call.type = m_file->workspace.directory().activityTypes().first().id;
    call.dueOn = QDate::currentDate();
    m_file->submit(planActivity(call));
    show();
    LaneView *view = column(0)->view();
    QSignalSpy wanted(view, &LaneView::activityTipWanted);
    view->clearFocus();
    view->setFocus(Qt::OtherFocusReason);
    view->setCurrentIndex(column(0)->lane()->index(0)); // as when cards arrive
    QVERIFY(!wanted.wait(900)); // longer than a rest
    view->clearFocus();
    view->setFocus(Qt::TabFocusReason);
    QVERIFY(wanted.wait());
    view->setCurrentIndex({});
    wanted.clear();
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(wanted.wait());
}

void TestBoardManners::severalAreSelectedAtOnce()
{
    const QList<OpportunityId> ids = m_file->createMany(3, u"Deal"_s);
    const OpportunityId other = m_file->create(u"Other"_s, m_file->stage(2));
    show();
    QSignalSpy changed(m_page.get(), &BoardPage::selectionChanged);
    m_page->select({ids.at(1), other, OpportunityId {1}});
    QCOMPARE(m_page->selection(), (QList {ids.at(1), other}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(column(2)->view()->selectedIds(), QList {other});
}

/// A record's further sources count as its own do (row 59).
void TestBoardManners::furtherSourcesAreFound()
{
    const QList<Source> sources = m_file->workspace.directory().sources();
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.source = sources.at(0).id;
    edit.opportunity.extraSources = {sources.at(1).id};
    m_file->create(edit);
    m_file->create(u"Двері"_s);
    show();
    Filter filter = m_file->workspace.filter();
    filter.sources = {sources.at(1).id};
    m_file->workspace.setFilter(filter);
    QTRY_COMPARE(column(0)->lane()->rowCount(), 1);
    filter.sources = {sources.at(0).id};
    m_file->workspace.setFilter(filter);
    m_file->settle();
    QCOMPARE(column(0)->lane()->rowCount(), 1);
    filter.sources = {sources.at(2).id};
    m_file->workspace.setFilter(filter);
    QTRY_COMPARE(column(0)->lane()->rowCount(), 0);
}

QTEST_MAIN(TestBoardManners)
#include "tst_board_manners.moc"
