// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_wizard.h"

#include "model/exchange/import_command.h"
#include "model/exchange/import_problem_words.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/exchange/dropped_table.h"
#include "views/exchange/import_run.h"
#include "views/exchange/mapping_table.h"
#include "views/exchange/name_dialog.h"
#include "views/exchange/reading_pills.h"
#include "views/exchange/report_panel.h"
#include "views/exchange/step_marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize {1060, 780};
constexpr int kRoomAround = 48; ///< px that the window shows around the dialog at least

/// Failures that the wizard can say more about than the words for everyone.
QString wordsFor(const Error &error)
{
    return error.code == ErrorCode::MalformedInput ? unreadableSheetWords(error)
                                                   : ErrorPresenter::line(error);
}

} // namespace

ImportWizard::ImportWizard(Workspace &workspace,
                           FileChooser &files,
                           const QString &path,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_run(new ImportRun(workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import"));
    const QSize room = parent ? parent->window()->size() - QSize(kRoomAround, kRoomAround) : kSize;
    resize(kSize.boundedTo(room.expandedTo({760, 520})));

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    m_table = new MappingTable(body);
    column->addWidget(m_table, 3);
    column->addWidget(buildOptions());
    m_panel = new ReportPanel(body);
    column->addWidget(m_panel, 2);
    m_message = label({}, body);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(buildProgress());
    column->addStretch(); // takes the room when there is no table
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(body, 1);
    page->addWidget(buildFooter());

    connectParts();
    openFile(path);
}

void ImportWizard::connectParts()
{
    connect(m_pills, &ReadingPills::readingChosen, this, [this](const CsvOptions &csv) {
        replan(m_draft->readAs(csv));
    });
    connect(m_pills, &ReadingPills::headerChosen, this, [this](bool hasHeader) {
        m_draft->setHasHeader(hasHeader);
        planChanged();
    });
    connect(m_table, &MappingTable::fieldChosen, this, [this](int file, ImportField field) {
        m_draft->setField(file, field);
        planChanged();
    });
    connect(m_table, &MappingTable::customFieldChosen, this, [this](int file, CustomFieldId field) {
        m_draft->setCustomField(file, field);
        planChanged();
    });
    connect(m_createMissing, &QCheckBox::toggled, this, [this](bool create) {
        m_draft->setCreateMissing(create);
        planChanged();
    });
    connect(m_panel, &ReportPanel::namesAsked, this, &ImportWizard::matchNames);
    connect(m_run, &ImportRun::progressed, this, &ImportWizard::tellProgress);
    connect(m_run, &ImportRun::finished, this, &ImportWizard::onFinished);
    connect(m_otherFile, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveFaulty);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        planChanged();
        m_table->choice(0)->setFocus();
    });
    connect(m_check, &QPushButton::clicked, this, &ImportWizard::check);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_stage == Stage::Imported ? accept() : startImport();
    });
}

void ImportWizard::openFile(const QString &path)
{
    Result<ImportDraft> draft = ImportDraft::open(path, m_workspace.directory().customFields());
    m_title->setText(path.isEmpty() ? tr("Import")
                                    : tr("Import: %1").arg(QFileInfo(path).fileName()));
    if (!draft) {
        m_draft.reset();
        m_stage = Stage::Unreadable;
        refresh();
        if (!path.isEmpty()) {
            complain(draft.error());
        }
        m_otherFile->setFocus();
        return;
    }
    m_draft = *std::move(draft);
    m_draft->setPipeline(m_workspace.pipelineForNew());
    m_draft->setCreateMissing(m_createMissing->isChecked());
    planChanged();
    m_check->setFocus();
}

void ImportWizard::chooseFile()
{
    const FileChooser::Request request {tr("Choose a table to import"),
                                        tableFilters(),
                                        m_draft ? QFileInfo(m_draft->plan().path).absolutePath()
                                                : QString(),
                                        {}};
    m_files.openFile(this, request, [this](const QString &path) { openFile(path); });
}

void ImportWizard::replan(const Result<void> &read)
{
    planChanged();
    if (!read) {
        complain(read.error());
    }
}

void ImportWizard::planChanged()
{
    m_stage = Stage::Columns;
    m_report = {};
    say({});
    m_pills->setPlan(m_draft->plan());
    m_table->setPlan(m_draft->plan(), m_workspace.directory());
    refresh();
}

void ImportWizard::check()
{
    m_stage = Stage::Checking;
    say({});
    refresh();
    m_cancel->setFocus();
    m_run->start(m_draft->plan(), true, 0);
}

void ImportWizard::startImport()
{
    m_stage = Stage::Importing;
    say({});
    refresh();
    m_cancel->setFocus();
    m_run->start(m_draft->plan(), false, m_report.read);
}

void ImportWizard::onFinished(const Result<ImportReport> &report)
{
    const bool importing = m_stage == Stage::Importing;
    if (!report) {
        m_stage = importing ? Stage::Checked : Stage::Columns;
        refresh();
        complain(report.error());
        (importing ? m_import : m_check)->setFocus();
        return;
    }
    m_report = *report;
    m_stage = importing ? Stage::Imported : Stage::Checked;
    m_panel->setReport(m_report, importing);
    m_panel->setNamesToMatch(!importing && !unmatchedNames(m_draft->plan(), m_report).isEmpty());
    refresh();
    if (!importing && m_report.created + m_report.updated == 0) {
        say(tr("There is nothing to import from this file."));
    }
    (m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

void ImportWizard::saveFaulty()
{
    const QFileInfo source(m_draft->plan().path);
    const QString name = tr("%1 - faulty rows", "file name").arg(source.completeBaseName());
    const FileChooser::Request request {tr("Save faulty rows"),
                                        tableFilters(),
                                        source.absolutePath() + u'/' + name + u".csv"_s,
                                        u"csv"_s};
    m_files.saveFile(this, request, [this](const QString &path) {
        const Result<void> saved = saveFaultyRows(path, m_draft->plan(), m_report);
        if (saved) {
            say(tr("%n rows saved. Correct them there and import that file.",
                   nullptr,
                   m_report.faulty));
        } else {
            complain(saved.error());
        }
    });
}

void ImportWizard::matchNames()
{
    auto *dialog = new NameDialog(
        unmatchedNames(m_draft->plan(), m_report), m_draft->plan(), m_workspace.directory(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_draft->setChoices(dialog->choices());
        planChanged();
        check();
    });
    dialog->open();
}

void ImportWizard::tellProgress(int rows, double share)
{
    m_bar->setValue(qRound(share * 1000));
    m_progressText->setText(share >= 1 ? tr("%n rows; finishing…", nullptr, rows)
                                       : tr("%n rows", nullptr, rows));
}

void ImportWizard::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        say(tr("Cancelled. Nothing was imported."));
        return;
    }
    say(wordsFor(error));
    setTone(m_message, Tone::Bad);
}

void ImportWizard::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setTone(m_message, Tone::Muted);
}

void ImportWizard::refresh()
{
    const bool editable = m_stage == Stage::Columns || m_stage == Stage::Checked;
    const bool readable = m_stage != Stage::Unreadable;
    static const QHash<Stage, int> kSteps {{Stage::Unreadable, 0},
                                           {Stage::Columns, 1},
                                           {Stage::Checking, 2},
                                           {Stage::Checked, 2},
                                           {Stage::Importing, 3},
                                           {Stage::Imported, 4}};
    m_steps->setCurrent(kSteps.value(m_stage));
    m_pills->setVisible(readable);
    m_pills->setEnabled(editable);
    m_table->setVisible(readable);
    m_table->setEnabled(editable);
    m_options->setVisible(readable);
    m_options->setEnabled(editable);
    const bool reported =
        m_stage == Stage::Checked || m_stage == Stage::Importing || m_stage == Stage::Imported;
    m_panel->setVisible(reported);
    m_progress->setVisible(isRunning());
    refreshOptions();
    refreshButtons();
}

void ImportWizard::refreshOptions()
{
    if (!m_draft) {
        return;
    }
    const Directory &directory = m_workspace.directory();
    const QString pipeline = directory.name(m_draft->plan().pipeline);
    m_pipeline->setText(tr("into “%1”").arg(QString(pipeline).replace(u'&', u"&&"_s)));
    m_pipeline->setAccessibleName(tr("Pipeline: %1").arg(pipeline));
    m_pipeline->setVisible(directory.pipelines().size() > 1);
    const bool dayFirst = m_draft->plan().dateOrder == DateOrder::DayFirst;
    m_dates->setText(dayFirst ? tr("dates: day first") : tr("dates: month first"));
    m_dates->setVisible(m_draft->datesAreAmbiguous());
}

void ImportWizard::refreshButtons()
{
    const bool finished = m_stage == Stage::Imported;
    const bool checked = m_stage == Stage::Checked;
    m_otherFile->setVisible(m_stage == Stage::Unreadable || m_stage == Stage::Columns);
    m_save->setVisible((checked || finished) && m_report.faulty > 0);
    m_cancel->setVisible(!finished);
    m_back->setVisible(checked);
    m_check->setVisible(m_stage == Stage::Columns || m_stage == Stage::Checking
                        || m_stage == Stage::Unreadable);
    m_check->setEnabled(m_stage == Stage::Columns);
    m_import->setVisible(checked || m_stage == Stage::Importing || finished);
    m_import->setEnabled(finished || (checked && m_report.created + m_report.updated > 0));
    m_import->setText(finished ? tr("Close") : tr("Import", "button"));
    m_check->setDefault(m_stage == Stage::Columns);
    m_import->setDefault(checked || finished);
}

void ImportWizard::reject()
{
    if (isRunning()) {
        m_run->cancel();
    } else {
        QDialog::reject();
    }
}

void ImportWizard::done(int result)
{
    if (m_stage == Stage::Imported) {
        QString message = tr("Imported %n opportunities", nullptr, m_report.created);
        if (m_report.updated > 0) {
            message += u", "_s + tr("updated %n", nullptr, m_report.updated);
        }
        emit imported(message);
    }
    QDialog::done(result);
}

} // namespace ugoda
