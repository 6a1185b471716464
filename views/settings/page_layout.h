// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace ugoda {

inline constexpr int kPageGap = 12; ///< px between the parts of a page

/// The column in which a page of the settings stands: without margins, its parts at one distance.
QVBoxLayout *pageColumn(QWidget *page);

/// The first line of a page: its title, then whatever is added. As high as a button whether it has
/// one or not, so that all titles stand at one height.
QHBoxLayout *addPageHead(QVBoxLayout *column, QWidget *title);

} // namespace ugoda
