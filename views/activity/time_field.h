// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace ugoda {

/// When in a day something begins. Typed as "14:30", "14.30", "1430", "9" or "2:30 pm"; once it is
/// left it stands there in the locale's form. What can't be read stays as it was typed. Up and Down
/// move by a quarter of an hour, Page Up and Page Down by an hour.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent);

    /// Minutes since midnight; none when it is empty or can't be read.
    std::optional<qint64> minute() const;
    void setMinute(std::optional<qint64> minute);
    /// Shows what can be read in the locale of the moment.
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void move(int minutes);
};

} // namespace ugoda
