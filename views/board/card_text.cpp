// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/card_text.h"

#include "model/items/custom_texts.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "model/items/staleness.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The context under which the words of this file are translated.
struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

} // namespace

ActivityWords activityWords(const Card &card, const Directory &directory, QDate today)
{
    const Format format;
    if (card.outcome != Outcome::None) {
        const bool won = card.outcome == Outcome::Won;
        return {format.compactDate(card.closedOn, today),
                won ? "trophy"_ba : "lost"_ba,
                won ? Tone::Good : Tone::Bad};
    }
    if (card.state == State::Postponed) {
        return {CardText::tr("until %1").arg(format.compactDate(card.returnOn, today)),
                "moon"_ba,
                Tone::Muted};
    }
    ActivityWords next = dueWords(card.nextDue, card.nextType, directory, today);
    if (card.nextTime && card.nextDue == today) {
        next.text = format.timeSpan(card.nextTime); // no longer than "today", which the clock says
    }
    return next;
}

QString staleText(const Card &card, const Directory &directory, QDate today)
{
    const int days = staleDays(card, directory.stage(card.stage), today);
    return days > 0 ? CardText::tr("quiet for %n day(s)", nullptr, days) : QString();
}

QString amountText(const Card &card)
{
    return card.value ? Format().money(Money {*card.value, card.currency}) : u"—"_s;
}

QStringList fieldLines(const Card &card, const Directory &directory)
{
    QStringList lines;
    if (card.custom.isEmpty()) {
        return lines;
    }
    for (const CustomField &field : directory.data().customFields) {
        const QString value = card.custom.value(field.id);
        const bool isHere = !field.pipeline.isValid() || field.pipeline == card.pipeline;
        if (value.isEmpty() || !field.onCard || field.archived || field.removed || !isHere) {
            continue;
        }
        //: A line on a card: a field of the firm's own and its value
        lines.append(field.kind == CustomKind::Flag
                         ? field.name
                         : CardText::tr("%1: %2").arg(
                             field.name, customText(field, value, directory).simplified()));
        if (lines.size() == kCardFields) {
            break;
        }
    }
    return lines;
}

QStringList extraLines(const Card &card, const Directory &directory, const CardStyle &style)
{
    QStringList lines;
    for (const CardField field : kCardFieldOrder) {
        const auto column = lineColumn(field);
        const QString text =
            column && style.shows(field) ? cellText(card, *column, directory) : QString();
        if (!text.isEmpty()) {
            lines.append(CardText::tr("%1: %2").arg(columnTitle(*column, directory), text));
        }
    }
    return style.shows(CardField::OwnFields) ? lines + fieldLines(card, directory) : lines;
}

QString sumText(const QMap<QString, qint64> &sums, const QString &currency)
{
    const Format format;
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (sum.value() != 0) {
            parts.append(format.money(Money {sum.value(), sum.key()}));
        }
    }
    return parts.isEmpty() ? format.money(Money {0, currency}) : parts.join(u" + "_s);
}

QString cardSentence(const Card &card,
                     const Directory &directory,
                     QDate today,
                     const CardStyle &style)
{
    const ActivityWords next = activityWords(card, directory, today);
    QStringList parts {card.title};
    if (!card.clientName.isEmpty()) {
        parts.append(CardText::tr("client: %1").arg(card.clientName));
    }
    if (card.value) {
        parts.append(amountText(card));
    }
    CardStyle spoken = style;
    spoken.fields |= CardField::OwnFields;
    parts.append(extraLines(card, directory, spoken));
    parts.append(CardText::tr("stage: %1").arg(directory.name(laneOf(card))));
    if (card.outcome == Outcome::Lost && card.lostReason.isValid()) {
        parts.append(CardText::tr("reason: %1").arg(directory.name(card.lostReason)));
    }
    if (card.outcome != Outcome::None) {
        parts.append(CardText::tr("closed: %1").arg(next.text));
    } else if (card.state == State::Postponed) {
        parts.append(CardText::tr("postponed %1").arg(next.text));
    } else if (!card.nextDue.isValid()) {
        parts.append(CardText::tr("no activity planned"));
    } else {
        Activity activity;
        activity.type = card.nextType;
        activity.summary = card.nextSummary;
        activity.dueOn = card.nextDue;
        activity.dueTime = card.nextTime;
        activity.responsible = card.nextPerson;
        parts.append(
            CardText::tr("next activity %1").arg(activitySentence(activity, directory, today)));
    }
    if (const QString stale = staleText(card, directory, today); !stale.isEmpty()) {
        parts.append(stale);
    }
    if (card.responsible.isValid()) {
        parts.append(CardText::tr("responsible: %1").arg(directory.name(card.responsible)));
    }
    return parts.join(u"; "_s);
}

QColor avatarColor(const Directory &directory, PersonId person)
{
    return colorOfPerson(directory.person(person));
}

} // namespace ugoda
