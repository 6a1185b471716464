// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QAbstractButton>

class QToolButton;

namespace ugoda {

/// A condition of the filter line: a pill of 26 px whose text opens it (clicked()) and whose cross
/// removes it. With the keyboard: Space or Enter opens, Delete or Backspace removes.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// The colour of its words; those of a condition are Tone::Text.
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person wants this condition gone; the owner deletes the chip.
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameRemoval();

    QToolButton *m_remove;
    Tone m_tone = Tone::Text;
};

} // namespace ugoda
