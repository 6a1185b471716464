// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/export_dialog.h"

#include "model/exchange/export_task.h"
#include "model/items/format.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/exchange/export_columns.h"
#include "views/exchange/import_words.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kChoiceWidth = 300;
constexpr int kTellInterval = 80; ///< ms
constexpr std::array kSeparators = {u';', u',', u'\t', u'|'};

/// The ways of writing that have a name, in the order of the list; behind them stands "own".
QList<CsvFormat> presets()
{
    CsvFormat spreadsheet = CsvFormat::forSpreadsheet();
    spreadsheet.separator = u',';
    spreadsheet.decimalComma = false;
    return {CsvFormat::forSpreadsheet(), spreadsheet, CsvFormat {}};
}

bool same(const CsvFormat &one, const CsvFormat &other)
{
    return one.encoding == other.encoding && one.separator == other.separator
        && one.decimalComma == other.decimalComma;
}

QList<Encoding> encodings()
{
    return {{"UTF-8", true}, {"UTF-8", false}, {"UTF-16LE", true}, {"windows-1251", false}};
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace,
                           FileChooser &files,
                           Settings &settings,
                           const Request &request,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_settings(settings)
    , m_request(request)
    , m_filter(workspace.filter())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    build();
    fillChoices();
    restore();
    connectChoices();
    m_timer.setInterval(kTellInterval);
    connect(&m_timer, &QTimer::timeout, this, &ExportDialog::tellProgress);
    refresh();
    countRows();
    m_export->setFocus();
}

ExportDialog::~ExportDialog()
{
    if (isRunning()) {
        m_progress->cancel = true;
        m_work.waitForFinished(); // the work uses the store, which may go next
    }
}

void ExportDialog::build()
{
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(12);
    body->addWidget(label(tr("Export"), TextStyle::PanelTitle, Tone::Text, this));
    m_summary = label({}, TextStyle::Base, Tone::Muted, this);
    m_summary->setWordWrap(true);
    body->addWidget(m_summary);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_columns = addChoice(grid, tr("Columns"));
    m_preset = addChoice(grid, tr("For"));
    m_encoding = addChoice(grid, tr("Encoding"));
    m_separator = addChoice(grid, tr("Separator"));
    m_decimal = addChoice(grid, tr("Decimal mark"));
    body->addLayout(grid);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    body->addWidget(m_bar);
    m_message = label({}, this);
    m_message->setWordWrap(true);
    body->addWidget(m_message);
    body->addStretch();

    auto *footer = new QWidget(this);
    footer->setAttribute(Qt::WA_StyledBackground);
    setKind(footer, u"footer");
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(8);
    m_cancel = button(tr("Cancel"), {}, footer);
    m_export = button(tr("Export…"), "primary"_L1, footer);
    m_export->setDefault(true);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(body, 1);
    page->addWidget(footer);
    setFixedWidth(kWidth);
}

QComboBox *ExportDialog::addChoice(QGridLayout *grid, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setFixedWidth(kChoiceWidth);
    QLabel *words = label(name, this);
    words->setBuddy(choice);
    choice->setAccessibleName(name);
    const int row = grid->rowCount();
    grid->addWidget(words, row, 0);
    grid->addWidget(choice, row, 1);
    return choice;
}

void ExportDialog::fillChoices()
{
    m_columns->addItems({tr("As in the table"), tr("All fields")});
    m_preset->addItems({tr("Excel, Ukrainian or Russian"),
                        tr("Excel, English"),
                        tr("Other programs (plain CSV)"),
                        tr("Own settings")});
    m_encoding->addItems(
        {tr("UTF-8 with a mark (BOM)"), u"UTF-8"_s, u"UTF-16"_s, u"windows-1251"_s});
    for (const char16_t separator : kSeparators) {
        m_separator->addItem(ImportWords::separator(separator));
    }
    m_decimal->addItems({tr("comma: 1234,50"), tr("point: 1234.50")});
}

void ExportDialog::connectChoices()
{
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::takePreset);
    for (QComboBox *choice : {m_encoding, m_separator, m_decimal}) {
        connect(choice, &QComboBox::activated, this, &ExportDialog::showPreset);
    }
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
}

void ExportDialog::restore()
{
    const QVariantMap kept = m_settings.value(Settings::Key::ExportOptions).toMap();
    CsvFormat wanted = presets().at(QLocale().decimalPoint() == u","_s ? 0 : 1);
    if (!kept.isEmpty()) {
        wanted.encoding = {kept.value(u"encoding"_s).toString().toLatin1(),
                           kept.value(u"bom"_s).toBool()};
        wanted.separator = kept.value(u"separator"_s).toString().leftJustified(1, u';').front();
        wanted.decimalComma = kept.value(u"decimal_comma"_s).toBool();
    }
    m_columns->setCurrentIndex(kept.value(u"all_columns"_s).toBool() ? 1 : 0);
    showFormat(wanted);
    showPreset();
}

void ExportDialog::remember()
{
    const CsvFormat chosen = format();
    m_settings.set(Settings::Key::ExportOptions,
                   QVariantMap {{u"encoding"_s, QString::fromLatin1(chosen.encoding.name)},
                                {u"bom"_s, chosen.encoding.bom},
                                {u"separator"_s, QString(chosen.separator)},
                                {u"decimal_comma"_s, chosen.decimalComma},
                                {u"all_columns"_s, m_columns->currentIndex() == 1}});
}

void ExportDialog::showFormat(const CsvFormat &format)
{
    m_encoding->setCurrentIndex(qMax(0, int(encodings().indexOf(format.encoding))));
    const auto separator = std::find(kSeparators.begin(), kSeparators.end(), format.separator);
    m_separator->setCurrentIndex(
        separator == kSeparators.end() ? 0 : int(separator - kSeparators.begin()));
    m_decimal->setCurrentIndex(format.decimalComma ? 0 : 1);
}

CsvFormat ExportDialog::format() const
{
    CsvFormat chosen;
    chosen.encoding = encodings().at(m_encoding->currentIndex());
    chosen.separator = kSeparators.at(size_t(m_separator->currentIndex()));
    chosen.decimalComma = m_decimal->currentIndex() == 0;
    return chosen;
}

void ExportDialog::takePreset()
{
    const QList<CsvFormat> all = presets();
    if (m_preset->currentIndex() < all.size()) {
        showFormat(all.at(m_preset->currentIndex()));
    }
}

void ExportDialog::showPreset()
{
    const QList<CsvFormat> all = presets();
    const auto found = std::find_if(
        all.begin(), all.end(), [this](const CsvFormat &preset) { return same(preset, format()); });
    m_preset->setCurrentIndex(int(found - all.begin()));
}

void ExportDialog::countRows()
{
    whenDone(countForExport(m_workspace, m_filter), this, [this](const Result<int> &rows) {
        m_rows = rows ? *rows : 0;
        if (!rows) {
            say(ErrorPresenter::line(rows.error()), true);
        }
        refresh();
    });
}

void ExportDialog::chooseFile()
{
    const QString name = tr("Opportunities %1", "file name with a date")
                             .arg(QDate::currentDate().toString(Qt::ISODate));
    const FileChooser::Request request {tr("Save the table"),
                                        tr("Tables (*.csv);;All files (*)"),
                                        QFileInfo(m_workspace.path()).absolutePath() + u'/' + name
                                            + u".csv"_s,
                                        u"csv"_s};
    m_files.saveFile(this, request, [this](const QString &path) { start(path); });
}

void ExportDialog::start(const QString &path)
{
    remember();
    ExportOptions options;
    options.path = path;
    options.format = format();
    options.filter = m_filter;
    options.sort = m_request.sort;
    if (m_columns->currentIndex() == 0) {
        options.columns = exportFields(m_request.columns);
        options.customFields = exportCustomFields(m_request.columns);
        options.nextActivity = exportsNextActivity(m_request.columns);
    }
    m_progress = std::make_shared<ExportProgress>();
    m_timer.start();
    tellProgress();
    say({}, false);
    refresh();
    m_work = startExport(m_workspace, options, m_progress);
    whenDone(m_work, this, [this](const Result<int> &rows) { onFinished(rows); });
}

void ExportDialog::onFinished(const Result<int> &rows)
{
    m_timer.stop();
    refresh();
    if (!rows) {
        const bool cancelled = rows.error().code == ErrorCode::Cancelled;
        say(cancelled ? tr("Cancelled. No file was written.") : ErrorPresenter::line(rows.error()),
            !cancelled);
        m_export->setFocus();
        return;
    }
    QString message = tr("%n rows saved", nullptr, *rows);
    if (const qint64 replaced = m_progress->replaced; replaced > 0) {
        message += u". "_s
            + tr("%n characters are not in this encoding and became “?”.", nullptr, int(replaced));
    }
    emit exported(message);
    accept();
}

void ExportDialog::tellProgress()
{
    m_bar->setRange(0, qMax(1, int(m_progress->total)));
    m_bar->setValue(m_progress->rows);
}

void ExportDialog::refresh()
{
    const bool running = isRunning();
    m_summary->setText(m_rows < 0 ? tr("Counting…")
                           : m_rows == 0
                           ? tr("The filter lets no row through.")
                           : tr("%n rows, as the filter shows them.", nullptr, m_rows));
    for (QComboBox *choice : {m_columns, m_preset, m_encoding, m_separator, m_decimal}) {
        choice->setEnabled(!running);
    }
    m_bar->setVisible(running);
    m_message->setVisible(!m_message->text().isEmpty());
    m_export->setEnabled(!running && m_rows > 0);
}

void ExportDialog::say(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    setTone(m_message, bad ? Tone::Bad : Tone::Muted);
}

void ExportDialog::reject()
{
    if (isRunning()) {
        m_progress->cancel = true;
    } else {
        QDialog::reject();
    }
}

} // namespace ugoda
