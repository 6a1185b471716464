// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/top_bar.h"

#include "model/items/workspace.h"
#include "views/actions/pipeline_wizard.h"
#include "views/board/card_menu.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/person_settings.h"
#include "views/common/segmented.h"
#include "views/common/theme.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 52;
constexpr int kPipelineLetters = 28;

} // namespace

TopBar::TopBar(Workspace &workspace, Settings &settings, WindowActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    setKind(this, u"bar");
    setFixedHeight(kHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_create = button({}, "primary"_L1, this);
    m_create->setIcon(icon("plus"_L1, Tone::OnFill));
    connect(m_create, &QPushButton::clicked, actions[Act::Create], &QAction::trigger);
    row->addWidget(m_create);
    m_own = new QWidget(this);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(8);
    m_pipeline = button({}, {}, m_own);
    m_pipeline->setMenu(new QMenu(m_pipeline));
    own->addWidget(m_pipeline);
    m_pages = new Segmented(m_own);
    own->addWidget(m_pages);
    buildPages(actions);
    own->addWidget(m_cards);
    own->addWidget(m_columns);
    own->addStretch();
    row->addWidget(m_own, 1);
    row->addWidget(addStep(actions[Act::Undo]));
    row->addWidget(addStep(actions[Act::Redo]));

    connect(&workspace, &Workspace::filterChanged, this, &TopBar::rememberPipeline);
    connect(&workspace, &Workspace::filterChanged, this, &TopBar::showPipelines);
    connect(&workspace, &Workspace::directoryChanged, this, &TopBar::showPipelines);
    retranslate();
}

void TopBar::buildPages(WindowActions &actions)
{
    const QList<QAction *> pages = {actions[Act::ShowBoard], actions[Act::ShowTable]};
    m_pages->add("board"_L1, {});
    m_pages->add("table"_L1, {});
    connect(
        m_pages, &Segmented::currentChanged, this, [pages](int index) { pages[index]->trigger(); });
    // What a page shows is chosen beside its name: what stands on cards, or which columns.
    const auto choice = [this](QLatin1StringView picture, const QString &name, QAction *page) {
        auto *button = new QToolButton(m_own);
        button->setObjectName(name);
        button->setIcon(icon(picture));
        button->setFixedSize(32, 32);
        button->setVisible(page->isChecked());
        connect(page, &QAction::toggled, button, &QWidget::setVisible);
        return button;
    };
    m_cards = choice("eye"_L1, u"cards"_s, pages.first());
    m_cards->setPopupMode(QToolButton::InstantPopup);
    m_cards->setMenu(new CardMenu(m_workspace, m_settings, m_cards));
    m_columns = choice("columns"_L1, u"chooseColumns"_s, pages.last());
    connect(m_columns, &QToolButton::clicked, this, [this] {
        emit columnsWanted(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 4)));
    });
    for (int i = 0; i < pages.size(); ++i) {
        connect(pages[i], &QAction::toggled, this, [this, i](bool on) {
            if (on) {
                m_pages->setCurrentIndex(i);
            }
        });
    }
}

void TopBar::showTools(QWidget *tools)
{
    if (m_tools && m_tools != tools) {
        m_tools->hide();
    }
    m_tools = tools;
    m_own->setVisible(!tools);
    if (tools) {
        auto *row = qobject_cast<QHBoxLayout *>(layout());
        if (row->indexOf(tools) < 0) {
            row->insertWidget(row->indexOf(m_own), tools, 1);
        }
        tools->show();
    }
}

QToolButton *TopBar::addStep(QAction *action)
{
    auto *step = new QToolButton(this);
    step->setDefaultAction(action);
    step->setToolButtonStyle(Qt::ToolButtonIconOnly);
    step->setFixedSize(32, 32);
    const auto name = [step, action] {
        step->setAccessibleName(toolTipOf(action));
    };
    connect(action, &QAction::changed, step, name);
    name();
    return step;
}

void TopBar::showPipelines()
{
    recallPipeline();
    const PipelineId shown = m_workspace.pipeline();
    QMenu *menu = m_pipeline->menu();
    menu->clear();
    fillPipelines(menu);
    QString name = m_workspace.filter().further.isEmpty() ? m_workspace.directory().name(shown)
                                                          : tr("All pipelines");
    m_pipeline->setToolTip(name.toHtmlEscaped());
    if (name.size() > kPipelineLetters) {
        name = name.left(kPipelineLetters - 1) + u'…';
    }
    m_pipeline->setText(name.replace(u'&', u"&&"_s));
    m_pipeline->setVisible(!m_workspace.directory().pipelines().isEmpty());
}

void TopBar::fillPipelines(QMenu *menu)
{
    const Directory &directory = m_workspace.directory();
    const PipelineId shown = m_workspace.pipeline();
    const bool all = !m_workspace.filter().further.isEmpty();
    QStringList hidden;
    if (!furtherPipelines().isEmpty()) {
        QAction *every = menu->addAction(tr("All pipelines"));
        every->setToolTip(tr("In the table"));
        every->setCheckable(true);
        every->setChecked(all);
        connect(every, &QAction::triggered, this, &TopBar::showAllPipelines);
        menu->addSeparator();
    }
    for (const Pipeline &pipeline : directory.pipelines()) {
        const bool mine = directory.isVisibleTo(pipeline, directory.currentPerson());
        const QString name = directory.name(pipeline.id).replace(u'&', u"&&"_s);
        if (!mine) {
            hidden.append(name);
        }
        if (!mine && !m_showsAll && pipeline.id != shown) {
            continue;
        }
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(pipeline.id == shown && !all);
        connect(
            action, &QAction::triggered, this, [this, id = pipeline.id] { choosePipeline(id); });
    }
    menu->addSeparator();
    if (!hidden.isEmpty()) {
        if (!m_showsAll) {
            menu->addAction(tr("Hidden: %1").arg(hidden.join(u", "_s)))->setEnabled(false);
        }
        QAction *reveal = menu->addAction(tr("Show all"));
        reveal->setCheckable(true);
        reveal->setChecked(m_showsAll);
        connect(
            reveal,
            &QAction::toggled,
            this,
            [this](bool on) {
                m_showsAll = on;
                showPipelines();
                m_pipeline->showMenu();
            },
            Qt::QueuedConnection); // the menu that was clicked closes first
    }
    connect(menu->addAction(icon("plus"_L1), tr("Add a pipeline…")),
            &QAction::triggered,
            this,
            &TopBar::addPipeline);
}

void TopBar::choosePipeline(PipelineId pipeline)
{
    Filter filter = m_workspace.filter();
    filter.pipeline = pipeline;
    filter.further.clear();
    // Stages belong to the pipeline that is left.
    filter.stages.clear();
    m_workspace.setFilter(filter);
}

QList<PipelineId> TopBar::furtherPipelines() const
{
    const Directory &directory = m_workspace.directory();
    QList<PipelineId> further;
    const QList<Pipeline> pipelines = directory.pipelines();
    for (const Pipeline &pipeline : pipelines) {
        if (pipeline.id != m_workspace.pipeline()
            && directory.isVisibleTo(pipeline, directory.currentPerson())) {
            further.append(pipeline.id);
        }
    }
    return further;
}

void TopBar::showAllPipelines()
{
    Filter filter = m_workspace.filter();
    filter.further = furtherPipelines();
    filter.stages.clear();
    m_workspace.setFilter(filter);
}

/// However the filter came to name a pipeline, a view included, it is the one this person saw last.
void TopBar::rememberPipeline()
{
    const PipelineId shown = m_workspace.filter().pipeline;
    if (shown.isValid() && m_person == m_workspace.directory().currentPerson()) {
        keepChoice(m_person, m_settings, Settings::Key::LastPipeline, shown.value);
    }
}

void TopBar::recallPipeline()
{
    const PersonId person = m_workspace.directory().currentPerson();
    if (!m_workspace.isOpen() || std::exchange(m_person, person) == person) {
        return;
    }
    const PipelineId last {choiceOf(person, m_settings, Settings::Key::LastPipeline).toLongLong()};
    if (last.isValid() && last != m_workspace.pipeline()) {
        choosePipeline(last);
    }
}

void TopBar::addPipeline()
{
    auto *wizard = new PipelineWizard(m_workspace, {}, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &PipelineWizard::added, this, &TopBar::choosePipeline);
    wizard->open();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TopBar::retranslate()
{
    m_create->setText(tr("Create"));
    m_create->setToolTip(tr("New opportunity"));
    m_pipeline->setAccessibleDescription(tr("Pipeline"));
    m_pages->setText(0, tr("Board"));
    m_pages->setText(1, tr("Table"));
    m_pages->setAccessibleName(tr("View"));
    m_cards->setToolTip(tr("What cards show"));
    m_cards->setAccessibleName(m_cards->toolTip());
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(m_columns->toolTip());
    showPipelines();
}

} // namespace ugoda
