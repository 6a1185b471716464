// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/column_mapping.h"

#include <QHash>

namespace ugoda {

/// The lists whose names a sheet can name, in the order in which a person is asked about them.
inline constexpr ImportField kNamedLists[] = {ImportField::Pipeline,
                                              ImportField::Stage,
                                              ImportField::Outcome,
                                              ImportField::LostReason,
                                              ImportField::Source,
                                              ImportField::Channel,
                                              ImportField::Tags,
                                              ImportField::Responsible};

/// Which names a sheet's words stand for, as a person has said: «Нова» is the stage “New enquiry”.
/// It holds for all columns of a kind: who takes part is named from the same list as who is
/// responsible. Words are told apart in any letter case.
class NameChoices
{
public:
    struct Choice
    {
        QString word; ///< as the sheet writes it
        QString name; ///< empty: nothing, as if the cell were empty

        bool operator==(const Choice &) const = default;
    };

    /// The field that stands for all columns whose names are of the same list.
    static ImportField listOf(ImportField field);

    /// Whether a field holds names of a list, so that its words can stand for others.
    static bool holdsNames(ImportField field);

    void choose(ImportField field, const QString &word, const QString &name);

    /// Takes back what was said of all words of a list.
    void forget(ImportField field) { m_choices.remove(listOf(field)); }

    /// What a word stands for: itself where nobody has said anything.
    QString meant(ImportField field, const QString &word) const;
    /// Likewise of several, without those that mean nothing.
    QStringList meant(ImportField field, const QStringList &words) const;
    /// All that was said of a list, by the words in their order.
    QList<Choice> of(ImportField field) const;

    bool isEmpty() const { return m_choices.isEmpty(); }

private:
    QHash<ImportField, QHash<QString, Choice>> m_choices; ///< by listOf() and folded word
};

} // namespace ugoda
