// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/value_line.h"

#include <QFocusEvent>

namespace ugoda {

ValueLine::ValueLine(Turn read, Turn show, QWidget *parent)
    : QLineEdit(parent)
    , m_read(std::move(read))
    , m_show(std::move(show))
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = m_read(text);
        emit edited();
    });
}

void ValueLine::setValue(const QString &value)
{
    m_value = value;
    retranslate();
}

void ValueLine::retranslate()
{
    setText(m_show(m_value));
}

void ValueLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        retranslate();
}

} // namespace ugoda
