// SPDX-License-Identifier: GPL-3.0-or-later
// What the search finds of the firm's own fields: their texts, and the names of chosen options.
#include "model/domain/custom_values.h"
#include "model/store/connection.h"
#include "model/store/derived.h"

namespace ugoda {

/// In the order of the fields, so that it doesn't depend on the order of writing.
QStringList Derived::ownTextsOf(qint64 opportunity)
{
    QStringList texts;
    Statement values = m_connection.statement(
        "SELECT f.kind, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field "
        "WHERE v.opportunity = ? AND v.removed = 0 ORDER BY v.field, v.id");
    values.bind(opportunity);
    while (next(values)) {
        const CustomKind kind {values.integer(0)};
        if (!hasOptions(kind)) {
            texts.append(customSearchText(kind, values.text(1)));
            continue;
        }
        const QList<CustomOptionId> options = optionsOf(values.text(1));
        for (const CustomOptionId option : options) {
            texts.append(optionText(option));
        }
    }
    texts.removeAll(QString());
    return texts;
}

QString Derived::optionText(CustomOptionId option)
{
    const auto known = m_optionTexts.constFind(option);
    if (known != m_optionTexts.constEnd()) {
        return *known;
    }
    Statement row = m_connection.statement("SELECT name FROM custom_option WHERE id = ?");
    return *m_optionTexts.insert(option,
                                 next(row.bind(option)) ? searchFold(row.text(0)) : QString());
}

void Derived::noteUsersOf(CustomOptionId option)
{
    Statement users = m_connection.statement(
        "SELECT v.opportunity FROM custom_option x CROSS JOIN custom_value v "
        "ON v.field = x.field AND v.removed = 0 "
        "WHERE x.id = ?1 AND (' ' || v.value || ' ') LIKE ('% ' || ?1 || ' %')");
    users.bind(option);
    while (next(users)) {
        m_opportunities.insert(users.int64(0));
    }
}

} // namespace ugoda
