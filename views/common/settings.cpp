// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/settings.h"

#include <QCoreApplication>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRecent = 10;

/// One preference: where it is kept and what it is at first.
struct Preference
{
    QString name;
    QVariant initial;
};

/// In the order of Settings::Key.
const Preference &preference(Settings::Key key)
{
    static const std::array table = {
        Preference {u"interface/language"_s, QString()},
        Preference {u"interface/theme"_s, u"system"_s},
        Preference {u"files/last"_s, QString()},
        Preference {u"files/recent"_s, QStringList()},
        Preference {u"window/geometry"_s, QByteArray()},
        Preference {u"window/state"_s, QByteArray()},
        Preference {u"history/width"_s, 336},
        Preference {u"history/shown"_s, true},
        Preference {u"history/table"_s, QString()},
        Preference {u"table/columns"_s, QVariantList()},
        Preference {u"table/sort"_s, QString()},
        Preference {u"navigation/folded"_s, false},
        Preference {u"navigation/page"_s, QString()},
        Preference {u"board/cards"_s, QVariantMap()},
        Preference {u"board/folded"_s, QStringList()},
        Preference {u"filter/mine"_s, QVariantMap()},
        Preference {u"board/pipelines"_s, QVariantMap()},
        Preference {u"export/options"_s, QVariantMap()},
        Preference {u"tasks/mine"_s, QVariantMap()},
        Preference {u"tasks/period"_s, QString()},
        Preference {u"settings/page"_s, QString()},
    };
    static_assert(std::tuple_size_v<decltype(table)> == size_t(Settings::Key::SettingsPage) + 1);
    return table[static_cast<size_t>(key)];
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_storage(QSettings::IniFormat,
                QSettings::UserScope,
                QCoreApplication::organizationName(),
                QCoreApplication::applicationName())
{ }

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_storage(path, QSettings::IniFormat)
{ }

QVariant Settings::value(Key key) const
{
    const auto &[name, initial] = preference(key);
    QVariant kept = m_storage.value(name, initial);
    // An ini file returns words: "true", "336". What somebody spoiled by hand counts as unset.
    return kept.metaType() == initial.metaType() || kept.convert(initial.metaType()) ? kept
                                                                                     : initial;
}

void Settings::set(Key key, const QVariant &newValue)
{
    if (value(key) == newValue)
        return;
    m_storage.setValue(preference(key).name, newValue);
    emit changed(key);
}

void Settings::reset(Key key)
{
    set(key, preference(key).initial);
}

void Settings::rememberFile(const QString &path)
{
    QStringList recent = list(Key::RecentFiles);
    recent.removeAll(path);
    recent.prepend(path);
    set(Key::RecentFiles, recent.first(std::min<qsizetype>(recent.size(), kMostRecent)));
    set(Key::LastFile, path);
}

} // namespace ugoda
