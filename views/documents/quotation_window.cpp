// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/quotation_window.h"

#include "model/commands/opportunity_commands.h"
#include "model/items/format.h"
#include "model/items/languages.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/theme.h"
#include "views/common/window_size.h"
#include "views/documents/document_words.h"
#include "views/documents/page_view.h"
#include "views/documents/paper.h"
#include "views/form/date_field.h"
#include "views/form/draft_keeper.h"
#include "views/form/field_row.h"
#include "views/form/text_block.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 360;
constexpr QSize kSize(1080, 880);

/// A text as the name of a file, on any system.
QString fileName(const QString &text)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    constexpr int kLongest = 100; // letters; four bytes each fit into a file system's 255 and more
    QString name = text;
    return name.replace(unfit, u" "_s).simplified().left(kLongest).trimmed();
}

} // namespace

QuotationWindow::QuotationWindow(Workspace &workspace,
                                 FileChooser &files,
                                 OpportunityId id,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_id(id)
    , m_drafts(new DraftKeeper(workspace, "quotation"_L1, this))
    , m_pages(new PageView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(separator(Qt::Vertical, this));
    row->addWidget(buildSide());
    for (const QString &code : languages()) {
        m_language->addItem(languageName(code), code);
    }
    retranslate();
    begin();
    say({}, false);
    for (QPushButton *one : {m_save, m_print}) {
        one->setEnabled(false); // until there is something to save
    }
    resize(firstSize(this, kSize));
    connectAll();
    reload();
    readDraft();
}

QuotationWindow::~QuotationWindow() = default;

QWidget *QuotationWindow::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20 - kFormInset, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kFormInset, 0, 0, 0);
    m_heading = label({}, TextStyle::PanelTitle, Tone::Text, side);
    m_heading->setWordWrap(true);
    m_nameless = label({}, TextStyle::Secondary, Tone::Warning, side);
    m_nameless->setWordWrap(true);
    head->addWidget(m_heading);
    head->addWidget(m_nameless);
    m_restored = new QWidget(side);
    m_restoredText = label({}, TextStyle::Secondary, Tone::Warning, m_restored);
    m_restoredText->setWordWrap(true);
    m_discard = button({}, "link"_L1, m_restored);
    m_discard->setAutoDefault(false);
    auto *restored = new QHBoxLayout(m_restored);
    restored->setContentsMargins(0, 0, 0, 0);
    restored->addWidget(m_restoredText, 1);
    restored->addWidget(m_discard);
    m_restored->hide();
    head->addWidget(m_restored);
    column->addLayout(head);
    m_language = new QComboBox(side);
    m_validUntil = new DateField(side);
    m_subject = new QLineEdit(side);
    m_text = new GrowingText(side);
    m_note = new GrowingText(side);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_validUntil)}) {
        auto *line = new FieldRow(editor, true, side);
        m_rows.append(line);
        column->addWidget(line);
    }
    for (QWidget *editor : {static_cast<QWidget *>(m_subject),
                            static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_note)}) {
        QLabel *caption = label({}, TextStyle::Base, Tone::Muted, side);
        caption->setBuddy(editor);
        m_captions.append(caption);
        auto *block = new QVBoxLayout;
        block->setContentsMargins(kFormInset, 0, 0, 0);
        block->setSpacing(4);
        block->addWidget(caption);
        block->addWidget(editor);
        column->addLayout(block);
    }
    column->addStretch(1);
    column->addWidget(buildButtons(side));
    return side;
}

QWidget *QuotationWindow::buildButtons(QWidget *side)
{
    auto *below = new QWidget(side);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(kFormInset, 0, 0, 0);
    m_message = label({}, TextStyle::Secondary, Tone::Muted, below);
    m_message->setWordWrap(true);
    m_open = button({}, "link"_L1, below);
    m_save = button({}, "primary"_L1, below);
    m_print = button({}, {}, below);
    column->addWidget(m_message);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save, 1);
    row->addWidget(m_print, 1);
    column->addLayout(row);
    for (QPushButton *one : {m_open, m_save, m_print}) {
        one->setAutoDefault(false); // Return belongs to the fields
    }
    return below;
}

void QuotationWindow::connectAll()
{
    connect(m_language, &QComboBox::activated, this, &QuotationWindow::onEdited);
    connect(m_validUntil, &DateField::edited, this, &QuotationWindow::onEdited);
    connect(m_subject, &QLineEdit::textEdited, this, &QuotationWindow::onEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuotationWindow::onEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &QuotationWindow::onEdited);
    connect(m_discard, &QPushButton::clicked, this, &QuotationWindow::discard);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        say(ErrorPresenter::line(error), true);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved));
    });
    connect(m_save, &QPushButton::clicked, this, &QuotationWindow::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &QuotationWindow::openPrintDialog);
    for (const auto &[key, act] :
         {std::pair(QKeySequence::Save, &QuotationWindow::choosePdf),
          std::pair(QKeySequence::Print, &QuotationWindow::openPrintDialog)}) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    }
    connect(&m_workspace, &Workspace::changed, this, &QuotationWindow::reload);
    connect(&m_workspace, &Workspace::closed, this, &QDialog::reject);
}

void QuotationWindow::reload()
{
    whenDone(
        m_workspace.loadOpportunity(m_id), this, [this](const Result<OpportunityRecord> &record) {
            if (record) {
                take(*record);
            } else {
                reject(); // taken back together with its step
            }
        });
}

void QuotationWindow::compose()
{
    m_quotation.validUntil = m_validUntil->date();
    const bool unread = !m_validUntil->value().isEmpty() && !m_quotation.validUntil.isValid();
    m_rows.last()->setProblem(unread ? problemWords({{}, ProblemCode::NotADate}) : QString());
    m_quotation.subject = m_subject->text();
    m_quotation.text = m_text->text();
    m_quotation.note = m_note->text();
    const DocumentWords words(m_language->currentData().toString());
    const QString numbering = words(QT_TRANSLATE_NOOP("Quotation", "Page %1 of %2"));
    m_pages->setPaper(std::make_unique<Paper>(quotationDocument(m_quotation, words), numbering));
    m_title = words(QT_TRANSLATE_NOOP("Quotation", "Quotation No. %1")).arg(m_quotation.number);
    m_heading->setText(tr("Quotation No. %1").arg(m_quotation.number));
}

void QuotationWindow::choosePdf()
{
    if (!m_pages->paper()) {
        return; // a key that was faster than the file
    }
    QString name = m_title;
    if (const QString client = m_quotation.client.client.name; !client.isEmpty()) {
        name += u" — "_s + client;
    }
    m_files.saveFile(
        this,
        {tr("Save the quotation"),
         tr("PDF documents (*.pdf)"),
         QFileInfo(m_workspace.path()).absolutePath() + u'/' + fileName(name) + u".pdf"_s,
         u"pdf"_s},
        [this](const QString &path) { savePdf(path); });
}

void QuotationWindow::savePdf(const QString &path)
{
    // Never over a file of another kind, such as the firm's own.
    const bool named = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QString target = named ? path : path + u".pdf"_s;
    const Result<void> written = m_pages->paper()->savePdf(target, m_title);
    if (!written) {
        say(ErrorPresenter::line(written.error()), true);
        return;
    }
    m_saved = target;
    const QString file = QFileInfo(target).fileName();
    say(tr("Saved: %1").arg(QDir::toNativeSeparators(target)), false);
    m_open->show();
    journal(tr("Quotation No. %1 saved: %2").arg(m_quotation.number, file));
}

void QuotationWindow::openPrintDialog()
{
    if (!m_pages->paper()) {
        return;
    }
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        say(tr("This computer has no printer. Save a PDF and print it elsewhere."), true);
        return;
    }
    if (!m_printer) {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setPageSize(QPageSize(QPageSize::A4));
    }
    m_printer->setDocName(m_title);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // A PDF is saved by the other button, whose dialog leaves the firm's file alone.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, &QuotationWindow::printPaper);
    dialog->open();
}

void QuotationWindow::printPaper()
{
    m_printer->setFullPage(true); // the paper has margins of its own
    if (!m_pages->paper()->print(*m_printer)) {
        say(tr("The printer did not take the document."), true);
        return;
    }
    say(tr("Sent to the printer: %1").arg(m_printer->printerName()), false);
    journal(tr("Quotation No. %1 printed").arg(m_quotation.number));
}

void QuotationWindow::journal(const QString &deed)
{
    const Format format;
    QStringList terms;
    if (m_quotation.price) {
        terms.append(format.money(*m_quotation.price));
    }
    if (m_quotation.validUntil.isValid()) {
        terms.append(tr("valid until %1").arg(format.fullDate(m_quotation.validUntil)));
    }
    const QString rest = terms.join(u", "_s);
    m_workspace.submit(addComment(m_id, rest.isEmpty() ? deed : deed + u'\n' + rest));
}

void QuotationWindow::say(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setHidden(text.isEmpty());
    setTone(m_message, bad ? Tone::Bad : Tone::Muted);
    m_open->hide();
}

void QuotationWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void QuotationWindow::retranslate()
{
    setWindowTitle(tr("Quotation"));
    m_pages->setAccessibleName(tr("Preview"));
    m_restoredText->setText(tr("Restored: what was typed here before"));
    m_discard->setText(tr("Discard"));
    m_nameless->setText(
        tr("The firm has no name yet. Name, logo and account are set in Settings ▸ Firm."));
    m_rows.first()->setLabel(tr("&Language"));
    m_rows.last()->setLabel(tr("&Valid until"));
    const QStringList names {tr("Sub&ject"), tr("&Text"), tr("&Note")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_captions.at(i)->setText(names.at(i));
        m_captions.at(i)->buddy()->setAccessibleName(QString(names.at(i)).remove(u'&'));
    }
    m_validUntil->retranslate();
    m_heading->setText(tr("Quotation No. %1").arg(m_quotation.number));
    m_open->setText(tr("Open the PDF"));
    m_save->setText(tr("&Save as PDF…"));
    m_print->setText(tr("&Print…"));
}

void openQuotation(Workspace &workspace, FileChooser &files, OpportunityId id, QWidget *window)
{
    const QList<QuotationWindow *> shown = window->findChildren<QuotationWindow *>();
    for (QuotationWindow *one : shown) {
        if (one->opportunity() == id && one->isVisible()) {
            one->raise();
            one->activateWindow();
            return;
        }
    }
    (new QuotationWindow(workspace, files, id, window))->show();
}

} // namespace ugoda
