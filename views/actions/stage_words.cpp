// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/stage_words.h"

#include "model/commands/stage_commands.h"
#include "views/common/error_presenter.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("StageProblem", text, nullptr, number);
}

} // namespace

QString stageProblem(const Error &error)
{
    if (error.code != ErrorCode::Invalid) {
        return ErrorPresenter::line(error);
    }
    if (error.detail == "empty"_L1) {
        return words(QT_TRANSLATE_NOOP("StageProblem", "Type a name first"));
    }
    if (error.detail == "too long"_L1) {
        return words(
            QT_TRANSLATE_NOOP("StageProblem", "The name is too long: at most 200 letters"));
    }
    if (error.detail == "duplicate"_L1) {
        return words(QT_TRANSLATE_NOOP("StageProblem", "This name is taken already"));
    }
    if (error.detail == "tooMany"_L1) {
        return words(QT_TRANSLATE_N_NOOP("StageProblem", "A pipeline holds at most %n stages"),
                     kMaxStages);
    }
    if (error.detail == "last"_L1) {
        return words(QT_TRANSLATE_NOOP("StageProblem", "The last pipeline stays"));
    }
    if (error.subject == "color"_L1) {
        return words(QT_TRANSLATE_NOOP("StageProblem", "A color is written as #2F6FED"));
    }
    if (error.subject == "start"_L1) {
        return words(QT_TRANSLATE_NOOP(
            "StageProblem",
            "New opportunities need a start stage: choose another one as the start first"));
    }
    if (error.subject == "undefined"_L1) {
        return words(QT_TRANSLATE_NOOP(
            "StageProblem", "This column belongs to the program and goes when it is empty"));
    }
    return ErrorPresenter::line(error);
}

} // namespace ugoda
