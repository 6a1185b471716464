// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace ugoda {

/// What happened and what the person can do about it, as two sentences.
struct ErrorWords
{
    QString what;
    QString remedy; ///< empty when there is nothing to do
};

/// Tells people of failures and asks them before what cannot be undone: in the frame of
/// all questions. Passed by reference; tests pass RecordedPresenter of tests/support.
class ErrorPresenter
{
    Q_DECLARE_TR_FUNCTIONS(ErrorPresenter)

public:
    virtual ~ErrorPresenter() = default;

    /// The words for every code. `subject` of the error is quoted; `detail` is not in them.
    static ErrorWords words(const Error &error);
    /// Both sentences in one line, for a toast or a status line.
    static QString line(const Error &error);

    /// Shows the failure over a window and returns at once. Error::None and Cancelled show nothing.
    virtual void present(QWidget *parent, const Error &error) = 0;

    /// Asks before an act that cannot be undone; `verb` is the button's text ("Delete for ever").
    /// Calls `confirmed` if the person agrees, nothing otherwise. Returns at once.
    virtual void confirm(QWidget *parent,
                         const QString &question,
                         const QString &explanation,
                         const QString &verb,
                         std::function<void()> confirmed) = 0;
};

/// The presenter of the program: dialogs that belong to a window and don't block the others.
class DialogPresenter : public ErrorPresenter
{
public:
    void present(QWidget *parent, const Error &error) override;
    void confirm(QWidget *parent,
                 const QString &question,
                 const QString &explanation,
                 const QString &verb,
                 std::function<void()> confirmed) override;
};

} // namespace ugoda
