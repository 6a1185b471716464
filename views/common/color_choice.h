// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

namespace ugoda {

/// A colour of the accessible cycle with a name, so that it is not told by looks alone.
struct ColorChoice
{
    QString color; ///< "#RRGGBB"
    QString name; ///< in the interface's language
};

/// The colours that can be given, in the order of stageColor().
QList<ColorChoice> colorChoices();
/// A rounded patch of a colour.
QIcon colorIcon(const QString &color);

} // namespace ugoda
