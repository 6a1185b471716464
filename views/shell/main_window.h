// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "views/common/toast.h"
#include "views/welcome/problem_text.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace ugoda {

class ErrorPresenter;
class FileChooser;
class ExchangeRequests;
class FileRequests;
class MainMenu;
class OpportunityActions;
class PreferenceMenus;
class ProblemPage;
class Settings;
class WelcomePage;
class WindowActions;
class WorkPage;
class Workspace;
struct ChangeSet;

/// The window: places the first page, the page of a problem and the work, and leads each action to
/// the one that does it. What it wants done with files it says through fileRequests().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace,
               Settings &settings,
               ErrorPresenter &errors,
               FileChooser &chooser);
    ~MainWindow() override;

    FileRequests &fileRequests() { return *m_requests; }

    WindowActions &actions() { return *m_actions; }

    void showWelcome();
    /// The open file's page that was shown last.
    void showWork();
    void showProblem(const Error &error, const QString &path, const QString &backup);
    /// The short message at the bottom; with `undoable` it offers to take the last step back.
    void showMessage(const QString &text, bool undoable);
    /// Reports what becomes of actions on opportunities.
    void tellOfSteps();
    /// Hides a message that is no longer true, if it is still shown.
    void endMessage(const QString &text);
    /// To the front, from wherever it was.
    void bringForward();

signals:
    /// Ugoda shall open the newest backup of a file in place of it.
    void backupRequested(const QString &path, const QString &backup);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void handleFileActions();
    /// The handbook's chapter about what is in sight.
    QString chapterOfPage() const;
    void handleWorkActions();
    void listenToWorkspace();
    WelcomePage *welcome();
    WorkPage *work();
    Toast *toast();
    void setCurrent(QWidget *page);
    /// A message that offers to take the newest step back, or to do it again, until there is
    /// another one.
    void offerStep(const QString &text, bool undo, const Toast::Button &further = {});
    /// After a crash: leads back to a form that was being filled in.
    void offerDraft();

    void takeStep(bool undo);

    static QString working() { return tr("Working…"); }

    void onStepTaken(const ChangeSet &step, bool undo);
    void applyRemedy(Remedy remedy);
    void showSteps();
    void showTitle();
    void showSelection();
    void retranslate();

    Workspace &m_workspace;
    Settings &m_settings;
    ErrorPresenter &m_errors;
    FileChooser &m_chooser;
    FileRequests *m_requests;
    ExchangeRequests *m_exchange;
    WindowActions *m_actions;
    PreferenceMenus *m_preferences;
    OpportunityActions *m_opportunities;
    MainMenu *m_menu;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr;
    ProblemPage *m_problem = nullptr;
    WorkPage *m_work = nullptr;
    Toast *m_toast = nullptr;
    QString m_offeredStep; ///< the message that did
    QTimer m_steps; ///< runs while a step is taken back or again
    QString m_proposedPlace; ///< what the first page was given for the new file
};

} // namespace ugoda
