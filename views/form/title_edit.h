// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ugoda {

/// A line for a text that may be longer than its room. When the text is put into it the caret
/// stands behind it, where writing goes on, but the beginning is what is seen, until somebody types
/// or moves the caret.
class TitleEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget *parent);

    /// Puts the caret behind the text and shows its beginning.
    void showBeginning();

    /// Whether the beginning is seen although the caret is not there.
    bool showsBeginning() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    /// Where the text stands.
    QRect textRect() const;

    bool m_untouched = false; ///< since showBeginning()
};

} // namespace ugoda
