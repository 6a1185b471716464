// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace ugoda {

/// A value as a person types it; once it is left it stands there in the form in which people read
/// it. What can't be read stays as it was typed.
class ValueLine : public QLineEdit
{
    Q_OBJECT

public:
    using Turn = std::function<QString(const QString &)>;

    /// `read` makes a value of what is typed, `show` words of a value; both give back what they
    /// can't read.
    ValueLine(Turn read, Turn show, QWidget *parent);

    QString value() const { return m_value; }

    void setValue(const QString &value);
    /// Shows the value anew, in the locale of the moment.
    void retranslate();

signals:
    /// The person changed the value.
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    Turn m_read;
    Turn m_show;
    QString m_value;
};

} // namespace ugoda
