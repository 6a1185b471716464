// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ugoda {

enum class PhoneQuality {
    Empty, ///< no digits
    Ruined, ///< a spreadsheet turned it into "3,80501E+11": digits are lost
    Impossible, ///< digits, but no number has this length
    Possible, ///< accepted; unknown to the numbering plan's tables of the day, only a warning
    Valid,
};

/// A phone as typed and as the program compares it.
struct PhoneNumber
{
    QString raw; ///< as typed, cleaned
    QString e164; ///< "+380671234567", empty unless possible
    QString
        key9; ///< last nine digits, by which a caller or an imported row is matched; empty if fewer
    PhoneQuality quality = PhoneQuality::Empty;
};

/// Reads a phone in the ways people write it; numbers without a country code are Ukrainian.
/// Handles "0XX…", "380…", "00380…", the old "80XX…" prefix, nine digits whose zero Excel dropped,
/// extensions ("дод.", "доб.", "вн.", "ext", which stay in raw), prefixes of exports ("p:").
/// Thread-safe. Foreign numbers are known to the module `ugoda_phone`; where it is missing, those
/// of a possible length pass.
PhoneNumber parsePhone(const QString &text);

/// A number for the eye: international format with spaces ("+380 67 123 45 67"); what can't be
/// read stays as typed.
QString formatPhone(const PhoneNumber &phone);

} // namespace ugoda
