// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/stage_heads.h"

#include "model/items/lane_model.h"
#include "views/actions/stage_actions.h"
#include "views/board/board_column.h"
#include "views/board/board_strip.h"

namespace ugoda {

void connectStageHeads(BoardStrip *strip, StageActions *actions)
{
    QObject::connect(strip, &BoardStrip::stageMoved, actions, &StageActions::move);
    QObject::connect(strip, &BoardStrip::columnMade, actions, [actions](BoardColumn *column) {
        const StageId stage = column->lane()->lane().stage;
        if (!stage.isValid()) {
            return;
        }
        const ColumnHeader *header = column->header();
        QObject::connect(header,
                         &ColumnHeader::menuOpening,
                         actions,
                         [actions, stage, lane = column->lane()](QMenu *menu) {
                             actions->fillMenu(menu, stage, [lane] { return lane->loadShown(); });
                         });
        QObject::connect(header,
                         &ColumnHeader::shiftRequested,
                         actions,
                         [actions, stage](int places) { actions->shift(stage, places); });
    });
}

} // namespace ugoda
