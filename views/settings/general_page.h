// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ugoda {

class FileChooser;
class Settings;
class Workspace;
struct SettingsTools;

/// The settings' page of what the person at this machine prefers, language and look, and of the
/// whole set-up as a file: writing it, and laying one over the file that is open.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    GeneralPage(const SettingsTools &tools, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSetup();
    void saveSetupTo(const QString &path);
    void importSetupFrom(const QString &path);
    /// What came of it, beneath the buttons; the words are asked for in every language anew.
    void say(std::function<QString()> words, bool fine);
    void showChoices();
    void retranslate();

    Workspace &m_workspace;
    Settings &m_settings;
    FileChooser &m_files;
    QLabel *m_title;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLabel *m_setupTitle;
    QLabel *m_setupHint;
    QPushButton *m_export;
    QPushButton *m_import;
    QLabel *m_outcome;
    std::function<QString()> m_said;
};

} // namespace ugoda
