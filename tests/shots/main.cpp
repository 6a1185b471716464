// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"
#include "model/commands/custom_field_commands.h"
#include "model/commands/sample_command.h"
#include "model/items/default_names.h"
#include "model/items/languages.h"
#include "tests/shots/dialogs.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/board/board_page.h"
#include "views/board/card_style.h"
#include "views/common/icons.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/exchange/import_wizard.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"
#include "views/welcome/welcome_page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 120;

/// Pictures of one language and look: FOLDER/<page>-<language>-<look>@<scale>x.png.
class Series
{
public:
    Series(const QDir &folder, const QString &language, const QString &look)
        : m_folder(folder)
        , m_suffix(u"-%1-%2@%3x.png"_s.arg(language, look).arg(qApp->devicePixelRatio()))
        , m_settings(m_file.folder.filePath(u"settings.ini"_s))
    {
        m_settings.set(Settings::Key::Theme, look);
        m_file.submit(generateSample(kSamples, defaultName));
        addField(CustomKind::List, u"Тип об'єкта"_s, {u"Квартира"_s, u"Будинок"_s, u"Офіс"_s});
        addField(CustomKind::Number, u"Площа, м²"_s);
        addField(CustomKind::Flag, u"Потрібен замір"_s);
        m_file.settle();
        openWindow();
    }

    void take()
    {
        m_window->showWelcome();
        m_window->findChild<WelcomePage *>()->setFile(u"/home/olena/Documents/firm.ugoda"_s);
        m_window->show();
        save("welcome");
        m_window->showProblem(
            {ErrorCode::FileDamaged, {}, u"database disk image is malformed (11)"_s},
            u"/home/olena/Documents/firm.ugoda"_s,
            m_file.path());
        save("problem");
        m_window->showWork();
        save("board");
        act(Act::ShowTasks);
        save("tasks");
        act(Act::ShowBoard);
        selectFirstCard();
        save("history");
        act(Act::Open);
        save("form");
        act(Act::Create);
        save("form-new");
        act(Act::ShowTable);
        save("table");
        act(Act::Settings);
        const QStringList pages = SettingsPage::pages();
        for (const QString &page : pages) {
            m_window->findChild<SettingsPage *>()->showPage(page);
            save(qPrintable(u"settings-"_s + page));
        }
        act(Act::ShowTable);
        takeImport();
        takeDialogs({m_file, m_settings, m_chooser}, [this](const char *name, QDialog &dialog) {
            save(qPrintable(u"dialog-"_s + QLatin1StringView(name)), &dialog);
        });
        takeCompact();
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_file.workspace, m_settings, m_errors, m_chooser);
        m_window->resize(1440, 900);
    }

    void addField(CustomKind kind, const QString &name, const QStringList &options = {})
    {
        CustomField field;
        field.kind = kind;
        field.name = name;
        m_file.submit(addCustomField(field, options));
    }

    /// The board as somebody sees it who wants small cards.
    void takeCompact()
    {
        const Directory &directory = m_file.workspace.directory();
        CardStyle style = cardStyle(m_settings, directory);
        style.compact = true;
        keepCardStyle(m_settings, directory, style);
        openWindow();
        m_window->showWork();
        m_window->show();
        act(Act::ShowBoard);
        save("board-compact");
    }

    void act(Act act)
    {
        m_window->actions()[act]->trigger();
        settle();
    }

    /// The import of a sheet with faults: as it is understood, and after the check.
    void takeImport()
    {
        m_chooser.setNextAnswer(QStringLiteral(UGODA_TEST_DATA "/clients-by-hand.csv"));
        act(Act::Import);
        auto *wizard = m_window->findChild<ImportWizard *>();
        save("import", wizard);
        QTest::keyClick(wizard, Qt::Key_Return);
        // The check runs on the store's thread and ends with its counts on the page.
        const bool checked = QTest::qWaitFor([wizard] {
            const QList<QTableView *> lists = wizard->findChildren<QTableView *>();
            return !lists.isEmpty() && lists.last()->isVisible();
        });
        if (!checked) {
            qFatal("the check of the import did not end");
        }
        save("import-checked", wizard);
        wizard->reject();
    }

    /// The first column with cards gets the focus and its first card is chosen.
    void selectFirstCard()
    {
        const QList<QAbstractItemView *> columns =
            m_window->findChild<BoardPage *>()->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *column : columns) {
            if (column->isVisible() && column->model()->rowCount() > 1) {
                column->setFocus();
                column->setCurrentIndex(column->model()->index(1, 0));
                return;
            }
        }
    }

    /// Answers of the store, what they lead to, and paints.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            m_file.settle();
            QTest::qWait(50);
        }
    }

    void save(const char *page, QWidget *window = nullptr)
    {
        settle();
        const QString path = m_folder.filePath(QLatin1StringView(page) + m_suffix);
        if (!(window ? window : m_window.get())->grab().save(path)) {
            qFatal("cannot write %s", qPrintable(path));
        }
        std::puts(qPrintable(path));
    }

    QDir m_folder;
    QString m_suffix;
    TestFile m_file;
    Settings m_settings;
    RecordedPresenter m_errors;
    ChosenFiles m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

/// ugoda-shots FOLDER [LANGUAGE…]
int main(int count, char **values)
{
    QApplication application(count, values);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QDir folder(arguments.value(0, u"shots"_s));
    if (!QDir().mkpath(folder.path())) {
        qFatal("cannot make %s", qPrintable(folder.path()));
    }
    QGuiApplication::setWindowIcon(applicationIcon());
    Theme theme;
    Translator translator;
    const QStringList chosen = arguments.mid(1);
    const QStringList wanted = chosen.isEmpty() ? languages() : chosen;
    for (const QString &language : wanted) {
        translator.setLanguage(language);
        for (const QString &look : {u"light"_s, u"dark"_s}) {
            theme.apply(themeChoiceFrom(look));
            Series(folder, language, look).take();
        }
    }
    return 0;
}
