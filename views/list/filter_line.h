// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/filter_totals.h"
#include "views/list/filter_conditions.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ugoda {

class Chip;
class MineChip;
class SearchField;
class Settings;
class ViewButton;
class Workspace;

/// The line above board and table (rows 9, 128, 129): the search text, the toggle "My", a chip for
/// each condition of the workspace's filter, a button that adds one, the named views, and at the
/// right what the filter lets through. It holds no filter of its own: it shows the workspace's and
/// changes that.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    FilterLine(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    /// Puts the cursor into the search text and selects it.
    void focusSearch();

    /// Drops every condition and the text; the pipeline stays.
    void clearFilter();

    /// Whether the line stands above the board, whose totals leave out what it doesn't show.
    void setOnBoard(bool on) { m_totals.setOnBoard(on); }

    /// Whose records are shown: the toggle behind the search text.
    MineChip *mine() const { return m_mine; }

    /// The named views, behind the button that adds a condition.
    ViewButton *views() const { return m_views; }

    /// Room for everything but the totals, which give way.
    QSize minimumSizeHint() const override;

signals:
    /// Down in the search text, which is the filter now: on to what it finds.
    void firstHitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Chips stand in this order: fields as in kFilterFields, these, the firm's own by their ids,
    /// which are far greater.
    static constexpr qint64 kArchivedChip = 100;
    static constexpr qint64 kTrashChip = 101;
    static constexpr qint64 kGoneChip = 102; ///< what a named view asks for in vain
    static constexpr qint64 kFirstValueChip = 200; ///< then by ConditionField::BuiltIn
    static constexpr qint64 kLastValueChip = 299;

    void buildLayout();
    void retranslate();
    void showFilter();
    void showChip(qint64 key, const QString &text);
    void hideChip(qint64 key);
    void showTotals();
    void placeTotals();
    /// Of all that is always there, but the button of the views.
    int widthOfControls() const;
    static qint64 chipOf(const ConditionField &field);
    static ConditionField fieldOf(qint64 chip);
    void applyText();
    void openMenu();
    /// Opens what the condition of a chip is chosen in, whether it stands already or not.
    void openChip(qint64 key);
    void removeCondition(qint64 key);
    void setArchive(bool archived, bool trash);

    Workspace &m_workspace;
    FilterTotals m_totals;
    QTimer m_typing; ///< fires when the person has paused
    SearchField *m_search;
    MineChip *m_mine;
    QHBoxLayout *m_chipRow;
    QMap<qint64, Chip *> m_chips; ///< by FilterField, one of the numbers above or an own field's id
    QPushButton *m_add;
    ViewButton *m_views;
    QLabel *m_count;
    QLabel *m_sum;
    QLabel *m_forecastName;
    QLabel *m_forecast;
};

} // namespace ugoda
