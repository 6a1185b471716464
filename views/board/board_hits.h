// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ugoda {

class BoardColumn;
class BoardModel;
class BoardStrip;
class EmptyState;
class Workspace;

/// Sees to it that a board on which there is something never looks empty: leads to the first column
/// with hits of a new filter when none is in sight, names the folded ones when there are no others,
/// and says what belongs here when there is nothing at all. Belongs to the page, over which it lays
/// its words.
class BoardHits : public QObject
{
    Q_OBJECT

public:
    BoardHits(Workspace &workspace, const BoardModel &board, BoardStrip *strip, QWidget *page);

    /// What is shown, or its language, or the size of the page has changed.
    void refresh();

signals:
    /// The buttons of a board without opportunities.
    void createRequested();
    void importRequested();

private:
    /// A column that shows its cards and has some, the first from the left; or null.
    BoardColumn *first() const;
    int hitsOf(const BoardColumn *column) const;
    /// Columns whose hits are behind their folding.
    QList<BoardColumn *> folded() const;
    bool isInSight(const BoardColumn *column) const;
    void lead();
    void act();
    void setWords();

    Workspace &m_workspace;
    const BoardModel &m_board;
    BoardStrip *m_strip;
    QWidget *m_page;
    EmptyState *m_empty;
    bool m_leads = false; ///< a filter was set whose hits are still to be counted
};

} // namespace ugoda
