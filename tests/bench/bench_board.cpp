// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/board_scene.h"
#include "tests/bench/figures.h"

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrops = 100;
constexpr int kRepaints = 50;

} // namespace

void benchPainting(BoardScene &board, const QString &what)
{
    Samples repaints;
    for (int run = 0; run < kRepaints; ++run) {
        repaints.add(board.repaint());
    }
    const Figure repaint {u"full repaint of %1, %2 of %3 columns in sight, 1440 x 900"_s.arg(what)
                              .arg(board.painted())
                              .arg(board.board().rowCount()),
                          ms(repaints.median()),
                          ms(repaints.p95()),
                          u"< 16 ms"_s,
                          {}};
    Samples drops;
    for (int run = 0; run < kDrops; ++run) {
        drops.add(board.drop(run % 2, run % 5));
    }
    printFigure({u"drop of a card to the repainted board, %1"_s.arg(what),
                 ms(drops.median()),
                 ms(drops.p95()),
                 u"p95 < 16 ms"_s,
                 ms(repaints.median()) + u", full repaint"_s});
    printFigure(repaint);
}

void benchBoard(const Scene &scene)
{
    BoardScene board(scene, scene.file());
    benchPainting(board, u"the board"_s);
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
