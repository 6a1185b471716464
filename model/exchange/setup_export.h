// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/result.h"

namespace ugoda {

/// How a firm has set the program up, as one JSON text: profile of the firm, people, channels,
/// pipelines with stages, sources, tags, lost reasons, types of activities, own fields. Names are
/// in the present language; shipped defaults carry their key as well ("default"), so that they
/// follow the language again elsewhere. Archived rows are in it, removed ones are not.
QByteArray setupJson(const DirectoryData &data);

/// Writes it into a file that appears whole or not at all.
Result<void> saveSetup(const QString &path, const DirectoryData &data);

} // namespace ugoda
