// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/command_base.h"
#include "model/commands/custom_value_rows.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/opportunity_commands.h"
#include "model/commands/stage_rules.h"
#include "model/domain/text_keys.h"
#include "model/store/lookups.h"

#include <QSet>

namespace ugoda {

namespace {

/// Applies a change to each of these opportunities that is not in the trash, and names the step
/// after them: one by its title, several by their number.
Result<void> changeEach(WriteTransaction &transaction,
                        StepLabel &label,
                        const QList<OpportunityId> &ids,
                        const std::function<void(Opportunity &)> &change,
                        bool alsoRemoved = false)
{
    int touched = 0;
    for (const OpportunityId id : ids) {
        const std::optional<Opportunity> before = transaction.find<Opportunity>(id);
        if (!before || (before->removed && !alsoRemoved)) {
            return Error {ErrorCode::NotFound, QStringLiteral("opportunity"), {}};
        }
        Opportunity after = *before;
        change(after);
        if (after != *before && transaction.update(*before, after)) {
            ++touched;
            label.args = {after.title};
        }
    }
    label.count = touched;
    return transaction.status();
}

/// What an opportunity lacks to enter a stage is taken from `filling`; its own fields are written.
Result<void> fillFrom(WriteTransaction &transaction,
                      Filling &filling,
                      Opportunity &opportunity,
                      const Stage &stage,
                      Entrant entrant)
{
    const bool asksForOwn = !stage.required.isEmpty() || entrant == Entrant::Lead;
    const CustomValues seen =
        asksForOwn ? customValuesIn(transaction, opportunity.id) : CustomValues();
    CustomValues wanted = seen;
    const Result<void> filled =
        fillToEnter(transaction, stage, entrant, opportunity, wanted, filling);
    return filled ? alignCustomValues(transaction, opportunity.id, seen, wanted) : filled;
}

/// The stages that a step meets, each read once.
class StagesMet
{
public:
    explicit StagesMet(WriteTransaction &transaction)
        : m_transaction(transaction)
    { }

    /// Null when there is none.
    const Stage *find(StageId id)
    {
        auto known = m_stages.find(id);
        if (known == m_stages.end()) {
            known = m_stages.insert(id, m_transaction.find<Stage>(id));
        }
        return *known ? &**known : nullptr;
    }

private:
    WriteTransaction &m_transaction;
    QHash<StageId, std::optional<Stage>> m_stages;
};

/// To which stage an opportunity shall go; 0: it stays as it is.
using Target = std::function<StageId(const Opportunity &)>;

/// Lets each of these opportunities enter its stage, or none when one of them can't: the error then
/// names all that is missing to any.
Result<void> enterEach(WriteTransaction &transaction,
                       StepLabel &label,
                       const QList<OpportunityId> &ids,
                       const Target &targetOf,
                       Filling filling,
                       const std::function<void(Opportunity &)> &place)
{
    QStringList missing;
    Error refusal;
    StagesMet stages(transaction);
    const Result<void> done = changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
        const StageId target = targetOf(opportunity);
        if (!target.isValid()) {
            return;
        }
        const Entrant entrant = entrantFrom(stages.find(opportunity.stage));
        const Stage *stage = stages.find(target);
        const Result<void> filled = stage
            ? fillFrom(transaction, filling, opportunity, *stage, entrant)
            : Result<void>(Error {ErrorCode::NotFound, QStringLiteral("stage"), {}});
        if (filled) {
            enterStage(opportunity, *stage, transaction.now());
            place(opportunity);
        } else if (filled.error().problem == ProblemCode::StageAsks) {
            missing += filled.error().subject.split(QLatin1Char(' '));
        } else if (!refusal) {
            refusal = filled.error();
        }
    });
    missing.removeDuplicates();
    return !done ? done
        : refusal || missing.isEmpty()
        ? Result<void>(refusal)
        : Result<void>(invalid(missing.join(QLatin1Char(' ')), ProblemCode::StageAsks));
}

Result<LostReasonId> reasonFor(WriteTransaction &transaction,
                               LostReasonId reason,
                               const QString &newReason,
                               const NameOf &nameOf)
{
    if (!reason.isValid()) {
        const Result<LostReasonId> named =
            findOrAdd<LostReason>(transaction, QStringLiteral("lost_reason"), newReason, nameOf);
        return !named || named->isValid()
            ? named
            : Result<LostReasonId>(Error {ErrorCode::LostReasonRequired, {}, {}});
    }
    const Result<LostReason> known = present<LostReason>(transaction, reason);
    return known ? Result<LostReasonId>(reason) : Result<LostReasonId>(known.error());
}

Target always(StageId stage)
{
    return [stage](const Opportunity &) {
        return stage;
    };
}

/// The card above which the moved ones come to stand: `before`, or when that moves along itself the
/// first beneath it that doesn't. None: the bottom.
OpportunityId firstStaying(WriteTransaction &transaction,
                           const QList<OpportunityId> &ids,
                           StageId stage,
                           OpportunityId before)
{
    if (!ids.contains(before)) {
        return before;
    }
    const QList<OpportunityId> beneath = cardsFrom(transaction, stage, before, int(ids.size()) + 1);
    const QSet<OpportunityId> moving(ids.begin(), ids.end());
    const auto staying = std::find_if(beneath.begin(), beneath.end(), [&moving](OpportunityId id) {
        return !moving.contains(id);
    });
    return staying == beneath.end() ? OpportunityId {} : *staying;
}

} // namespace

std::unique_ptr<Command> moveOpportunities(const QList<OpportunityId> &ids,
                                           StageId stageId,
                                           OpportunityId before,
                                           const Filling &filling)
{
    return command(
        "move", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            if (const Result<Stage> known = present<Stage>(transaction, stageId); !known) {
                return known.error();
            }
            const OpportunityId below = firstStaying(transaction, ids, stageId, before);
            // Dropped where they stand: nothing to tell, nothing to undo.
            if (cardsAbove(transaction, stageId, below, int(ids.size())) == ids) {
                return transaction.status();
            }
            const QList<qint64> ranks = ranksBefore(transaction, stageId, below, ids);
            if (ranks.size() != ids.size()) {
                return Error {ErrorCode::Internal, QStringLiteral("rank"), {}};
            }
            auto rank = ranks.begin();
            const auto place = [&](Opportunity &opportunity) {
                opportunity.rank = *rank++;
            };
            return enterEach(transaction, label, ids, always(stageId), filling, place);
        });
}

std::unique_ptr<Command> moveToTop(const QList<OpportunityId> &ids, StageId stageId)
{
    return command(
        "move", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            if (const Result<Stage> known = present<Stage>(transaction, stageId); !known) {
                return known.error();
            }
            QList<OpportunityId> upwards(ids.rbegin(), ids.rend());
            const auto place = [&](Opportunity &opportunity) {
                opportunity.rank = rankAtTop(transaction, stageId);
            };
            return enterEach(transaction, label, upwards, always(stageId), {}, place);
        });
}

std::unique_ptr<Command> convertLeads(const QList<OpportunityId> &ids, const Filling &filling)
{
    return command("convert", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) {
        const auto target = [&transaction](const Opportunity &opportunity) {
            const std::optional<Stage> present = transaction.find<Stage>(opportunity.stage);
            const bool lead = present && present->kind == StageKind::Unregistered
                && opportunity.outcome == Outcome::None;
            const std::optional<Stage> start =
                lead ? startStage(transaction, opportunity.pipeline) : std::nullopt;
            return start ? start->id : StageId {};
        };
        const auto place = [&transaction](Opportunity &opportunity) {
            opportunity.rank = rankAtTop(transaction, opportunity.stage);
        };
        const QList<OpportunityId> upwards(ids.rbegin(), ids.rend());
        return enterEach(transaction, label, upwards, target, filling, place);
    });
}

std::unique_ptr<Command> winOpportunities(const QList<OpportunityId> &ids,
                                          QDate on,
                                          const QString &note)
{
    return command("won", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) {
        const QDate day = on.isValid() ? on : transaction.today();
        return changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
            if (opportunity.outcome != Outcome::Won) {
                close(opportunity, Outcome::Won, day, {}, note);
            }
        });
    });
}

std::unique_ptr<Command> loseOpportunities(const QList<OpportunityId> &ids,
                                           LostReasonId reason,
                                           const QString &newReason,
                                           const QString &note,
                                           QDate on,
                                           const NameOf &nameOf)
{
    return command(
        "lost", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<LostReasonId> known = reasonFor(transaction, reason, newReason, nameOf);
            if (!known) {
                return known.error();
            }
            const QDate day = on.isValid() ? on : transaction.today();
            return changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
                close(opportunity, Outcome::Lost, day, *known, note);
            });
        });
}

std::unique_ptr<Command> reopenOpportunities(const QList<OpportunityId> &ids,
                                             const Filling &filling)
{
    return command("reopen", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) {
        const auto target = [](const Opportunity &opportunity) {
            return opportunity.outcome == Outcome::None ? StageId {} : opportunity.stage;
        };
        const auto place = [&transaction](Opportunity &opportunity) {
            opportunity.rank = rankAtTop(transaction, opportunity.stage);
        };
        return enterEach(transaction, label, ids, target, filling, place);
    });
}

std::unique_ptr<Command> postponeOpportunities(const QList<OpportunityId> &ids,
                                               QDate until,
                                               const QString &reason)
{
    return command(until.isValid() ? "postpone" : "takeback",
                   ids.size(),
                   [=](WriteTransaction &transaction, StepLabel &label) {
                       return changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
                           opportunity.state = until.isValid() ? State::Postponed : State::Open;
                           opportunity.returnOn = until;
                           opportunity.postponeReason = until.isValid() ? reason : QString();
                       });
                   });
}

std::unique_ptr<Command> archiveOpportunities(const QList<OpportunityId> &ids, bool archived)
{
    return command(archived ? "archive" : "unarchive",
                   ids.size(),
                   [=](WriteTransaction &transaction, StepLabel &label) {
                       return changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
                           opportunity.archived = archived;
                       });
                   });
}

std::unique_ptr<Command> trashOpportunities(const QList<OpportunityId> &ids, bool removed)
{
    return command(removed ? "trash" : "restore",
                   ids.size(),
                   [=](WriteTransaction &transaction, StepLabel &label) {
                       return changeEach(
                           transaction,
                           label,
                           ids,
                           [&](Opportunity &opportunity) { opportunity.removed = removed; },
                           true);
                   });
}

std::unique_ptr<Command> assignOpportunities(const QList<OpportunityId> &ids, PersonId responsible)
{
    return command("assign", ids.size(), [=](WriteTransaction &transaction, StepLabel &label) {
        return changeEach(transaction, label, ids, [&](Opportunity &opportunity) {
            opportunity.responsible = responsible;
        });
    });
}

} // namespace ugoda
