// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/name_matching.h"

#include "model/exchange/outcome_words.h"
#include "model/items/default_names.h"

namespace ugoda {

namespace {

NameFate fateOf(ImportField list, const QString &word, const ImportPlan &plan)
{
    switch (list) {
    case ImportField::Pipeline:
        return NameFate::Default;
    case ImportField::Outcome:
        return NameFate::Open;
    case ImportField::Stage:
        return isStartWord(word) ? NameFate::StartStage
            : plan.createMissing ? NameFate::Created
                                 : NameFate::Fault;
    default:
        return plan.createMissing ? NameFate::Created : NameFate::Left;
    }
}

/// The words of a list that a run has met and we have no name for.
QStringList wordsMet(ImportField list, const ImportReport &report)
{
    switch (list) {
    case ImportField::Pipeline:
        return report.unknownPipelines.keys();
    case ImportField::Outcome:
        return report.unknownOutcomes.keys();
    case ImportField::Stage: {
        QStringList words = report.startWords.keys() + report.newStages;
        for (const FaultyRow &row : report.faultyRows) {
            if (row.fault == ImportFault::UnknownStage || row.fault == ImportFault::StageLimit) {
                words << row.value;
            }
        }
        words.removeDuplicates();
        return words;
    }
    default:
        return report.newNames.value(list) + report.leftOut.value(list).keys();
    }
}

template<class Row>
QList<NameCandidate> candidatesOf(const QList<Row> &rows, const Directory &directory)
{
    QList<NameCandidate> candidates;
    for (const Row &row : rows) {
        const QString name = directory.name(row.id);
        candidates.append({name, name});
    }
    return candidates;
}

/// The two ends, by words that every import knows.
QList<NameCandidate> outcomeCandidates()
{
    return {{outcomeName(Outcome::Won), QStringLiteral("won")},
            {outcomeName(Outcome::Lost), QStringLiteral("lost")}};
}

} // namespace

QList<UnmatchedName> unmatchedNames(const ImportPlan &plan, const ImportReport &report)
{
    QList<UnmatchedName> names;
    for (const ImportField list : kNamedLists) {
        const QList<NameChoices::Choice> chosen = plan.choices.of(list);
        for (const NameChoices::Choice &choice : chosen) {
            names.append({list, choice.word, fateOf(list, choice.word, plan), choice.name});
        }
        const QStringList met = wordsMet(list, report);
        for (const QString &word : met) {
            names.append({list, word, fateOf(list, word, plan), {}});
        }
    }
    return names;
}

QList<NameCandidate> nameCandidates(ImportField list,
                                    const ImportPlan &plan,
                                    const Directory &directory)
{
    switch (list) {
    case ImportField::Pipeline:
        return candidatesOf(directory.pipelines(), directory);
    case ImportField::Stage:
        return candidatesOf(directory.stages(targetOf(plan, directory)), directory)
            + outcomeCandidates();
    case ImportField::Outcome:
        return outcomeCandidates();
    case ImportField::LostReason:
        return candidatesOf(directory.lostReasons(targetOf(plan, directory)), directory);
    case ImportField::Source:
        return candidatesOf(directory.sources(), directory);
    case ImportField::Channel:
        return candidatesOf(directory.channels(), directory);
    case ImportField::Tags:
        return candidatesOf(directory.tags(), directory);
    default:
        return candidatesOf(directory.people(), directory);
    }
}

bool mayBeEmpty(ImportField list)
{
    return list != ImportField::Pipeline && list != ImportField::Stage
        && list != ImportField::Outcome;
}

} // namespace ugoda
