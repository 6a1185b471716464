// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/filter.h"

namespace ugoda {

// The filter as text, in which a named view keeps it: a JSON object that holds what narrows and
// nothing else, in an order of its own: filters that ask the same have the same text. Ids are its
// numbers. Whose records "mine" are is not said: those of whoever reads it. What the board alone
// hides is no part of it.

QString filterToJson(const Filter &filter);
/// Reads any text; unknown or invalid parts are ignored. "Mine" means `me`; without a person it
/// does not filter.
Filter filterFromJson(const QString &json, PersonId me);

/// The text with `into` for all of `from` wherever ids of this kind stand, each once; the rest
/// as it is, also what only a newer program knows. Of Stage, Source, Tag and CustomOption.
QString withReplaced(const QString &json, Entity kind, const QList<qint64> &from, qint64 into);

} // namespace ugoda
