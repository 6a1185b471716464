// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a record: its further clients and comments.
#include "model/exchange/comment_cell.h"
#include "model/exchange/import_writer.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

void ImportWriter::addParts(const ImportRow &row, OpportunityId opportunity)
{
    if (!row.company.isEmpty()) {
        addFurther({row.company, {}, {}, {}, {}, {}}, opportunity);
    }
    for (const ImportClient &further : row.further) {
        addFurther(further, opportunity);
    }
    for (const QString &text : row.comments) {
        Comment comment;
        comment.opportunity = opportunity;
        comment.text = text;
        m_transaction.insert(comment);
    }
}

void ImportWriter::addFurther(const ImportClient &wanted, OpportunityId opportunity)
{
    OpportunityClient link;
    link.opportunity = opportunity;
    link.client = m_clients.further(wanted);
    link.role = wanted.role;
    if (link.client.isValid()) {
        m_transaction.insert(link);
    }
}

bool ImportWriter::alignFurther(const ImportRow &row, OpportunityId opportunity)
{
    if (row.further.isEmpty()) {
        return false;
    }
    bool altered = false;
    QList<OpportunityClient> links = furtherClientsOf(m_transaction, opportunity);
    for (const ImportClient &wanted : row.further) {
        const auto link =
            std::find_if(links.begin(), links.end(), [&](const OpportunityClient &each) {
                return m_clients.isSame(wanted, each.client);
            });
        if (link == links.end()) {
            addFurther(wanted, opportunity);
            altered = true;
            continue;
        }
        OpportunityClient after = *link;
        after.role = wanted.role;
        if (after != *link) {
            m_transaction.update(*link, after);
            altered = true;
        }
        altered = m_clients.amend(link->client, wanted) || altered;
        links.erase(link);
    }
    for (const OpportunityClient &link : std::as_const(links)) {
        m_transaction.setRemoved<OpportunityClient>(link.id, true);
        altered = true;
    }
    return altered;
}

bool ImportWriter::addComments(const ImportRow &row, OpportunityId opportunity)
{
    if (row.comments.isEmpty()) {
        return false;
    }
    QStringList known = commentsOf(m_transaction, opportunity);
    bool altered = false;
    for (const QString &text : row.comments) {
        const auto same = std::find_if(known.begin(), known.end(), [&text](const QString &each) {
            return each == text || each == withoutCommentHead(text);
        });
        if (same != known.end()) {
            known.erase(same);
            continue;
        }
        Comment comment;
        comment.opportunity = opportunity;
        comment.text = text;
        m_transaction.insert(comment);
        altered = true;
    }
    return altered;
}

} // namespace ugoda
