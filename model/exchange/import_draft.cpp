// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_draft.h"

namespace ugoda {

Result<ImportDraft> ImportDraft::open(const QString &path, const QList<CustomField> &customFields)
{
    Result<ImportPlan> plan = planImport(path, {}, customFields);
    if (!plan) {
        return plan.error();
    }
    ImportDraft draft;
    draft.m_plan = *std::move(plan);
    return draft;
}

Result<void> ImportDraft::readAs(const CsvOptions &csv)
{
    Result<ImportPlan> plan = planImport(m_plan.path, csv, m_plan.customFields);
    if (!plan) {
        return plan.error();
    }
    const qsizetype columns = m_plan.mapping.size();
    plan->pipeline = m_plan.pipeline;
    plan->createMissing = m_plan.createMissing;
    plan->choices = m_plan.choices;
    m_plan = *std::move(plan);
    keepChoices(columns);
    return {};
}

void ImportDraft::setHasHeader(bool hasHeader)
{
    if (hasHeader != m_plan.hasHeader) {
        const qsizetype columns = m_plan.mapping.size();
        guessColumns(m_plan, hasHeader, firstRows());
        keepChoices(columns);
    }
}

void ImportDraft::setField(qsizetype column, ImportField field)
{
    m_chosen.insert(column, field);
    m_chosen.remove(assignColumn(m_plan, column, field));
}

void ImportDraft::setCustomField(qsizetype column, CustomFieldId field)
{
    m_chosen.insert(column, ImportField::Custom);
    m_chosenCustom.insert(column, field);
    m_chosen.remove(assignColumn(m_plan, column, field));
}

void ImportDraft::setPipeline(PipelineId pipeline)
{
    if (pipeline != m_plan.pipeline) {
        m_plan.choices.forget(ImportField::Stage);
    }
    m_plan.pipeline = pipeline;
}

void ImportDraft::setDateOrder(DateOrder order)
{
    m_chosenOrder = order;
    m_plan.dateOrder = order;
}

QList<QStringList> ImportDraft::firstRows() const
{
    return m_plan.hasHeader ? QList<QStringList> {m_plan.headers} + m_plan.samples : m_plan.samples;
}

bool ImportDraft::datesAreAmbiguous() const
{
    for (qsizetype column = 0; column < m_plan.mapping.size(); ++column) {
        if (!isDateColumn(m_plan, column)) {
            continue;
        }
        for (const QStringList &row : m_plan.samples) {
            const QDate dayFirst = readDate(row.value(column), DateOrder::DayFirst);
            const QDate monthFirst = readDate(row.value(column), DateOrder::MonthFirst);
            if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst) {
                return true;
            }
        }
    }
    return false;
}

void ImportDraft::keepChoices(qsizetype columnsBefore)
{
    if (m_plan.mapping.size() != columnsBefore) {
        m_chosen.clear();
    }
    const QHash<qsizetype, ImportField> chosen = m_chosen;
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) {
        if (choice.value() == ImportField::Custom) {
            setCustomField(choice.key(), m_chosenCustom.value(choice.key()));
        } else {
            setField(choice.key(), choice.value());
        }
    }
    if (m_chosenOrder) {
        m_plan.dateOrder = *m_chosenOrder;
    }
}

} // namespace ugoda
