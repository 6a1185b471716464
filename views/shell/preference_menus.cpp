// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/preference_menus.h"

#include "model/items/languages.h"
#include "views/common/icons.h"
#include "views/common/settings.h"

#include <QActionGroup>
#include <QMenu>

namespace ugoda {

using namespace Qt::StringLiterals;

PreferenceMenus::PreferenceMenus(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_language(new QMenu(window))
    , m_theme(new QMenu(window))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    for (const QString &code : languages()) {
        QAction *action = m_language->addAction(u'&' + languageName(code));
        action->setData(code);
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_theme->addAction(QString());
        action->setData(themeChoiceName(choice));
        action->setCheckable(true);
        m_themes->addAction(action);
    }
    m_language->setIcon(icon("language"_L1));
    m_theme->setIcon(icon("moon"_L1));
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.set(Settings::Key::Language, action->data());
    });
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.set(Settings::Key::Theme, action->data());
    });
    connect(&settings, &Settings::changed, this, &PreferenceMenus::refresh);
    refresh();
}

void PreferenceMenus::refresh()
{
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("L&ook"));
    const QStringList looks = {tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    const QString theme = themeChoiceName(themeChoiceFrom(m_settings.text(Settings::Key::Theme)));
    const QList<QAction *> themes = m_themes->actions();
    for (qsizetype i = 0; i < themes.size(); ++i) {
        themes[i]->setText(looks.value(i));
        themes[i]->setChecked(themes[i]->data().toString() == theme);
    }
    const QList<QAction *> codes = m_languages->actions();
    for (QAction *action : codes) {
        action->setChecked(action->data().toString() == currentLanguage());
    }
}

} // namespace ugoda
