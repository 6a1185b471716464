// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_preview.h"
#include "views/common/palette.h"

#include <QCoreApplication>

namespace ugoda {

/// What an import is called and says, in the language of the interface.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    /// The name of a field as the table and the form call it.
    static QString field(ImportField field);
    static QString skip(ImportSkip reason);
    /// "073 272 19 60 → +380 73 272 19 60": a column's first value and what it will become; the
    /// value alone where both are the same.
    static QString preview(const ColumnPreview &preview, ImportField field);
    /// What becomes of a word that names nothing of ours unless a person says otherwise; `name` is
    /// the word, or what it becomes.
    static QString untold(NameFate fate, const QString &name);
    /// How sure the column is: Good, Warning (something to look at), Faint where nothing is taken.
    static Tone verdict(const ColumnPreview &preview, ImportField field);
    /// What the import adds besides opportunities: "Stages: Зустріч, Нові. Clients: 12 new." Empty
    /// when it adds nothing.
    static QString additions(const ImportReport &report);
    /// A separator as a person would name it.
    static QString separator(QChar separator);

private:
    static QString meaning(const CellMeaning &meaning);
    static QString meaning(const NameMeaning &meaning);
    static QString meaning(const OptionsMeaning &meaning);
};

} // namespace ugoda
