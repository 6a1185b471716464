// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions on the firm's own fields as SQL.
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

void addOptions(Values &values, const CustomCondition &condition)
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

} // namespace

void FilterSql::addCustom(const CustomCondition &condition)
{
    Values values;
    values.add("v.removed = 0 AND v.field = ?", condition.field.value);
    if (condition.asks == CustomCondition::Asks::Match) {
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
    const QByteArray wanted = values.all.join(" AND ");
    const bool none = condition.asks == CustomCondition::Asks::Empty;
    m_conditions
        << (none ? "NOT " : "")
            + QByteArray(
                "EXISTS (SELECT 1 FROM custom_value v INDEXED BY custom_value_by_opportunity "
                "WHERE v.opportunity = o.id AND ")
            + wanted + ')';
    m_values << values.bound;
    // A text is led by the search index: folding every value takes longer.
    if (!none && condition.text.isEmpty()) {
        m_leads << Lead {"SELECT DISTINCT v.opportunity AS hit FROM custom_value v INDEXED BY "
                         "custom_value_by_field WHERE "
                             + wanted,
                         values.bound};
    }
}

} // namespace ugoda
