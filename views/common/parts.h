// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/fonts.h"
#include "views/common/palette.h"

#include <QFrame>
#include <QLabel>
#include <QLatin1StringView>

class QPushButton;
class QToolButton;

namespace ugoda {

/// A label that shows its text as it is (never as HTML) in a step of the type scale and a tone.
QLabel *label(const QString &text, TextStyle style, Tone tone, QWidget *parent);

inline QLabel *label(const QString &text, QWidget *parent)
{
    return label(text, TextStyle::Base, Tone::Text, parent);
}

/// Changes the tone of a label that exists.
void setTone(QLabel *label, Tone tone);

/// A button with text; kind as in styleSheetFor(), empty for the plain one.
QPushButton *button(const QString &text, QLatin1StringView kind, QWidget *parent);

/// A button of 32 x 32 with nothing but an icon: the name is its tooltip and what a screen reader
/// says.
QToolButton *iconButton(QLatin1StringView icon, const QString &name, QWidget *parent);

/// Shows a popup below a widget, inside its screen; the keyboard goes to its focus proxy.
void showBelow(QWidget *popup, const QWidget *anchor);

/// A line of 1 px.
QFrame *separator(Qt::Orientation orientation, QWidget *parent);

/// A frame of the surface colour with radius 10.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr);

    /// Marks the chosen one of several cards: accent border and soft ground.
    void setSelected(bool selected);
};

/// One line of plain text that gives way: cut with an ellipsis, whole in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent);

    /// Where the ellipsis stands: at the end unless that says something of its own.
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// An icon on a soft disc of its tone, or without the disc.
class IconDisc : public QWidget
{
    Q_OBJECT

public:
    /// `disc` and `iconSide` in px; a disc of the icon's own size is not drawn.
    IconDisc(QLatin1StringView icon, Tone tone, int disc, int iconSide, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
    int m_iconSide;
};

} // namespace ugoda
