// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace ugoda {

class Settings;
class TestFile;
class FileChooser;

/// What the dialogs of a file stand on: a file with opportunities, and the preferences.
struct DialogScene
{
    TestFile &file;
    Settings &settings;
    FileChooser &files;
};

/// Opens one dialog after the other, each with something in it, and hands it to `take` under a name
/// ("stage"); it is closed and gone afterwards.
void takeDialogs(const DialogScene &scene,
                 const std::function<void(const char *name, QDialog &dialog)> &take);

} // namespace ugoda
