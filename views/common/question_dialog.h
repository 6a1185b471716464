// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "model/domain/result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

/// The frame that all questions share: what is asked, of what, and two buttons below. Shown with
/// open(); Esc and "Cancel" change nothing.
class QuestionDialog : public QDialog
{
    Q_OBJECT

protected:
    /// `subject` is the opportunity's title or how many there are, as plain text; empty: left out.
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

} // namespace ugoda
