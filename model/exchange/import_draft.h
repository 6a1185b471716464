// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_plan.h"

#include <QHash>

namespace ugoda {

/// An import plan while a person corrects it. A new guess, after another encoding or separator was
/// chosen, keeps what they have said as long as the file's columns are the same ones.
class ImportDraft
{
public:
    /// Reads the beginning of a file. Errors as of planImport().
    static Result<ImportDraft> open(const QString &path,
                                    const QList<CustomField> &customFields = {});

    const ImportPlan &plan() const { return m_plan; }

    /// Reads the file in another way; what `csv` leaves empty is guessed. On failure all stays.
    Result<void> readAs(const CsvOptions &csv);
    void setHasHeader(bool hasHeader);
    /// Says what a column holds. A field that only one column can hold leaves the other column.
    void setField(qsizetype column, ImportField field);
    /// Likewise a firm's own field.
    void setCustomField(qsizetype column, CustomFieldId field);

    /// What was said of words for stages is forgotten with the pipeline that has these stages.
    void setPipeline(PipelineId pipeline);

    /// Says what words of the file stand for.
    void setChoices(const NameChoices &choices) { m_plan.choices = choices; }

    void setCreateMissing(bool create) { m_plan.createMissing = create; }

    void setDateOrder(DateOrder order);

    /// The rows at the file's beginning, the header among them.
    QList<QStringList> firstRows() const;
    /// Whether a date like 05/06/2026 stands in a date column, so that the order matters.
    bool datesAreAmbiguous() const;

private:
    void keepChoices(qsizetype columnsBefore);

    ImportPlan m_plan;
    QHash<qsizetype, ImportField> m_chosen; ///< by column: what the person has said
    QHash<qsizetype, CustomFieldId> m_chosenCustom; ///< of those that are ImportField::Custom
    std::optional<DateOrder> m_chosenOrder;
};

} // namespace ugoda
