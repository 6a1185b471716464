// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/card.h"
#include "model/items/activity_state.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace ugoda {

/// What the head of a column says.
struct ColumnFacts
{
    QString name;
    QColor color;
    Totals totals;
    QString sum; ///< written out
    QString probability; ///< written out; empty for closed lanes
    std::optional<ActivityState> shownState; ///< the only state shown now
};

/// The bar of activity states: a click on a state asks for only its cards, a second click for all.
class StateBar : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent);

    void setFacts(const Totals &totals, std::optional<ActivityState> shown);
    /// The state drawn at this place; none when there are no cards.
    std::optional<ActivityState> stateAt(int x) const;
    QSize sizeHint() const override;

signals:
    void clicked(ugoda::ActivityState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    Totals m_totals;
    std::optional<ActivityState> m_shown;
};

/// The head of a column: dot, name, count, "+"; sum and probability; the bar of activity states. A
/// menu (right click, the Menu key, or the gear that shows under the pointer and by keyboard) holds
/// the rest. A stage's head is dragged sideways, or moved with Ctrl+Shift+Left and Right (row 135).
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    /// `creating`: whether "+" is offered, which it is not for closed lanes.
    ColumnHeader(bool creating, QWidget *parent);

    /// Whether the column can be given another place among the others.
    void setMovable(bool movable);

    bool isMovable() const { return m_movable; }

    /// The buttons from the left.
    QList<QWidget *> tabStops() const;
    void setFacts(const ColumnFacts &facts);

    const ColumnFacts &facts() const { return m_facts; }

    static QString stateName(ActivityState state);
    QSize sizeHint() const override;

signals:
    void createRequested();
    void foldRequested();
    /// Only cards in this state, or all of them.
    void stateChosen(std::optional<ugoda::ActivityState> state);
    /// The menu is about to be shown; the owner may add to it.
    void menuOpening(QMenu *menu);
    /// The head is dragged: where the pointer is, and that it was let go there.
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    /// The drag was given up with Esc: everything stays.
    void dragCancelled();
    /// By so many places to the right (or, negative, to the left).
    void shiftRequested(int places);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool shiftByKey(const QKeyEvent *event);
    void endDrag();
    void showGear();
    void openMenu(const QPoint &globalPosition);
    void retranslate();

    ColumnFacts m_facts;
    std::optional<QPoint> m_pressed; ///< where a drag may begin; none: not any more
    bool m_creating;
    bool m_movable = false;
    bool m_dragging = false;
    StateBar *m_bar;
    QToolButton *m_create;
    QToolButton *m_more;
};

} // namespace ugoda
