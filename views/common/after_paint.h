// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ugoda {

/// Does something once, a moment after the widget has been painted for the first time: what a start
/// need not wait for. Forgotten when the widget goes before. GUI thread.
void afterFirstPaint(QWidget *widget, std::function<void()> action);

} // namespace ugoda
