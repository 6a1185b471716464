// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/toast.h"

#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStays = 6000;
constexpr int kOfferTimes = 2; ///< as long as a message an offer stays
constexpr int kFades = 200;
constexpr int kMargin = 24;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(label(QString(), this))
    , m_button(button(QString(), "link"_L1, this))
    , m_further(button(QString(), "link"_L1, this))
    , m_decline(iconButton("close"_L1, tr("Close"), this))
    , m_opacity(new QGraphicsOpacityEffect(this))
    , m_fading(new QPropertyAnimation(m_opacity, "opacity", this))
    , m_stays(kStays)
{
    setKind(this, u"toast");
    m_text->setProperty("tone", u"onToast"_s);
    for (QPushButton *one : {m_button, m_further}) {
        one->setProperty("tone", u"onToast"_s);
        one->setFocusPolicy(Qt::TabFocus);
    }
    setFocusPolicy(Qt::NoFocus);
    setGraphicsEffect(m_opacity);
    m_opacity->setEnabled(false);
    m_decline->setFocusPolicy(Qt::TabFocus);
    m_decline->setFixedSize(24, 24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_further);
    row->addWidget(m_button);
    row->addWidget(m_decline);
    m_timer.setSingleShot(true);
    m_fading->setDuration(kFades);
    m_fading->setStartValue(1.0);
    m_fading->setEndValue(0.0);
    connect(&m_timer, &QTimer::timeout, this, &Toast::fade);
    connect(m_fading, &QPropertyAnimation::finished, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] { act(m_action); });
    connect(m_further, &QPushButton::clicked, this, [this] { act(m_furtherAction); });
    connect(m_decline, &QToolButton::clicked, this, &Toast::dismiss);
    window->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text,
                        const QString &actionText,
                        std::function<void()> action,
                        const Button &further)
{
    m_offers = false;
    present(text, {actionText, std::move(action)}, further);
    startTimer();
}

void Toast::showOffer(Words text, Words actionText, std::function<void()> action)
{
    m_offer = Offer {std::move(text), std::move(actionText), std::move(action)};
    presentOffer();
}

void Toast::presentOffer()
{
    m_offers = true;
    present(m_offer->text(), {m_offer->actionText(), m_offer->action}, {});
    startTimer();
}

void Toast::startTimer()
{
    m_timer.start(m_offers ? kOfferTimes * m_stays : m_stays);
}

void Toast::withdrawOffer()
{
    m_offer.reset();
    if (m_offers) {
        dismiss();
    }
}

void Toast::present(const QString &text, const Button &main, const Button &further)
{
    m_fading->stop();
    m_opacity->setEnabled(false);
    m_text->setText(text);
    for (const auto &[shown, wanted] : {std::pair(m_button, main), std::pair(m_further, further)}) {
        shown->setText(wanted.text);
        shown->setVisible(!wanted.text.isEmpty());
    }
    m_decline->setVisible(m_offers);
    m_action = main.action;
    m_furtherAction = further.action;
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_action = nullptr;
    m_furtherAction = nullptr;
    if (std::exchange(m_offers, false)) {
        m_offer.reset();
    }
    if (m_offer) {
        presentOffer();
    } else {
        hide();
    }
}

void Toast::stepAside()
{
    m_timer.stop();
    hide();
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        startTimer();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_decline->setToolTip(tr("Close"));
        m_decline->setAccessibleName(tr("Close"));
        if (m_offers)
            presentOffer();
    }
    QFrame::changeEvent(event);
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int room = window->width() - 2 * kMargin;
    m_text->setWordWrap(false);
    ensurePolished();
    layout()->activate();
    if (sizeHint().width() > room) {
        m_text->setWordWrap(true);
        resize(room, layout()->totalHeightForWidth(room));
    } else {
        resize(sizeHint());
    }
    move((window->width() - width()) / 2, window->height() - height() - kMargin);
}

void Toast::fade()
{
    // The keyboard's way to the button must not vanish under the person's fingers.
    if (m_button->hasFocus() || m_further->hasFocus()) {
        startTimer();
        return;
    }
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        dismiss();
        return;
    }
    m_opacity->setEnabled(true);
    m_fading->start();
}

void Toast::act(const std::function<void()> &chosen)
{
    const std::function<void()> action = chosen; // goes with the message
    dismiss();
    if (action)
        action();
}

} // namespace ugoda
