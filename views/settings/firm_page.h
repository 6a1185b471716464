// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/firm.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

class FieldRow;
class FileChooser;
class Workspace;
struct Error;
struct SettingsTools;

/// The settings' page of the firm's profile. What is typed is saved as one step by the button or
/// Enter; until then the fields that were not touched follow the file.
class FirmPage : public QWidget
{
    Q_OBJECT

public:
    FirmPage(const SettingsTools &tools, QWidget *parent);

    /// Puts a picture in as the logo, made smaller where it has to be; false when it is no picture.
    bool setLogo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildNoun();
    void buildLogo();
    void buildButtons();
    FirmProfile typed() const;
    void show(const FirmProfile &profile);
    void follow();
    void save();
    void showProblem(const Error &error);
    void showLogo();
    /// What the template of names makes of a card.
    void showExample();
    void enableButtons();
    void retranslate();

    Workspace &m_workspace;
    FileChooser &m_files;
    FirmProfile m_seen; ///< what was typed over
    QString m_logo; ///< base64, as it will be saved
    QLabel *m_title;
    QVBoxLayout *m_fields; ///< on the card
    QHash<QString, QLineEdit *> m_edits; ///< by the setting's key
    QHash<QString, FieldRow *> m_rows;
    QComboBox *m_noun; ///< what a card is called
    QLabel *m_picture;
    QWidget *m_edited; ///< the field touched last
    QPushButton *m_choose;
    QPushButton *m_drop;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace ugoda
