// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone_tables.h"

namespace ugoda {

/// The functions of the module `ugoda_phone`; both null where it cannot be loaded.
struct PhoneModule
{
    ReadPhone *read = nullptr;
    ShowPhone *show = nullptr;
};

/// Loads the module at the first call; thread-safe. It is looked for in lib/ugoda beside the
/// program's folder or above it, so that an installed program and one in its build tree find their
/// own. A missing one is told in the log, once. Needs a QCoreApplication.
const PhoneModule &phoneModule();

} // namespace ugoda
