// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ugoda {

class BoardStrip;
class StageActions;

/// Lets the heads of the strip's columns, those to come included, do what can be done with their
/// stages: menu, drag, keyboard (rows 135 to 145).
void connectStageHeads(BoardStrip *strip, StageActions *actions);

} // namespace ugoda
