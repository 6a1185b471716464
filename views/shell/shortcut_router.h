// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QKeyEvent;
class QWidget;

namespace ugoda {

/// Makes shortcuts reach what they mean.
///
/// With a Ukrainian or Russian layout Ctrl+Z arrives as Ctrl+Я on platforms that do not look at the
/// Latin layout beside it: such a key stands for the Latin key at its place, both for the actions
/// of the window and for what a text field does itself (copy, paste).
///
/// A text field keeps Ctrl+Z for itself only while it has something to undo; otherwise the window
/// undoes its last step.
class ShortcutRouter : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application; the parent owns it.
    explicit ShortcutRouter(QObject *parent);

    /// The Latin key at the place of a Cyrillic one in the standard Ukrainian and Russian layouts;
    /// 0 for any other key.
    static int latinKey(int key);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool overrides(QWidget *receiver, QKeyEvent *event);
    bool presses(QWidget *receiver, QKeyEvent *event);

    QPointer<QAction> m_pending; ///< what the key that is being pressed will trigger
};

} // namespace ugoda
