// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_router.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers kCommandModifiers = Qt::ControlModifier | Qt::AltModifier;

/// Whether a text field would take an undo or redo without having anything to do.
bool hasNothingTo(QWidget *field, bool undo)
{
    if (const auto *line = qobject_cast<QLineEdit *>(field)) {
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    }
    const QTextDocument *document = nullptr;
    if (const auto *text = qobject_cast<QTextEdit *>(field)) {
        document = text->document();
    } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        document = plain->document();
    }
    return document && (undo ? !document->isUndoAvailable() : !document->isRedoAvailable());
}

/// Whether an action may answer a key pressed in this widget.
bool isWithinReach(const QAction *action, QWidget *focus)
{
    const Qt::ShortcutContext context = action->shortcutContext();
    const QObjectList places = action->associatedObjects();
    for (QObject *place : places) {
        const auto *widget = qobject_cast<QWidget *>(place);
        if (!widget) {
            continue;
        }
        const bool reached = context == Qt::WidgetShortcut ? widget == focus
            : context == Qt::WidgetWithChildrenShortcut
            ? widget == focus || widget->isAncestorOf(focus)
            : widget->window() == focus->window()
                || widget->window()->parentWidget() == focus->window();
        if (reached) {
            return true;
        }
    }
    return false;
}

QAction *findAction(QWidget *focus, const QKeySequence &keys)
{
    const QList<QAction *> actions = focus->window()->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(keys)
            && isWithinReach(action, focus)) {
            return action;
        }
    }
    return nullptr;
}

QKeyEvent translated(const QKeyEvent *event)
{
    return QKeyEvent(event->type(),
                     ShortcutRouter::latinKey(event->key()),
                     event->modifiers(),
                     QString(),
                     event->isAutoRepeat());
}

} // namespace

ShortcutRouter::ShortcutRouter(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

int ShortcutRouter::latinKey(int key)
{
    static constexpr QStringView kCyrillic = u"ЙЦУКЕНГШЩЗХЇЪФІЫВАПРОЛДЖЄЭЯЧСМИТЬБЮҐЁ";
    static constexpr QStringView kLatin = u"QWERTYUIOP[]]ASSDFGHJKL;''ZXCVBNM,.\\`";
    static_assert(kCyrillic.size() == kLatin.size());
    if (key <= 0 || key > 0xFFFF) {
        return 0;
    }
    const qsizetype place = kCyrillic.indexOf(QChar(key));
    return place < 0 ? 0 : kLatin[place].unicode();
}

bool ShortcutRouter::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *receiver = qobject_cast<QWidget *>(watched);
    if (!receiver) {
        return false;
    }
    auto *key = static_cast<QKeyEvent *>(event);
    return asks ? overrides(receiver, key) : presses(receiver, key);
}

bool ShortcutRouter::overrides(QWidget *receiver, QKeyEvent *event)
{
    const bool undo = event->matches(QKeySequence::Undo);
    if ((undo || event->matches(QKeySequence::Redo)) && hasNothingTo(receiver, undo)) {
        event->ignore();
        return true;
    }
    if (!(event->modifiers() & kCommandModifiers) || latinKey(event->key()) == 0) {
        return false;
    }
    m_pending = nullptr;
    QKeyEvent latin = translated(event);
    latin.ignore();
    QCoreApplication::sendEvent(receiver, &latin);
    if (!latin.isAccepted()) {
        m_pending = findAction(receiver, QKeySequence(latin.keyCombination()));
    }
    // Accepted, the key arrives at presses() instead of Qt's table of shortcuts.
    event->setAccepted(latin.isAccepted() || m_pending);
    return event->isAccepted();
}

bool ShortcutRouter::presses(QWidget *receiver, QKeyEvent *event)
{
    if (!(event->modifiers() & kCommandModifiers) || latinKey(event->key()) == 0) {
        return false;
    }
    if (m_pending) {
        QAction *action = m_pending;
        m_pending = nullptr;
        action->trigger();
        return true;
    }
    QKeyEvent latin = translated(event);
    QCoreApplication::sendEvent(receiver, &latin);
    event->setAccepted(latin.isAccepted());
    return latin.isAccepted();
}

} // namespace ugoda
