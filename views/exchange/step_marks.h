// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ugoda {

/// The steps of a dialog in a row: those done with a check, the present one filled, the others
/// grey. A screen reader says the present one with its number.
class StepMarks : public QWidget
{
    Q_OBJECT

public:
    explicit StepMarks(const QStringList &steps, QWidget *parent);

    int current() const { return m_current; }

    /// From 0; as many as there are steps: all are done.
    void setCurrent(int step);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont stepFont(int step) const;
    int widthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace ugoda
