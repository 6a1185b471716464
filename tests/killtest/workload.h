// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ugoda {

/// Works on a file (made when missing) like a hurried person until it is killed: makes, moves,
/// edits, comments, wins and loses opportunities, imports small sheets, undoes and redoes. Every
/// change that the store has answered is told on standard output in one line, see Acknowledgement.
///
/// With `early` the line is written before COMMIT: the mistake that the judge must find.
/// Returns only when something failed, with the program's exit code.
int runWorkload(const QString &path, quint32 seed, bool early);

} // namespace ugoda
