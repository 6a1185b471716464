// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ugoda {

/// Something that can be chosen while typing.
struct Choice
{
    qint64 id = 0;
    QString text;
    QString detail; ///< a second line in grey: a phone
};

/// The list that opens under a line edit while the person types: what matches, and at its bottom
/// "Create «…»" where that is allowed (row 48). The first row is chosen by one Enter; Esc closes
/// the list alone. The owner decides what to offer.
class TypeAhead : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the edit. The list is as wide as `field` and opens below it: what is seen as the
    /// field around the edit; null: the edit.
    explicit TypeAhead(QLineEdit *edit, QWidget *field = nullptr);

    /// Opens the list, or closes it when there is nothing to offer. `create` is the text of the
    /// last row; empty: there is none. The first row is proposed, or that of the id `chosen`.
    void offer(const QList<Choice> &choices, const QString &create = {}, qint64 chosen = 0);
    void close();
    bool isOpen() const;

signals:
    void chosen(qint64 id, const QString &text);
    void createRequested();
    /// The arrow down was pressed with no list open: the owner offers what fits.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QWidget *m_field;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

/// Those whose text contains every word typed, in any case and in either keyboard layout; first
/// those that begin with it.
QList<Choice> matching(const QList<Choice> &choices, const QString &typed);

} // namespace ugoda
