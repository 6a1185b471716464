// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"

namespace ugoda {

class WriteTransaction;

/// One intention of a person, run by the store in one transaction: all of it happens or nothing.
/// Made on any thread, run on the store thread; holds plain values only.
class Command
{
public:
    virtual ~Command() = default;

    /// What to do. Errors: what the transaction met, or Conflict, Invalid, LostReasonRequired …;
    /// on failure everything is rolled back.
    virtual Result<void> run(WriteTransaction &transaction) = 0;
    /// The step's name for menus and history, asked after run().
    virtual StepLabel label() const = 0;

    /// Whether it writes very many rows: the store then gives SQLite more memory for its duration.
    virtual bool isBulk() const { return false; }

    /// Whether a verified copy of the file is put aside first (imports).
    virtual bool wantsBackup() const { return false; }

    /// Whether the real run is rolled back at its end, for its report alone.
    virtual bool isDryRun() const { return false; }

    /// Who asks; the history shows it.
    virtual Origin origin() const { return Origin::User; }
};

} // namespace ugoda
