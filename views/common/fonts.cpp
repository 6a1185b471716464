// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fonts.h"

#include <QApplication>
#include <QFontDatabase>

namespace ugoda {

namespace {

constexpr int kBasePixels = 13;

int pixels(TextStyle style)
{
    switch (style) {
    case TextStyle::Base:
    case TextStyle::BaseStrong:
        return kBasePixels;
    case TextStyle::Secondary:
        return 12;
    case TextStyle::Tag:
    case TextStyle::DayHeading:
        return 11;
    case TextStyle::PanelTitle:
        return 15;
    case TextStyle::PageTitle:
        return 18;
    case TextStyle::KeyFigure:
        return 20;
    }
    return kBasePixels;
}

bool isStrong(TextStyle style)
{
    return style != TextStyle::Base && style != TextStyle::Secondary && style != TextStyle::Tag;
}

} // namespace

QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(kBasePixels);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont font(const QWidget *widget, TextStyle style)
{
    QFont result = QApplication::font(widget);
    const int base = result.pixelSize() > 0 ? result.pixelSize() : kBasePixels;
    result.setPixelSize(qRound(pixels(style) * qreal(base) / kBasePixels));
    if (isStrong(style))
        result.setWeight(QFont::DemiBold);
    if (style == TextStyle::DayHeading) {
        result.setCapitalization(QFont::AllUppercase);
        result.setLetterSpacing(QFont::PercentageSpacing, 104);
    }
    return result;
}

} // namespace ugoda
