// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace ugoda {

/// What the person at this machine prefers. What belongs to the firm is in its file instead.
/// Everything but a few words is kept as its owner (the view) writes it.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language, ///< "uk", "ru", "en"; empty: that of the desktop
        Theme, ///< a word of themeChoiceName()
        LastFile, ///< path
        RecentFiles, ///< list of paths, newest first
        WindowGeometry, ///< QWidget::saveGeometry()
        WindowState, ///< QMainWindow::saveState()
        HistoryPanelWidth, ///< px
        HistoryPanelShown, ///< bool
        HistoryBesideTable, ///< "shown", "hidden"; empty: shown where the columns leave room
        TableColumns, ///< order, widths and visibility, as the table writes them
        TableSort, ///< column and order, as the table writes them
        NavFolded, ///< bool
        LastPage, ///< the page's name
        CardStyles, ///< map of person ids and how each sees cards, as the board writes it
        FoldedColumns, ///< list of person ids and stages, as the board writes them
        Mine, ///< map of person ids and whether each looks at what is theirs
        LastPipeline, ///< map of person ids and their pipelines
        ExportOptions, ///< map of the export dialog
        TasksMine, ///< map of person ids and whether each looks at own tasks only
        TasksPeriod, ///< the word of an AgendaPeriod
        SettingsPage, ///< key of the settings' page shown last
    };
    Q_ENUM(Key)

    /// Of the person: an ini file at the place that the desktop has for settings.
    explicit Settings(QObject *parent = nullptr);
    /// In a given ini file: for tests and portable installations.
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// The value kept, otherwise the default, in the default's type.
    QVariant value(Key key) const;

    QString text(Key key) const { return value(key).toString(); }

    bool isOn(Key key) const { return value(key).toBool(); }

    int number(Key key) const { return value(key).toInt(); }

    QStringList list(Key key) const { return value(key).toStringList(); }

    /// Keeps a value; changed() tells if it is another one.
    void set(Key key, const QVariant &value);
    /// Back to the default.
    void reset(Key key);

    /// Puts a file at the head of the recent ones (at most 10) and makes it the last one.
    void rememberFile(const QString &path);

signals:
    void changed(ugoda::Settings::Key key);

private:
    QSettings m_storage;
};

} // namespace ugoda
