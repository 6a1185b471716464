// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"

#include <QApplication>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Fusion with own icons where every menu bar and the button of the pipelines ask for one: the
/// first image that is read from a file loads all plugins for images, which the start does not
/// need.
class Fusion : public QProxyStyle
{
public:
    Fusion()
        : QProxyStyle(u"Fusion"_s)
    { }

    QIcon standardIcon(StandardPixmap which,
                       const QStyleOption *option,
                       const QWidget *widget) const override
    {
        return which == SP_ToolBarHorizontalExtensionButton
            ? icon("more"_L1)
            : QProxyStyle::standardIcon(which, option, widget);
    }

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_IndicatorArrowDown && qobject_cast<const QPushButton *>(widget)) {
            paintIcon(painter, option->rect, "chevron-down"_L1, colorsOf(widget).muted);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark =
        system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
}

const Colors &Theme::colors() const
{
    return isDark() ? darkColors() : lightColors();
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const QPalette palette = paletteFor(colors());
    QApplication::setStyle(new Fusion);
    QApplication::setFont(baseFont());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheetFor(colors()));
    emit changed();
}

QPalette paletteFor(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.background);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.surface);
    set(QPalette::AlternateBase, colors.sunken);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Button, colors.control);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.bad);
    set(QPalette::ToolTipBase, colors.surface);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Highlight, colors.accentSoft);
    set(QPalette::HighlightedText, colors.text);
    set(QPalette::Link, colors.toned(Tone::Accent));
    set(QPalette::LinkVisited, colors.toned(Tone::Accent));
    set(QPalette::Light, colors.surface);
    set(QPalette::Midlight, colors.hover);
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, colors.faint);
    set(QPalette::Shadow, QColor(Qt::black));
    for (const QPalette::ColorRole role : {QPalette::WindowText,
                                           QPalette::Text,
                                           QPalette::ButtonText,
                                           QPalette::HighlightedText,
                                           QPalette::PlaceholderText,
                                           QPalette::Link,
                                           QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.sunken);
    return palette;
}

void setKind(QWidget *widget, QStringView kind)
{
    widget->setProperty("kind", kind.toString());
    widget->setAttribute(Qt::WA_StyledBackground);
    // A widget that was not polished yet is matched with the sheet when it is.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace ugoda
