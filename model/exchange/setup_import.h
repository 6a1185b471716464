// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/store/command.h"

#include <QJsonObject>

#include <memory>

namespace ugoda {

/// What an import of a set-up did, in rows.
struct SetupReport
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;

    bool operator==(const SetupReport &) const = default;
};

// Why a set-up is refused: MalformedInput with the place in the text as the subject
// ("pipelines[0].stages[2].probability", or "3:17" for a line and a column) and the reason as the
// detail; setupFaultWords() puts it into a sentence.

/// Reads a text of setupJson(): its form, not yet what it says.
Result<QJsonObject> readSetup(const QByteArray &text);
/// Reads it from a file; CannotRead when there is none.
Result<QJsonObject> loadSetup(const QString &path);

/// Lays a set-up over the file's own in one step. Rows are found by the key of a shipped default,
/// else by their name in any letter case; what is not there is added, what is there takes the
/// values that the set-up names and its order. Nothing is removed, and the kind of an own field
/// never changes. A single fault, and nothing is changed. `report` is filled when the step has
/// succeeded.
std::unique_ptr<Command> importSetup(const QJsonObject &setup,
                                     std::shared_ptr<SetupReport> report = {});

/// A fault as a sentence that says where it is and what is wrong.
QString setupFaultWords(const Error &error);

} // namespace ugoda
