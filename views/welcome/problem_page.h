// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/welcome/problem_text.h"

#include <QDateTime>
#include <QWidget>

class QHBoxLayout;

namespace ugoda {

/// Why a file did not open and what can be done about it. Shown in place of the board; offers only
/// what leaves the file alone.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget *parent = nullptr);

    /// Shows a failure. `path` is the file that was to be opened; `backup` the newest copy of it,
    /// if there is one: without it the remedy is not offered.
    void setProblem(const Error &error, const QString &path, const QString &backup);

    const QString &path() const { return m_path; }

    const QString &backup() const { return m_backup; }

signals:
    void remedyChosen(ugoda::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    Error m_error;
    QString m_path;
    QString m_backup;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_row;
};

} // namespace ugoda
