// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/board_model.h"
#include "model/items/workspace.h"
#include "model/store/store.h"
#include "tests/bench/benches.h"
#include "views/actions/opportunity_actions.h"
#include "views/board/board_page.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QWidget>

#include <functional>
#include <memory>

namespace ugoda::bench {

/// Counts the paints of columns while a condition holds: nothing is measured that was not painted.
class Paints : public QObject
{
public:
    int count = 0;
    std::function<bool()> holds = [] {
        return true;
    };

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint && holds();
        return false;
    }
};

/// The board in a window of its own over a file. Ends the program when it can't be shown.
class BoardScene
{
public:
    BoardScene(const Scene &scene, const QString &path);
    ~BoardScene();

    BoardModel &board() { return *m_board; }

    Workspace &workspace() { return m_workspace; }

    /// Runs until what was asked for so far is answered and painted.
    void settle();
    /// A card goes from one column to the next as a drag would let it fall. In ms.
    double drop(int column, int row);
    /// A search text until all columns show what it finds. In ms.
    double search(const QString &text);
    /// The whole window once more. In ms.
    double repaint();

    /// Columns painted by the last repaint().
    int painted() const { return m_painted; }

private:
    /// Runs the event loop until columns have been painted while the condition holds.
    void untilPainted(std::function<bool()> holds);

    Store m_store;
    Workspace m_workspace;
    Settings m_settings;
    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<OpportunityActions> m_actions;
    BoardPage *m_page = nullptr;
    BoardModel *m_board = nullptr;
    Paints m_paints;
    int m_painted = 0;
};

/// Prints a full repaint and drops into the next column. `what` names the board in the table.
void benchPainting(BoardScene &board, const QString &what);

} // namespace ugoda::bench
