// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/file_requests.h"

#include "views/common/file_chooser.h"
#include "views/common/settings.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace ugoda {

using namespace Qt::StringLiterals;

FileRequests::FileRequests(QWidget *window, const Settings &settings, FileChooser &chooser)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_chooser(chooser)
{ }

QString FileRequests::filters()
{
    return tr("Files of Ugoda (*.ugoda)") + u";;"_s + tr("All files (*)");
}

QString FileRequests::freePath(const QString &folder, const QString &name)
{
    const QDir place(folder);
    QString path = place.filePath(name + u".ugoda"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = place.filePath(u"%1 %2.ugoda"_s.arg(name).arg(number));
    }
    return path;
}

QString FileRequests::proposedPlace()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return freePath(QFileInfo(documents).isDir() ? documents : QDir::homePath(), tr("My business"));
}

void FileRequests::chooseAndOpen()
{
    const QString last = m_settings.text(Settings::Key::LastFile);
    m_chooser.openFile(
        m_window,
        {tr("Open a file"), filters(), last.isEmpty() ? QString() : QFileInfo(last).path(), {}},
        [this](const QString &path) { emit openRequested(path); });
}

void FileRequests::chooseCopy(const QString &path)
{
    const QFileInfo file(path);
    const QString name =
        u"%1 %2"_s.arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    m_chooser.saveFile(m_window,
                       {tr("Save a copy"), filters(), freePath(file.path(), name), u"ugoda"_s},
                       [this](const QString &target) { emit copyRequested(target); });
}

void FileRequests::chooseCopyAndOpen(const QString &path)
{
    const QString proposed =
        freePath(QFileInfo(proposedPlace()).path(), QFileInfo(path).completeBaseName());
    m_chooser.saveFile(
        m_window,
        {tr("Copy to another place"), filters(), proposed, u"ugoda"_s},
        [this, path](const QString &target) { emit copyAndOpenRequested(path, target); });
}

void FileRequests::choosePlace(const QString &proposed, std::function<void(const QString &)> chosen)
{
    m_chooser.saveFile(
        m_window, {tr("New file"), filters(), proposed, u"ugoda"_s}, std::move(chosen));
}

} // namespace ugoda
