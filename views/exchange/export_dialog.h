// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/export_job.h"
#include "model/items/opportunity_columns.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ugoda {

class FileChooser;
class Settings;
class Workspace;

/// Saves what a page shows as CSV: asks how, remembers the answers, then writes on a thread of its
/// own with progress. The file appears only when it is whole. Shown with open(), belongs to its
/// window; deletes itself when closed. Esc during the work ends the work.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is exported: the rows that the workspace's filter lets through, in an order, and the
    /// columns that the table shows.
    struct Request
    {
        Sort sort;
        QList<TableColumn> columns;
    };

    ExportDialog(Workspace &workspace,
                 FileChooser &files,
                 Settings &settings,
                 const Request &request,
                 QWidget *parent);
    ~ExportDialog() override;

    void reject() override;

signals:
    /// The file is there: "120 rows saved", for a short message.
    void exported(const QString &message);

private:
    void build();
    QComboBox *addChoice(QGridLayout *grid, const QString &name);
    void fillChoices();
    void connectChoices();
    void restore();
    void remember();
    void takePreset();
    /// Shows the preset that the three choices make up.
    void showPreset();
    void showFormat(const CsvFormat &format);
    CsvFormat format() const;
    void countRows();
    void chooseFile();
    void start(const QString &path);
    void onFinished(const Result<int> &rows);
    void tellProgress();
    void refresh();
    void say(const QString &text, bool bad);

    bool isRunning() const { return m_timer.isActive(); }

    Workspace &m_workspace;
    FileChooser &m_files;
    Settings &m_settings;
    Request m_request;
    Filter m_filter; ///< as it was when the dialog was opened
    int m_rows = -1; ///< -1: not counted yet
    std::shared_ptr<ExportProgress> m_progress;
    QFuture<Result<int>> m_work;
    QTimer m_timer;

    QLabel *m_summary;
    QComboBox *m_columns;
    QComboBox *m_preset;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QProgressBar *m_bar;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_export;
};

} // namespace ugoda
