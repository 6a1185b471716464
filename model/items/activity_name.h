// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>

namespace ugoda {

class Directory;

/// An activity in a few words: "Call · Agree on the price". The type alone when there is no
/// summary, or one that says the same.
QString activityName(const Directory &directory, ActivityTypeId type, const QString &summary);

} // namespace ugoda
