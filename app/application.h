// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_session.h"
#include "app/quit_signals.h"
#include "app/single_instance.h"
#include "app/start_options.h"
#include "app/translator.h"
#include "model/items/workspace.h"
#include "model/store/store.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QTimer>

#include <memory>

namespace ugoda {

class MainWindow;

/// Puts the program together: makes each part once and tells the parts of each other. Lives as long
/// as the QApplication.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Only remembers; the settings are the person's own.
    explicit Application(const StartOptions &options);
    ~Application() override;

    /// Hands the options over to a window that has the same file open. True: nothing is left to do.
    bool isHandedOver();
    /// Begins to open the file and makes the window.
    void start();

private:
    /// The file to begin with: the one asked for, else the last one if it is still there.
    QString firstFile() const;
    void connectFiles();
    void onSetting(Settings::Key key);
    void onOpened(const QString &path, bool own);
    void onProblem(const Error &error, const QString &path);
    void onCalled(const QStringList &arguments);
    void showWindow();
    /// As "Quit" does: what is written first, then the file is closed, then the program ends.
    void quit();

    // In the order in which they need each other.
    StartOptions m_options;
    Settings m_settings;
    Theme m_theme;
    Translator m_translator;
    Store m_store;
    Workspace m_workspace;
    FileSession m_files;
    SingleInstance m_instance;
    DialogPresenter m_errors;
    DialogFileChooser m_chooser;
    QuitSignals m_quitSignals;
    QTimer m_patience; ///< until the window shows even without its file
    QString m_opening; ///< the message that stands until the file is there
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ugoda
