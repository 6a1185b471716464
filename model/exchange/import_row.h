// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/opportunity.h"
#include "model/domain/text_keys.h"
#include "model/exchange/import_contacts.h"
#include "model/exchange/import_custom.h"
#include "model/exchange/import_plan.h"
#include "model/exchange/import_report.h"

#include <optional>

namespace ugoda {

/// A row of a file with its values read: made beside the writing, on a thread of its own.
struct ImportRow
{
    qint64 line = 0;
    QStringList cells;
    ImportFault fault = ImportFault::None;
    QString faultValue;
    qint64 key = 0; ///< fingerprint of the row, or of its id where the file has ids
    qint64 id = 0; ///< the id column as a number: a record of this file that came back
    QString title;
    TextKeys titleKeys;
    bool titleGiven = false; ///< otherwise it was made up from what else the row says
    ImportClient client;
    QString company; ///< where another column names a client
    QList<ImportClient> further; ///< all that the record shall have; none: the cell is empty
    std::optional<ParsedMoney> value;
    QString currency;
    QString pipeline;
    QString stage;
    std::optional<Outcome> outcome;
    QString unknownOutcome; ///< a word that means neither an end nor "open"
    QString source;
    QStringList extraSources;
    QString channel;
    QStringList tags;
    QString responsible;
    QStringList participants;
    QDate enquiredOn;
    QDate plannedStart;
    QDate expectedClose;
    QDate closedOn;
    std::optional<int> probability;
    QString request;
    QString notes;
    QStringList comments;
    std::optional<State> state;
    QDate returnOn;
    QString postponeReason;
    QString lostReason;
    QString closingNote;
    std::optional<bool> archived;
    QList<ImportCustom> custom;
};

/// Reads the cells of a row by the plan. Pure; any thread.
ImportRow readImportRow(const CsvRow &row, const ImportPlan &plan);

} // namespace ugoda
