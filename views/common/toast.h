// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QGraphicsOpacityEffect;
class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace ugoda {

/// The short message at the bottom of a window, with "Undo" or another action. It never takes the
/// focus (Tab reaches its button), is told to screen readers, stays while the pointer is on it and
/// fades by itself after 6 s. One per window, which owns it; a new message replaces the old one.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    /// Shows a message. With an action's text there is a button that calls the action and closes
    /// the message.
    void showMessage(const QString &text,
                     const QString &actionText = {},
                     std::function<void()> action = {});
    void dismiss();
    QString text() const;

    /// How long a message stays, in ms; tests shorten it.
    void setDuration(int milliseconds) { m_timer.setInterval(milliseconds); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void fade();
    void act();

    QLabel *m_text;
    QPushButton *m_button;
    QGraphicsOpacityEffect *m_opacity;
    QPropertyAnimation *m_fading;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace ugoda
