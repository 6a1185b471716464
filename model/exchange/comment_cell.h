// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace ugoda {

// A card's comments in one cell of a sheet: "[2026-11-05 14:05, Олена Коваль] text", each on a line
// of its own. Only the journal knows when and by whom a comment was written, so a comment that
// comes into another file keeps these words before its text; exported from there, it does not get
// them twice.

/// One comment as it stands in the cell.
QString commentBlock(const QString &text, const QDateTime &at, const QString &person);
/// The cell of several.
QString joinComments(const QStringList &blocks);
/// The comments of a cell. Lines before the first head, or a cell without any, are one comment.
QStringList splitComments(const QString &cell);
/// The text of a comment without the words that say when and by whom.
QString withoutCommentHead(const QString &comment);

} // namespace ugoda
