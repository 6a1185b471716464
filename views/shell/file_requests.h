// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace ugoda {

class FileChooser;
class Settings;

/// What the person at the window wants done with files. Asks for names where one is needed; the
/// application listens to the signals and does it.
class FileRequests : public QObject
{
    Q_OBJECT

public:
    FileRequests(QWidget *window, const Settings &settings, FileChooser &chooser);

    /// Asks which file to open.
    void chooseAndOpen();
    /// Asks where to put a copy of the open file.
    void chooseCopy(const QString &path);
    /// Asks where to put a copy of a file that does not open where it lies.
    void chooseCopyAndOpen(const QString &path);
    /// Asks where a new file shall lie, proposing `proposed`.
    void choosePlace(const QString &proposed, std::function<void(const QString &)> chosen);
    /// A place in Documents that is still free.
    static QString proposedPlace();

signals:
    void openRequested(const QString &path);
    /// Make a file from a template; `person` is its first person.
    void createRequested(const QString &path, const QString &templateKey, const QString &person);
    void sampleRequested();
    /// Copy the open file.
    void copyRequested(const QString &target);
    /// Copy a file that is not open, byte by byte, and open the copy.
    void copyAndOpenRequested(const QString &source, const QString &target);

private:
    static QString filters();
    static QString freePath(const QString &folder, const QString &name);

    QWidget *m_window;
    const Settings &m_settings;
    FileChooser &m_chooser;
};

} // namespace ugoda
