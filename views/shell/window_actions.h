// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ugoda {

/// Everything that the main window can be told to do from its menus and by keys.
enum class Act {
    NewFile,
    OpenFile,
    Import,
    Export,
    SaveCopy,
    Quit,
    Undo,
    Redo,
    Delete,
    Find,
    Settings,
    ShowBoard,
    ShowTable,
    ShowTasks,
    Mine,
    Views,
    ShowHistory,
    FoldRail,
    Create,
    Open,
    Comment,
    Activities,
    Quotation,
    Win,
    Lose,
    Postpone,
    Handbook,
    Shortcuts,
    About,
};

/// The actions of the main window with their texts, icons and keys in one table. They are added to
/// the window, so that their keys work without a menu bar.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.value(act); }

    /// What to do when it is triggered; replaces nothing, each act has one handler. `this` lives as
    /// long as the window, which is what handlers refer to.
    void on(Act act, std::function<void()> handler);
    /// Those that need an open file.
    void setFileOpen(bool open);
    /// The step that undo or redo would take; empty disables it.
    void setStep(Act act, const QString &step);
    /// Texts in the present language.
    void retranslate();
    /// All, in the order of the menus: for the page of shortcuts.
    QList<QAction *> all() const;

private:
    QHash<Act, QAction *> m_actions;
    QHash<Act, QString> m_steps;
};

/// "Undo (Ctrl+Z)": what a button without a text says of its action.
QString toolTipOf(const QAction *action);

} // namespace ugoda
