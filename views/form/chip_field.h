// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/type_ahead.h"

#include <QColor>
#include <QFrame>
#include <QHash>
#include <QJsonArray>
#include <QLineEdit>

namespace ugoda {

class FlowLayout;

/// How a row of the dictionary looks as a chip; also for rows that can't be chosen any more.
struct ChipLook
{
    QString name;
    QColor color; ///< invalid: the accent's
    QString initials {}; ///< of a person: in a disc before the name
};

/// Several of a dictionary as chips in one field (tags, row 62). A click lists what can be chosen,
/// typing finds, Enter or a comma adds (a new one where that is allowed), Backspace at the
/// beginning removes the last, a click on a chip or Delete on it removes it.
class ChipField : public QFrame
{
    Q_OBJECT

public:
    /// `mayCreate`: a name that no row has is taken as a new one.
    explicit ChipField(bool mayCreate, QWidget *parent = nullptr);
    ~ChipField() override;
    Q_DISABLE_COPY_MOVE(ChipField)

    /// What can be chosen, and how every row looks.
    void setChoices(const QList<Choice> &choices, const QHash<qint64, ChipLook> &looks);
    /// Ids and the names of new ones, in the person's order; also what is typed and not yet a chip
    /// when it may become one.
    QJsonArray value() const;
    void setValue(const QJsonArray &value);
    /// What is typed becomes a chip, as on leaving the field. Where nothing new may be made, words
    /// that fit no row stay for the person to see.
    void takeTyped();
    void setPlaceholder(const QString &text);

    /// How the row that makes a new one is called, with %1 for what is typed; empty: "Create “%1”".
    void setCreateText(const QString &text) { m_createText = text; }

signals:
    /// The person changed the value.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showChips();
    /// As wide as its words: a longer one goes to the next line.
    void fitEdit();
    void add(const QJsonValue &item);
    void remove(qsizetype place);
    void offer(const QString &text);
    void onTextEdited(const QString &text);
    QJsonValue itemOf(const QString &typed) const;

    bool m_mayCreate;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    TypeAhead *m_list;
    QList<Choice> m_choices;
    QHash<qint64, ChipLook> m_looks;
    QJsonArray m_items;
    QString m_placeholder;
    QString m_createText;
};

} // namespace ugoda
