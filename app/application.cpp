// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/start_probe.h"
#include "model/items/when_done.h"
#include "model/store/backup.h"
#include "views/common/after_paint.h"
#include "views/common/icons.h"
#include "views/shell/file_requests.h"
#include "views/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// How long the window waits for its file, in ms: shown at once, it would be painted twice.
constexpr int kPatience = 250;

} // namespace

Application::Application(const StartOptions &options)
    : m_options(options)
    , m_workspace(m_store)
    , m_files(m_store, m_workspace)
{
    if (!options.language.isEmpty()) {
        m_settings.set(Settings::Key::Language, options.language);
    }
    if (options.theme) {
        m_settings.set(Settings::Key::Theme, themeChoiceName(*options.theme));
    }
}

Application::~Application() = default;

QString Application::firstFile() const
{
    if (!m_options.file.isEmpty()) {
        return m_options.file;
    }
    const QString last = m_settings.text(Settings::Key::LastFile);
    return QFileInfo::exists(last) ? last : QString();
}

bool Application::isHandedOver()
{
    const QString name = SingleInstance::nameFor(firstFile());
    return SingleInstance::handOver(name, StartArguments::toArguments(m_options));
}

void Application::start()
{
    StartProbe::create(this);
    const QString file = firstFile();
    m_instance.hold(SingleInstance::nameFor(file));
    connectFiles();
    // The store's thread opens the file while this one makes the window.
    if (!file.isEmpty()) {
        m_files.open(file);
    }
    m_translator.setLanguage(m_settings.text(Settings::Key::Language));
    m_theme.apply(themeChoiceFrom(m_settings.text(Settings::Key::Theme)));
    connect(&m_settings, &Settings::changed, this, &Application::onSetting);
    connect(&m_translator, &Translator::changed, &m_workspace, &Workspace::retranslate);
    connect(&m_workspace, &Workspace::directoryChanged, this, [this] {
        m_translator.setNoun(m_workspace.directory().setting(u"firm.noun"_s));
    });
    connect(&m_workspace, &Workspace::closed, this, [this] { m_translator.setNoun({}); });
    connect(&m_instance, &SingleInstance::called, this, &Application::onCalled);

    m_window = std::make_unique<MainWindow>(m_workspace, m_settings, m_errors, m_chooser);
    afterFirstPaint(m_window.get(), [] { QApplication::setWindowIcon(applicationIcon()); });
    FileRequests &requests = m_window->fileRequests();
    connect(&requests, &FileRequests::openRequested, &m_files, &FileSession::open);
    connect(&requests, &FileRequests::createRequested, &m_files, &FileSession::create);
    connect(&requests, &FileRequests::sampleRequested, &m_files, &FileSession::openSample);
    connect(&requests, &FileRequests::copyRequested, &m_files, &FileSession::saveCopy);
    connect(&requests, &FileRequests::copyAndOpenRequested, &m_files, &FileSession::copyAndOpen);
    connect(m_window.get(), &MainWindow::backupRequested, &m_files, &FileSession::openBackup);
    // The program ends when the file is closed, not with its window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, &m_files, &FileSession::finish);
    connect(&m_files, &FileSession::finished, qApp, &QCoreApplication::quit);
    connect(&m_quitSignals, &QuitSignals::received, this, &Application::quit);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::quit);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this, file] {
        showWindow();
        m_opening = tr("Opening %1…").arg(QFileInfo(file).completeBaseName());
        m_window->showMessage(m_opening, false);
    });
    if (file.isEmpty()) {
        m_window->showWelcome();
        showWindow();
    } else {
        m_patience.start(kPatience);
    }
}

void Application::connectFiles()
{
    // Queued: the store may answer at once, before the window is there.
    connect(&m_files, &FileSession::opened, this, &Application::onOpened, Qt::QueuedConnection);
    connect(&m_files, &FileSession::problem, this, &Application::onProblem, Qt::QueuedConnection);
    connect(&m_files, &FileSession::failed, this, [this](const Error &error) {
        m_errors.present(m_window.get(), error);
    });
    connect(&m_files, &FileSession::copied, this, [this](const QString &target) {
        m_window->showMessage(tr("Copied to %1.").arg(QDir::toNativeSeparators(target)), false);
    });
}

void Application::onSetting(Settings::Key key)
{
    if (key == Settings::Key::Language) {
        m_translator.setLanguage(m_settings.text(key));
    } else if (key == Settings::Key::Theme) {
        m_theme.apply(themeChoiceFrom(m_settings.text(key)));
    }
}

void Application::onOpened(const QString &path, bool own)
{
    if (own) {
        m_settings.rememberFile(path);
    }
    m_instance.hold(SingleInstance::nameFor(path));
    m_window->showWork();
    // Shown with its cards it is painted once: this answer comes after those that the board asked
    // for.
    whenDone(
        m_workspace.loadDrafts(), this, [this](const Result<QList<Draft>> &) { showWindow(); });
}

void Application::onProblem(const Error &error, const QString &path)
{
    m_window->showProblem(error, path, newestBackup(path));
    showWindow();
}

void Application::onCalled(const QStringList &arguments)
{
    m_window->bringForward();
    const StartArguments wanted(QStringList {QCoreApplication::applicationName()} + arguments);
    if (!wanted.options().language.isEmpty()) {
        m_settings.set(Settings::Key::Language, wanted.options().language);
    }
    if (wanted.options().theme) {
        m_settings.set(Settings::Key::Theme, themeChoiceName(*wanted.options().theme));
    }
    if (!wanted.options().file.isEmpty()) {
        m_files.open(wanted.options().file);
    }
}

void Application::showWindow()
{
    m_patience.stop();
    m_window->endMessage(m_opening);
    if (!m_window->isVisible()) {
        m_window->show();
    }
}

void Application::quit()
{
    const bool wasShown = m_window->isVisible();
    QApplication::closeAllWindows();
    if (!wasShown) {
        m_files.finish(); // else the last window that closes asks for it
    }
}

} // namespace ugoda
