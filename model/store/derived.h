// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/client.h"
#include "model/domain/opportunity.h"
#include "model/domain/result.h"
#include "model/domain/text_keys.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <span>

namespace ugoda {

class Connection;
class Statement;

/// Keeps what the program computes from the rows: search text (title, clients, the firm's own
/// fields) and its index, alphabetical keys, the tag index, the next activity, when the history got
/// its last entry. A new opportunity gets it in its own INSERT (imports live from that); everything
/// else is noted and brought up to date once, before COMMIT.
class Derived
{
public:
    /// `now` is ms since 1970 UTC: when the cards changed here got their last entry.
    Derived(Connection &connection, qint64 now);

    void setNow(qint64 now) { m_now = now; }

    /// The extra columns of a table that this class fills, in the order of bindForInsert().
    static std::span<const char *const> columnsOf(Entity entity);

    template<class Row>
    void bindForInsert(Statement &, const Row &)
    { }

    void bindForInsert(Statement &statement, const Opportunity &row);
    void bindForInsert(Statement &statement, const Client &row);

    template<class Row>
    Result<void> inserted(const Row &row)
    {
        noteInserted(row);
        return {};
    }

    Result<void> inserted(const Opportunity &row);

    /// The phones and e-mails that will follow the client inserted next: its search text is then
    /// written once instead of growing with each of them.
    void expectContacts(const QList<Phone> &phones, const QList<Email> &emails);

    /// The keys of the name or title of the row inserted next, made already.
    void expectName(const TextKeys &keys) { m_expectedName = keys; }

    /// A field of a row has changed.
    void changed(Entity entity, qint64 row, const QString &field);
    /// The card to which a row belongs; `otherwise` when its table names none.
    OpportunityId opportunityOf(Entity entity, qint64 row, OpportunityId otherwise);
    /// Brings all that was noted up to date; rows that already are up to date are not written. An
    /// error also when something could not be read since the beginning: what was written is then
    /// not whole.
    Result<void> flush();

    /// Notes every row, so that flush() finds what is not as it should be.
    Result<void> noteAll();

    /// "table id" of each row that flush() had to alter.
    const QStringList &altered() const { return m_altered; }

private:
    struct ClientText
    {
        QString nameKey;
        QString search;
        bool fresh = false; ///< made in this transaction
        bool used = false; ///< an opportunity has taken its text
        bool hasEmail = false; ///< its text holds an e-mail, and phones come before these
        int expected = 0; ///< contacts still to come that are in its text already
    };

    template<class Row>
    void noteInserted(const Row &row)
    {
        if constexpr (std::is_same_v<Row, Phone>) {
            addToClient(row.client, searchDigits(row), false);
        } else if constexpr (std::is_same_v<Row, Email>) {
            addToClient(row.client, row.key, true);
        } else if constexpr (requires { row.opportunity; }) {
            m_opportunities.insert(row.opportunity.value);
            touch(row.opportunity);
        }
    }

    static QString searchDigits(const Phone &phone);
    TextKeys keysOf(const QString &name);
    void addToClient(ClientId client, const QString &text, bool isEmail);
    ClientText &textOf(ClientId client);
    /// The next row of a query; what can't be read makes flush() fail.
    bool next(Statement &query);
    Result<void> flushNoted();
    Result<void> flushClient(ClientId client);
    void noteUsersOf(ClientId client);
    void noteUsersOf(CustomOptionId option);
    Result<void> flushOpportunity(qint64 id);
    Result<void> flushNewLinks();
    /// Reads the tags of all cards at once when very many are noted: the index leads from a tag to
    /// its cards, so that asking for one card walks all tags.
    void readLinks();
    QSet<qint64> linksOf(qint64 opportunity);
    Result<void> flushTags(qint64 opportunity, const IdList<TagTag> &tags);
    QString searchTextOf(const QString &title, ClientId client, qint64 opportunity);
    QStringList ownTextsOf(qint64 opportunity);
    QString optionText(CustomOptionId option);

    void touch(OpportunityId opportunity);
    Result<void> flushTouched();

    Connection &m_connection;
    qint64 m_now = 0;
    Error m_unread; ///< the first failure of next()
    QHash<qint64, qint64> m_touched; ///< opportunities with a new entry in their history, and when
    QStringList m_altered;
    std::optional<TextKeys> m_expectedName;
    ClientText m_expectation; ///< of the contacts of the client inserted next
    QString m_insertedText; ///< of the opportunity whose INSERT is under way
    QList<std::pair<TagId, OpportunityId>> m_newLinks; ///< tags of inserted opportunities
    std::optional<QHash<qint64, QSet<qint64>>> m_links; ///< by card, where readLinks() read them
    QHash<ClientId, ClientText> m_clientTexts;
    QHash<CustomOptionId, QString> m_optionTexts; ///< while flush() runs
    QSet<qint64> m_freshDirty; ///< clients made here whose text grew after their INSERT
    QSet<qint64> m_clients; ///< older clients to compute anew
    QSet<qint64> m_opportunities;
};

} // namespace ugoda
