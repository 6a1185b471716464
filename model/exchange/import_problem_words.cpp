// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_problem_words.h"

#include "model/commands/stage_commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The context of these texts.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString importFaultWords(ImportFault fault, const QString &value)
{
    switch (fault) {
    case ImportFault::None:
        return {};
    case ImportFault::NothingToName:
        return ImportWords::tr("Neither a title nor a client, phone or e-mail");
    case ImportFault::PhoneRuined:
        return ImportWords::tr("Phone ruined by a spreadsheet: digits are lost");
    case ImportFault::ValueUnreadable:
        return ImportWords::tr("This is no amount: %1").arg(value);
    case ImportFault::DateUnreadable:
        return ImportWords::tr("This is no date: %1").arg(value);
    case ImportFault::ProbabilityUnreadable:
        return ImportWords::tr("This is no probability: %1").arg(value);
    case ImportFault::UnknownStage:
        return ImportWords::tr("There is no stage “%1”").arg(value);
    case ImportFault::FieldUnreadable:
        return ImportWords::tr("“%1” does not fit this field").arg(value);
    case ImportFault::StageAsks:
        return ImportWords::tr("Required, but empty: %1").arg(value);
    case ImportFault::OtherChannel:
        return ImportWords::tr("The stage is not for the channel “%1”").arg(value);
    case ImportFault::StageLimit:
        return ImportWords::tr("The stage “%1” was not created: the pipeline has %2 stages, "
                               "and more are not possible")
            .arg(value)
            .arg(kMaxStages);
    case ImportFault::QuoteOpen:
        return ImportWords::tr("A quote is opened and never closed: all that follows, up to the "
                               "end of the file, stands in this row");
    case ImportFault::TooManyCells:
        return ImportWords::tr("More cells than columns, beginning with “%1”: a separator in a "
                               "text has no quotes around it")
            .arg(value);
    case ImportFault::TitleTooLong:
        return ImportWords::tr("The title is too long: %1…").arg(value);
    }
    return {};
}

QString importProblemLine(const FaultyRow &row)
{
    QString words = importFaultWords(row.fault, row.value);
    if (!row.value.isEmpty() && !words.contains(row.value)) {
        words += u" (%1)"_s.arg(row.value);
    }
    return ImportWords::tr("Line %1: %2").arg(row.line).arg(words);
}

QString importProblemHeader()
{
    return ImportWords::tr("Import problem");
}

QString unreadableSheetWords(const Error &error)
{
    const QString name = QFileInfo(error.subject).fileName();
    if (error.detail == "workbook"_L1) {
        return ImportWords::tr(
                   "“%1” is a workbook. Save the sheet as CSV in your spreadsheet program "
                   "and choose that file.")
            .arg(name);
    }
    return error.detail == "binary"_L1
        ? ImportWords::tr("“%1” is not a text file. What can be imported are sheets saved as CSV.")
              .arg(name)
        : ImportWords::tr("“%1” holds no rows.").arg(name);
}

} // namespace ugoda
