// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/error_presenter.h"

#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/question_dialog.h"
#include "views/common/theme.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcErrors, "ugoda.errors")

constexpr int kDetailHeight = 96;

/// A failure with its remedy, or a question before what cannot be undone.
class MessageDialog : public QuestionDialog
{
public:
    /// A failure; the technical detail shows when it is asked for.
    MessageDialog(const ErrorWords &words, const QString &detail, QWidget *parent)
        : QuestionDialog(words.what, words.remedy, parent)
    {
        cancelButton()->hide();
        acceptButton()->setText(ErrorPresenter::tr("Close"));
        if (detail.isEmpty())
            return;
        auto *more = button(ErrorPresenter::tr("Details"), "link"_L1, this);
        more->setAutoDefault(false);
        auto *text = new QPlainTextEdit(detail, this);
        text->setAccessibleName(more->text());
        text->setReadOnly(true);
        text->setFixedHeight(kDetailHeight);
        text->hide();
        body()->addWidget(more, 0, Qt::AlignLeading);
        body()->addWidget(text);
        connect(more, &QPushButton::clicked, text, [this, more, text] {
            text->show();
            text->setFocus();
            more->hide();
            adjustSize();
        });
    }

    /// A question: Enter takes "Cancel", so that the deed is meant.
    MessageDialog(const QString &question,
                  const QString &explanation,
                  const QString &verb,
                  QWidget *parent)
        : QuestionDialog(question, explanation, parent)
    {
        acceptButton()->setText(verb);
        setKind(acceptButton(), u"danger");
        acceptButton()->setAutoDefault(false);
        cancelButton()->setDefault(true);
        cancelButton()->setFocus();
    }
};

} // namespace

ErrorWords ErrorPresenter::words(const Error &error)
{
    const QString file = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::FolderMissing:
        return {tr("The folder of “%1” does not exist.").arg(file),
                tr("Connect the drive or choose another folder.")};
    case ErrorCode::FileMissing:
        return {tr("The file “%1” is not there.").arg(file),
                tr("It may have been moved or renamed. Choose it where it is now.")};
    case ErrorCode::FileReadOnly:
        return {tr("The file “%1” cannot be written.").arg(file),
                tr("Allow writing in the properties of the file, or open a copy of it.")};
    case ErrorCode::FolderReadOnly:
        return {tr("Nothing can be written in the folder of “%1”.").arg(file),
                tr("Move the file to a folder of your own, such as Documents.")};
    case ErrorCode::NotOurFile:
        return {tr("“%1” is not a file of this program.").arg(file),
                tr("To take data from a table, choose Import.")};
    case ErrorCode::SchemaNewer:
        return {tr("“%1” was made by a newer version of this program.").arg(file),
                tr("Install the newer version to open it. The file was not changed.")};
    case ErrorCode::FileDamaged:
        return {tr("The file “%1” is damaged.").arg(file),
                tr("Open the latest backup. Keep the damaged file: some of it may be saved.")};
    case ErrorCode::FileInUse:
        return {tr("The file “%1” is open in another program or window.").arg(file),
                tr("Close it there and try again.")};
    case ErrorCode::SqliteMismatch:
        return {tr("The database library of this computer does not fit the program."),
                tr("Install the program anew, with the libraries that come with it.")};
    case ErrorCode::DiskFull:
        return {tr("The disk is full; the last change was not saved."),
                tr("Free some space and repeat the change.")};
    case ErrorCode::WriteFailed:
        return {tr("The last change could not be saved."),
                tr("Check the disk that holds the file, then repeat the change.")};
    case ErrorCode::FileClosed:
        return {tr("The file is closed already."), tr("Open it again and repeat the change.")};
    case ErrorCode::Cancelled:
        return {tr("Cancelled. Nothing was changed."), {}};
    case ErrorCode::Interrupted:
        return {tr("The work was interrupted."), tr("What was finished is kept. Start it again.")};
    case ErrorCode::NotFound:
        return {error.subject.isEmpty() ? tr("The record is not there any more.")
                                        : tr("“%1” is not there any more.").arg(error.subject),
                tr("It may have been deleted: look in the trash.")};
    case ErrorCode::Conflict:
        return {error.subject.isEmpty()
                    ? tr("This was changed in the meantime.")
                    : tr("“%1” was changed in the meantime.").arg(error.subject),
                tr("Look at the new value and repeat your change if it is still needed.")};
    case ErrorCode::NothingToUndo:
        return {tr("There is nothing to undo."), {}};
    case ErrorCode::NothingToRedo:
        return {tr("There is nothing to redo."), {}};
    case ErrorCode::Invalid:
        if (error.problem)
            return {problemWords({error.subject, *error.problem}), {}};
        // The subject is the code of a field, nothing for people.
        return {tr("This value does not fit."), tr("Correct it and try again.")};
    case ErrorCode::LostReasonRequired:
        return {tr("A lost opportunity needs a lost reason."),
                tr("Choose a reason from the list.")};
    case ErrorCode::CannotRead:
        return {tr("The file “%1” cannot be read.").arg(file),
                tr("Check that it exists and that you may open it.")};
    case ErrorCode::CannotWrite:
        return {tr("The file “%1” cannot be written.").arg(file),
                tr("Choose another name or folder, or close the program that uses the file.")};
    case ErrorCode::MalformedInput:
        return {tr("The content of “%1” was not understood.").arg(file),
                tr("Check the format, the encoding and the separator.")};
    case ErrorCode::Internal:
        break;
    }
    return {tr("Something went wrong inside the program."),
            tr("Your data is as it was before. Please report this with the details shown.")};
}

QString ErrorPresenter::line(const Error &error)
{
    const ErrorWords words = ErrorPresenter::words(error);
    return words.remedy.isEmpty() ? words.what : words.what + u' ' + words.remedy;
}

void DialogPresenter::present(QWidget *parent, const Error &error)
{
    if (!error || error.code == ErrorCode::Cancelled)
        return;
    qCWarning(lcErrors) << "presented" << static_cast<int>(error.code) << error.detail;
    const ErrorWords words = ErrorPresenter::words(error);
    auto *dialog = new MessageDialog(words, error.detail, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DialogPresenter::confirm(QWidget *parent,
                              const QString &question,
                              const QString &explanation,
                              const QString &verb,
                              std::function<void()> confirmed)
{
    auto *dialog = new MessageDialog(question, explanation, verb, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(confirmed));
    dialog->open();
}

} // namespace ugoda
