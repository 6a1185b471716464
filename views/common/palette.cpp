// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"

#include "model/domain/dictionaries.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QRgb, 7> kStages = {
    0x7A869A, 0x2F6FED, 0x8A5CF6, 0x0FA3B1, 0xE08A00, 0x1E8E55, 0xC93434};
constexpr std::array<QRgb, 8> kPersons = {
    0x6F5BE8, 0x0F7F70, 0xC2560C, 0xB0307F, 0x2F6FED, 0x1E7E4B, 0x5D6B80, 0x9A6200};

/// Tones as they are readable on every ground of a theme, worked out once.
struct ToneTable
{
    QColor accent;
    QColor good;
    QColor warning;
    QColor bad;
};

std::array<QColor, 7> stageColors()
{
    std::array<QColor, 7> colors;
    std::transform(
        kStages.begin(), kStages.end(), colors.begin(), [](QRgb rgb) { return QColor(rgb); });
    return colors;
}

ToneTable toneTable(const Colors &colors)
{
    const auto onAll = [&colors](QColor tone, const QColor &soft) {
        for (const QColor &ground :
             {colors.surface, colors.background, colors.sunken, colors.hover, soft})
            tone = readable(tone, ground);
        return tone;
    };
    return {onAll(colors.accent, colors.accentSoft),
            onAll(colors.good, colors.goodSoft),
            onAll(colors.warning, colors.warningSoft),
            onAll(colors.bad, colors.badSoft)};
}

/// The light of a channel's 256 values, worked out once: colours are compared with each paint.
std::array<qreal, 256> linearChannels()
{
    std::array<qreal, 256> light;
    for (int value = 0; value < 256; ++value) {
        const qreal channel = value / 255.0;
        light[size_t(value)] =
            channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return light;
}

qreal luminance(const QColor &color)
{
    static const std::array<qreal, 256> linear = linearChannels();
    const QRgb rgb = color.rgb();
    return 0.2126 * linear[size_t(qRed(rgb))] + 0.7152 * linear[size_t(qGreen(rgb))]
        + 0.0722 * linear[size_t(qBlue(rgb))];
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeChoiceFrom(QStringView name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

const Colors &lightColors()
{
    static const Colors colors {
        .dark = false,
        .background = QColor(0xF4F5F7),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xEBEDF0),
        .rail = QColor(0xFBFBFC),
        .control = QColor(0xFFFFFF),
        .hover = QColor(0xEEF0F3),
        .line = QColor(0xDFE2E6),
        .text = QColor(0x1B1F24),
        .muted = QColor(0x626A75), // a shade below #656D78: 4.5:1 on sunken too
        .faint = QColor(0x98A0AB),
        .accent = QColor(0x2F6FED),
        .accentSoft = QColor(0xE7EFFE),
        .good = QColor(0x1E8E55),
        .goodSoft = QColor(0xE3F5EB),
        .warning = QColor(0xB86E00),
        .warningSoft = QColor(0xFDF1DC),
        .bad = QColor(0xC93434),
        .badSoft = QColor(0xFCE8E8),
        .stages = stageColors(),
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors {
        .dark = true,
        .background = QColor(0x16181C),
        .surface = QColor(0x202328),
        .sunken = QColor(0x1A1D21),
        .rail = QColor(0x1A1D21),
        .control = QColor(0x1A1D21),
        .hover = QColor(0x2A2E34),
        .line = QColor(0x31363D),
        .text = QColor(0xE7EAEE),
        .muted = QColor(0x9BA4B0),
        .faint = QColor(0x6E7783),
        .accent = QColor(0x5B8DEF),
        .accentSoft = QColor(0x22304B),
        .good = QColor(0x4CC38A),
        .goodSoft = QColor(0x1B3328),
        .warning = QColor(0xE2A336),
        .warningSoft = QColor(0x3A2E17),
        .bad = QColor(0xF0716B),
        .badSoft = QColor(0x41221F),
        .stages = stageColors(),
    };
    return colors;
}

QColor Colors::toned(Tone tone) const
{
    static const ToneTable light = toneTable(lightColors());
    static const ToneTable night = toneTable(darkColors());
    const ToneTable &table = dark ? night : light;
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Faint:
        return faint;
    case Tone::Accent:
        return table.accent;
    case Tone::Good:
        return table.good;
    case Tone::Warning:
        return table.warning;
    case Tone::Bad:
        return table.bad;
    case Tone::OnFill:
        return Qt::white;
    }
    return text;
}

QColor Colors::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Bad:
        return badSoft;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Faint:
    case Tone::OnFill:
        break;
    }
    return sunken;
}

const QColor &Colors::stage(int index) const
{
    return stages[static_cast<size_t>(std::abs(index)) % stages.size()];
}

const Colors &colorsFor(const QPalette &palette)
{
    // Not by the window's ground: where the style sheet makes that transparent, it counts as black.
    return palette.color(QPalette::Light).lightness() < 128 ? darkColors() : lightColors();
}

const Colors &colorsOf(const QWidget *widget)
{
    return colorsFor(widget->palette());
}

QColor personColor(qint64 index)
{
    return QColor(kPersons[static_cast<size_t>(std::abs(index)) % kPersons.size()]);
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor readable(const QColor &color, const QColor &ground, qreal wanted)
{
    const QColor away =
        contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? Qt::white : Qt::black;
    constexpr int kSteps = 50;
    for (int step = 0; step < kSteps; ++step) {
        const QColor tried = mixed(color, away, qreal(step) / kSteps);
        if (contrast(tried, ground) >= wanted)
            return tried;
    }
    return away;
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto channel = [share](int a, int b) {
        return qRound(a + (b - a) * share);
    };
    return QColor(channel(first.red(), second.red()),
                  channel(first.green(), second.green()),
                  channel(first.blue(), second.blue()));
}

QColor colorOfPerson(const Person *person)
{
    const QColor own(person ? person->color : QString());
    return own.isValid() ? own : personColor(person ? person->position : 0);
}

} // namespace ugoda
