// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

namespace ugoda {

// How several texts share one cell of a sheet, so that each comes back as it was.

/// "одне; друге": an item that holds ";" or "," or begins with a quotation mark stands in quotation
/// marks, those inside it doubled.
QString joinItems(const QStringList &items);

/// The items of joinItems(), trimmed, empty ones too; `also` is a second separator beside ";".
QStringList splitItems(QStringView text, QStringView also = {});

/// The items of a list of names, empty ones left out: ";" divides it, or "," where there is none.
QStringList splitNames(QStringView text);

/// "text (remark)"; the text alone when there is no remark.
QString withRemark(const QString &text, const QString &remark);

/// The text and the remark of withRemark().
std::pair<QString, QString> splitRemark(const QString &text);

} // namespace ugoda
