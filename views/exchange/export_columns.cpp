// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/export_columns.h"

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
        return {ImportField::Pipeline, ImportField::Stage};
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
        return {ImportField::Outcome, ImportField::LostReason};
    case OpportunityColumn::NextActivity: // follow from other rows, no import takes them back
    case OpportunityColumn::Created:
        break;
    }
    return {};
}

} // namespace

QList<ImportField> exportFields(const QList<TableColumn> &columns)
{
    QList<ImportField> fields {ImportField::Id};
    for (const TableColumn &column : columns) {
        if (!column.field.isValid()) {
            fields += fieldsOf(column.column);
        }
    }
    return fields;
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
