// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ugoda {

class ChoiceCard;
class ElidedLabel;
class Segmented;
class TemplatePreview;

/// The first start: the language, then a new file from a template, an existing file or the sample.
/// Asks nothing of files itself; the window does what its signals say.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The languages to choose from: codes, each shown under its own name, and the present one.
    void setLanguages(const QStringList &codes, const QString &current);
    /// Files opened before, newest first; those that are gone are left out.
    void setRecent(const QStringList &paths);
    /// Where the new file will lie.
    void setFile(const QString &path);

    const QString &file() const { return m_file; }

    /// The open file to which a link leads back; empty: there is none.
    void setOpenFile(const QString &path);
    /// The template's key, "services".
    QString chosenTemplate() const;

signals:
    void languageChosen(const QString &code);
    /// Make `path` from a template; `person` is the first person of the firm.
    void createRequested(const QString &path, const QString &templateKey, const QString &person);
    /// The person wants the new file elsewhere than at file().
    void placeRequested();
    /// Open this file; empty: ask which one.
    void openRequested(const QString &path);
    void sampleRequested();
    /// Back to the open file.
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildHeader();
    QWidget *buildChoices();
    QWidget *buildTemplate();
    void retranslate();
    void fillRecent();
    void create();

    Segmented *m_languages = nullptr;
    QStringList m_codes;
    QPushButton *m_back = nullptr;
    QString m_openFile;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    ChoiceCard *m_new = nullptr;
    ChoiceCard *m_open = nullptr;
    ChoiceCard *m_sample = nullptr;
    QLabel *m_recentTitle = nullptr;
    QWidget *m_recentList = nullptr;
    QStringList m_recent;
    QButtonGroup *m_templates = nullptr;
    TemplatePreview *m_preview = nullptr;
    QLabel *m_personTitle = nullptr;
    QLineEdit *m_person = nullptr;
    QLabel *m_fileTitle = nullptr;
    ElidedLabel *m_fileName = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_create = nullptr;
    QString m_file;
};

} // namespace ugoda
