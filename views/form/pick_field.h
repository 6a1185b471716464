// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/suffix_edit.h"
#include "views/form/type_ahead.h"

#include <QComboBox>

class QAction;

namespace ugoda {

/// One of a dictionary, found by typing; a name that no row has becomes a new one on saving
/// ("Create «…»"), of people only when that row of the list was chosen.
class PickField : public SuffixEdit
{
    Q_OBJECT

public:
    explicit PickField(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// How the row that makes a new one is called, with %1 for what is typed; empty: "Create “%1”".
    void setCreateText(const QString &text);

    /// A new one is made only when the row that makes it was chosen from the list.
    void setNewByChoiceOnly() { m_byChoiceOnly = true; }

    /// An id with the name of a row that isn't offered any more, or with id 0 the name of a new
    /// one; `typedOnly` when that was typed and not chosen.
    void setChosen(qint64 id, const QString &name, bool typedOnly = false);

    qint64 chosen() const { return m_id; }

    /// What is typed while no row has this name.
    QString newName() const { return m_id == 0 ? text().trimmed() : QString(); }

    /// Whether newName() is to make nothing: it was not chosen.
    bool isTypedOnly() const { return m_byChoiceOnly && m_typedOnly && !newName().isEmpty(); }

    void retranslate();

signals:
    /// The person changed the value.
    void edited();

private:
    void onTextEdited(const QString &text);
    void offer(const QString &text);
    void refresh();

    TypeAhead *m_list;
    QAction *m_open;
    QList<Choice> m_choices;
    QString m_createText;
    qint64 m_id = 0;
    bool m_byChoiceOnly = false;
    bool m_typedOnly = false; ///< since the last choice
};

/// A drop-down that the wheel turns only while it has the focus, so that scrolling a form past it
/// changes nothing.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The row with this key as its data; rows that are not offered any more are shown as `name`.
    void choose(const QVariant &key, const QString &name = {});

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ugoda
