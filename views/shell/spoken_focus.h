// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QAccessibleInterface;

namespace ugoda {

/// Lets a screen reader say which row, cell or card is current when a list, a table or a column of
/// the board receives the focus. Qt tells it of the view only, and of the current one when that
/// changes while the view has the focus already: after a step to the next column of the board one
/// heard the column, but not the card.
class SpokenFocus : public QObject
{
    Q_OBJECT

public:
    using Listener = std::function<void(QAccessibleInterface *)>;

    /// Follows the focus of the whole application; the parent owns it. Tells the screen reader, if
    /// one runs, or the given listener.
    explicit SpokenFocus(QObject *parent, Listener listener = {});

private:
    void tellCurrent(QAbstractItemView *view);

    Listener m_listener;
};

} // namespace ugoda
