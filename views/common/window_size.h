// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace ugoda {

/// The size in which a window opens first: as wanted, but within its screen together with what a
/// window manager may draw around it. Device independent px.
inline QSize firstSize(const QWidget *window, QSize wanted)
{
    constexpr QSize kFrame(16, 48); // at the most
    return wanted.boundedTo(window->screen()->availableSize() - kFrame);
}

} // namespace ugoda
