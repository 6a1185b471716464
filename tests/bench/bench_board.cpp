// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/board_model.h"
#include "model/items/opportunity_mime.h"
#include "model/items/workspace.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_page.h"
#include "views/board/lane_view.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTest>
#include <QVBoxLayout>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrops = 100;
constexpr int kRepaints = 50;

/// Counts the paints of columns while a condition holds: nothing is measured that was not painted.
class Paints : public QObject
{
public:
    int count = 0;
    std::function<bool()> holds = [] {
        return true;
    };

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint && holds();
        return false;
    }
};

/// The board in a window of its own over a file.
class BoardScene
{
public:
    explicit BoardScene(const Scene &scene)
        : m_workspace(m_store)
        , m_settings(scene.folder.filePath(u"settings.ini"_s))
    {
        m_theme.apply(ThemeChoice::Light);
        need(await(m_workspace.open(scene.file())), "opening");
        m_actions = std::make_unique<OpportunityActions>(m_workspace, &m_window);
        m_page = new BoardPage(m_workspace, *m_actions, m_settings, &m_window);
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins({});
        layout->addWidget(m_page);
        m_board = m_page->findChild<BoardModel *>();
        m_window.resize(1440, 900);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window)
            || !QTest::qWaitFor([this] { return m_board->isLoaded(); }, 60000)) {
            qFatal("the board does not appear");
        }
        settle();
        const QList<LaneView *> views = m_page->findChildren<LaneView *>();
        for (LaneView *view : views) {
            view->viewport()->installEventFilter(&m_paints);
        }
    }

    ~BoardScene() { await(m_store.close()); }

    BoardModel &board() { return *m_board; }

    Workspace &workspace() { return m_workspace; }

    /// Runs until what was asked for so far is answered and painted.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            need(await(m_workspace.read<int>([](Connection &) { return Result<int>(0); },
                                             Urgency::Background)),
                 "settling");
        }
        QTest::qWait(20);
    }

    /// A card goes from one column to the next as a drag would let it fall.
    double drop(int column, int row)
    {
        LaneModel *from = m_board->lane(column);
        LaneModel *to = m_board->lane(column + 1);
        const Card card = from->cards().at(row);
        const std::unique_ptr<QMimeData> mime(opportunityMime({card}));
        const double time = timed([&] {
            to->dropMimeData(mime.get(), Qt::MoveAction, row, 0, {});
            untilPainted([&] { return to->rowOf(card.id) >= 0; });
        });
        settle();
        return time;
    }

    double search(const QString &text)
    {
        Filter filter = m_workspace.filter();
        filter.text = text;
        int loaded = 0;
        const auto counting =
            QObject::connect(m_board, &BoardModel::laneLoaded, &m_paints, [&loaded] { ++loaded; });
        const double time = timed([&] {
            m_workspace.setFilter(filter);
            untilPainted([&] { return loaded >= m_board->rowCount(); });
        });
        QObject::disconnect(counting);
        settle();
        return time;
    }

    double repaint()
    {
        m_paints.count = 0;
        const double time = timed([&] { m_window.repaint(); });
        m_painted = m_paints.count;
        return time;
    }

    /// Columns painted by the last repaint().
    int painted() const { return m_painted; }

private:
    /// Runs the event loop until columns have been painted while the condition holds.
    void untilPainted(std::function<bool()> holds)
    {
        QEventLoop loop;
        m_paints.count = 0;
        std::swap(m_paints.holds, holds);
        // Blocks only when all that was to be painted at once has been.
        const auto look = QObject::connect(QAbstractEventDispatcher::instance(),
                                           &QAbstractEventDispatcher::aboutToBlock,
                                           &loop,
                                           [&] {
                                               if (m_paints.count > 0) {
                                                   loop.quit();
                                               }
                                           });
        QTimer::singleShot(30000, &loop, [] { qFatal("the board does not change"); });
        loop.exec();
        QObject::disconnect(look);
        std::swap(m_paints.holds, holds);
    }

    Store m_store;
    Workspace m_workspace;
    Settings m_settings;
    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<OpportunityActions> m_actions;
    BoardPage *m_page = nullptr;
    BoardModel *m_board = nullptr;
    Paints m_paints;
    int m_painted = 0;
};

} // namespace

void benchBoard(const Scene &scene)
{
    BoardScene board(scene);
    Samples repaints;
    for (int run = 0; run < kRepaints; ++run) {
        repaints.add(board.repaint());
    }
    const Figure repaint {
        u"full repaint of the board, %1 of %2 columns in sight, 1440 x 900"_s.arg(board.painted())
            .arg(board.board().rowCount()),
        ms(repaints.median()),
        ms(repaints.p95()),
        u"< 16 ms"_s,
        {}};
    Samples drops;
    for (int run = 0; run < kDrops; ++run) {
        drops.add(board.drop(run % 2, run % 5));
    }
    printFigure({u"drop of a card to the repainted board"_s,
                 ms(drops.median()),
                 ms(drops.p95()),
                 u"p95 < 16 ms"_s,
                 ms(repaints.median()) + u", full repaint"_s});
    printFigure(repaint);
    Samples searches;
    for (const QString &text :
         {u"ремонт"_s, u"осадчий"_s, u"ко"_s, u"4567"_s, u"холодильна камера"_s}) {
        searches.add(board.search(text));
        searches.add(board.search({}));
    }
    printFigure({u"search text to the repainted board, all columns"_s,
                 ms(searches.median()),
                 ms(searches.p95()),
                 {},
                 {}});
}

} // namespace ugoda::bench
