// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbook.h"

#include "model/domain/text_keys.h"
#include "model/items/languages.h"
#include "views/common/parts.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChaptersWidth = 232;
constexpr int kTitleWidth = kChaptersWidth - 52; ///< of a chapter in the list, in px
constexpr int kTitleGap = 14; ///< px above and below it together
constexpr int kTextMargin = 24;
constexpr int kIndent = 20;
constexpr int kAboveHeading = 18;
constexpr int kBelowHeading = 6;
constexpr int kBelowParagraph = 8;
constexpr int kBelowItem = 5;
constexpr int kLineHeight = 115; ///< %
constexpr QSize kSize(900, 640);

/// The first heading of a Markdown text.
QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

Handbook::Handbook(const QString &chapter, QWidget *window)
    : QDialog(window)
    , m_chapters(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_search(new SearchField({}, {}, this))
    , m_nothing(label({}, TextStyle::Base, Tone::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setKind(this, u"surface");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(m_text, 1);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kTextMargin);
    m_text->document()->setIndentWidth(kIndent);
    // The text has links to the program's site only; they belong to the browser.
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        QDesktopServices::openUrl(url);
    });
    connect(m_chapters, &QListWidget::currentRowChanged, this, &Handbook::showText);
    connect(m_search, &QLineEdit::textChanged, this, &Handbook::search);
    fill();
    showChapter(chapter);
    retranslate();
    resize(kSize);
}

QWidget *Handbook::buildLeft()
{
    auto *left = new QFrame(this);
    setKind(left, u"rail");
    left->setFixedWidth(kChaptersWidth);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 16, 1, 16);
    rows->setSpacing(12);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(10, 0, 10, 0);
    search->addWidget(m_search);
    rows->addLayout(search);
    rows->addWidget(m_nothing);
    rows->addWidget(m_chapters, 1);
    setKind(m_chapters, u"chapters");
    m_chapters->setWordWrap(true); // a long title goes on in the next line
    m_chapters->setTextElideMode(Qt::ElideNone);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 0, 16, 0);
    m_nothing->hide();
    return left;
}

QStringList Handbook::chapters()
{
    return {u"start"_s, u"board"_s, u"tasks"_s, u"record"_s, u"exchange"_s, u"settings"_s};
}

QString Handbook::text(const QString &language, const QString &chapter)
{
    for (const QString &tried : {language, u"en"_s}) {
        QFile file(u":/handbook/%1/%2.md"_s.arg(tried, chapter));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

void Handbook::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QString present = chapter();
        fill();
        showChapter(present);
        retranslate();
    }
}

void Handbook::showChapter(const QString &chapter)
{
    m_chapters->setCurrentRow(std::max(0, int(chapters().indexOf(chapter))));
}

QString Handbook::chapter() const
{
    return chapters().value(m_chapters->currentRow());
}

void Handbook::fill()
{
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    for (const QString &key : chapters()) {
        auto *item = new QListWidgetItem(titleOf(text(currentLanguage(), key)), m_chapters);
        const QRect words = m_chapters->fontMetrics().boundingRect(
            QRect(0, 0, kTitleWidth, 1000), Qt::TextWordWrap, item->text());
        item->setSizeHint({0, words.height() + kTitleGap});
    }
}

void Handbook::showText()
{
    m_text->setMarkdown(text(currentLanguage(), chapter()));
    layOutText();
}

void Handbook::layOutText()
{
    const QTextDocument *document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        const bool isFirst = block == document->begin();
        QTextCursor cursor(block);
        QTextBlockFormat air;
        air.setTopMargin(level > 0 && !isFirst ? kAboveHeading : 0);
        air.setBottomMargin(level == 1             ? 2 * kBelowHeading
                                : level > 1        ? kBelowHeading
                                : block.textList() ? kBelowItem
                                                   : kBelowParagraph);
        air.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(air);
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(
                ugoda::font(this, level == 1 ? TextStyle::PageTitle : TextStyle::PanelTitle));
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
    }
}

/// Leaves the chapters that have all the words, and goes to the first place where the first stands.
void Handbook::search(const QString &words)
{
    const QStringList wanted = searchFold(words).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_chapters->count(); ++i) {
        const QString folded = searchFold(text(currentLanguage(), chapters().at(i)));
        const bool has = std::all_of(wanted.begin(), wanted.end(), [&folded](const QString &word) {
            return folded.contains(word);
        });
        m_chapters->item(i)->setHidden(!has);
        first = has && first < 0 ? i : first;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_chapters->item(m_chapters->currentRow())->isHidden()) {
        m_chapters->setCurrentRow(first);
    }
    m_text->moveCursor(QTextCursor::Start);
    if (first >= 0 && !wanted.isEmpty()) {
        m_text->find(wanted.first());
    }
}

void Handbook::retranslate()
{
    setWindowTitle(tr("Handbook"));
    m_search->setPrompt(tr("Find in the handbook…"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_nothing->setText(tr("No chapter has these words."));
    showText();
}

} // namespace ugoda
