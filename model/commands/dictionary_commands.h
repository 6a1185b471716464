// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dictionary_kinds.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

// How a firm shapes its dictionaries (rows 95, 98, 116 to 118, 126, 127, 130). Each is one step. A
// refusal is Invalid with the field as the subject and the reason as the problem; nothing is
// changed then.

/// A dictionary, and how its shipped defaults are called now: names are compared as people see
/// them.
struct Dictionary
{
    Entity entity = Entity::Tag;
    NameOf nameOf; ///< called on the store thread
};

/// Adds an entry at the end; `owner` is the pipeline or field of dictionaries that have one. `made`
/// gets its id.
std::unique_ptr<Command> addEntry(const Dictionary &dictionary,
                                  const QString &name,
                                  qint64 owner = 0,
                                  std::shared_ptr<qint64> made = {});
/// Gives an entry a name of its own: a shipped default stops following the interface's language,
/// unless the name is the one shown.
std::unique_ptr<Command> renameEntry(const Dictionary &dictionary, qint64 id, const QString &name);
/// Puts entries right before another one (0: at the end of their list), in their given order. Also
/// for people, pipelines, stages and custom fields.
std::unique_ptr<Command> moveEntries(const Dictionary &dictionary,
                                     const QList<qint64> &ids,
                                     qint64 before);
/// Takes entries out of the lists from which people choose, or brings them back; records keep them.
std::unique_ptr<Command> setEntriesArchived(const Dictionary &dictionary,
                                            const QList<qint64> &ids,
                                            bool archived);
/// Removes entries that nothing uses; records in the trash count. Else Invalid "entry", InUse.
std::unique_ptr<Command> removeEntries(const Dictionary &dictionary, const QList<qint64> &ids);
/// Replaces the others by `into` in every record that has them, the trash included, and removes
/// them. `into` must be offered wherever they are: Invalid "into" otherwise.
std::unique_ptr<Command> mergeEntries(const Dictionary &dictionary,
                                      const QList<qint64> &from,
                                      qint64 into);

/// Lays what a person changed of an entry's further fields (colour, group, days …) over the entry
/// as it is now; name, place and archived have commands of their own. For Tag, Channel,
/// ActivityType.
template<class Row>
std::unique_ptr<Command> editEntry(const Dictionary &dictionary,
                                   const Row &seen,
                                   const Row &wanted);

} // namespace ugoda
