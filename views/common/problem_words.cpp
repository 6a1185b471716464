// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/problem_words.h"

#include "model/commands/stage_commands.h"
#include "model/domain/custom_values.h"
#include "model/items/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

QString emptyWords(const QString &field)
{
    return field == "person.name"_L1 ? ProblemWords::tr("Type the person’s name first")
        : field == "name"_L1         ? ProblemWords::tr("Type a name first")
        : field == "title"_L1
        ? ProblemWords::tr("Give it a name, or choose a client: the name is made from that.")
        : field == "client"_L1
        ? ProblemWords::tr("Whose phone or e-mail is this? Give the client a name.")
        : field == "further"_L1 ? ProblemWords::tr("Choose this client from the list.")
                                : ProblemWords::tr("This field is required.");
}

QString rangeWords(const QString &field)
{
    return field == "probability"_L1 ? ProblemWords::tr("From 0 to 100, please.")
        : field == "rot_days"_L1     ? ProblemWords::tr("From 0 to 3650, please.")
        : field == "value"_L1        ? ProblemWords::tr("It can’t be less than zero.")
        : field == "firm.code"_L1    ? ProblemWords::tr("The code has 8 or 10 digits.")
        : field == "firm.vat"_L1     ? ProblemWords::tr("The number has 9 to 12 digits.")
        : field == "firm.iban"_L1    ? ProblemWords::tr(
              "This is not an account number (IBAN): one of its characters is wrong or missing.")
        : field == "firm.title"_L1
        ? ProblemWords::tr("In braces stand only the places that are known, at least one of them.")
        : ProblemWords::tr("This value does not fit.");
}

QString neededWords(const QString &field)
{
    return field == "pipeline"_L1 ? ProblemWords::tr("The last pipeline stays")
        : field == "start"_L1     ? ProblemWords::tr(
              "New opportunities need a start stage: choose another one as the start first")
        : field == "active"_L1
        ? ProblemWords::tr(
            "Who works at this computer stays active. First choose who else works here.")
        : ProblemWords::tr("This column belongs to the program and goes when it is empty");
}

} // namespace

QString problemWords(const FieldProblem &problem)
{
    const QString &field = problem.field;
    switch (problem.code) {
    case ProblemCode::Empty:
        return emptyWords(field);
    case ProblemCode::TooLong:
        return field == "name"_L1 || field == "person.name"_L1
            ? ProblemWords::tr("The name is too long: at most %n letters", nullptr, int(kMaxName))
            : ProblemWords::tr("This text is too long.");
    case ProblemCode::NotANumber:
        return ProblemWords::tr("This is not a number.");
    case ProblemCode::OutOfRange:
        return rangeWords(field);
    case ProblemCode::NotADate:
        return ProblemWords::tr("This is not a date. Write it like %1.")
            .arg(Format().fullDate(QDate::currentDate()));
    case ProblemCode::NotAnEmail:
        return ProblemWords::tr("This is not an e-mail address.");
    case ProblemCode::NotAPhone:
        return ProblemWords::tr("No phone number is like this: are there digits missing?");
    case ProblemCode::PhoneRuined:
        return ProblemWords::tr("A spreadsheet has lost digits of this number. Type it anew.");
    case ProblemCode::Duplicate:
        return field == "name"_L1 ? ProblemWords::tr("This name is taken already")
            : field == "person.name"_L1
            ? ProblemWords::tr("There is a person with this name already")
            : ProblemWords::tr("This is here already.");
    case ProblemCode::NotALink:
        return ProblemWords::tr("This is not a web address.");
    case ProblemCode::StageAsks:
        return ProblemWords::tr("The stage asks for this field.");
    case ProblemCode::OtherChannel:
        return ProblemWords::tr(
            "The stage is for another channel: choose another stage, or change the channel.");
    case ProblemCode::NotAColor:
        return ProblemWords::tr("A color is written as #2F6FED");
    case ProblemCode::InUse:
        return field == "entry"_L1 ? ProblemWords::tr(
                   "What is in use cannot be deleted. Archive it, or merge it into another one.")
            : field == "person"_L1
            ? ProblemWords::tr("Records, channels or pipelines name this person. Make them "
                               "inactive instead.")
            : ProblemWords::tr("Opportunities have values of it: archive it instead.");
    case ProblemCode::TooMany:
        return field == "stage"_L1
            ? ProblemWords::tr("A pipeline holds at most %n stages", nullptr, kMaxStages)
            : ProblemWords::tr(
                "There are %n fields already: archive one first.", nullptr, kMaxCustomFields);
    case ProblemCode::Unfitting:
        return ProblemWords::tr("This cannot be done with what is chosen.");
    case ProblemCode::Needed:
        return neededWords(field);
    case ProblemCode::Unknown:
        if (field == "responsible"_L1 || field == "participants"_L1) {
            return ProblemWords::tr(
                "Nobody has this name. Choose from the list, or add the person there.");
        }
        if (field == "extra_sources"_L1) {
            return ProblemWords::tr("No source has this name. Choose from the list.");
        }
        return field == "tags"_L1
            ? ProblemWords::tr("No tag has this name. Choose from the list, or create it there.")
            : ProblemWords::tr("This value does not fit.");
    }
    return {};
}

} // namespace ugoda
