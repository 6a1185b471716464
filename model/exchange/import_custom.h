// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/custom_values.h"
#include "model/exchange/import_report.h"
#include "model/exchange/value_reader.h"

#include <QHash>

#include <functional>
#include <optional>

namespace ugoda {

class WriteTransaction;

/// A cell of a firm's own field, read by its kind as far as no names are needed.
struct ImportCustom
{
    CustomFieldId field;
    CustomKind kind = CustomKind::Text;
    QString value; ///< the text form; names of options as the cell has them; an amount may lack its
                   ///< currency
};

/// Reads a cell that holds something; empty when the kind can't hold it. What this program has
/// `exported` is read back exactly: there "12.500" is no twelve thousand.
std::optional<ImportCustom> readCustomCell(const CustomField &field,
                                           const QString &text,
                                           DateOrder order,
                                           bool exported);

/// The names of options in a cell: one, or several with ";" or "," between, unless the whole is the
/// name of an option.
QStringList optionNamesIn(const QString &cell,
                          bool several,
                          const std::function<bool(const QString &)> &isKnown);

/// Writes the firm's own fields of imported rows: finds options by name in any letter case, adds
/// them when the plan allows.
class ImportCustomWriter
{
public:
    ImportCustomWriter(WriteTransaction &transaction, bool createMissing, ImportReport &report);

    /// The values that an opportunity would have with the cells laid over what it has; adds no
    /// options: those to be made have an id that belongs to no row.
    CustomValues expected(const CustomValues &seen,
                          const QList<ImportCustom> &cells,
                          const QString &currency);
    /// Lays the cells over the values of an opportunity.
    /// \return whether a value has changed
    bool write(OpportunityId opportunity,
               const QList<ImportCustom> &cells,
               const QString &currency);

private:
    CustomValues laidOver(CustomValues values,
                          const QList<ImportCustom> &cells,
                          const QString &currency);
    QString valueOf(const ImportCustom &cell, const QString &currency);
    QString optionsOfNames(CustomFieldId field, const QString &names, bool several);
    CustomOptionId option(CustomFieldId field, const QString &name);

    WriteTransaction &m_transaction;
    bool m_createMissing;
    ImportReport &m_report;
    QHash<CustomFieldId, QHash<QString, CustomOptionId>> m_options; ///< by folded name
    int m_nextPosition = 0;
    bool m_rehearsing = false;
};

} // namespace ugoda
