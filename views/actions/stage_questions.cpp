// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/stage_questions.h"

#include "model/commands/stage_commands.h"
#include "model/items/default_names.h"
#include "model/items/field_texts.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

DeleteStageDialog::DeleteStageDialog(Workspace &workspace,
                                     StageId stage,
                                     const StageCounts &counts,
                                     QWidget *parent)
    : QuestionDialog(tr("Delete the stage?"), workspace.directory().name(stage), parent)
    , m_workspace(workspace)
    , m_stage(stage)
{
    const Directory &directory = workspace.directory();
    QStringList kinds;
    const auto add = [&kinds](int count, const QString &words) {
        if (count > 0) {
            kinds.append(words);
        }
    };
    add(counts.open, tr("%n open", nullptr, counts.open));
    add(counts.postponed, tr("%n postponed", nullptr, counts.postponed));
    add(counts.won, tr("%n won", nullptr, counts.won));
    add(counts.lost, tr("%n lost", nullptr, counts.lost));
    add(counts.archived, tr("%n archived", nullptr, counts.archived));
    add(counts.trash, tr("%n in the trash", nullptr, counts.trash));
    const QString held = kinds.isEmpty()
        ? tr("The stage holds no opportunities.")
        : tr("The stage holds %n opportunities: %1.", nullptr, counts.all())
              .arg(kinds.join(u", "_s));
    QLabel *sentence = label(held, this);
    sentence->setObjectName(u"held"_s);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    if (!kinds.isEmpty()) {
        m_target = new QComboBox(this);
        m_target->addItem(defaultName(u"stage.undefined"_s), qint64(0));
        const Stage *row = directory.stage(stage);
        for (const Stage &other : directory.stages(row ? row->pipeline : PipelineId {})) {
            if (other.id != stage) {
                m_target->addItem(directory.name(other.id), other.id.value);
            }
        }
        addField(tr("They all go to the stage"), m_target);
        connect(m_target, &QComboBox::currentIndexChanged, this, [this] { tell(m_target, {}); });
    }
    acceptButton()->setText(tr("Delete stage"));
    setKind(acceptButton(), u"danger");
}

StageId DeleteStageDialog::target() const
{
    return {m_target ? m_target->currentData().toLongLong() : 0};
}

void DeleteStageDialog::accept()
{
    acceptAfter(m_workspace.submit(deleteStage(m_stage, target(), &defaultName), true),
                [this](const Error &error) { refuse(error); });
}

void DeleteStageDialog::refuse(const Error &error)
{
    if (!m_target || error.count == 0) {
        emit m_workspace.failed(error);
        return;
    }
    QString why =
        tr("%n of them are of another sales channel than this stage.", nullptr, error.count);
    if (error.problem == ProblemCode::StageAsks) {
        QStringList fields;
        const QStringList names = error.subject.split(u' ');
        for (const QString &name : names) {
            const CustomFieldId own {name.toLongLong()};
            fields.append(own.isValid() ? m_workspace.directory().name(own)
                                        : fieldName(Entity::Opportunity, name));
        }
        why = tr("%n of them lack what this stage asks for: %1.", nullptr, error.count)
                  .arg(fields.join(u", "_s));
    }
    const QString choice = tr("Choose another stage; “%1” takes all of them.");
    tell(m_target, why + u' ' + choice.arg(defaultName(u"stage.undefined"_s)));
    m_target->setFocus();
}

ArchiveRecordsDialog::ArchiveRecordsDialog(const QString &stage,
                                           int all,
                                           int shown,
                                           QWidget *parent)
    : QuestionDialog(tr("Archive the records?"), stage, parent)
{
    if (shown < all) {
        auto *whole = new QRadioButton(tr("All %n", nullptr, all), this);
        m_shown = new QRadioButton(tr("The %n in sight", nullptr, shown), this);
        m_shown->setEnabled(shown > 0);
        (shown > 0 ? m_shown : whole)->setChecked(true);
        body()->addWidget(whole);
        body()->addWidget(m_shown);
    } else {
        QLabel *sentence =
            label(tr("%n opportunities of this column go to the archive.", nullptr, all), this);
        sentence->setWordWrap(true);
        body()->addWidget(sentence);
    }
    acceptButton()->setText(tr("Archive records"));
    setKind(acceptButton(), u"primary");
}

bool ArchiveRecordsDialog::onlyShown() const
{
    return m_shown && m_shown->isChecked();
}

} // namespace ugoda
