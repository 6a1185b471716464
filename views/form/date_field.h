// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace ugoda {

/// A day, typed or picked. Typed in any way that readDate() knows, and "5.12" (this year), "+3"
/// (days from today), "today", "tomorrow"; once it is left it stands there in the locale's form.
/// What can't be read stays as it was typed. Up and Down move by a day, Page Up and Page Down by a
/// month, Alt+Down opens the calendar.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// ISO when the text can be read, else the text.
    QString value() const { return m_value; }

    void setValue(const QString &value);
    /// Invalid when there is none or it can't be read.
    QDate date() const;
    void setDate(QDate date);
    /// Shows the value anew, in the locale and language of the moment.
    void retranslate();

signals:
    /// The person changed the value.
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate read(const QString &text) const;
    void onTextEdited(const QString &text);
    void pick(QDate date);
    void openCalendar();

    QString m_value;
    QAction *m_calendar;
    QAction *m_clear;
};

} // namespace ugoda
