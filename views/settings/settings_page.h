// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ugoda {

struct ChangeSet;
class FileChooser;
class SearchField;
class Settings;
class Workspace;

/// What a page of the settings may need.
struct SettingsTools
{
    Workspace &workspace;
    Settings &settings; ///< of the person at this machine
    FileChooser &files;
};

/// The settings in place of board and table: a title bar with a search among the names of the
/// pages, their list at the left, the page at the right. A page is made when it is first shown; the
/// one shown last is remembered. Pages have no margins of their own and may be higher than the
/// window. They are rows of a table in the source file.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const SettingsTools &tools, QWidget *parent);

    /// The keys of all pages, in order.
    static QStringList pages();

    /// The key of the page shown: "general".
    QString page() const;
    /// Shows a page; the first one for a key that is not known.
    void showPage(const QString &key);
    void focusSearch();

signals:
    /// Something was archived, deleted or merged on a page: its sentence, for the message with
    /// "Undo".
    void done(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *titleBar();
    void tell(const ChangeSet &step);
    void showRow(int row);
    void narrow(const QString &typed);
    void retranslate();
    void fitList();

    SettingsTools m_tools;
    QLabel *m_title;
    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_nothing; ///< instead of a list without a page
    QStackedWidget *m_pages;
    QList<QWidget *> m_built; ///< by row; null: not shown yet
};

} // namespace ugoda
