// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/export_columns.h"

#include <algorithm>

namespace ugoda {

namespace {

QList<ImportField> fieldsOf(OpportunityColumn column)
{
    switch (column) {
    case OpportunityColumn::Title:
        return {ImportField::Title};
    case OpportunityColumn::Client:
        return {ImportField::Client, ImportField::Phone, ImportField::Email};
    case OpportunityColumn::Stage:
        // The cell of a closed one says how it ended; the sheet also keeps where.
        return {ImportField::Pipeline, ImportField::Stage, ImportField::Outcome};
    case OpportunityColumn::Value:
        return {ImportField::Value, ImportField::Currency};
    case OpportunityColumn::Tags:
        return {ImportField::Tags};
    case OpportunityColumn::Responsible:
        return {ImportField::Responsible};
    case OpportunityColumn::Source:
        return {ImportField::Source};
    case OpportunityColumn::Channel:
        return {ImportField::Channel};
    case OpportunityColumn::EnquiredOn:
        return {ImportField::EnquiredOn};
    case OpportunityColumn::PlannedStart:
        return {ImportField::PlannedStart};
    case OpportunityColumn::ExpectedClose:
        return {ImportField::ExpectedClose};
    case OpportunityColumn::Probability:
        return {ImportField::Probability};
    case OpportunityColumn::ClosedOn:
        return {ImportField::ClosedOn};
    case OpportunityColumn::Outcome:
        return {ImportField::Outcome};
    case OpportunityColumn::Pipeline:
        return {ImportField::Pipeline};
    case OpportunityColumn::Phone:
        return {ImportField::Phone};
    case OpportunityColumn::Participants:
        return {ImportField::Participants};
    case OpportunityColumn::LostReason:
        return {ImportField::LostReason};
    case OpportunityColumn::ReturnOn:
        return {ImportField::State, ImportField::ReturnOn};
    case OpportunityColumn::Touched: // no import takes them back
    case OpportunityColumn::NextActivity:
    case OpportunityColumn::Created:
        break;
    }
    return {};
}

} // namespace

QList<ImportField> exportFields(const QList<TableColumn> &columns)
{
    QList<ImportField> fields {ImportField::Id};
    const auto add = [&fields](ImportField field) {
        if (!fields.contains(field)) {
            fields.append(field);
        }
    };
    const auto addOutcome = [&add] {
        add(ImportField::Outcome);
        add(ImportField::ClosedOn);
        add(ImportField::LostReason);
    };
    for (const TableColumn &column : columns) {
        for (const ImportField field :
             column.field.isValid() ? QList<ImportField>() : fieldsOf(column.column)) {
            field == ImportField::Outcome ? addOutcome() : add(field);
        }
    }
    addOutcome();
    return fields;
}

bool exportsNextActivity(const QList<TableColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const TableColumn &column) {
        return !column.field.isValid() && column.column == OpportunityColumn::NextActivity;
    });
}

QList<CustomFieldId> exportCustomFields(const QList<TableColumn> &columns)
{
    QList<CustomFieldId> fields;
    for (const TableColumn &column : columns) {
        if (column.field.isValid()) {
            fields.append(column.field);
        }
    }
    return fields;
}

} // namespace ugoda
