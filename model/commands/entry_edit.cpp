// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/command_base.h"
#include "model/commands/dictionary_commands.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDays = 3650; ///< ten years until a deadline

Result<void> checkFields(WriteTransaction &, const Tag &tag)
{
    return !isColor(tag.color)              ? invalid(u"color"_s, ProblemCode::NotAColor)
        : isLongerThan(tag.group, kMaxName) ? invalid(u"tag_group"_s, ProblemCode::TooLong)
                                            : Result<void>();
}

Result<void> checkFields(WriteTransaction &, const ActivityType &type)
{
    return type.days < 0 || type.days > kMaxDays  ? invalid(u"days"_s, ProblemCode::OutOfRange)
        : isLongerThan(type.outcome, kMaxSummary) ? invalid(u"outcome"_s, ProblemCode::TooLong)
                                                  : Result<void>();
}

/// Rows 103 and 107: leader and members are people of the directory.
Result<void> checkFields(WriteTransaction &transaction, const Channel &channel)
{
    IdList<PersonTag> people = channel.members;
    if (channel.leader.isValid()) {
        people.append(channel.leader);
    }
    for (const PersonId id : std::as_const(people)) {
        if (const Result<Person> person = present<Person>(transaction, id, u"person"_s); !person) {
            return person.error();
        }
    }
    return channel.target.value_or(0) < 0 ? invalid(u"target"_s, ProblemCode::OutOfRange)
                                          : Result<void>();
}

template<class Row>
void tidy(Row &row)
{
    if constexpr (std::is_same_v<Row, Tag>) {
        row.group = row.group.simplified();
        if (row.color.isEmpty()) { // of files in which a card's form made tags without one
            row.color = newEntry<Tag>(row.name, row.position).color;
        }
    } else if constexpr (std::is_same_v<Row, ActivityType>) {
        row.outcome = row.outcome.simplified();
    }
}

} // namespace

template<class Row>
std::unique_ptr<Command> editEntry(const Dictionary &dictionary, const Row &seen, const Row &wanted)
{
    return command("entry.edit",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       Row after = wanted;
                       after.name = seen.name;
                       after.defaultKey = seen.defaultKey;
                       after.position = seen.position;
                       after.archived = seen.archived;
                       tidy(after);
                       if (Result<void> fine = checkFields(transaction, after); !fine) {
                           return fine;
                       }
                       transaction.merge(seen, after);
                       label.args = {nameShown(seen, dictionary.nameOf)};
                       return {};
                   });
}

template std::unique_ptr<Command> editEntry<Tag>(const Dictionary &, const Tag &, const Tag &);
template std::unique_ptr<Command> editEntry<Channel>(const Dictionary &,
                                                     const Channel &,
                                                     const Channel &);
template std::unique_ptr<Command> editEntry<ActivityType>(const Dictionary &,
                                                          const ActivityType &,
                                                          const ActivityType &);

} // namespace ugoda
