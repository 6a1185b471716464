// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/pipeline_wizard.h"

#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/welcome/template_preview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 600;
constexpr int kChoicesWidth = 240;
constexpr int kChoicesRows = 9;
constexpr int kPeopleRows = 4;
constexpr int kCopyRole = Qt::UserRole + 1; ///< id of the pipeline to be copied; 0: a template

} // namespace

PipelineWizard::PipelineWizard(Workspace &workspace, PipelineId copyOf, QWidget *parent)
    : QuestionDialog(tr("New pipeline"),
                     tr("Choose what it begins with; everything can be changed later."),
                     parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_choices(new QListWidget(this))
    , m_preview(new TemplatePreview(this))
    , m_tags(new QCheckBox(this))
    , m_people(new QListWidget(this))
{
    setMinimumWidth(kWidth);
    addField(tr("Pipeline name"), m_name);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    m_choices->setFixedWidth(kChoicesWidth);
    m_choices->setAccessibleName(tr("Begin with"));
    sides->addWidget(m_choices, 0, Qt::AlignTop);
    sides->addWidget(m_preview, 1, Qt::AlignTop);
    body()->addSpacing(4);
    body()->addLayout(sides);
    setKind(m_tags, u"switch");
    m_tags->setChecked(true);
    body()->addWidget(m_tags);
    for (const Person &person : workspace.directory().people()) {
        auto *item = new QListWidgetItem(person.name, m_people);
        item->setData(Qt::UserRole, person.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    fitList(m_people, kPeopleRows);
    addField(tr("Visible to (nobody chosen: to everybody)"), m_people);
    QLabel *noSecret =
        label(tr("This is a filter of the view, no protection: “Show all” is open to everybody."),
              TextStyle::Secondary,
              Tone::Muted,
              this);
    noSecret->setWordWrap(true);
    body()->addWidget(noSecret);
    acceptButton()->setText(tr("Add pipeline"));
    setKind(acceptButton(), u"primary");
    connect(m_choices, &QListWidget::currentRowChanged, this, &PipelineWizard::choose);
    fillChoices(copyOf);
    m_name->setFocus();
    m_name->selectAll();
}

void PipelineWizard::fillChoices(PipelineId copyOf)
{
    for (int i = 0; i < templates().size(); ++i) {
        auto *item =
            new QListWidgetItem(defaultName(u"template."_s + templates().at(i).key), m_choices);
        item->setData(Qt::UserRole, i);
        item->setData(kCopyRole, qint64(0));
    }
    int chosen = 0;
    for (const Pipeline &pipeline : m_workspace.directory().pipelines()) {
        auto *item = new QListWidgetItem(
            tr("Copy of “%1”").arg(m_workspace.directory().name(pipeline.id)), m_choices);
        item->setData(kCopyRole, pipeline.id.value);
        if (pipeline.id == copyOf) {
            chosen = m_choices->count() - 1;
        }
    }
    fitList(m_choices, kChoicesRows);
    m_choices->setCurrentRow(chosen);
}

void PipelineWizard::choose(int row)
{
    const QListWidgetItem *item = m_choices->item(row);
    if (!item) {
        return;
    }
    const PipelineId original {item->data(kCopyRole).toLongLong()};
    if (original.isValid()) {
        m_shown = {};
        const QList<Stage> stages = m_workspace.directory().stages(original);
        for (const Stage &stage : stages) {
            m_shown.stages.append({m_workspace.directory().name(stage.id),
                                   stage.color,
                                   stage.probability,
                                   stage.start});
        }
        m_preview->setTemplate(&m_shown);
    } else {
        m_preview->setTemplate(chosenTemplate());
    }
    QStringList tags;
    const QStringList keys = missingTags(chosenTemplate());
    std::transform(keys.begin(), keys.end(), std::back_inserter(tags), defaultName);
    m_tags->setText(tr("Add its tags: %1").arg(tags.join(u", "_s)));
    m_tags->setVisible(!tags.isEmpty());
    // A name that the person typed stays.
    if (m_name->text() == m_proposed) {
        m_proposed = freeName(item->text());
        m_name->setText(m_proposed);
    }
}

QString PipelineWizard::freeName(const QString &proposed) const
{
    const QList<Pipeline> &all = m_workspace.directory().data().pipelines;
    QString name = proposed;
    const auto isTaken = [&] {
        const std::optional<NameProblem> problem = nameProblem(all, 0, 0, name, &defaultName);
        return problem && problem->code == ProblemCode::Duplicate;
    };
    for (int number = 2; isTaken(); ++number) {
        name = u"%1 %2"_s.arg(proposed).arg(number);
    }
    return name;
}

const Template *PipelineWizard::chosenTemplate() const
{
    const QListWidgetItem *item = m_choices->currentItem();
    return item && item->data(kCopyRole).toLongLong() == 0
        ? &templates().at(item->data(Qt::UserRole).toInt())
        : nullptr;
}

QStringList PipelineWizard::missingTags(const Template *chosen) const
{
    QStringList keys = chosen ? chosen->tagKeys : QStringList();
    keys.removeIf([this](const QString &key) {
        return nameProblem(
            m_workspace.directory().data().tags, 0, 0, defaultName(key), &defaultName);
    });
    return keys;
}

NewPipeline PipelineWizard::wanted() const
{
    NewPipeline result;
    result.name = m_name->text();
    if (const QListWidgetItem *item = m_choices->currentItem()) {
        result.copyOf = {item->data(kCopyRole).toLongLong()};
        result.chosen = chosenTemplate();
        result.tagKeys = m_tags->isChecked() ? missingTags(result.chosen) : QStringList();
    }
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked) {
            result.visibleTo.append(
                PersonId {m_people->item(row)->data(Qt::UserRole).toLongLong()});
        }
    }
    return result;
}

void PipelineWizard::accept()
{
    acceptButton()->setEnabled(false);
    const auto created = std::make_shared<PipelineId>();
    whenDone(m_workspace.submit(addPipeline(wanted(), &defaultName, created), true),
             this,
             [this, created](const Result<ChangeSet> &done) {
                 acceptButton()->setEnabled(true);
                 if (done) {
                     emit added(*created);
                     QuestionDialog::accept();
                 } else {
                     tell(m_name, ErrorPresenter::line(done.error()));
                     m_name->setFocus();
                 }
             });
}

} // namespace ugoda
