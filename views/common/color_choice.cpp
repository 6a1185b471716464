// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/color_choice.h"

#include "model/domain/stage_colors.h"
#include "views/common/painting.h"

#include <QCoreApplication>
#include <QPainter>

namespace ugoda {

namespace {

/// The context under which the words of this file are translated.
struct ColorNames
{
    Q_DECLARE_TR_FUNCTIONS(ColorNames)
};

} // namespace

QList<ColorChoice> colorChoices()
{
    const QStringList names {ColorNames::tr("Grey"),
                             ColorNames::tr("Blue"),
                             ColorNames::tr("Violet"),
                             ColorNames::tr("Turquoise"),
                             ColorNames::tr("Orange"),
                             ColorNames::tr("Green"),
                             ColorNames::tr("Red")};
    QList<ColorChoice> choices;
    for (qsizetype i = 0; i < names.size(); ++i) {
        choices.append({stageColor(i), names.at(i)});
    }
    return choices;
}

QIcon colorIcon(const QString &color)
{
    constexpr int kScale = 3; // sharp up to 300 %
    QPixmap pixmap(16 * kScale, 16 * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintPlate(&painter,
               pixmap.rect().adjusted(kScale, kScale, -kScale, -kScale),
               4 * kScale,
               QColor(color));
    return pixmap;
}

} // namespace ugoda
