// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace ugoda {

/// An amount as a person types it ("12 тис", "$302"); once it is left it stands there in the
/// form of the locale with the sign of its currency. What can't be read stays as it was typed.
class MoneyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget *parent = nullptr);

    /// plainAmount() when the text can be read, else the text.
    QString value() const { return m_value; }

    void setValue(const QString &value);
    /// The amount in minor units when it can be read.
    std::optional<qint64> minor() const;
    /// ISO code of the currency whose sign is shown.
    void setCurrency(const QString &currency);
    /// Shows the value anew, in the locale of the moment.
    void retranslate();

signals:
    /// The person changed the value.
    void edited();
    /// The text named a currency: "302 $".
    void currencyTyped(const QString &currency);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTextEdited(const QString &text);

    QString m_value;
    QString m_currency;
};

} // namespace ugoda
