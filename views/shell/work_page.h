// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/exchange/export_dialog.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ugoda {

class AgendaBar;
class AgendaPage;
class BoardPage;
class FileChooser;
class FilterLine;
class HistoryPanel;
class NavRail;
class OpportunityActions;
class OpportunityForm;
class OpportunityTablePage;
class Settings;
class SettingsPage;
class TopBar;
class WindowActions;
class Workspace;

/// The window while a file is open: navigation, top bar, filter, the page shown, the history at the
/// right and the form over it. Pages and panels are made when they are first needed.
class WorkPage : public QWidget
{
    Q_OBJECT

public:
    /// Board and table share the bar, the filter and the panels; the tasks have the bar and the
    /// panels, the settings stand alone.
    enum class Page {
        Board,
        Table,
        Tasks,
        Settings
    };
    Q_ENUM(Page)

    WorkPage(Workspace &workspace,
             OpportunityActions &opportunities,
             Settings &settings,
             WindowActions &actions,
             FileChooser &files,
             QWidget *parent);

    /// The page that the settings name as the last one; the board for any other word.
    static Page pageOf(QStringView name);
    void showPage(Page page);

    Page page() const { return m_page; }

    /// The handbook's chapter about the page.
    QString chapter() const;

    void setHistoryShown(bool shown);
    void setRailFolded(bool folded);
    void focusSearch();
    /// Whether board and table, or the tasks, show only what is the current person's.
    void setMine(bool mine);
    /// Opens the form for a new opportunity.
    void createOpportunity();
    void editOpportunity(OpportunityId id);

    /// Either of both (0: a new one).
    void openForm(OpportunityId id) { id.isValid() ? editOpportunity(id) : createOpportunity(); }

    /// Puts the cursor into the comment of the history panel.
    void comment();

    /// Selects an opportunity on the page shown and scrolls to it; hiddenByFilter() when it can't.
    void reveal(OpportunityId id);
    /// Drops the filter that hides an opportunity and leads to it.
    void showHidden(OpportunityId id);

    const QList<OpportunityId> &selection() const { return m_selection; }

    /// What an export would write: the table's columns and order; all columns before the table was
    /// shown.
    ExportDialog::Request exportRequest() const;

    /// With the rail folded, as it is where there is no room.
    QSize minimumSizeHint() const override;

signals:
    void selectionChanged(const QList<ugoda::OpportunityId> &ids);
    /// The form stands open, by whatever road.
    void formOpened();
    /// The form has saved; for the message with "Undo".
    void saved(ugoda::OpportunityId id);
    /// The form was left (0: of a new one) with input that is kept.
    void draftKept(ugoda::OpportunityId id);
    /// The filter does not let through what was to be shown.
    void hiddenByFilter(ugoda::OpportunityId id);
    /// What was asked for is shown, but the filter set before still applies, too; `all` is without
    /// it.
    void narrowedFurther(const ugoda::Filter &all);
    /// Cards are being dragged on the board.
    void dragStarted();
    /// A sentence for the short message at the bottom.
    void message(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    void fitRail();
    /// The history beside the page, as far as it is wanted there.
    void showHistory();
    QWidget *sidePanel(const QString &name, int minimum, int maximum);
    void buildSplitter();
    void showSettings();
    /// Back to the page that was left.
    void leaveSettings();
    /// To board or table, whichever was shown last, from pages that do not show the filter.
    void leaveToList();
    /// The page that is shown while the settings are not.
    Page deskPage() const;
    void furnish(Page page);
    void carrySelection(Page page);
    void showMine();
    bool isHistoryWanted() const;
    QWidget *pageWidget(Page page);
    /// Connects what board and table have in common.
    template<class PageWidget>
    void adopt(PageWidget *page);
    void select(const QList<OpportunityId> &ids);
    HistoryPanel *history();
    OpportunityForm *form();
    void openDrawer();
    void closeDrawer();
    void onSaved(OpportunityId id);
    void awaitReturns();

    Workspace &m_workspace;
    OpportunityActions &m_opportunities;
    Settings &m_settings;
    WindowActions &m_actions;
    FileChooser &m_files;
    NavRail *m_rail;
    TopBar *m_bar;
    FilterLine *m_filter;
    QWidget *m_desk; ///< bar, filter, pages and panels: all but rail and settings
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    QWidget *m_side; ///< where the history stands
    QWidget *m_drawer; ///< where the form stands
    BoardPage *m_board = nullptr;
    OpportunityTablePage *m_table = nullptr;
    AgendaPage *m_tasks = nullptr;
    AgendaBar *m_tasksBar = nullptr;
    HistoryPanel *m_history = nullptr;
    OpportunityForm *m_form = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    QPointer<QWidget> m_focusBefore; ///< gets the focus back when the form closes
    Page m_page = Page::Board;
    Page m_list = Page::Board; ///< that of board and table which was shown last
    bool m_isPainted = false; ///< the first page; what stands beside it is made after it
    bool m_historyBesideTasks = false; ///< the calendar stands there, unless somebody asks for it
    QList<OpportunityId> m_selection;
};

} // namespace ugoda
