// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ugoda {

class CellProblem;

class CustomFieldsModel;
class DictionaryEditor;
class Workspace;
struct Error;

/// The settings' page of the firm's own fields (rows 24, 93): a table edited in place whose last
/// row takes new names; beneath it the options of the list chosen. Rows are dragged, or moved with
/// Alt and the arrows. What can't be taken is said beneath the table.
class CustomFieldsPage : public QWidget
{
    Q_OBJECT

public:
    CustomFieldsPage(Workspace &workspace, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable();
    CustomField current() const;
    void select(CustomFieldId id);
    void step(int rows);
    void showCurrent();
    void showRefusal(CustomFieldId id, const Error &error);
    void retranslate();

    Workspace &m_workspace;
    CustomFieldsModel *m_model;
    QLabel *m_title;
    QLabel *m_explanation;
    QCheckBox *m_showArchived;
    QPushButton *m_archive;
    QPushButton *m_remove;
    QPushButton *m_add;
    QTableView *m_table;
    CellProblem *m_problem;
    QLabel *m_optionsTitle;
    DictionaryEditor *m_options;
    CustomFieldId m_selected; ///< found again when rows come and go
};

} // namespace ugoda
