// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/pipelines_page.h"

#include "model/commands/pipeline_commands.h"
#include "model/items/default_names.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/actions/pipeline_wizard.h"
#include "views/actions/stage_actions.h"
#include "views/common/avatar_row.h"
#include "views/common/error_presenter.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/settings/page_layout.h"
#include "views/settings/pipeline_reasons.h"
#include "views/settings/pipeline_table.h"
#include "views/settings/stage_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTableMargin = 0; ///< of a card that holds a table
constexpr int kAvatar = 28;
constexpr int kNamePadding = 12;
constexpr int kNameLeast = 120;
constexpr int kNameMost = 480;
constexpr int kNameStretch = 1000; ///< before the empty room beside it

/// A card with a layout inside.
QVBoxLayout *addCard(QBoxLayout *page, QWidget *parent, int margin)
{
    auto *card = new CardFrame(parent);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(8);
    if (margin == kTableMargin) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    page->addWidget(card);
    return rows;
}

QString entryText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

PipelinesPage::PipelinesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(new StageActions(workspace, this))
{
    QVBoxLayout *page = pageColumn(this);
    buildHead(page);
    buildStages(page);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(kPageGap);
    page->addLayout(cards);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    cards->addLayout(left, 1);
    cards->addLayout(right, 1);
    m_reasons = new PipelineReasons(workspace, this);
    left->addWidget(m_reasons);
    buildPeople(right);
    m_allTitle = label({}, TextStyle::BaseStrong, Tone::Text, this);
    page->addWidget(m_allTitle);
    m_all = new PipelineTable(workspace, this);
    addCard(page, this, kTableMargin)->addWidget(m_all);
    page->addStretch();
    connectParts();
    retranslate();
}

PipelinesPage::~PipelinesPage()
{
    m_name->disconnect(this); // loses the focus while the page goes
}

void PipelinesPage::buildHead(QVBoxLayout *page)
{
    m_name = new QLineEdit(this);
    m_name->setProperty("kind", u"title"_s); // its words begin where those of a label would
    m_name->setFont(ugoda::font(this, TextStyle::PageTitle));
    m_name->setMinimumWidth(kNameLeast);
    m_chooser = button({}, "pill"_L1, this);
    m_chooser->setMenu(new QMenu(m_chooser));
    m_copy = button({}, {}, this);
    m_add = button({}, "primary"_L1, this);
    m_add->setIcon(icon("plus"_L1, Tone::OnFill));
    QHBoxLayout *head = addPageHead(page, m_name);
    head->setStretchFactor(m_name, kNameStretch);
    head->addWidget(m_chooser);
    head->addStretch(1);
    head->addWidget(m_copy);
    head->addWidget(m_add);
    m_problem = label({}, TextStyle::Secondary, Tone::Bad, this);
    m_problem->hide();
    page->addWidget(m_problem);
}

void PipelinesPage::buildStages(QVBoxLayout *page)
{
    QVBoxLayout *card = addCard(page, this, kTableMargin);
    card->setSpacing(0);
    m_stages = new StageTable(m_workspace, *m_actions, this);
    card->addWidget(m_stages);
    m_stageProblem = label({}, TextStyle::Secondary, Tone::Bad, this);
    m_stageProblem->setContentsMargins(12, 4, 12, 8);
    m_stageProblem->hide();
    card->addWidget(m_stageProblem);
}

void PipelinesPage::buildPeople(QVBoxLayout *page)
{
    QVBoxLayout *card = addCard(page, this, 16);
    m_peopleTitle = label({}, TextStyle::BaseStrong, Tone::Text, this);
    card->addWidget(m_peopleTitle);
    auto *row = new QHBoxLayout;
    m_people = new AvatarRow(kAvatar, this);
    m_everybody = label({}, this);
    m_addPerson = button({}, "link"_L1, this);
    m_addPerson->setMenu(new QMenu(m_addPerson));
    row->addWidget(m_people);
    row->addWidget(m_everybody);
    row->addWidget(m_addPerson);
    row->addStretch();
    card->addLayout(row);
    m_noSecret = label({}, TextStyle::Secondary, Tone::Muted, this);
    m_noSecret->setWordWrap(true);
    card->addWidget(m_noSecret);
    card->addStretch();
}

void PipelinesPage::connectParts()
{
    connect(m_name, &QLineEdit::editingFinished, this, &PipelinesPage::rename);
    connect(m_name, &QLineEdit::textChanged, this, &PipelinesPage::fitName);
    connect(m_copy, &QPushButton::clicked, this, [this] { openWizard(m_pipeline); });
    connect(m_add, &QPushButton::clicked, this, [this] { openWizard({}); });
    connect(m_actions, &StageActions::refused, this, [this](const QString &reason) {
        m_stageProblem->setText(reason);
        m_stageProblem->show();
    });
    connect(m_stages, &QTableWidget::currentItemChanged, m_stageProblem, &QLabel::hide);
    connect(&m_workspace, &Workspace::changed, m_stageProblem, &QLabel::hide);
    connect(m_all, &PipelineTable::chosen, this, &PipelinesPage::choose);
    connect(m_all, &PipelineTable::copyRequested, this, &PipelinesPage::openWizard);
    connect(&m_workspace, &Workspace::directoryChanged, this, &PipelinesPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &PipelinesPage::refresh);
}

void PipelinesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const PipelineId onBoard = m_workspace.pipeline(); m_onBoard != onBoard) {
        m_onBoard = onBoard;
        m_pipeline = onBoard;
        m_name->setModified(false);
    }
    refresh();
}

void PipelinesPage::refresh()
{
    if (!isVisible()) {
        return; // showEvent() catches up
    }
    whenDone(
        m_workspace.loadPipelineOverview(), this, [this](const Result<PipelineOverview> &overview) {
            if (overview) {
                m_overview = *overview;
                showAll();
            } else {
                m_workspace.announceReadError(overview.error());
            }
        });
}

void PipelinesPage::showAll()
{
    const Directory &directory = m_workspace.directory();
    const Pipeline *shown = directory.pipeline(m_pipeline);
    if (!shown || shown->removed) {
        m_pipeline = m_workspace.pipeline();
    }
    if (!m_name->isModified()) {
        m_name->setText(directory.name(m_pipeline));
    }
    fillChooser();
    m_stages->show(m_pipeline, m_overview.stages);
    m_all->show(m_overview, m_pipeline);
    m_reasons->show(m_pipeline);
    showPeople();
}

void PipelinesPage::fillChooser()
{
    const Directory &directory = m_workspace.directory();
    const QList<Pipeline> pipelines = directory.pipelines();
    m_chooser->setText(tr("%n pipelines", nullptr, int(pipelines.size())));
    QMenu *menu = m_chooser->menu();
    menu->clear();
    for (const Pipeline &pipeline : pipelines) {
        QAction *entry = menu->addAction(entryText(directory.name(pipeline.id)));
        entry->setCheckable(true);
        entry->setChecked(pipeline.id == m_pipeline);
        connect(entry, &QAction::triggered, this, [this, id = pipeline.id] { choose(id); });
    }
}

void PipelinesPage::showPeople()
{
    const Directory &directory = m_workspace.directory();
    const Pipeline *pipeline = directory.pipeline(m_pipeline);
    const IdList<PersonTag> visible = pipeline ? pipeline->visibleTo : IdList<PersonTag>();
    QList<AvatarPerson> people;
    for (const PersonId id : visible) {
        const Person *person = directory.person(id);
        people.append({directory.name(id), QColor(person ? person->color : QString())});
    }
    m_people->setPeople(people);
    m_people->setVisible(!people.isEmpty());
    m_everybody->setVisible(people.isEmpty());
    fillPeopleMenu();
}

void PipelinesPage::fillPeopleMenu()
{
    const Directory &directory = m_workspace.directory();
    const Pipeline *pipeline = directory.pipeline(m_pipeline);
    QMenu *menu = m_addPerson->menu();
    menu->clear();
    for (const Person &person : directory.people()) {
        QAction *entry = menu->addAction(entryText(person.name));
        entry->setCheckable(true);
        entry->setChecked(pipeline && pipeline->visibleTo.contains(person.id));
        connect(
            entry, &QAction::triggered, this, [this, id = person.id](bool on) { setSees(id, on); });
    }
}

void PipelinesPage::choose(PipelineId pipeline)
{
    m_pipeline = pipeline;
    m_problem->hide();
    m_name->setText(m_workspace.directory().name(pipeline));
    showAll();
}

void PipelinesPage::refuse(const QString &reason)
{
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
}

/// The field is as wide as the name where there is room, so that the chooser stands beside it.
void PipelinesPage::fitName()
{
    const int words = m_name->fontMetrics().horizontalAdvance(m_name->text());
    m_name->setMaximumWidth(std::clamp(words + kNamePadding, kNameLeast, kNameMost));
}

void PipelinesPage::rename()
{
    const Pipeline *pipeline = m_workspace.directory().pipeline(m_pipeline);
    const QString typed = m_name->text().simplified();
    if (!pipeline || typed == m_workspace.directory().name(m_pipeline)) {
        m_name->setModified(false);
        refuse({});
        return;
    }
    Pipeline wanted = *pipeline;
    wanted.name = typed;
    wanted.defaultKey.clear();
    whenDone(m_workspace.submit(editPipeline(*pipeline, wanted, &defaultName), true),
             this,
             [this](const Result<ChangeSet> &done) {
                 m_name->setModified(!done);
                 refuse(done ? QString() : ErrorPresenter::line(done.error()));
             });
}

void PipelinesPage::openWizard(PipelineId copyOf)
{
    auto *wizard = new PipelineWizard(m_workspace, copyOf, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &PipelineWizard::added, this, &PipelinesPage::choose);
    wizard->open();
}

void PipelinesPage::setSees(PersonId person, bool sees)
{
    const Pipeline *pipeline = m_workspace.directory().pipeline(m_pipeline);
    if (!pipeline) {
        return;
    }
    Pipeline wanted = *pipeline;
    wanted.visibleTo.removeAll(person);
    if (sees) {
        wanted.visibleTo.append(person);
    }
    m_workspace.submit(editPipeline(*pipeline, wanted, &defaultName));
}

void PipelinesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PipelinesPage::retranslate()
{
    m_name->setAccessibleName(tr("Pipeline name"));
    m_chooser->setAccessibleDescription(tr("Choose a pipeline"));
    m_copy->setText(tr("Copy"));
    m_add->setText(tr("Pipeline"));
    m_add->setAccessibleName(tr("Add a pipeline"));
    m_reasons->retranslate();
    m_peopleTitle->setText(tr("Who sees the pipeline"));
    m_everybody->setText(tr("everybody"));
    m_addPerson->setText(tr("+ Person"));
    m_noSecret->setText(
        tr("This is a filter of the view, no protection: “Show all” is open to everybody."));
    m_allTitle->setText(tr("All pipelines"));
    refresh();
}

} // namespace ugoda
