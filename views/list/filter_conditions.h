// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"

#include <QString>

namespace ugoda {

class Workspace;
struct SavedView;

/// What of the filter a person chooses from a list (rows 9, 63, 128).
enum class FilterField {
    Stage,
    Responsible,
    Source,
    Tag,
    Outcome
};
inline constexpr FilterField kFilterFields[] = {FilterField::Stage,
                                                FilterField::Responsible,
                                                FilterField::Source,
                                                FilterField::Tag,
                                                FilterField::Outcome};

/// A value to choose: its number in the filter, its name, the colour of its mark.
struct FilterOption
{
    qint64 value = 0;
    QString name;
    QString color; ///< "#RRGGBB"; empty: no mark
};

/// The field's name in the language of the interface.
QString fieldName(FilterField field);
/// What can be chosen, in order; the person at this machine first.
QList<FilterOption> filterOptions(const Workspace &workspace, FilterField field);
/// The values that the filter names.
QList<qint64> chosenValues(const Filter &filter, FilterField field);
void setChosenValues(Filter &filter, FilterField field, const QList<qint64> &values);
/// Leaves the cards with this tag (row 63).
void filterByTag(Workspace &workspace, TagId tag);
/// The conditions that a named view asks for and that are left out, because what they name is gone.
QStringList goneConditions(const Workspace &workspace, const SavedView &view);
/// "VIP or монтаж"; from four names on their number.
QString alternativesText(const QStringList &names);
/// The condition as a chip says it: "Responsible: Олена Коваль", "Tags: VIP or монтаж".
QString conditionText(const Workspace &workspace, FilterField field);

} // namespace ugoda
