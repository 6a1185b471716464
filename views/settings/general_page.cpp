// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/general_page.h"

#include "views/common/parts.h"
#include "views/common/settings.h"
#include "views/settings/settings_page.h"
#include "views/shell/preference_menus.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceWidth = 240;

} // namespace

GeneralPage::GeneralPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_settings(tools.settings)
    , m_title(label({}, TextStyle::PageTitle, Tone::Text, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    auto *card = new CardFrame(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    m_languageLabel = label({}, card);
    m_language = new QComboBox(card);
    m_themeLabel = label({}, card);
    m_theme = new QComboBox(card);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_language->setMinimumWidth(kChoiceWidth);
    m_theme->setMinimumWidth(kChoiceWidth);
    grid->addWidget(m_languageLabel, 0, 0);
    grid->addWidget(m_language, 0, 1);
    grid->addWidget(m_themeLabel, 1, 0);
    grid->addWidget(m_theme, 1, 1);
    column->addWidget(card);
    column->addStretch();
    // Languages stand under their own names, so that a wrong choice can be mended.
    const QStringList names = {u"Українська"_s, u"Русский"_s, u"English"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_language->addItem(names[i], PreferenceMenus::languages().at(i));
    }
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->addItem({}, themeChoiceName(choice));
    }
    retranslate();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.set(Settings::Key::Language, m_language->currentData());
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_settings.set(Settings::Key::Theme, m_theme->currentData());
    });
    connect(&m_settings, &Settings::changed, this, &GeneralPage::showChoices);
}

void GeneralPage::showChoices()
{
    const QString theme = themeChoiceName(themeChoiceFrom(m_settings.text(Settings::Key::Theme)));
    m_theme->setCurrentIndex(m_theme->findData(theme));
    m_language->setCurrentIndex(m_language->findData(PreferenceMenus::currentLanguage()));
}

void GeneralPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GeneralPage::retranslate()
{
    m_title->setText(tr("General"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("L&ook"));
    const QStringList looks = {tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i) {
        m_theme->setItemText(i, looks.value(i));
    }
    showChoices();
}

} // namespace ugoda
