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
/// typing finds, Enter adds what is highlighted in the list, a comma what is called so, Backspace
/// at the beginning removes the last, a click on a chip or Delete on it removes it. Words that are
/// only a part of known names become a new row by the list's last line alone.
class ChipField : public QFrame
{
    Q_OBJECT

public:
    /// `mayCreate`: the list offers to make what no row is called.
    explicit ChipField(bool mayCreate, QWidget *parent = nullptr);
    ~ChipField() override;
    Q_DISABLE_COPY_MOVE(ChipField)

    /// What can be chosen, and how every row looks.
    void setChoices(const QList<Choice> &choices, const QHash<qint64, ChipLook> &looks);
    /// Ids and the names of new ones, in the person's order. What is typed and not yet a chip comes
    /// last where new ones may be made: as it would on leaving the field, or as an object
    /// {name, typed_only} when it is nothing yet.
    QJsonArray value() const;
    void setValue(const QJsonArray &value);
    /// What is typed becomes a chip, as on leaving the field: the row of that name, or a new one
    /// when no row is anything like it. Other words stay for the person to see.
    void takeTyped();
    void setPlaceholder(const QString &text);

    /// How the row that makes a new one is called, with %1 for what is typed; empty: "Create “%1”".
    void setCreateText(const QString &text) { m_createText = text; }

    /// A new one is made by the list's last row alone, never by leaving the field (people).
    void setByChoiceOnly() { m_byChoiceOnly = true; }

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
    /// Takes what is typed, or lists what it may mean.
    void enter();
    void offer(const QString &text);
    void onTextEdited(const QString &text);
    /// The id of the row that is called so, otherwise the words as the name of a new one.
    QJsonValue namedSo(const QString &typed) const;
    /// What that becomes without a choice in the list; null: nothing.
    QJsonValue itemOf(const QString &typed) const;

    bool m_mayCreate;
    bool m_byChoiceOnly = false;
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
