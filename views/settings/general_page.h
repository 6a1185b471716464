// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace ugoda {

class Settings;
struct SettingsTools;

/// The settings' page of what the person at this machine prefers: language and look.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    GeneralPage(const SettingsTools &tools, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChoices();
    void retranslate();

    Settings &m_settings;
    QLabel *m_title;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace ugoda
