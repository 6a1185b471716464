// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/file_chooser.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStyle>

namespace ugoda {

namespace {

/// Icons by what the file system knows. Qt's own provider reads into files of an unknown kind to
/// choose a picture, also into the file of the firm that is open at the time.
class IconsUnread : public QAbstractFileIconProvider
{
    Q_DECLARE_TR_FUNCTIONS(IconsUnread)

public:
    IconsUnread() { setOptions(DontUseCustomDirectoryIcons); }

    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == Folder     ? QStyle::SP_DirIcon
                                                       : type == File ? QStyle::SP_FileIcon
                                                                      : QStyle::SP_DriveHDIcon);
    }

    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }

    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? tr("Folder") : info.suffix();
    }
};

/// Lives as long as the program: dialogs don't own their provider.
QAbstractFileIconProvider *iconsUnread()
{
    static IconsUnread icons;
    return &icons;
}

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
    dialog->setIconProvider(iconsUnread());
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
