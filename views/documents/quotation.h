// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/firm.h"
#include "model/domain/money.h"
#include "model/domain/record.h"

#include <QDate>

#include <memory>
#include <optional>

class QTextDocument;

namespace ugoda {

class Directory;
class DocumentWords;

/// What stands in a quotation: the offer of an opportunity, on the paper of the firm (row 99).
/// Whatever is empty is left out of the paper.
struct Quotation
{
    FirmProfile firm;
    QString number;
    QDate date;
    QDate validUntil;
    ClientRecord client;
    QString subject; ///< in one line
    QString text; ///< what is offered
    QString note; ///< terms of payment and the like
    QDate expected; ///< when the work is to begin
    std::optional<Money> price;
    Person contact; ///< to whom the client turns, and who signs
};

inline constexpr int kQuotationDays = 14; ///< how long a quotation is valid, unless said otherwise

/// Whether quotations are made in a channel; without a channel they are (row 99).
bool offersQuotations(const Directory &directory, ChannelId channel);

/// The number on the paper: "2026-7K4QX", the year of the enquiry and a short form of the id. It
/// follows from the record, so that every paper of one opportunity bears the same; two records of a
/// year have the same one in about one of thirty million cases.
QString quotationNumber(const Opportunity &opportunity);

/// The quotation of a record as it stands: its request becomes the text, its responsible person
/// the contact. The day on which it is expected to be won is the firm's own guess and not told.
Quotation quotationOf(const OpportunityRecord &record, const Directory &directory, QDate today);

/// The quotation as the text of a paper, with the logo in it. What people wrote stands there as it
/// was written; sizes are in px of 1/96 inch.
std::unique_ptr<QTextDocument> quotationDocument(const Quotation &quotation,
                                                 const DocumentWords &words);

} // namespace ugoda
