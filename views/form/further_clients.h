// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ugoda {

class ClientField;
class Workspace;

/// Further clients of an opportunity, each with the role it has (row 61): the role left, the client
/// right, "–" behind it, and a button that adds one.
class FurtherClients : public QWidget
{
    Q_OBJECT

public:
    FurtherClients(Workspace &workspace, QWidget *parent);

    /// The rows as FormState keeps them; rows without a word are left out.
    QJsonArray value() const;
    void setValue(const QJsonArray &value);
    void retranslate();

signals:
    /// The person changed the value.
    void edited();

private:
    struct Row
    {
        qint64 link = 0;
        QWidget *box = nullptr;
        QLineEdit *role = nullptr;
        ClientField *client = nullptr;
        QToolButton *remove = nullptr;
    };

    void insertRow();
    void removeRow(QWidget *box);

    Workspace &m_workspace;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace ugoda
