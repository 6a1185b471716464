// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace ugoda {

/// What a person can do when a file does not open. None of them deletes or alters that file.
enum class Remedy {
    TryAgain,
    OpenAnother,
    CopyElsewhere, ///< copy the file to a chosen place and open the copy
    OpenBackup, ///< copy the newest backup beside the file and open that copy
    ToStart, ///< the first page: create a file, look at the sample
    Quit,
};

/// The page of one way in which opening fails.
struct ProblemText
{
    QLatin1StringView icon;
    QString title;
    QString text; ///< what it means and what helps
    QList<Remedy> remedies; ///< the likeliest first
};

/// The words and remedies for a code, in the present language. Codes that opening does not give get
/// a general page.
ProblemText problemText(ErrorCode code);

/// The words on a remedy's button.
QString remedyText(Remedy remedy);

} // namespace ugoda
