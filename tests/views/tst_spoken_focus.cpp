// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/board_test.h"
#include "views/board/lane_view.h"
#include "views/shell/spoken_focus.h"

#include <QAccessible>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestSpokenFocus : public BoardTest
{
    Q_OBJECT

private slots:

    void init()
    {
        begin();
        m_heard.clear();
        new SpokenFocus(m_window.get(), [this](QAccessibleInterface *current) {
            m_heard.append(current->text(QAccessible::Name));
        });
    }

    void cleanup() { end(); }

    void cardIsToldWithItsColumn();
    void emptyColumnHasNone();

private:
    LaneView *lane(int place) const
    {
        return m_page->findChildren<BoardColumn *>().at(place)->view();
    }

    QStringList m_heard; ///< names of what the screen reader was told
};

void TestSpokenFocus::cardIsToldWithItsColumn()
{
    m_file->create(u"Кухня"_s, m_file->stage(0));
    m_file->create(u"Двері"_s, m_file->stage(1));
    show();
    lane(0)->setFocus();
    QTRY_VERIFY(m_heard.value(0).startsWith(u"Кухня"_s));
    QTest::keyClick(lane(0), Qt::Key_Right);
    QTRY_COMPARE(m_heard.size(), 2);
    QVERIFY2(m_heard.last().startsWith(u"Двері"_s), qPrintable(m_heard.last()));
    // The way back, to a card that was current before.
    QTest::keyClick(lane(1), Qt::Key_Left);
    QTRY_COMPARE(m_heard.size(), 3);
    QVERIFY2(m_heard.last().startsWith(u"Кухня"_s), qPrintable(m_heard.last()));
}

void TestSpokenFocus::emptyColumnHasNone()
{
    show();
    lane(1)->setFocus();
    m_file->settle();
    QVERIFY(lane(1)->hasFocus());
    QCOMPARE(m_heard, QStringList());
}

QTEST_MAIN(TestSpokenFocus)
#include "tst_spoken_focus.moc"
