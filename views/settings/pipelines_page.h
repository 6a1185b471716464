// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/stage_counts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ugoda {

class AvatarRow;
class PipelineReasons;
class PipelineTable;
class StageActions;
class StageTable;
class Workspace;
struct Error;

/// The settings' page of the pipelines (rows 152 to 165): one of them with its stages, lost reasons
/// and who sees it; beneath all of them.
class PipelinesPage : public QWidget
{
    Q_OBJECT

public:
    PipelinesPage(Workspace &workspace, QWidget *parent);
    ~PipelinesPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *page);
    void buildStages(QVBoxLayout *page);
    void buildPeople(QVBoxLayout *page);
    void connectParts();
    /// Reads numbers anew and shows everything.
    void refresh();
    void showAll();
    void showPeople();
    void fillChooser();
    void fillPeopleMenu();
    void choose(PipelineId pipeline);
    void fitName();
    void rename();
    void openWizard(PipelineId copyOf);
    void setSees(PersonId person, bool sees);
    void refuse(const QString &reason);
    void retranslate();

    Workspace &m_workspace;
    StageActions *m_actions;
    PipelineId m_pipeline;
    PipelineId m_onBoard; ///< chosen above the board when the page was seen last
    PipelineOverview m_overview;
    QLineEdit *m_name;
    QPushButton *m_chooser;
    QPushButton *m_copy;
    QPushButton *m_add;
    QLabel *m_problem;
    StageTable *m_stages;
    QLabel *m_stageProblem;
    PipelineReasons *m_reasons;
    QLabel *m_peopleTitle;
    AvatarRow *m_people;
    QLabel *m_everybody;
    QPushButton *m_addPerson;
    QLabel *m_noSecret;
    QLabel *m_allTitle;
    PipelineTable *m_all;
};

} // namespace ugoda
