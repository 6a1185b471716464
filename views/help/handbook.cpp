// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbook.h"

#include "model/domain/text_keys.h"
#include "model/items/languages.h"
#include "views/common/parts.h"
#include "views/common/search_field.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChaptersWidth = 220;
constexpr int kTextMargin = 24;
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
    auto *row = new QHBoxLayout(this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_chapters, 1);
    left->addWidget(m_nothing);
    m_search->setFixedWidth(kChaptersWidth);
    m_chapters->setFixedWidth(kChaptersWidth);
    m_chapters->setWordWrap(true); // a long title goes on in the next line
    m_chapters->setTextElideMode(Qt::ElideNone);
    m_chapters->setResizeMode(QListView::Adjust);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setFixedWidth(kChaptersWidth);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    row->addLayout(left);
    row->addWidget(m_text, 1);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(kTextMargin);
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
        m_chapters->addItem(titleOf(text(currentLanguage(), key)));
    }
}

void Handbook::showText()
{
    m_text->setMarkdown(text(currentLanguage(), chapter()));
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
