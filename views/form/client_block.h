// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/validation.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace ugoda {

class ClientField;
class ContactRows;
class FieldBook;
class FieldRow;
class FurtherClients;
class Workspace;

/// The block "Client" of the form: the client by type-ahead, phones and e-mails inline (rows 13,
/// 14, 23, 69, 86 to 90), further clients (row 61). Choosing a client brings its contacts; numbers
/// typed before stay. Beside the name stands whether it is a person or a company: guessed for a new
/// one until somebody says so.
class ClientBlock : public QWidget
{
    Q_OBJECT

public:
    ClientBlock(Workspace &workspace, FieldBook &book, QWidget *parent);

    /// The client chosen, as read from the file: what versions and ids of its rows are.
    const ClientRecord &known() const { return m_known; }

    void setKnown(const ClientRecord &client);
    /// Reads the client that stands in the form when it is another than the known one (a draft);
    /// then `next`.
    void findKnown(std::function<void()> next);
    /// Speaks of problems in rows that were left; with `all` in every row.
    void showProblems(const QList<FieldProblem> &problems, bool all);
    /// Puts the focus where a problem "phones/1" is; false for other fields.
    bool focusProblem(const QString &field);
    void retranslate();

private:
    void enter(FieldBook &book);
    void choose(ClientId id);
    void adopt(const ClientRecord &client);
    void onClientEdited();
    ClientKind kind() const;
    /// What a client is, known or said (`of` 0: of the one being typed); none: by the name.
    void giveKind(std::optional<ClientKind> kind, ClientId of);
    void showKind();
    void lookForOwner(qsizetype place);
    void hintOwner(qsizetype place, const QList<ClientHit> &hits);

    Workspace &m_workspace;
    FieldBook &m_book;
    QLabel *m_heading;
    QWidget *m_clientBox;
    ClientField *m_client;
    QToolButton *m_kindButton;
    ContactRows *m_phones;
    ContactRows *m_emails;
    FurtherClients *m_further;
    FieldRow *m_clientRow;
    FieldRow *m_phonesRow;
    FieldRow *m_emailsRow;
    FieldRow *m_furtherRow;
    ClientRecord m_known;
    std::optional<ClientKind> m_kind; ///< known or said; none: guessed by the name
    ClientId m_kindOf; ///< whose it is; 0: of the new one being typed
    QHash<qsizetype, ClientHit> m_owners; ///< by row: another client with the number typed there
};

} // namespace ugoda
