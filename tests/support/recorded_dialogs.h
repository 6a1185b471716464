// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"

#include <QList>

#include <optional>

namespace ugoda {

/// Keeps what would have been shown and answers questions as told.
class RecordedPresenter : public ErrorPresenter
{
public:
    void setNextAnswer(bool agrees) { m_agrees = agrees; }

    void present(QWidget *, const Error &error) override { errors.append(error); }

    void confirm(QWidget *,
                 const QString &question,
                 const QString &,
                 const QString &,
                 std::function<void()> confirmed) override
    {
        questions.append(question);
        if (m_agrees)
            confirmed();
    }

    QList<Error> errors;
    QStringList questions;

private:
    bool m_agrees = true;
};

/// Answers with the path told beforehand; without one the person "cancels".
class ChosenFiles : public FileChooser
{
public:
    void setNextAnswer(const QString &path) { m_next = path; }

    void openFile(QWidget *, const Request &request, Chosen chosen) override
    {
        answer(request, chosen);
    }

    void saveFile(QWidget *, const Request &request, Chosen chosen) override
    {
        answer(request, chosen);
    }

    QList<Request> requests;

private:
    void answer(const Request &request, const Chosen &chosen)
    {
        requests.append(request);
        if (const auto path = std::exchange(m_next, std::nullopt))
            chosen(*path);
    }

    std::optional<QString> m_next;
};

} // namespace ugoda
