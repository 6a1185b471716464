// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ugoda {

/// How the program asks for a file, so that views can be tried without dialogs. Passed by
/// reference; tests pass ChosenFiles of tests/support.
class FileChooser
{
public:
    /// Gets the absolute path; not called when the person cancels.
    using Chosen = std::function<void(const QString &path)>;

    /// What to ask for.
    struct Request
    {
        QString title; ///< of the dialog
        QString filters; ///< as of QFileDialog: "Tables (*.csv *.tsv);;All files (*)"
        QString start; ///< folder or, for saving, the suggested path; empty: Documents
        QString suffix; ///< added to a name saved without one
    };

    virtual ~FileChooser() = default;
    /// Both return at once.
    virtual void openFile(QWidget *parent, const Request &request, Chosen chosen) = 0;
    virtual void saveFile(QWidget *parent, const Request &request, Chosen chosen) = 0;
};

/// Asks with the desktop's own dialogs.
class DialogFileChooser : public FileChooser
{
public:
    void openFile(QWidget *parent, const Request &request, Chosen chosen) override;
    void saveFile(QWidget *parent, const Request &request, Chosen chosen) override;
};

} // namespace ugoda
