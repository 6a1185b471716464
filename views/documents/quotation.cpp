// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/quotation.h"

#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/documents/document_words.h"

#include <QImage>
#include <QTextDocument>
#include <QUrl>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLogo(230, 84); ///< px at the most
constexpr qsizetype kCompanyCode = 8; ///< digits of an ЄДРПОУ; a person's code has ten

/// Dark and quiet on white paper, whatever the look of the program.
constexpr char16_t kStyle[] = uR"(
body { color: #1c2530; font-size: 14px; }
p { margin: 0; }
.pre { white-space: pre-wrap; }
.firm { font-size: 15px; font-weight: 600; }
.small { font-size: 12px; color: #566273; }
.caption { font-size: 11px; font-weight: 600; color: #566273; margin-top: 18px; margin-bottom: 3px; }
.title { font-size: 25px; font-weight: 600; margin-top: 26px; }
.subject { font-size: 17px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }
.strong { font-weight: 600; }
.price { font-size: 19px; font-weight: 600; }
)";

QString escaped(const QString &text)
{
    return text.trimmed().toHtmlEscaped();
}

/// A paragraph; nothing where there is no text.
QString paragraph(const QString &text, QLatin1StringView style)
{
    const QString shown = escaped(text);
    return shown.isEmpty() ? QString() : u"<p class=\"%1 pre\">%2</p>"_s.arg(style).arg(shown);
}

/// Paragraphs under a small heading; nothing where there are none.
QString part(const QString &caption, const QString &paragraphs)
{
    return paragraphs.isEmpty() ? QString() : paragraph(caption, "caption"_L1) + paragraphs;
}

/// A word with its value, "%1" in the words; empty without the value.
QString told(const QString &words, const QString &value)
{
    return value.isEmpty() ? QString() : words.arg(value);
}

/// The texts that there are in one line.
QString line(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

class Composer
{
public:
    Composer(const Quotation &quotation, const DocumentWords &words)
        : m_it(quotation)
        , m_words(words)
    { }

    QString html(QSize logo) const
    {
        return u"<html><body>"_s + head(logo) + title() + parties() + offer() + facts()
            + part(m_words(QT_TRANSLATE_NOOP("Quotation", "Note")), paragraph(m_it.note, ""_L1))
            + bank() + signature() + u"</body></html>"_s;
    }

private:
    QString head(QSize logo) const
    {
        const FirmProfile &firm = m_it.firm;
        const QString name = paragraph(firm.name, "firm"_L1);
        const bool company = firm.code.size() == kCompanyCode;
        const QString code = company ? m_words(QT_TRANSLATE_NOOP("Quotation", "EDRPOU code %1"))
                                     : m_words(QT_TRANSLATE_NOOP("Quotation", "Tax number %1"));
        const QString vat = m_words(QT_TRANSLATE_NOOP("Quotation", "VAT number %1"));
        const QString details = paragraph(firm.address, "small"_L1)
            + paragraph(line({firm.phone, firm.email}), "small"_L1)
            + paragraph(firm.site, "small"_L1)
            + paragraph(line({told(code, firm.code), told(vat, firm.vat)}), "small"_L1);
        if (logo.isEmpty() && name.isEmpty() && details.isEmpty()) {
            return {};
        }
        const QString picture =
            u"<img src=\"logo\" width=\"%1\" height=\"%2\">"_s.arg(logo.width()).arg(logo.height());
        const QString left = logo.isEmpty() ? name : picture;
        const QString right = logo.isEmpty() ? details : name + details;
        // A cell with nothing in it would take the room above the title.
        const QString nothing = u"<p class=\"small\">&nbsp;</p>"_s;
        const QString cell = u"<td width=\"%1%\" align=\"%2\" style=\"vertical-align: middle; "
                             "border-bottom: 2px solid #2f6fed; padding-bottom: 12px\">%3</td>"_s;
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"_s
            + cell.arg(u"38"_s, u"left"_s, left.isEmpty() ? nothing : left)
            + cell.arg(u"62"_s, u"right"_s, right.isEmpty() ? nothing : right) + u"</tr></table>"_s;
    }

    QString title() const
    {
        const QString dated = m_words(QT_TRANSLATE_NOOP("Quotation", "of %1"));
        const QString valid = m_words(QT_TRANSLATE_NOOP("Quotation", "valid until %1"));
        return paragraph(
                   m_words(QT_TRANSLATE_NOOP("Quotation", "Quotation No. %1")).arg(m_it.number),
                   "title"_L1)
            + paragraph(line({told(dated, day(m_it.date)), told(valid, day(m_it.validUntil))}),
                        "small"_L1);
    }

    QString parties() const
    {
        QStringList phones;
        for (const Phone &phone : m_it.client.phones) {
            phones.append(phone.raw);
        }
        QStringList emails;
        for (const Email &email : m_it.client.emails) {
            emails.append(email.address);
        }
        const QString client = part(m_words(QT_TRANSLATE_NOOP("Quotation", "Client")),
                                    paragraph(m_it.client.client.name, "strong"_L1)
                                        + paragraph(phones.join(u", "_s), ""_L1)
                                        + paragraph(emails.join(u", "_s), ""_L1));
        const QString contact =
            part(m_words(QT_TRANSLATE_NOOP("Quotation", "Your contact")),
                 paragraph(m_it.contact.name, "strong"_L1) + paragraph(m_it.contact.phone, ""_L1)
                     + paragraph(m_it.contact.email, ""_L1));
        if (client.isEmpty() || contact.isEmpty()) {
            return client + contact;
        }
        const QString cell =
            u"<td width=\"50%\" style=\"padding-top: 22px; padding-right: 12px\">%1</td>"_s;
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"_s
            + cell.arg(client) + cell.arg(contact) + u"</tr></table>"_s;
    }

    QString offer() const
    {
        return paragraph(m_it.subject, "subject"_L1) + paragraph(m_it.text, ""_L1);
    }

    QString facts() const
    {
        const Format format(m_words.locale());
        const QString rows = row(m_words(QT_TRANSLATE_NOOP("Quotation", "Expected date")),
                                 paragraph(day(m_it.expected), "strong"_L1))
            + row(m_words(QT_TRANSLATE_NOOP("Quotation", "Price")),
                  m_it.price ? paragraph(format.editableMoney(*m_it.price), "price"_L1)
                             : QString());
        if (rows.isEmpty()) {
            return {};
        }
        return u"<p>&nbsp;</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"10\" "
               "bgcolor=\"#f1f4f9\">"_s
            + rows + u"</table>"_s;
    }

    /// A line with its value at the right; nothing without a value.
    static QString row(const QString &name, const QString &value)
    {
        const QString line = u"<tr><td style=\"vertical-align: middle\">%1</td>"
                             "<td align=\"right\">%2</td></tr>"_s;
        return value.isEmpty() ? QString() : line.arg(paragraph(name, ""_L1), value);
    }

    QString bank() const
    {
        const FirmProfile &firm = m_it.firm;
        if (firm.iban.isEmpty() && firm.bank.isEmpty()) {
            return {};
        }
        const QString to = m_words(QT_TRANSLATE_NOOP("Quotation", "Payee: %1"));
        const QString account = m_words(QT_TRANSLATE_NOOP("Quotation", "Account (IBAN): %1"));
        const QString bank = m_words(QT_TRANSLATE_NOOP("Quotation", "Bank: %1"));
        return part(m_words(QT_TRANSLATE_NOOP("Quotation", "Bank details")),
                    paragraph(told(to, firm.name), ""_L1)
                        + paragraph(told(account, groupedIban(firm.iban)), ""_L1)
                        + paragraph(told(bank, firm.bank), ""_L1));
    }

    /// A rule to sign on, with the name of who signs behind it.
    QString signature() const
    {
        const QString who = m_it.contact.name.isEmpty() ? m_it.firm.name : m_it.contact.name;
        const QString cell = u"<td style=\"padding-top: 40px%1\">%2</td>"_s;
        return u"<table cellspacing=\"0\" cellpadding=\"0\"><tr>"_s
            + cell.arg(u"; padding-right: 10px"_s,
                       paragraph(m_words(QT_TRANSLATE_NOOP("Quotation", "Signature")), ""_L1))
            + u"<td width=\"190\" style=\"border-bottom: 1px solid #566273\">&nbsp;</td>"_s
            + cell.arg(u"; padding-left: 10px"_s, paragraph(who, ""_L1)) + u"</tr></table>"_s;
    }

    QString day(QDate date) const { return date.isValid() ? m_words.day(date) : QString(); }

    const Quotation &m_it;
    const DocumentWords &m_words;
};

} // namespace

bool offersQuotations(const Directory &directory, ChannelId channel)
{
    const Channel *found = directory.channel(channel);
    return !found || found->quotations;
}

QString quotationNumber(const Opportunity &opportunity)
{
    // Digits and letters that can't be taken for one another.
    static const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    constexpr quint64 kMix = 0x9E3779B97F4A7C15; // spreads neighbouring ids over all numbers
    constexpr int kBits = 5;
    constexpr int kSigns = 5;
    quint64 rest = (quint64(opportunity.id.value) * kMix) >> (64 - kBits * kSigns);
    QString number;
    for (int i = 0; i < kSigns; ++i, rest >>= kBits) {
        number.append(signs.at(qsizetype(rest & ((1 << kBits) - 1))));
    }
    const QDate year = opportunity.enquiredOn;
    return year.isValid() ? u"%1-%2"_s.arg(year.year()).arg(number) : number;
}

Quotation quotationOf(const OpportunityRecord &record, const Directory &directory, QDate today)
{
    const Opportunity &opportunity = record.opportunity;
    Quotation quotation;
    quotation.firm = directory.firm();
    quotation.number = quotationNumber(opportunity);
    quotation.date = today;
    quotation.validUntil = today.addDays(kQuotationDays);
    quotation.client = record.client;
    quotation.subject = opportunity.title;
    quotation.text = opportunity.request;
    quotation.expected = opportunity.plannedStart;
    if (opportunity.value) {
        quotation.price = Money {*opportunity.value, opportunity.currency};
    }
    if (const Person *person = directory.person(opportunity.responsible)) {
        quotation.contact = *person;
        quotation.contact.name = directory.name(person->id);
    }
    return quotation;
}

std::unique_ptr<QTextDocument> quotationDocument(const Quotation &quotation,
                                                 const DocumentWords &words)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    const QByteArray png = QByteArray::fromBase64(quotation.firm.logo.toLatin1());
    const QImage logo = QImage::fromData(png, "PNG");
    QSize size = logo.size();
    if (size.width() > kLogo.width() || size.height() > kLogo.height()) {
        size.scale(kLogo, Qt::KeepAspectRatio);
    }
    document->addResource(QTextDocument::ImageResource, QUrl(u"logo"_s), logo);
    document->setDefaultStyleSheet(QString::fromUtf16(kStyle));
    document->setHtml(Composer(quotation, words).html(size));
    return document;
}

} // namespace ugoda
