// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace ugoda {

class DraftKeeper;
class Workspace;

/// Where a comment to an opportunity is written (row 3). Ctrl+Enter or the button posts it. What is
/// typed goes into the file as a draft at once, so that it survives a change of the card shown and
/// a crash.
class CommentBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommentBox(Workspace &workspace, QWidget *parent = nullptr);

    /// Whose comment is written; brings the draft kept for it.
    void setSubject(OpportunityId id);
    void focusEditor();

signals:
    /// A comment stands in the history.
    void posted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onTextChanged();
    void fitHeight();
    void post();
    void setText(const QString &text);

    Workspace &m_workspace;
    DraftKeeper *m_drafts;
    QPlainTextEdit *m_editor;
    QToolButton *m_send;
    OpportunityId m_subject;
    bool m_filling = false; ///< the text comes from the file, not from the keyboard
    bool m_posting = false;
    bool m_draftFailed = false; ///< said once, not at every key
};

} // namespace ugoda
