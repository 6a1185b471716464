// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/ids.h"
#include "model/domain/result.h"

#include <QDate>
#include <QDialog>
#include <QFuture>

#include <functional>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

class Directory;

/// The frame that the questions of this file share: what is asked, of which opportunity, and two
/// buttons below. Shown with open(); Esc and "Cancel" change nothing.
class QuestionDialog : public QDialog
{
    Q_OBJECT

protected:
    /// `subject` is the opportunity's title or how many there are, as plain text.
    QuestionDialog(const QString &question, const QString &subject, QWidget *parent);

    /// Where the question's own widgets go.
    QVBoxLayout *body() const { return m_body; }

    QPushButton *acceptButton() const { return m_accept; }

    /// "Cancel", unless that could be taken for the deed itself.
    QPushButton *cancelButton() const { return m_cancel; }

    /// A small label above a field that it names.
    void addField(const QString &label, QWidget *field);
    /// Says right beneath a field what is wrong with it, or beneath everything when there is none;
    /// empty: nothing is wrong.
    void tell(QWidget *field, const QString &words);

    /// Accepts when the step is done, and gives `refuse` the reason when it is not; until then the
    /// button can't be pressed again.
    void acceptAfter(const QFuture<Result<ChangeSet>> &step,
                     const std::function<void(const Error &)> &refuse);

    /// The field that tell() has words about.
    QWidget *wrongField() const { return m_wrong; }

    /// Gives a filled list the look of a field, so many rows high, or fewer when it has fewer.
    static void fitList(QListWidget *list, int rows);

private:
    QVBoxLayout *m_body;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QLabel *m_problem = nullptr; ///< made when something is wrong for the first time
    QWidget *m_wrong = nullptr;
};

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
