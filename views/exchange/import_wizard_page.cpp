// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the wizard; import_wizard.cpp says what it does.
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/exchange/import_wizard.h"
#include "views/exchange/reading_pills.h"
#include "views/exchange/step_marks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 260;

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

QWidget *ImportWizard::buildHead()
{
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_title = new ElidedLabel({}, TextStyle::PanelTitle, Tone::Text, head);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_steps = new StepMarks({tr("File"), tr("Columns"), tr("Check"), tr("Import")}, head);
    m_pills = new ReadingPills(head);
    row->addWidget(m_steps);
    row->addStretch();
    row->addWidget(m_pills);
    column->addLayout(row);
    return head;
}

QWidget *ImportWizard::buildOptions()
{
    m_options = new QWidget(this);
    QHBoxLayout *row = rowOf(m_options);
    m_createMissing =
        new QCheckBox(tr("Create missing stages, sources, tags and people"), m_options);
    m_createMissing->setChecked(true);
    m_pipeline = button({}, "pill"_L1, m_options);
    m_pipeline->setMenu(new QMenu(m_pipeline));
    m_dates = button({}, "pill"_L1, m_options);
    m_dates->setMenu(new QMenu(m_dates));
    row->addWidget(m_createMissing);
    row->addStretch();
    row->addWidget(m_dates);
    row->addWidget(m_pipeline);
    fillPipelines();
    fillDateOrders();
    return m_options;
}

void ImportWizard::fillPipelines()
{
    const QList<Pipeline> all = m_workspace.directory().pipelines();
    for (const Pipeline &pipeline : all) {
        const PipelineId id = pipeline.id;
        const QString name = m_workspace.directory().name(id);
        m_pipeline->menu()->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id] {
            m_draft->setPipeline(id);
            planChanged();
        });
    }
}

void ImportWizard::fillDateOrders()
{
    const auto add = [this](const QString &text, DateOrder order) {
        m_dates->menu()->addAction(text, this, [this, order] {
            m_draft->setDateOrder(order);
            planChanged();
        });
    };
    add(tr("05/06 is 5 June: the day comes first"), DateOrder::DayFirst);
    add(tr("05/06 is May 6: the month comes first"), DateOrder::MonthFirst);
}

QWidget *ImportWizard::buildProgress()
{
    m_progress = new QWidget(this);
    QHBoxLayout *row = rowOf(m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setRange(0, 1000);
    m_progressText = label({}, TextStyle::Base, Tone::Muted, m_progress);
    row->addWidget(m_bar);
    row->addWidget(m_progressText);
    row->addStretch();
    return m_progress;
}

QWidget *ImportWizard::buildFooter()
{
    auto *footer = new QWidget(this);
    footer->setAttribute(Qt::WA_StyledBackground);
    setKind(footer, u"footer");
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(8);
    m_otherFile = button(tr("Choose another file…"), {}, footer);
    m_save = button(tr("Save faulty rows…"), {}, footer);
    m_cancel = button(tr("Cancel"), {}, footer);
    m_back = button(tr("Back", "button"), {}, footer);
    m_check = button(tr("Check without writing"), "primary"_L1, footer);
    m_import = button(tr("Import", "button"), "primary"_L1, footer);
    row->addWidget(m_otherFile);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_check);
    row->addWidget(m_import);
    return footer;
}

} // namespace ugoda
