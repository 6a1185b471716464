// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_actions.h"

#include "views/common/icons.h"

#include <QAction>
#include <QWidget>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Act act;
    const char *text;
    const char *icon = "";
    QKeyCombination key = Qt::Key_unknown;
    QKeySequence::StandardKey standard =
        QKeySequence::UnknownKey; ///< the platform's own keys, first
    bool needsFile = true;
    bool checkable = false;
    QAction::MenuRole role = QAction::NoRole;
};

constexpr auto kNoKey = Qt::Key_unknown;
constexpr auto kUnknown = QKeySequence::UnknownKey;

constexpr Row kRows[] = {
    {Act::NewFile,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&New file…"),
     "file",
     kNoKey,
     kUnknown,
     false},
    {Act::OpenFile,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Open file…"),
     "folder",
     Qt::CTRL | Qt::Key_O,
     QKeySequence::Open,
     false},
    {Act::Import, QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Import…"), "import"},
    {Act::Export, QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Export…"), "export"},
    {Act::SaveCopy, QT_TRANSLATE_NOOP("ugoda::WindowActions", "Save a &copy…"), "copy"},
    {Act::Quit,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Quit"),
     "",
     Qt::CTRL | Qt::Key_Q,
     QKeySequence::Quit,
     false,
     false,
     QAction::QuitRole},
    {Act::Undo,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Undo"),
     "undo",
     Qt::CTRL | Qt::Key_Z,
     QKeySequence::Undo},
    {Act::Redo,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Redo"),
     "redo",
     Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
     QKeySequence::Redo},
    {Act::Delete,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Move to &trash"),
     "trash",
     Qt::Key_Delete},
    {Act::Find,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Find"),
     "search",
     Qt::CTRL | Qt::Key_K,
     QKeySequence::Find},
    {Act::Settings,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Settings"),
     "gear",
     Qt::CTRL | Qt::Key_Comma,
     QKeySequence::Preferences,
     true,
     true,
     QAction::PreferencesRole},
    {Act::ShowBoard,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Board"),
     "board",
     Qt::CTRL | Qt::Key_1,
     kUnknown,
     true,
     true},
    {Act::ShowTable,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Table"),
     "table",
     Qt::CTRL | Qt::Key_2,
     kUnknown,
     true,
     true},
    {Act::ShowTasks,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Tas&ks"),
     "clock",
     Qt::CTRL | Qt::Key_3,
     kUnknown,
     true,
     true},
    {Act::Mine,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&My opportunities"),
     "person",
     Qt::CTRL | Qt::SHIFT | Qt::Key_Y,
     kUnknown,
     true,
     true},
    {Act::Views, QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Saved views"), "bookmark"},
    {Act::ShowHistory,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&History panel"),
     "history",
     Qt::CTRL | Qt::SHIFT | Qt::Key_H,
     kUnknown,
     true,
     true},
    {Act::FoldRail,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Fold the navigation"),
     "fold",
     kNoKey,
     kUnknown,
     true,
     true},
    {Act::Create,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&New opportunity"),
     "plus",
     Qt::CTRL | Qt::Key_N},
    {Act::Open, QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Edit"), "edit", Qt::CTRL | Qt::Key_E},
    {Act::Comment,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Comment"),
     "comment",
     Qt::CTRL | Qt::SHIFT | Qt::Key_M},
    {Act::Activities,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Activities"),
     "calendar",
     Qt::CTRL | Qt::Key_T},
    {Act::Quotation,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Quotation…"),
     "receipt",
     Qt::CTRL | Qt::Key_P},
    {Act::Win,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Won"),
     "trophy",
     Qt::CTRL | Qt::SHIFT | Qt::Key_W},
    {Act::Lose,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Lost…"),
     "lost",
     Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    {Act::Postpone,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "Postpone…"),
     "clock",
     Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    {Act::Handbook,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Handbook"),
     "info",
     Qt::Key_F1,
     kUnknown,
     false},
    {Act::Shortcuts,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&Keyboard shortcuts"),
     "",
     Qt::SHIFT | Qt::Key_F1,
     kUnknown,
     false},
    {Act::About,
     QT_TRANSLATE_NOOP("ugoda::WindowActions", "&About Ugoda"),
     "",
     kNoKey,
     kUnknown,
     false,
     false,
     QAction::AboutRole},
};

/// The platform's keys for a purpose, and ours: some platforms have none for quitting or settings.
QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    if (row.standard != QKeySequence::UnknownKey) {
        keys = QKeySequence::keyBindings(row.standard);
    }
    const QKeySequence own(row.key);
    if (row.key.key() != Qt::Key_unknown && !keys.contains(own)) {
        keys.append(own);
    }
    return keys;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : kRows) {
        auto *action = new QAction(this);
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.checkable);
        action->setMenuRole(row.role);
        if (*row.icon) {
            action->setIcon(icon(QLatin1StringView(row.icon)));
        }
        window->addAction(action);
        m_actions.insert(row.act, action);
    }
    // The pages answer to this key themselves, so that it does nothing elsewhere; menus still name
    // it.
    m_actions.value(Act::Delete)->setShortcutContext(Qt::WidgetShortcut);
    retranslate();
}

void WindowActions::on(Act act, std::function<void()> handler)
{
    connect(m_actions.value(act), &QAction::triggered, this, std::move(handler));
}

void WindowActions::setFileOpen(bool open)
{
    for (const Row &row : kRows) {
        if (row.needsFile) {
            m_actions.value(row.act)->setEnabled(open);
        }
    }
    for (const Act act : {Act::Undo, Act::Redo}) {
        setStep(act, open ? m_steps.value(act) : QString());
    }
}

void WindowActions::setStep(Act act, const QString &step)
{
    m_steps.insert(act, step);
    QAction *action = m_actions.value(act);
    const bool undo = act == Act::Undo;
    QString name = undo ? tr("&Undo") : tr("&Redo");
    if (!step.isEmpty()) {
        QString shown = step;
        shown.replace(u'&', u"&&"_s);
        name = (undo ? tr("&Undo: %1") : tr("&Redo: %1")).arg(shown);
    }
    action->setText(name);
    action->setEnabled(!step.isEmpty());
    action->setToolTip(toolTipOf(action));
}

void WindowActions::retranslate()
{
    for (const Row &row : kRows) {
        QAction *action = m_actions.value(row.act);
        action->setText(tr(row.text));
        action->setToolTip(toolTipOf(action));
    }
    for (const Act act : {Act::Undo, Act::Redo}) {
        setStep(act, m_steps.value(act));
    }
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> result;
    for (const Row &row : kRows) {
        result.append(m_actions.value(row.act));
    }
    return result;
}

QString toolTipOf(const QAction *action)
{
    QString text = action->text();
    // A single & marks the letter of the menu, a double one is a sign of the text.
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    if (action->shortcut().isEmpty()) {
        return text;
    }
    return text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
}

} // namespace ugoda
