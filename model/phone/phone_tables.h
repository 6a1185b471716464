// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the module `ugoda_phone` offers: the numbering plans of the world, kept by libphonenumber.
/// A module of its own, because that library takes as long to load as a tenth of the program's
/// start, which asks for no foreign number. Plain C, so that it is found by names.
/// Both functions are thread-safe and throw nothing.

/// Room for an international number with its spaces and the closing zero.
constexpr int kPhoneRoom = 64;

enum class PhonePlan {
    Impossible,
    Possible,
    Valid,
};

extern "C" {
/// Reads a number, Ukrainian when it begins with no country code; `e164` (of kPhoneRoom) is
/// written unless it is impossible.
using ReadPhone = PhonePlan(const char *text, char *e164);
/// Writes "+44 20 7946 0958" into `shown` (of kPhoneRoom); false when the number can't be read.
using ShowPhone = bool(const char *e164, char *shown);
}

constexpr const char *kReadPhone = "ugodaReadPhone";
constexpr const char *kShowPhone = "ugodaShowPhone";
