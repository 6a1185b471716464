// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/stage_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/custom_value_rows.h"
#include "model/commands/dictionary_rows.h"
#include "model/commands/stage_rows.h"
#include "model/commands/stage_rules.h"
#include "model/commands/view_commands.h"
#include "model/domain/rank.h"
#include "model/domain/stage_colors.h"
#include "model/store/stage_lookups.h"

#include <QSet>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLikeliest = 90; ///< percent; beyond it only a person's word counts
constexpr int kFirstProbability = 10;

/// What prevents the values of a stage from being kept, but for its name.
Result<void> checkValues(WriteTransaction &transaction, const Stage &seen, const Stage &wanted)
{
    if (!isColor(wanted.color)) {
        return invalid(u"color"_s, ProblemCode::NotAColor);
    }
    if (wanted.probability < 0 || wanted.probability > 100) {
        return invalid(u"probability"_s, ProblemCode::OutOfRange);
    }
    if (wanted.rotDays < 0 || wanted.rotDays > kMaxRotDays) {
        return invalid(u"rot_days"_s, ProblemCode::OutOfRange);
    }
    if (seen.start && !wanted.start) {
        return invalid(u"start"_s, ProblemCode::Needed);
    }
    if (seen.isSystem()
        && (wanted.start || wanted.name != seen.name || wanted.defaultKey != seen.defaultKey)) {
        return invalid(u"system"_s, ProblemCode::Needed);
    }
    if (wanted.channel.isValid() && !transaction.find<Channel>(wanted.channel)) {
        return Error {ErrorCode::NotFound, QStringLiteral("channel"), {}};
    }
    for (const QString &name : requiredBy(wanted)) {
        if (!requirableColumns().contains(name)
            && !transaction.find<CustomField>(CustomFieldId {name.toLongLong()})) {
            return invalid(u"required"_s, ProblemCode::Unknown);
        }
    }
    return transaction.status();
}

/// Takes the mark of the start from every other stage of the pipeline.
void takeStartFromOthers(WriteTransaction &transaction, const Stage &start)
{
    for (const Stage &other : stagesOf(transaction, start.pipeline)) {
        if (other.start && other.id != start.id) {
            Stage after = other;
            after.start = false;
            transaction.update(other, after);
        }
    }
}

/// What keeps the open cards of a stage, the archived ones among them, from entering another: how
/// many they are, and either what they lack or that the other is for another channel.
Result<void> checkEntry(WriteTransaction &transaction,
                        const QList<OpportunityId> &cards,
                        const Stage &to)
{
    const QStringList asked = askedToEnter(transaction, to);
    if (to.isSystem() || (asked.isEmpty() && !to.channel.isValid())) {
        return {};
    }
    QSet<QString> lacked;
    int lacking = 0;
    int foreign = 0;
    for (const OpportunityId id : cards) {
        const std::optional<Opportunity> card = transaction.find<Opportunity>(id);
        if (!card || card->removed || card->outcome != Outcome::None) {
            continue;
        }
        foreign += !admits(to, card->channel);
        const CustomValues custom =
            asked.isEmpty() ? CustomValues() : customValuesIn(transaction, id);
        const QStringList missing = missingOf(asked, *card, custom);
        lacking += !missing.isEmpty();
        lacked.unite({missing.begin(), missing.end()});
    }
    Error error = foreign > 0 ? invalid(u"channel"_s, ProblemCode::OtherChannel)
                              : invalid({}, ProblemCode::StageAsks);
    error.count = foreign > 0 ? foreign : lacking;
    if (foreign == 0) {
        QStringList names = asked;
        names.removeIf([&lacked](const QString &name) { return !lacked.contains(name); });
        error.subject = names.join(u' ');
    }
    return error.count > 0 ? Result<void>(error) : transaction.status();
}

/// Moves every card of one stage into another, the open ones beneath those that stand there.
int handOver(WriteTransaction &transaction, const QList<OpportunityId> &cards, const Stage &to)
{
    // Where nothing stands, they keep their places.
    const bool appends = !openOfStage(transaction, to.id).isEmpty();
    qint64 rank = appends ? rankAtBottom(transaction, to.id) : 0;
    for (const OpportunityId id : cards) {
        const std::optional<Opportunity> before = transaction.find<Opportunity>(id);
        if (!before) {
            break; // the transaction has failed
        }
        Opportunity after = *before;
        inheritStage(after, to, transaction.now());
        if (appends) {
            after.rank = rank;
            rank += kRankStep;
        }
        transaction.update(*before, after);
    }
    return int(cards.size());
}

/// Sets the archive's mark of these cards and names the step after stage and number.
Result<void> setArchived(WriteTransaction &transaction,
                         StepLabel &label,
                         const Stage &stage,
                         const QList<OpportunityId> &ids,
                         bool archived,
                         const NameOf &nameOf)
{
    for (const OpportunityId id : ids) {
        const std::optional<Opportunity> before = transaction.find<Opportunity>(id);
        if (!before) {
            break;
        }
        Opportunity after = *before;
        after.archived = archived;
        transaction.update(*before, after);
    }
    label.args = {nameShown(stage, nameOf)};
    label.count = int(ids.size());
    return transaction.status();
}

} // namespace

QList<int> proposedProbabilities(int before, int count)
{
    const double room = std::max(0, kLikeliest - before);
    QList<int> proposed;
    for (int i = 1; i <= count; ++i) {
        proposed.append(before + qRound(room * i / (count + 1)));
    }
    return proposed;
}

std::unique_ptr<Command> addStage(PipelineId pipeline,
                                  const QString &typed,
                                  NameOf nameOf,
                                  std::shared_ptr<StageId> createdId)
{
    return command(
        "stage.add", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            if (const Result<Pipeline> owner = present<Pipeline>(transaction, pipeline); !owner) {
                return owner.error();
            }
            const QList<Stage> all = stagesOf(transaction, pipeline);
            const Result<QString> name = checkedName(all, 0, 0, typed, nameOf);
            if (!name) {
                return name.error();
            }
            if (all.size() >= kMaxStages) {
                return invalid(u"stage"_s, ProblemCode::TooMany);
            }
            Stage stage;
            stage.pipeline = pipeline;
            stage.name = *name;
            stage.probability = kFirstProbability;
            if (!all.isEmpty()) {
                stage.position = positionAtEnd(all);
                stage.probability = proposedProbabilities(all.last().probability, 1).first();
            }
            stage.start = all.isEmpty();
            stage.color = openStageColor(all.size());
            transaction.insert(stage);
            if (createdId) {
                *createdId = stage.id;
            }
            label.args = {*name};
            return {};
        });
}

std::unique_ptr<Command> editStage(const Stage &seen, const Stage &wanted, NameOf nameOf)
{
    return command("stage.edit",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       Result<Stage> named =
                           renamed(stagesOf(transaction, seen.pipeline), seen, wanted, nameOf);
                       if (!named) {
                           return named.error();
                       }
                       Stage &after = *named;
                       after.color = wanted.color.toUpper();
                       if (Result<void> good = checkValues(transaction, seen, after); !good) {
                           return good;
                       }
                       after.pipeline = seen.pipeline;
                       after.position = seen.position;
                       after.archived = seen.archived;
                       after.kind = seen.kind;
                       if (after.start && !seen.start) {
                           takeStartFromOthers(transaction, after);
                       }
                       transaction.merge(seen, after);
                       label.args = {nameShown(after, nameOf)};
                       return {};
                   });
}

std::unique_ptr<Command> moveStage(StageId id, StageId before, NameOf nameOf)
{
    return command(
        "stage.move", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Stage> stage = present<Stage>(transaction, id);
            if (!stage) {
                return stage.error();
            }
            label.args = {nameShown(*stage, nameOf)};
            return putBefore(
                transaction, stagesOf(transaction, stage->pipeline), {id.value}, before.value);
        });
}

std::unique_ptr<Command> deleteStage(StageId id, StageId into, NameOf nameOf)
{
    return command(
        "stage.delete",
        kAllRows,
        [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Stage> stage = present<Stage>(transaction, id);
            if (!stage) {
                return stage.error();
            }
            if (stage->start || stage->isSystem()) {
                return invalid(stage->start ? u"start"_s : u"system"_s, ProblemCode::Needed);
            }
            // An empty stage needs nothing to take its place.
            const QList<OpportunityId> cards = allOfStage(transaction, id);
            if (into.isValid() || !cards.isEmpty()) {
                const Result<Stage> target = into.isValid()
                    ? present<Stage>(transaction, into)
                    : systemStage(transaction, stage->pipeline, StageKind::Undefined, nameOf);
                if (!target) {
                    return target.error();
                }
                if (target->pipeline != stage->pipeline || target->id == id) {
                    return invalid(u"target"_s, ProblemCode::Unfitting);
                }
                if (Result<void> good = checkEntry(transaction, cards, *target); !good) {
                    return good;
                }
                label.count = handOver(transaction, cards, *target);
                replaceInViews(transaction, Entity::Stage, {id.value}, target->id.value);
            }
            label.args = {nameShown(*stage, nameOf)};
            transaction.setRemoved<Stage>(id, true);
            return {};
        });
}

std::unique_ptr<Command> archiveStageRecords(StageId id,
                                             const std::optional<QList<OpportunityId>> &shown,
                                             NameOf nameOf)
{
    return command("stage.archive",
                   shown ? shown->size() : kAllRows,
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Stage> stage = present<Stage>(transaction, id);
                       if (!stage) {
                           return stage.error();
                       }
                       QList<OpportunityId> ids = openOfStage(transaction, id);
                       if (shown) {
                           const QSet<OpportunityId> chosen(shown->begin(), shown->end());
                           ids.removeIf(
                               [&chosen](OpportunityId card) { return !chosen.contains(card); });
                       }
                       return setArchived(transaction, label, *stage, ids, true, nameOf);
                   });
}

std::unique_ptr<Command> restoreStageRecords(StageId id, NameOf nameOf)
{
    return command(
        "stage.restore",
        kAllRows,
        [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            const Result<Stage> stage = present<Stage>(transaction, id);
            return stage ? setArchived(
                       transaction, label, *stage, archivedOfStage(transaction, id), false, nameOf)
                         : Result<void>(stage.error());
        });
}

} // namespace ugoda
