// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ugoda {

class CellProblem;

class PeopleModel;
class Workspace;
struct Error;

/// The settings' page of the firm's people (rows 37, 39, 103, 107): a table edited in place whose
/// last row takes new names. Rows are dragged, or moved with Alt and the arrows. What can't be
/// taken is said beneath the table.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(Workspace &workspace, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildHeader(QVBoxLayout *column);
    void buildColors();
    PersonId current() const;
    void select(PersonId id);
    void step(int rows);
    void setColor(const QString &color);
    void showRefusal(PersonId id, const Error &error);
    void enableButtons();
    void retranslate();

    Workspace &m_workspace;
    PeopleModel *m_model;
    QLabel *m_title;
    QPushButton *m_me;
    QPushButton *m_color;
    QPushButton *m_remove;
    QPushButton *m_add;
    QTableView *m_table;
    CellProblem *m_problem;
    QLabel *m_hint;
    PersonId m_selected; ///< found again when rows come and go
};

} // namespace ugoda
