// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_preview.h"
#include "model/exchange/import_report.h"

namespace ugoda {

/// A word of the sheet that matches no name of ours, or for which a person has chosen one.
struct UnmatchedName
{
    ImportField list = ImportField::Stage; ///< NameChoices::listOf()
    QString word;
    NameFate fate = NameFate::Created; ///< what becomes of it when nobody says anything
    std::optional<QString> chosen; ///< what was said: the name that it stands for

    bool operator==(const UnmatchedName &) const = default;
};

/// A name that a word can stand for.
struct NameCandidate
{
    QString text; ///< as it is shown
    QString name; ///< as NameChoices take it
};

/// The words for which a run of the plan found no name of ours, each once, and those that were
/// given one; list by list.
QList<UnmatchedName> unmatchedNames(const ImportPlan &plan, const ImportReport &report);

/// What the words of a list can stand for; of stages those of the pipeline that is imported into.
QList<NameCandidate> nameCandidates(ImportField list,
                                    const ImportPlan &plan,
                                    const Directory &directory);

/// Whether the words of a list may also be passed over, as if their cells were empty.
bool mayBeEmpty(ImportField list);

} // namespace ugoda
