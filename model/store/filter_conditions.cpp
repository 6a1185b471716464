// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions on the values of fields as SQL.
#include "model/domain/custom_values.h"
#include "model/store/filter_sql.h"

namespace ugoda {

namespace {

/// A condition over "custom_value v" and what it binds.
struct Values
{
    QByteArrayList all;
    QList<QVariant> bound;

    void add(const QByteArray &condition, const QVariant &value)
    {
        all << condition;
        bound << value;
    }

    void addAny(const QByteArray &condition, const QVariantList &values)
    {
        all << '(' + QByteArrayList(values.size(), condition).join(" OR ") + ')';
        bound << values;
    }
};

/// A found text must be in this field's value: the search text is that of the whole card.
void addText(Values &values, CustomKind kind, const QList<QStringList> &alternatives)
{
    QByteArrayList any;
    for (const QStringList &words : alternatives) {
        any << QByteArrayList(words.size(), "instr(custom_search_text(?, v.value), ?)")
                   .join(" AND ");
        for (const QString &word : words) {
            values.bound << int(kind) << word;
        }
    }
    values.all << "(" + any.join(" OR ") + ')';
}

void addOptions(Values &values, const Condition &condition)
{
    QVariantList ids;
    for (const CustomOptionId option : condition.options) {
        const QString id = QString::number(option.value);
        ids << (condition.kind == CustomKind::List ? id : QStringLiteral("% %1 %").arg(id));
    }
    values.addAny(
        condition.kind == CustomKind::List ? "v.value = ?" : "(' ' || v.value || ' ') LIKE ?", ids);
}

void addBound(Values &values, CustomKind kind, const QString &bound, const QByteArray &compared)
{
    if (kind == CustomKind::Money) {
        const Money money = moneyOf(bound).value_or(Money());
        values.add("substr(v.value, -3) = ?", money.currency);
        values.add("CAST(v.value AS INTEGER) " + compared + " ?", money.minor);
    } else if (kind == CustomKind::Number) {
        values.add("CAST(v.value AS REAL) " + compared + " CAST(? AS REAL)", bound);
    } else {
        values.add("v.value " + compared + " ?", bound);
    }
}

/// A field of every opportunity as it lies in the table "opportunity".
struct Column
{
    QByteArray name;
    QByteArray index; ///< what finds its values in order; empty: none
};

Column columnOf(ConditionField::BuiltIn field)
{
    switch (field) {
    case ConditionField::BuiltIn::Value:
        return {"value", "opportunity_by_value"};
    case ConditionField::BuiltIn::EnquiredOn:
        return {"enquired_on", {}};
    case ConditionField::BuiltIn::PlannedStart:
        return {"planned_start", {}};
    case ConditionField::BuiltIn::ExpectedClose:
        return {"expected_close", "opportunity_by_close"};
    case ConditionField::BuiltIn::ClosedOn:
        return {"closed_on", {}};
    case ConditionField::BuiltIn::NextDue:
        return {"next_due", {}};
    case ConditionField::BuiltIn::None:
        break;
    }
    return {};
}

/// A range over the table `alias`.
Values rangeOf(const Condition &condition, const QByteArray &alias)
{
    Values values;
    const QByteArray column = alias + '.' + columnOf(condition.field.builtIn).name;
    const auto add = [&](const QString &bound, const QByteArray &compared) {
        if (bound.isEmpty()) {
            return;
        }
        if (condition.kind == CustomKind::Money) {
            const Money money = moneyOf(bound).value_or(Money());
            values.add(alias + ".currency = ?", money.currency);
            values.add(column + compared + '?', money.minor);
        } else {
            values.add(column + compared + '?', bound);
        }
    };
    add(condition.from, " >= ");
    add(condition.to, " <= ");
    return values;
}

} // namespace

void FilterSql::addCondition(const Condition &condition)
{
    if (condition.field.builtIn == ConditionField::BuiltIn::None) {
        addCustom(condition);
        return;
    }
    const Column column = columnOf(condition.field.builtIn);
    if (condition.asks != Condition::Asks::Match) {
        const bool filled = condition.asks == Condition::Asks::Filled;
        m_conditions << "o." + column.name + (filled ? " IS NOT NULL" : " IS NULL");
        return;
    }
    const Values values = rangeOf(condition, "o");
    m_conditions << values.all;
    m_values << values.bound;
    if (!column.index.isEmpty() && !values.all.isEmpty()) {
        const Values hits = rangeOf(condition, "c");
        m_leads << Lead {"SELECT c.id AS hit FROM opportunity c INDEXED BY " + column.index
                             + " WHERE " + hits.all.join(" AND "),
                         hits.bound};
    }
}

void FilterSql::addCustom(const Condition &condition)
{
    Values values;
    values.add("v.removed = 0 AND v.field = ?", condition.field.custom.value);
    if (condition.asks == Condition::Asks::Match) {
        if (const QList<QStringList> words = addText(condition.text); !words.isEmpty()) {
            ugoda::addText(values, condition.kind, words);
        }
        if (!condition.options.isEmpty()) {
            addOptions(values, condition);
        }
        if (!condition.from.isEmpty()) {
            addBound(values, condition.kind, condition.from, ">=");
        }
        if (!condition.to.isEmpty()) {
            addBound(values, condition.kind, condition.to, "<=");
        }
    }
    static const QByteArray kValues =
        "EXISTS (SELECT 1 FROM custom_value v INDEXED BY custom_value_by_opportunity "
        "WHERE v.opportunity = o.id AND ";
    const QByteArray wanted = values.all.join(" AND ");
    const bool none = condition.asks == Condition::Asks::Empty;
    QByteArray asked = (none ? "NOT " : "") + kValues + wanted + ')';
    m_values << values.bound;
    if (condition.orEmpty) {
        asked = '(' + asked + " OR NOT " + kValues + "v.removed = 0 AND v.field = ?))";
        m_values << condition.field.custom.value;
    }
    m_conditions << asked;
    // A text is led by the search index: folding every value takes longer.
    if (!none && !condition.orEmpty && condition.text.isEmpty()) {
        m_leads << Lead {"SELECT DISTINCT v.opportunity AS hit FROM custom_value v INDEXED BY "
                         "custom_value_by_field WHERE "
                             + wanted,
                         values.bound};
    }
}

} // namespace ugoda
