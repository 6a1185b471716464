// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QScrollArea;

namespace ugoda {

/// A list to choose from in a line of a scrolled page. The wheel scrolls the page and changes no
/// choice on its way unless the focus is in it; a line that gets the focus comes into sight.
class LineCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `area` outlives it.
    LineCombo(QScrollArea *area, QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QScrollArea *m_area;
};

} // namespace ugoda
