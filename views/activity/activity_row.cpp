// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_row.h"

#include "model/items/activity_name.h"
#include "model/items/directory.h"
#include "views/activity/activity_text.h"
#include "views/common/parts.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ugoda {

using namespace Qt::StringLiterals;

ActivityRow::ActivityRow(const Activity &activity,
                         const Directory &directory,
                         QDate today,
                         QWidget *parent)
    : QWidget(parent)
{
    const QString name = activityName(directory, activity.type, activity.summary);
    const ActivityWords due = dueWords(activity, directory, today);
    QStringList details {due.text, directory.name(activity.responsible)};
    details.removeAll(QString());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(2);
    line->addWidget(new IconDisc(QLatin1StringView(due.icon), due.tone, 22, 14, this));
    line->addSpacing(6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(name, TextStyle::Base, Tone::Text, this));
    words->addWidget(new ElidedLabel(details.join(u" · "_s), TextStyle::Secondary, due.tone, this));
    line->addLayout(words, 1);
    const auto add = [&](QLatin1StringView icon, const QString &what, auto signal) {
        QToolButton *button = iconButton(icon, what, this);
        button->setFixedSize(26, 26);
        // Several rows have the same buttons: a screen reader has to tell them apart.
        button->setAccessibleName(u"%1: %2"_s.arg(what, name));
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, signal);
    };
    add("check"_L1, tr("Done"), &ActivityRow::doneRequested);
    add("edit"_L1, tr("Change"), &ActivityRow::editRequested);
    add("close"_L1, tr("Cancel the activity"), &ActivityRow::cancelRequested);
    setAccessibleName(activitySentence(activity, directory, today));
}

} // namespace ugoda
