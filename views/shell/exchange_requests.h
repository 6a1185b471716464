// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/export_dialog.h"

#include <QObject>

class QWidget;

namespace ugoda {

class FileChooser;
class Settings;
class Workspace;

/// What the person at the window wants done with tables of other programs: the ways into the import
/// and the export. A table dropped on the window is imported.
class ExchangeRequests : public QObject
{
    Q_OBJECT

public:
    ExchangeRequests(QWidget *window, Workspace &workspace, Settings &settings, FileChooser &files);

    /// Asks which table to import, then shows how it is understood.
    void chooseAndImport();
    void exportTable(const ExportDialog::Request &request);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A sentence for the short message; with `undoable` it offers to take the step back.
    void message(const QString &text, bool undoable);

private:
    void importTable(const QString &path);

    QWidget *m_window;
    Workspace &m_workspace;
    Settings &m_settings;
    FileChooser &m_files;
};

} // namespace ugoda
