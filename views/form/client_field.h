// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "model/domain/record.h"
#include "views/form/suffix_edit.h"

class QAction;

namespace ugoda {

class TypeAhead;
class Workspace;

/// A client found by typing words of the name, digits of a phone or an e-mail (rows 13, 14). Text
/// that was not chosen from the list is the name of a new client, id 0; the list ends with
/// "Create «…»" (row 48).
class ClientField : public SuffixEdit
{
    Q_OBJECT

public:
    ClientField(Workspace &workspace, QWidget *parent);

    ClientId client() const { return m_client; }

    void setClient(ClientId id, const QString &name);
    void retranslate();

signals:
    /// The person changed the value.
    void edited();
    /// The person chose a client from the list.
    void clientChosen(ugoda::ClientId id);
    /// The person took "Create «…»".
    void createRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void onTextEdited(const QString &text);
    void search();
    void showHits(const QString &text, const QList<ClientHit> &hits);

    Workspace &m_workspace;
    TypeAhead *m_list;
    QAction *m_clear;
    ClientId m_client;
    bool m_searching = false;
};

} // namespace ugoda
