// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/comment_box.h"

#include "model/commands/opportunity_commands.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/form/draft_keeper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>

#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 7;
constexpr int kPadding = 6; ///< of the style sheet, with the border
constexpr int kButton = 32;

} // namespace

CommentBox::CommentBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(new DraftKeeper(workspace, "comment"_L1, this))
    , m_editor(new QPlainTextEdit(this))
    , m_send(new QToolButton(this))
{
    setKind(this, u"footer");
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_send, 0, Qt::AlignBottom);
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    m_send->setIcon(icon("send"_L1, Tone::Accent));
    m_send->setFixedSize(kButton, kButton);
    m_send->setFocusPolicy(Qt::StrongFocus);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CommentBox::onTextChanged);
    connect(m_send, &QToolButton::clicked, this, &CommentBox::post);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        if (!std::exchange(m_draftFailed, true)) {
            m_workspace.announceReadError(error);
        }
    });
    retranslate();
    onTextChanged();
}

void CommentBox::retranslate()
{
    m_editor->setPlaceholderText(tr("Comment…"));
    m_editor->setAccessibleName(tr("Comment"));
    m_send->setToolTip(tr("Post the comment (Ctrl+Enter)"));
    m_send->setAccessibleName(tr("Post the comment"));
}

void CommentBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
    }
    QWidget::changeEvent(event);
}

void CommentBox::setSubject(OpportunityId id)
{
    if (id == m_subject) {
        return;
    }
    m_drafts->flush();
    m_draftFailed = false;
    m_subject = id;
    setText({});
    setEnabled(id.isValid());
    if (!id.isValid()) {
        return;
    }
    whenDone(m_drafts->load(id.value), this, [this, id](const Result<Draft> &draft) {
        if (!draft) {
            m_workspace.announceReadError(draft.error());
        } else if (id == m_subject && !draft->content.isEmpty()) {
            // What was typed while the draft was on its way follows it.
            const QString typed = m_editor->toPlainText();
            setText(typed.isEmpty() ? draft->content : draft->content + u'\n' + typed);
        }
    });
}

void CommentBox::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            post();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommentBox::setText(const QString &text)
{
    m_filling = true;
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
    m_filling = false;
}

void CommentBox::onTextChanged()
{
    m_send->setEnabled(!m_editor->toPlainText().trimmed().isEmpty());
    fitHeight();
    if (!m_filling && m_subject.isValid()) {
        m_drafts->keep(m_subject.value, m_editor->toPlainText());
    }
}

void CommentBox::fitHeight()
{
    const int needed = qRound(m_editor->document()->size().height()); // in lines
    const int lines = qBound(kLeastLines, needed, kMostLines);
    const int frame = 2 * (int(m_editor->document()->documentMargin()) + kPadding);
    m_editor->setFixedHeight(lines * m_editor->fontMetrics().lineSpacing() + frame);
    m_editor->setVerticalScrollBarPolicy(needed > kMostLines ? Qt::ScrollBarAsNeeded
                                                             : Qt::ScrollBarAlwaysOff);
}

void CommentBox::post()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty() || m_posting || !m_subject.isValid()) {
        return;
    }
    m_posting = true;
    m_editor->setReadOnly(true);
    whenDone(m_workspace.submit(addComment(m_subject, text)),
             this,
             [this, subject = m_subject](const Result<ChangeSet> &written) {
                 m_posting = false;
                 m_editor->setReadOnly(false);
                 if (!written) {
                     return; // announced by the workspace; the text stays
                 }
                 emit posted();
                 if (subject == m_subject) {
                     m_editor->clear(); // drops the draft too
                 } else {
                     m_drafts->keep(subject.value, {});
                 }
             });
}

} // namespace ugoda
