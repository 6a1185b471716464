// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/exchange_requests.h"

#include "model/items/workspace.h"
#include "views/common/file_chooser.h"
#include "views/exchange/dropped_table.h"
#include "views/exchange/import_wizard.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace ugoda {

ExchangeRequests::ExchangeRequests(QWidget *window,
                                   Workspace &workspace,
                                   Settings &settings,
                                   FileChooser &files)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_files(files)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ExchangeRequests::chooseAndImport()
{
    m_files.openFile(m_window,
                     {tr("Import a table"), tableFilters(), {}, {}},
                     [this](const QString &path) { importTable(path); });
}

void ExchangeRequests::importTable(const QString &path)
{
    auto *wizard = new ImportWizard(m_workspace, m_files, path, m_window);
    connect(wizard, &ImportWizard::imported, this, [this](const QString &text) {
        emit message(text, true);
    });
    wizard->open();
}

void ExchangeRequests::exportTable(const ExportDialog::Request &request)
{
    auto *dialog = new ExportDialog(m_workspace, m_files, m_settings, request, m_window);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &text) {
        emit message(text, false);
    });
    dialog->open();
}

bool ExchangeRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || !m_workspace.isOpen()) {
        return false;
    }
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!droppedTable(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString path = droppedTable(drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            importTable(path);
            return true;
        }
    }
    return false;
}

} // namespace ugoda
