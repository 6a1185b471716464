// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agenda/agenda_scope.h"

#include "model/items/directory.h"
#include "views/common/person_settings.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// In the order of AgendaPeriod.
constexpr QLatin1StringView kPeriods[] = {"today"_L1, "week"_L1, "month"_L1, "all"_L1};

} // namespace

PersonId tasksPerson(const Settings &settings, const Directory &directory)
{
    const PersonId me = directory.currentPerson();
    return choiceOf(me, settings, Settings::Key::TasksMine, true).toBool() ? me : PersonId {};
}

void keepTasksMine(Settings &settings, const Directory &directory, bool mine)
{
    keepChoice(directory.currentPerson(), settings, Settings::Key::TasksMine, mine);
}

AgendaPeriod tasksPeriod(const Settings &settings)
{
    const auto found = std::find(
        std::begin(kPeriods), std::end(kPeriods), settings.text(Settings::Key::TasksPeriod));
    return found == std::end(kPeriods) ? AgendaPeriod::Today
                                       : AgendaPeriod(found - std::begin(kPeriods));
}

void keepTasksPeriod(Settings &settings, AgendaPeriod period)
{
    settings.set(Settings::Key::TasksPeriod, QString(kPeriods[size_t(period)]));
}

} // namespace ugoda
