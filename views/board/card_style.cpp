// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/card_style.h"

#include "model/items/directory.h"
#include "views/common/settings.h"

#include <QCoreApplication>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kCompact = "compact"_L1;

struct CardStyleWords
{
    Q_DECLARE_TR_FUNCTIONS(CardStyle)
};

/// The table's column of the same thing; none for participants and own fields.
std::optional<OpportunityColumn> columnOf(CardField field)
{
    switch (field) {
    case CardField::Client:
        return OpportunityColumn::Client;
    case CardField::Tags:
        return OpportunityColumn::Tags;
    case CardField::Value:
        return OpportunityColumn::Value;
    case CardField::NextActivity:
        return OpportunityColumn::NextActivity;
    case CardField::Responsible:
        return OpportunityColumn::Responsible;
    case CardField::Source:
        return OpportunityColumn::Source;
    case CardField::Channel:
        return OpportunityColumn::Channel;
    case CardField::EnquiredOn:
        return OpportunityColumn::EnquiredOn;
    case CardField::PlannedStart:
        return OpportunityColumn::PlannedStart;
    case CardField::ExpectedClose:
        return OpportunityColumn::ExpectedClose;
    case CardField::Probability:
        return OpportunityColumn::Probability;
    case CardField::Participants:
    case CardField::OwnFields:
        break;
    }
    return {};
}

/// The word under which a field is kept in the settings.
QString keyOf(CardField field)
{
    if (const auto column = columnOf(field)) {
        return columnKey(*column);
    }
    return field == CardField::Participants ? u"participants"_s : u"own"_s;
}

QString keyOf(const Directory &directory)
{
    return QString::number(directory.currentPerson().value);
}

} // namespace

QString cardFieldName(CardField field, const Directory &directory)
{
    if (const auto column = columnOf(field)) {
        return columnTitle(*column, directory);
    }
    return field == CardField::Participants ? CardStyleWords::tr("Participants")
                                            : CardStyleWords::tr("Custom fields");
}

std::optional<OpportunityColumn> lineColumn(CardField field)
{
    return field >= CardField::Source ? columnOf(field) : std::nullopt;
}

CardStyle cardStyle(const Settings &settings, const Directory &directory)
{
    const QVariantMap kept = settings.value(Settings::Key::CardStyles).toMap();
    const auto mine = kept.constFind(keyOf(directory));
    CardStyle style;
    if (mine == kept.constEnd()) {
        return style;
    }
    const QStringList words = mine->toStringList();
    style.compact = words.contains(kCompact);
    for (const CardField field : kCardFieldOrder) {
        style.fields.setFlag(field, words.contains(keyOf(field)));
    }
    return style;
}

void keepCardStyle(Settings &settings, const Directory &directory, const CardStyle &style)
{
    QStringList words;
    if (style.compact) {
        words.append(kCompact);
    }
    for (const CardField field : kCardFieldOrder) {
        if (style.shows(field)) {
            words.append(keyOf(field));
        }
    }
    QVariantMap kept = settings.value(Settings::Key::CardStyles).toMap();
    kept.insert(keyOf(directory), words);
    settings.set(Settings::Key::CardStyles, kept);
}

} // namespace ugoda
