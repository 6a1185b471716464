// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_scene.h"

#include "model/items/opportunity_mime.h"
#include "tests/bench/figures.h"
#include "tests/support/test_file.h"
#include "views/board/lane_view.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTest>
#include <QVBoxLayout>

#include <utility>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

BoardScene::BoardScene(const Scene &scene, const QString &path)
    : m_workspace(m_store)
    , m_settings(scene.folder.filePath(u"settings.ini"_s))
{
    m_theme.apply(ThemeChoice::Light);
    need(await(m_workspace.open(path)), "opening");
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

BoardScene::~BoardScene()
{
    await(m_store.close());
}

void BoardScene::settle()
{
    for (int round = 0; round < 4; ++round) {
        need(await(m_workspace.read<int>([](Connection &) { return Result<int>(0); },
                                         Urgency::Background)),
             "settling");
    }
    QTest::qWait(20);
}

double BoardScene::drop(int column, int row)
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

double BoardScene::search(const QString &text)
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

double BoardScene::repaint()
{
    m_paints.count = 0;
    const double time = timed([&] { m_window.repaint(); });
    m_painted = m_paints.count;
    return time;
}

void BoardScene::untilPainted(std::function<bool()> holds)
{
    QEventLoop loop;
    m_paints.count = 0;
    std::swap(m_paints.holds, holds);
    // Blocks only when all that was to be painted at once has been.
    const auto look = QObject::connect(
        QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
            if (m_paints.count > 0) {
                loop.quit();
            }
        });
    QTimer::singleShot(30000, &loop, [] { qFatal("the board does not change"); });
    loop.exec();
    QObject::disconnect(look);
    std::swap(m_paints.holds, holds);
}

} // namespace ugoda::bench
