// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/general_page.h"

#include "model/exchange/setup_export.h"
#include "model/exchange/setup_import.h"
#include "model/items/languages.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/settings/page_layout.h"
#include "views/settings/settings_page.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceWidth = 240;

} // namespace

GeneralPage::GeneralPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_workspace(tools.workspace)
    , m_settings(tools.settings)
    , m_files(tools.files)
    , m_title(label({}, TextStyle::PageTitle, Tone::Text, this))
{
    QVBoxLayout *column = pageColumn(this);
    addPageHead(column, m_title);
    auto *card = new CardFrame(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    m_languageLabel = label({}, card);
    m_language = new QComboBox(card);
    m_themeLabel = label({}, card);
    m_theme = new QComboBox(card);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_language->setMinimumWidth(kChoiceWidth);
    m_theme->setMinimumWidth(kChoiceWidth);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 0, 1);
    grid->addWidget(m_themeLabel, 1, 0);
    grid->addWidget(m_theme, 1, 1);
    column->addWidget(card);
    buildSetup();
    column->addStretch();
    for (const QString &code : languages()) {
        m_language->addItem(languageName(code), code);
    }
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->addItem(QString(), themeChoiceName(choice));
    }
    retranslate();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.set(Settings::Key::Language, m_language->currentData());
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_settings.set(Settings::Key::Theme, m_theme->currentData());
    });
    connect(&m_settings, &Settings::changed, this, &GeneralPage::showChoices);
}

void GeneralPage::buildSetup()
{
    auto *card = new CardFrame(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 16);
    inside->setSpacing(8);
    m_setupTitle = label({}, TextStyle::PanelTitle, Tone::Text, card);
    inside->addWidget(m_setupTitle);
    m_setupHint = label({}, TextStyle::Base, Tone::Muted, card);
    m_setupHint->setWordWrap(true);
    inside->addWidget(m_setupHint);
    auto *line = new QHBoxLayout;
    m_export = button({}, {}, card);
    m_export->setIcon(icon("export"_L1));
    m_import = button({}, {}, card);
    m_import->setIcon(icon("import"_L1));
    line->addWidget(m_export);
    line->addWidget(m_import);
    line->addStretch();
    inside->addLayout(line);
    m_outcome = label({}, card);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    inside->addWidget(m_outcome);
    layout()->addWidget(card);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_files.saveFile(
            this,
            {tr("Export the set-up"),
             tr("Set-ups (*.json)"),
             QFileInfo(m_workspace.path()).absolutePath() + u'/' + tr("set-up") + u".json"_s,
             u"json"_s},
            [this](const QString &path) { saveSetupTo(path); });
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_files.openFile(this,
                         {tr("Import a set-up"),
                          tr("Set-ups (*.json)"),
                          QFileInfo(m_workspace.path()).absolutePath(),
                          {}},
                         [this](const QString &path) { importSetupFrom(path); });
    });
}

void GeneralPage::saveSetupTo(const QString &path)
{
    const Result<void> saved = saveSetup(path, m_workspace.directory().data());
    const QString name = QFileInfo(path).fileName();
    say(
        [saved, name] {
            return saved ? tr("The set-up was written to “%1”.").arg(name)
                         : ErrorPresenter::line(saved.error());
        },
        saved.ok());
}

void GeneralPage::importSetupFrom(const QString &path)
{
    const auto words = [](const Error &error) {
        return error.code == ErrorCode::MalformedInput ? setupFaultWords(error)
                                                       : ErrorPresenter::line(error);
    };
    const Result<QJsonObject> setup = loadSetup(path);
    if (!setup) {
        say([words, error = setup.error()] { return words(error); }, false);
        return;
    }
    const auto report = std::make_shared<SetupReport>();
    whenDone(m_workspace.submit(importSetup(*setup, report), true),
             this,
             [this, report, words](const Result<ChangeSet> &done) {
                 say(
                     [report, words, error = done ? Error {} : done.error(), ok = done.ok()] {
                         return ok ? tr("Added: %1, updated: %2, unchanged: %3.")
                                         .arg(report->added)
                                         .arg(report->updated)
                                         .arg(report->unchanged)
                                   : words(error);
                     },
                     done.ok());
             });
}

void GeneralPage::say(std::function<QString()> words, bool fine)
{
    m_said = std::move(words);
    setTone(m_outcome, fine ? Tone::Good : Tone::Bad);
    m_outcome->setText(m_said());
    m_outcome->show();
}

void GeneralPage::showChoices()
{
    const QString theme = themeChoiceName(themeChoiceFrom(m_settings.text(Settings::Key::Theme)));
    m_theme->setCurrentIndex(m_theme->findData(theme));
    m_language->setCurrentIndex(m_language->findData(currentLanguage()));
}

void GeneralPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GeneralPage::retranslate()
{
    m_title->setText(tr("General"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("L&ook"));
    const QStringList looks = {tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i) {
        m_theme->setItemText(i, looks.value(i));
    }
    m_setupTitle->setText(tr("Set-up"));
    m_setupHint->setText(tr(
        "Pipelines, dictionaries, own fields, people and the firm's profile as one readable file. "
        "An import adds what is missing and updates what has the same name; Ctrl+Z takes it "
        "back."));
    m_export->setText(tr("Export the set-up…"));
    m_import->setText(tr("Import the set-up…"));
    if (m_said) {
        m_outcome->setText(m_said());
    }
    showChoices();
}

} // namespace ugoda
