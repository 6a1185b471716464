// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/folded_lanes.h"

#include "model/domain/card.h"
#include "model/items/directory.h"
#include "views/common/settings.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The name of a lane in the settings: whose wish it is, and a stage's id or the outcome and
/// pipeline.
QString keyOf(const Lane &lane, PersonId person)
{
    QString name = QString::number(lane.stage.value);
    if (lane.outcome != Outcome::None) {
        const QString outcome = lane.outcome == Outcome::Won ? u"won"_s : u"lost"_s;
        name = u"%1-%2"_s.arg(outcome).arg(lane.pipeline.value);
    }
    return u"%1/%2"_s.arg(person.value).arg(name);
}

/// Marks a lane that a person unfolded although it is folded by default.
QString unfolded(const QString &key)
{
    return u'-' + key;
}

} // namespace

bool isLaneFolded(const Lane &lane, const Directory &directory, const Settings &settings)
{
    const QStringList kept = settings.list(Settings::Key::FoldedColumns);
    const Stage *stage = directory.stage(lane.stage);
    const bool byDefault = stage ? stage->folded : true;
    const QString key = keyOf(lane, directory.currentPerson());
    return kept.contains(key) || (byDefault && !kept.contains(unfolded(key)));
}

void keepLaneFolded(const Lane &lane, bool folded, const Directory &directory, Settings &settings)
{
    QStringList kept = settings.list(Settings::Key::FoldedColumns);
    const QString key = keyOf(lane, directory.currentPerson());
    kept.removeAll(key);
    kept.removeAll(unfolded(key));
    kept.append(folded ? key : unfolded(key));
    settings.set(Settings::Key::FoldedColumns, kept);
}

} // namespace ugoda
