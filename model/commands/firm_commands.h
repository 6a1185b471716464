// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/firm.h"
#include "model/store/command.h"

#include <memory>

namespace ugoda {

/// Lays what a person changed of the firm's profile over the profile as it is now, in one step.
/// Invalid with the field's key and the reason when it is refused; Conflict with the key when a
/// changed field has meanwhile got a third value.
std::unique_ptr<Command> saveFirm(const FirmProfile &seen, const FirmProfile &wanted);

} // namespace ugoda
