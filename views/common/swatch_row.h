// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace ugoda {

/// A choice of a colour: the accessible cycle as discs, of which the arrow keys choose, and a field
/// for any other as "#RRGGBB".
class SwatchRow : public QWidget
{
    Q_OBJECT

public:
    explicit SwatchRow(QWidget *parent);

    /// "#RRGGBB", or what is typed.
    QString color() const;
    void setColor(const QString &color);

signals:
    void edited();

private:
    void press();

    QButtonGroup *m_discs;
    QLineEdit *m_code;
};

} // namespace ugoda
