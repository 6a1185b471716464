// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/common/question_dialog.h"

#include <QDate>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ugoda {

class Directory;

/// Asks why opportunities were lost (row 44). Can't be accepted before a reason is chosen or a new
/// one written; letters typed in the list begin a new one, so that only arrows and the mouse choose
/// from it; the note is free.
class LostReasonDialog : public QuestionDialog
{
    Q_OBJECT

public:
    /// Offers the reasons of a pipeline; id 0: those that hold for all of them.
    LostReasonDialog(const Directory &directory,
                     PipelineId pipeline,
                     const QString &subject,
                     QWidget *parent);

    /// The reason chosen; id 0 when a new one was written.
    LostReasonId reason() const;
    /// The new reason's name; empty when one of the list was chosen.
    QString newReason() const;
    QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOther() const;
    void refresh();

    QListWidget *m_reasons;
    QLineEdit *m_other;
    QPlainTextEdit *m_note;
};

/// Asks until when opportunities are set aside, and why (row 36).
class PostponeDialog : public QuestionDialog
{
    Q_OBJECT

public:
    PostponeDialog(const QString &subject, QWidget *parent);

    /// Always later than today.
    QDate until() const;
    /// May be empty.
    QString reason() const;

private:
    QDateEdit *m_until;
    QLineEdit *m_reason;
};

} // namespace ugoda
