// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QString>

namespace ugoda {

// How a missing name of a card is made (rows 12 and 51): a text of the firm with places for what is
// known of the card.

/// The places that a template may name in braces. A tag often names a service (row 64), so that
/// "service" means the same.
inline constexpr QLatin1StringView kTitleParts[] = {QLatin1StringView("client"),
                                                    QLatin1StringView("source"),
                                                    QLatin1StringView("date"),
                                                    QLatin1StringView("tag"),
                                                    QLatin1StringView("service")};

/// What stands where the firm has no template of its own.
inline constexpr QStringView kDefaultTitle(u"{client} — {source}");

/// Whether a text names at least one place, no unknown one and no brace besides. Empty is right: it
/// means kDefaultTitle.
bool isTitleTemplate(const QString &text);

/// The name that a template makes of what is known (part → words). What stands between two places
/// is left out with the one that is empty. Where nothing but the day is known the default decides,
/// and it makes nothing without client and source.
QString titleFrom(const QString &text, const QHash<QString, QString> &known);

} // namespace ugoda
