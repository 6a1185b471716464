// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ugoda {

/// One field in which a name is typed: Enter hands it over and the field stays for the next, Esc
/// closes it. For a new card in a column and for a new stage beside them.
class QuickCreate : public QWidget
{
    Q_OBJECT

public:
    explicit QuickCreate(QWidget *parent);

    /// What the field asks for, and the message for an empty one.
    void setWords(const QString &placeholder, const QString &emptyMessage);
    /// Where one types; null before it was first needed.
    QWidget *field() const;
    /// Shows the field and gives it the focus.
    void begin();
    /// A name to begin with, selected; after begin().
    void propose(const QString &name);
    /// The name was taken: ready for the next.
    void taken();
    /// The name was refused for this reason; it stays in the field.
    void refuse(const QString &message);

signals:
    /// A name, never empty, without space at its ends.
    void entered(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void enter();
    void setMessage(const QString &message);

    QLineEdit *m_field = nullptr; ///< made when it is first needed
    QLabel *m_message = nullptr; ///< with the field
    QString m_placeholder;
    QString m_emptyMessage;
};

} // namespace ugoda
