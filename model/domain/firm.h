// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace ugoda {

inline constexpr qsizetype kMaxLogo = 300'000; ///< bytes of the picture

/// What the firm may call a card of the board, as keys of the interface's catalogues
/// (docs/requirements.md). The first is what the texts say by themselves: Угода, Сделка,
/// Opportunity.
inline constexpr QLatin1StringView kCardNouns[] = {{},
                                                   QLatin1StringView("opportunity"),
                                                   QLatin1StringView("enquiry"),
                                                   QLatin1StringView("lead"),
                                                   QLatin1StringView("order")};

/// What the firm is and calls its things: what stands on its papers, the noun and the template of
/// names. Kept as settings of the file (kFirmFields); any may be empty.
struct FirmProfile
{
    QString name;
    QString address;
    QString code; ///< ЄДРПОУ of a company (8 digits) or РНОКПП of a person (10)
    QString vat; ///< number of the payer of VAT: 9 to 12 digits
    QString phone;
    QString email;
    QString site;
    QString iban; ///< without spaces
    QString bank;
    QString logo; ///< a PNG as base64
    QString noun; ///< what a card is called: one of kCardNouns
    QString title; ///< how a missing name of a card is made: isTitleTemplate()

    bool operator==(const FirmProfile &) const = default;
};

/// A field of the profile and the setting that keeps it.
struct FirmField
{
    const char *key;
    QString FirmProfile::*text;
};

inline constexpr FirmField kFirmFields[] = {
    {"firm.name", &FirmProfile::name},
    {"firm.address", &FirmProfile::address},
    {"firm.code", &FirmProfile::code},
    {"firm.vat", &FirmProfile::vat},
    {"firm.phone", &FirmProfile::phone},
    {"firm.email", &FirmProfile::email},
    {"firm.site", &FirmProfile::site},
    {"firm.iban", &FirmProfile::iban},
    {"firm.bank", &FirmProfile::bank},
    {"firm.logo", &FirmProfile::logo},
    {"firm.noun", &FirmProfile::noun},
    {"firm.title", &FirmProfile::title},
};

/// The profile as it is kept: no spaces around or within numbers, the IBAN in capitals.
FirmProfile tidied(FirmProfile profile);

/// What prevents a tidied profile from being stored, by the settings' keys. A code, VAT number or
/// IBAN of a wrong form is OutOfRange, a logo that is no PNG, an unknown noun and a wrong template
/// of names too, one that is too large TooLong.
QList<FieldProblem> problemsOf(const FirmProfile &profile);

/// Whether an account's number (without spaces, in capitals) has the length of its country, as far
/// as that is known, and the right check digits (ISO 13616, modulo 97).
bool isIban(QStringView iban);
/// An IBAN in groups of four for the eye.
QString groupedIban(const QString &iban);

} // namespace ugoda
