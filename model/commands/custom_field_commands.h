// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/custom_values.h"
#include "model/store/command.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace ugoda {

// The firm's own fields (rows 24, 93): whoever works with the program adds them. Their order and
// the options of lists are changed as those of every dictionary (dictionary_commands.h). A refusal
// is Invalid with "name", "kind", "field" or "option" as the subject and the reason as the problem;
// nothing is changed then.

/// Adds a field at the end of the list with the options that it begins with (kinds List and Lists).
/// A name stands once among the fields that a pipeline shows, in any letter case; there are at most
/// kMaxCustomFields in use. `createdId` receives its id when the step succeeded.
std::unique_ptr<Command> addCustomField(const CustomField &field,
                                        const QStringList &options = {},
                                        std::shared_ptr<CustomFieldId> createdId = {});
/// Lays what the person changed over the present state: name, pipeline, required, on the card. The
/// kind can change only while no opportunity has a value (InUse).
std::unique_ptr<Command> editCustomField(const CustomField &seen, const CustomField &wanted);
/// Takes a field out of use, or back; its values stay.
std::unique_ptr<Command> archiveCustomField(CustomFieldId field, bool archived);
/// Copies the fields in use that belong to one pipeline, with their options, to another one at the
/// end of the list: a part of a larger step. Returns the copies by their originals; TooMany "field"
/// if there would be more than kMaxCustomFields.
Result<QHash<CustomFieldId, CustomFieldId>> copyCustomFields(WriteTransaction &transaction,
                                                             PipelineId from,
                                                             PipelineId to);
/// Removes a field that no opportunity has a value of; otherwise InUse.
std::unique_ptr<Command> removeCustomField(CustomFieldId field);

} // namespace ugoda
