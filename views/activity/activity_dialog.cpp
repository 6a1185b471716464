// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_dialog.h"

#include "model/items/workspace.h"
#include "views/activity/activity_panel.h"
#include "views/common/parts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 420;

} // namespace

ActivityDialog::ActivityDialog(Workspace &workspace,
                               OpportunityActions &actions,
                               OpportunityId id,
                               const QString &title,
                               QWidget *parent)
    : QDialog(parent)
    , m_panel(new ActivityPanel(workspace, actions, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Activities"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(12);
    auto *head = label(title, TextStyle::PanelTitle, Tone::Text, this);
    head->setWordWrap(true);
    rows->addWidget(head);
    rows->addWidget(m_panel);
    rows->addStretch();
    auto *close = button(tr("Close"), {}, this);
    close->setAutoDefault(false);
    rows->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(kWidth);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_panel, &ActivityPanel::left, this, &QDialog::reject);
    connect(m_panel, &ActivityPanel::loaded, this, &QDialog::open, Qt::SingleShotConnection);
    connect(&workspace, &Workspace::failed, this, [this] {
        if (!isVisible()) {
            deleteLater(); // nothing is known that it could show
        }
    });
    connect(&workspace, &Workspace::closed, this, &QDialog::reject);
    m_panel->setSubject(id);
    m_panel->planIfNothingIs();
}

void ActivityDialog::change(ActivityId id)
{
    m_panel->beginChanging(id);
}

} // namespace ugoda
