// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

/// px between the edge of a borderless editor and its text: by so much everything else is moved in,
/// so that all words begin on one line.
inline constexpr int kFormInset = 12;

/// One field of a form: its label at the left (38 % of the width), the editor at the right, and
/// beneath the editor what there is to say about the value: a problem, a conflict with its choice,
/// or a hint. Nothing but the words below appears or goes, so the editor never moves.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over. Without a label the row uses the whole width.
    FieldRow(QWidget *editor, bool hasLabel, QWidget *parent);

    /// The words at the left, with a mnemonic; also the accessible name of the editor.
    void setLabel(const QString &text);

    QWidget *editor() const { return m_editor; }

    /// Says why the value can't be taken; empty: it can.
    void setProblem(const QString &text);
    /// Says that the value was changed elsewhere meanwhile and lets choose; empty: no conflict.
    void setConflict(const QString &text);
    /// A quiet remark with an optional action (hintActivated()); empty: none.
    void setHint(const QString &text, const QString &action = {});
    void retranslate();

signals:
    void mineKept();
    void theirsTaken();
    void hintActivated();

private:
    /// What takes the focus of the editor.
    QWidget *control() const;
    QWidget *makeNote(QLatin1StringView icon, Tone tone, QLabel **text);

    QWidget *m_editor;
    QLabel *m_label = nullptr;
    QVBoxLayout *m_right;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QWidget *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    QPushButton *m_keepMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QWidget *m_hint = nullptr;
    QLabel *m_hintText = nullptr;
    QPushButton *m_hintAction = nullptr;
};

/// Splits a line in label and editor as all rows of the form do.
void addLabelled(QHBoxLayout *line, QWidget *label, QWidget *editor);

} // namespace ugoda
