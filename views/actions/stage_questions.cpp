// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/stage_questions.h"

#include "model/items/default_names.h"
#include "model/items/directory.h"
#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

DeleteStageDialog::DeleteStageDialog(const Directory &directory,
                                     StageId stage,
                                     const StageCounts &counts,
                                     QWidget *parent)
    : QuestionDialog(tr("Delete the stage?"), directory.name(stage), parent)
{
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
    }
    acceptButton()->setText(tr("Delete stage"));
    setKind(acceptButton(), u"danger");
}

StageId DeleteStageDialog::target() const
{
    return {m_target ? m_target->currentData().toLongLong() : 0};
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
