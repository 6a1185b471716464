// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/name_choices.h"

#include "model/domain/text_keys.h"

#include <algorithm>

namespace ugoda {

ImportField NameChoices::listOf(ImportField field)
{
    return field == ImportField::Participants ? ImportField::Responsible
        : field == ImportField::ExtraSources  ? ImportField::Source
                                              : field;
}

bool NameChoices::holdsNames(ImportField field)
{
    return std::find(std::begin(kNamedLists), std::end(kNamedLists), listOf(field))
        != std::end(kNamedLists);
}

void NameChoices::choose(ImportField field, const QString &word, const QString &name)
{
    m_choices[listOf(field)].insert(searchFold(word), {word, name});
}

QString NameChoices::meant(ImportField field, const QString &word) const
{
    const auto list = m_choices.constFind(listOf(field));
    if (list == m_choices.cend() || word.isEmpty()) {
        return word;
    }
    const auto choice = list->constFind(searchFold(word));
    return choice == list->cend() ? word : choice->name;
}

QStringList NameChoices::meant(ImportField field, const QStringList &words) const
{
    QStringList names;
    for (const QString &word : words) {
        if (const QString name = meant(field, word); !name.isEmpty()) {
            names << name;
        }
    }
    return names;
}

QList<NameChoices::Choice> NameChoices::of(ImportField field) const
{
    QList<Choice> choices = m_choices.value(listOf(field)).values();
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        return a.word.localeAwareCompare(b.word) < 0;
    });
    return choices;
}

} // namespace ugoda
