// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/after_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace ugoda {

namespace {

constexpr int kMoment =
    20; ///< ms; what was painted reaches the screen before anything else is done

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<void()> action)
        : QObject(widget)
        , m_action(std::move(action))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(kMoment, this, [this] {
                m_action();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_action;
};

} // namespace

void afterFirstPaint(QWidget *widget, std::function<void()> action)
{
    new FirstPaint(widget, std::move(action));
}

} // namespace ugoda
