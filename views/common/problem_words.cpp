// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/problem_words.h"

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

} // namespace

QString problemWords(const FieldProblem &problem)
{
    switch (problem.code) {
    case ProblemCode::Empty:
        if (customFieldOf(problem.field).isValid())
            return ProblemWords::tr("This field is required.");
        if (problem.field == "further"_L1)
            return ProblemWords::tr("Choose this client from the list.");
        return problem.field == "client"_L1
            ? ProblemWords::tr("Whose phone or e-mail is this? Give the client a name.")
            : ProblemWords::tr("Give it a name, or choose a client: the name is made from that.");
    case ProblemCode::TooLong:
        return ProblemWords::tr("This text is too long.");
    case ProblemCode::NotANumber:
        return ProblemWords::tr("This is not a number.");
    case ProblemCode::OutOfRange:
        return problem.field == "probability"_L1 ? ProblemWords::tr("From 0 to 100, please.")
                                                    : ProblemWords::tr("It can’t be less than zero.");
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
        return ProblemWords::tr("This is here already.");
    case ProblemCode::NotALink:
        return ProblemWords::tr("This is not a web address.");
    case ProblemCode::StageAsks:
        return ProblemWords::tr("The stage asks for this field.");
    case ProblemCode::OtherChannel:
        return ProblemWords::tr("The stage is for another channel: choose another stage, or change the channel.");
    }
    return {};
}

} // namespace ugoda
