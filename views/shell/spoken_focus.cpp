// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/spoken_focus.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QPointer>

namespace ugoda {

namespace {

void tellReader(QAccessibleInterface *current)
{
    QAccessibleEvent focus(current, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

} // namespace

SpokenFocus::SpokenFocus(QObject *parent, Listener listener)
    : QObject(parent)
    , m_listener(std::move(listener))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*before*/, QWidget *now) {
        auto *view = qobject_cast<QAbstractItemView *>(now);
        if (view && (m_listener || QAccessible::isActive())) {
            // Behind what Qt tells of the view itself when this is done.
            const auto tell = [this, view = QPointer(view)] {
                tellCurrent(view);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        }
    });
}

void SpokenFocus::tellCurrent(QAbstractItemView *view)
{
    QAccessibleInterface *spoken = view ? QAccessible::queryAccessibleInterface(view) : nullptr;
    QAccessibleInterface *current = spoken ? spoken->focusChild() : nullptr;
    if (current && view->hasFocus()) {
        m_listener ? m_listener(current) : tellReader(current);
    }
}

} // namespace ugoda
