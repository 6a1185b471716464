// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/folded_lanes.h"

#include "model/domain/card.h"
#include "model/items/directory.h"
#include "views/common/settings.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The name of a lane in the settings: a stage's id, or the outcome and pipeline.
QString keyOf(const Lane &lane)
{
    switch (lane.outcome) {
    case Outcome::Won:
        return u"won-%1"_s.arg(lane.pipeline.value);
    case Outcome::Lost:
        return u"lost-%1"_s.arg(lane.pipeline.value);
    case Outcome::None:
        break;
    }
    return QString::number(lane.stage.value);
}

/// Marks a lane that a person unfolded although it is folded by default.
QString unfoldedKeyOf(const Lane &lane)
{
    return u'-' + keyOf(lane);
}

} // namespace

bool isLaneFolded(const Lane &lane, const Directory &directory, const Settings &settings)
{
    const QStringList kept = settings.list(Settings::Key::FoldedColumns);
    const Stage *stage = directory.stage(lane.stage);
    const bool byDefault = stage ? stage->folded : true;
    return kept.contains(keyOf(lane)) || (byDefault && !kept.contains(unfoldedKeyOf(lane)));
}

void keepLaneFolded(const Lane &lane, bool folded, Settings &settings)
{
    QStringList kept = settings.list(Settings::Key::FoldedColumns);
    kept.removeAll(keyOf(lane));
    kept.removeAll(unfoldedKeyOf(lane));
    kept.append(folded ? keyOf(lane) : unfoldedKeyOf(lane));
    settings.set(Settings::Key::FoldedColumns, kept);
}

} // namespace ugoda
