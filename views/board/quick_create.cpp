// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/quick_create.h"

#include "views/common/fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

QuickCreate::QuickCreate(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void QuickCreate::build()
{
    m_field = new QLineEdit(this);
    m_message = new QLabel(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 0, 8, 8);
    rows->setSpacing(4);
    rows->addWidget(m_field);
    rows->addWidget(m_message);
    m_field->setObjectName(u"quickName"_s);
    m_message->setObjectName(u"quickMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setProperty("tone", u"bad"_s);
    m_message->setFont(ugoda::font(this, TextStyle::Secondary));
    m_message->hide();
    connect(m_field, &QLineEdit::returnPressed, this, &QuickCreate::enter);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setMessage({}); });
    setWords(m_placeholder, m_emptyMessage);
}

void QuickCreate::setWords(const QString &placeholder, const QString &emptyMessage)
{
    m_placeholder = placeholder;
    m_emptyMessage = emptyMessage;
    if (m_field) {
        m_field->setPlaceholderText(placeholder);
        m_field->setAccessibleName(placeholder);
    }
}

QWidget *QuickCreate::field() const
{
    return m_field;
}

void QuickCreate::begin()
{
    if (!m_field) {
        build();
    }
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuickCreate::propose(const QString &name)
{
    m_field->setText(name);
    m_field->selectAll();
}

void QuickCreate::taken()
{
    m_field->clear();
    setMessage({});
}

void QuickCreate::refuse(const QString &message)
{
    setMessage(message);
    m_field->selectAll();
}

void QuickCreate::enter()
{
    const QString name = m_field->text().trimmed();
    if (name.isEmpty()) {
        setMessage(m_emptyMessage);
    } else {
        emit entered(name);
    }
}

void QuickCreate::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_field->setAccessibleDescription(message);
    m_field->setProperty("invalid", !message.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

void QuickCreate::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        taken();
        emit closed(); // first: Qt gives the focus of what is hidden to whatever comes next
        hide();
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event); // the field hands Enter on; it means nothing to the window
    }
}

} // namespace ugoda
