// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_draft.h"
#include "model/exchange/import_report.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

class ElidedLabel;
class FileChooser;
class ImportRun;
class MappingTable;
class ReadingPills;
class ReportPanel;
class StepMarks;
class Workspace;

/// Imports a table file into a pipeline, on one page: how the file is read and what its columns
/// mean, shown for correction; a check without writing with its counts and reasons; the import as
/// one step that undo reverts. Nothing is written before "Import". Shown with open(), belongs to
/// its window; deletes itself when closed.
///
/// Esc during a run ends the run (nothing was written), otherwise it closes the dialog.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    ImportWizard(Workspace &workspace, FileChooser &files, const QString &path, QWidget *parent);

    void reject() override;

signals:
    /// After an import, when the dialog is closed: "Imported 238 opportunities", for a message with
    /// "Undo".
    void imported(const QString &message);

protected:
    void done(int result) override;

private:
    enum class Stage {
        Unreadable, ///< no file, or one that gives no rows
        Columns,
        Checking,
        Checked,
        Importing,
        Imported,
    };

    // import_wizard_page.cpp: what stands where
    QWidget *buildHead();
    QWidget *buildOptions();
    QWidget *buildProgress();
    QWidget *buildFooter();
    void fillPipelines();
    void fillDateOrders();

    void connectParts();
    void openFile(const QString &path);
    void chooseFile();
    void replan(const Result<void> &read);
    /// Something about the plan has changed: an earlier check says nothing any more.
    void planChanged();
    void check();
    void startImport();
    void onFinished(const Result<ImportReport> &report);
    void saveFaulty();
    /// Asks what words of the file stand for, and checks again with that.
    void matchNames();
    void refresh();
    void refreshOptions();
    void refreshButtons();
    void tellProgress(int rows, double share);
    void complain(const Error &error);
    void say(const QString &text);

    bool isRunning() const { return m_stage == Stage::Checking || m_stage == Stage::Importing; }

    Workspace &m_workspace;
    FileChooser &m_files;
    std::optional<ImportDraft> m_draft;
    Stage m_stage = Stage::Unreadable;
    ImportReport m_report; ///< of the last check or import
    ImportRun *m_run;

    ElidedLabel *m_title;
    StepMarks *m_steps;
    ReadingPills *m_pills;
    MappingTable *m_table;
    QWidget *m_options;
    QCheckBox *m_createMissing;
    QPushButton *m_pipeline;
    QPushButton *m_dates;
    ReportPanel *m_panel;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QLabel *m_progressText;
    QLabel *m_message;
    QPushButton *m_otherFile;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_back; ///< from what the check has found to the columns
    QPushButton *m_check;
    QPushButton *m_import;
};

} // namespace ugoda
