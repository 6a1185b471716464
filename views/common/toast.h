// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QGraphicsOpacityEffect;
class QLabel;
class QPropertyAnimation;
class QPushButton;
class QToolButton;

namespace ugoda {

/// The short message at the bottom of a window, with "Undo" or another action. It never takes the
/// focus (Tab reaches its button), is told to screen readers, stays while the pointer is on it and
/// fades by itself after 6 s. One per window, which owns it; a new message replaces the old one.
/// An offer stays twice as long unless it is answered, follows the interface's language, and
/// comes back when a message that covered it is gone.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// Gives words in the language of the moment.
    using Words = std::function<QString()>;

    explicit Toast(QWidget *window);

    /// What a button of a message says and does.
    struct Button
    {
        QString text; ///< empty: no button
        std::function<void()> action;
    };

    /// Shows a message. With an action's text there is a button that calls the action and closes
    /// the message; `further` is one more before it.
    void showMessage(const QString &text,
                     const QString &actionText = {},
                     std::function<void()> action = {},
                     const Button &further = {});
    /// Shows a message whose action is wanted, with a cross to decline it.
    void showOffer(Words text, Words actionText, std::function<void()> action);
    /// The offer is out of date.
    void withdrawOffer();
    /// The message has been read; an offer beneath it shows again.
    void dismiss();
    /// Makes room at once; an offer comes back after the next message.
    void stepAside();
    QString text() const;

    /// How long a message stays, in ms; tests shorten it.
    void setDuration(int milliseconds) { m_stays = milliseconds; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Offer
    {
        Words text;
        Words actionText;
        std::function<void()> action;
    };

    void present(const QString &text, const Button &main, const Button &further);
    void presentOffer();
    void startTimer();
    void place();
    void fade();
    void act(const std::function<void()> &action);

    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_further;
    QToolButton *m_decline;
    QGraphicsOpacityEffect *m_opacity;
    QPropertyAnimation *m_fading;
    QTimer m_timer;
    int m_stays; ///< ms that a message stays
    std::function<void()> m_action; ///< of the button
    std::function<void()> m_furtherAction;
    std::optional<Offer> m_offer; ///< not answered yet
    bool m_offers = false; ///< what is shown is the offer
};

} // namespace ugoda
