// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QString>

namespace ugoda {

enum class ClientKind : int {
    Person = 0,
    Company = 1
};

/// A person or firm that buys (counterparty).
struct Client
{
    ClientId id;
    int version = 0;
    bool removed = false;
    ClientKind kind = ClientKind::Person;
    QString name;
    QString note;

    bool operator==(const Client &) const = default;
};

/// One of a client's phones (rows 86 to 88).
struct Phone
{
    PhoneId id;
    int version = 0;
    bool removed = false;
    ClientId client;
    int position = 0;
    QString raw; ///< as typed
    QString e164;
    QString key9; ///< last nine digits
    QString comment;

    bool operator==(const Phone &) const = default;
};

/// One of a client's e-mail addresses (row 89).
struct Email
{
    EmailId id;
    int version = 0;
    bool removed = false;
    ClientId client;
    int position = 0;
    QString address; ///< as typed, trimmed
    QString key; ///< lower case, for matching
    QString comment;

    bool operator==(const Email &) const = default;
};

/// Guesses from the name whether it is a firm: legal forms and quotation marks ("ТОВ «…»", "LLC").
ClientKind guessKind(QStringView name);

/// Whether a client is known by a name (row 83): where nothing but a number or an address is known,
/// that stands in the name's place.
bool isNamed(const Client &client);

} // namespace ugoda
