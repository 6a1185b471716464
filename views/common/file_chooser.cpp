// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/file_chooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ugoda {

namespace {

QFileDialog *dialogFor(QWidget *parent,
                       const FileChooser::Request &request,
                       FileChooser::Chosen chosen)
{
    const QString start = request.start.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : request.start;
    const QFileInfo info(start);
    const bool isFolder = info.isDir();
    auto *dialog = new QFileDialog(
        parent, request.title, isFolder ? start : info.absolutePath(), request.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A machine without a folder for documents: its name is not the file that is looked for.
    if (!isFolder && !request.start.isEmpty())
        dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    return dialog;
}

} // namespace

void DialogFileChooser::openFile(QWidget *parent, const Request &request, Chosen chosen)
{
    QFileDialog *dialog = dialogFor(parent, request, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogFileChooser::saveFile(QWidget *parent, const Request &request, Chosen chosen)
{
    QFileDialog *dialog = dialogFor(parent, request, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(request.suffix);
    dialog->open();
}

} // namespace ugoda
