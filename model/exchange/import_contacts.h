// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/client.h"
#include "model/domain/phone_number.h"
#include "model/domain/text_keys.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ugoda {

struct ImportPhone
{
    PhoneNumber number;
    QString comment;
};

struct ImportEmail
{
    QString address;
    QString comment;
};

/// A client as a row of a file describes them.
struct ImportClient
{
    QString name;
    TextKeys keys; ///< of the name; of the main client only
    std::optional<ClientKind> kind;
    QString role; ///< of a further client
    QList<ImportPhone> phones;
    QList<ImportEmail> emails;

    bool isReachable() const { return !phones.isEmpty() || !emails.isEmpty(); }

    bool isNothing() const { return name.isEmpty() && !isReachable(); }
};

/// What a cell holds that can't be kept: a phone that a spreadsheet has rounded.
using RuinedPhone = QString;

/// Adds the phones of a cell, also several complete numbers with only a slash, a word or a line end
/// between. One without digits keeps its place, so that comments find theirs.
RuinedPhone takePhones(ImportClient &client, const QString &text);
/// Adds the addresses of a cell; returns what is no address.
QStringList takeEmails(ImportClient &client, const QString &text);
/// Gives the phones and e-mails their comments, each by its place, and leaves out phones without
/// digits; returns the comments to which nothing belongs, and what was written instead of digits.
QStringList takeComments(ImportClient &client, const QString &ofPhones, const QString &ofEmails);
/// "Company", "фізична особа"… in three languages.
std::optional<ClientKind> clientKindOfWord(QStringView word);
/// The further clients of a cell, in the form of furtherClientsCell() or as names with ";" between.
RuinedPhone takeFurtherClients(QList<ImportClient> &clients, const QString &text);

} // namespace ugoda
