// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/problem_text.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    ErrorCode code;
    const char *icon;
    const char *title;
    const char *text;
    QList<Remedy> remedies;
};

using enum Remedy;

const Row kRows[] = {
    {ErrorCode::FolderMissing,
     "folder",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The folder is not there"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "Its disk may not be connected, or the folder was moved or renamed. Connect the "
         "disk and try again, or open the file in its new place."),
     {TryAgain, OpenAnother, ToStart}},
    {ErrorCode::FileMissing,
     "file",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file is not there"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "It may have been moved, renamed or deleted, or its disk is not connected. Open it in "
         "its new place, or a copy of it."),
     {OpenAnother, OpenBackup, TryAgain, ToStart}},
    {ErrorCode::FileReadOnly,
     "lock",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file can only be read"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "Ugoda saves every change at once, so it must be able to write to the file. Allow "
         "writing and try again, or work on a copy in another place."),
     {CopyElsewhere, TryAgain, OpenAnother, ToStart}},
    {ErrorCode::FolderReadOnly,
     "lock",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The folder can only be read"),
     QT_TRANSLATE_NOOP("ugoda::ProblemText",
                       "While a file is open, Ugoda keeps a working file beside it, and here "
                       "it cannot. Allow "
                       "writing to the folder and try again, or keep the file in another one."),
     {CopyElsewhere, TryAgain, OpenAnother, ToStart}},
    {ErrorCode::NotOurFile,
     "file",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "This is not a file of Ugoda"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "It has been left as it is. A table with clients or opportunities is not opened but "
         "imported: create a file first, then import the table into it."),
     {OpenAnother, ToStart}},
    {ErrorCode::SchemaNewer,
     "refresh",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file was made by a newer Ugoda"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "This version does not know all that is in it, so it has been left as it is. Update "
         "Ugoda on this computer and open the file again."),
     {OpenAnother, TryAgain, ToStart}},
    {ErrorCode::FileDamaged,
     "warning",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file is damaged"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "A part of it cannot be read, most often after a fault of the disk. Ugoda has written "
         "nothing to it. If there is a backup, open the newest one: it becomes a new file beside "
         "this one, and this one stays."),
     {OpenBackup, TryAgain, CopyElsewhere, OpenAnother, ToStart}},
    {ErrorCode::FileInUse,
     "users",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file is open in another program"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "Perhaps Ugoda has it open on another computer or for another user. Close it there "
         "and try again."),
     {TryAgain, OpenAnother, ToStart}},
    {ErrorCode::SqliteMismatch,
     "warning",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "Ugoda is not installed correctly"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "Two different SQLite libraries are in use, and writing with both could damage the "
         "file. Install Ugoda and Qt from the same source."),
     {Quit}},
    {ErrorCode::DiskFull,
     "archive",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "There is no room left on the disk"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "Nothing has been lost: what was saved is in the file. Make room and try again, or "
         "work on a copy on another disk."),
     {TryAgain, CopyElsewhere, OpenAnother, ToStart}},
    {ErrorCode::WriteFailed,
     "warning",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The disk does not take what is written"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "The disk may be faulty or was disconnected. What was saved before is in the file. "
         "Check the disk and try again, or work on a copy on another one."),
     {TryAgain, CopyElsewhere, OpenAnother, ToStart}},
    {ErrorCode::CannotRead,
     "lock",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file cannot be read"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "You may not have the right to read it, or its disk is faulty. Allow reading and try "
         "again, or open another file."),
     {TryAgain, OpenAnother, ToStart}},
    {ErrorCode::CannotWrite,
     "folder",
     QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file cannot be made there"),
     QT_TRANSLATE_NOOP(
         "ugoda::ProblemText",
         "A file of this name exists already, and Ugoda does not overwrite it, or the folder "
         "takes no new files. Choose another name or folder."),
     {ToStart, OpenAnother}},
};

} // namespace

ProblemText problemText(ErrorCode code)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("ugoda::ProblemText", text);
    };
    for (const Row &row : kRows) {
        if (row.code == code) {
            return {QLatin1StringView(row.icon),
                    translated(row.title),
                    translated(row.text),
                    row.remedies};
        }
    }
    return {"warning"_L1,
            translated(QT_TRANSLATE_NOOP("ugoda::ProblemText", "The file could not be opened")),
            translated(QT_TRANSLATE_NOOP(
                "ugoda::ProblemText",
                "Something happened that Ugoda did not expect. The file has been left as it "
                "is. Try again, or open another file.")),
            {Remedy::TryAgain, Remedy::OpenAnother, Remedy::ToStart}};
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
        return QCoreApplication::translate("ugoda::ProblemText", "Try again");
    case Remedy::OpenAnother:
        return QCoreApplication::translate("ugoda::ProblemText", "Open another file…");
    case Remedy::CopyElsewhere:
        return QCoreApplication::translate("ugoda::ProblemText", "Copy to another place and open…");
    case Remedy::OpenBackup:
        return QCoreApplication::translate("ugoda::ProblemText", "Open the newest backup");
    case Remedy::ToStart:
        return QCoreApplication::translate("ugoda::ProblemText", "To the first page");
    case Remedy::Quit:
        return QCoreApplication::translate("ugoda::ProblemText", "Quit");
    }
    return {};
}

} // namespace ugoda
