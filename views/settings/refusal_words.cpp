// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/refusal_words.h"

#include "views/common/error_presenter.h"
#include "views/common/problem_words.h"

namespace ugoda {

QString refusalWords(const Error &error)
{
    bool isNumber = false;
    const int code = error.detail.toInt(&isNumber);
    if (error.code == ErrorCode::Invalid && isNumber) {
        return problemWords({error.subject, ProblemCode(code)});
    }
    return ErrorPresenter::line(error);
}

} // namespace ugoda
