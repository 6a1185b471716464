// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/money_field.h"

#include "model/domain/money.h"
#include "model/items/format.h"

namespace ugoda {

MoneyField::MoneyField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &MoneyField::onTextEdited);
}

void MoneyField::setValue(const QString &value)
{
    m_value = value;
    retranslate();
}

std::optional<qint64> MoneyField::minor() const
{
    const std::optional<ParsedMoney> money = parseMoney(m_value);
    return money ? std::optional(money->minor) : std::nullopt;
}

void MoneyField::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (!hasFocus())
        retranslate();
}

void MoneyField::retranslate()
{
    const std::optional<qint64> amount = minor();
    setText(amount ? Format().editableMoney({*amount, m_currency}) : m_value);
}

void MoneyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        retranslate();
}

void MoneyField::onTextEdited(const QString &text)
{
    const std::optional<ParsedMoney> money = parseMoney(text);
    m_value = money ? plainAmount(money->minor) : text.trimmed();
    if (money && !money->currency.isEmpty() && money->currency != m_currency)
        emit currencyTyped(money->currency);
    emit edited();
}

} // namespace ugoda
