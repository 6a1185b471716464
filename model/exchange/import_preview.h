// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_plan.h"
#include "model/exchange/import_report.h"
#include "model/items/directory.h"

#include <QDate>

#include <variant>

namespace ugoda {

/// What becomes of a name in a column of stages, sources, people…
enum class NameFate {
    Known,
    StartStage, ///< a word for "new", or nothing at all
    Unregistered, ///< likewise, of a channel whose new records are leads
    Won,
    Lost,
    Open, ///< an outcome column's word for neither
    Created, ///< it is new and will be added
    Left, ///< it is new and not to be added: the cell is left out
    Fault, ///< it is new and not to be added: the row can't be imported
    Default, ///< no such pipeline: the chosen one is taken
};

/// A name as the import understands it.
struct NameMeaning
{
    NameFate fate = NameFate::Known;
    QString name; ///< the name to show, where it is another one than the file's
    bool reasonMissing = false; ///< lost, and no column says why

    bool operator==(const NameMeaning &) const = default;
};

/// An amount with the currency that it will get.
struct AmountMeaning
{
    qint64 minor = 0;
    QString currency;
    bool approximate = false;

    bool operator==(const AmountMeaning &) const = default;
};

/// A whole percentage.
struct PercentMeaning
{
    int percent = 0;

    bool operator==(const PercentMeaning &) const = default;
};

/// A phone in the form in which it is shown; `doubtful` when no numbering plan knows it.
struct PhoneMeaning
{
    QString text;
    bool doubtful = false;

    bool operator==(const PhoneMeaning &) const = default;
};

/// A number of a firm's own field in its text form.
struct NumberMeaning
{
    QString value;

    bool operator==(const NumberMeaning &) const = default;
};

/// Yes, or no, which is no value.
struct FlagMeaning
{
    bool yes = false;

    bool operator==(const FlagMeaning &) const = default;
};

/// Options of a firm's own list: those that it has, as they are shown, and others.
struct OptionsMeaning
{
    QStringList known;
    QStringList others;
    bool created = false; ///< the others are added; otherwise they are left out

    bool operator==(const OptionsMeaning &) const = default;
};

/// The meaning of a cell; monostate: it is taken as it stands.
using CellMeaning = std::variant<std::monostate,
                                 PhoneMeaning,
                                 AmountMeaning,
                                 QDate,
                                 PercentMeaning,
                                 NameMeaning,
                                 NumberMeaning,
                                 FlagMeaning,
                                 OptionsMeaning>;

/// What a column will give: its first filled cell and how many cells of the first rows are of no
/// use.
struct ColumnPreview
{
    QString raw; ///< empty: the first rows hold nothing in this column
    ImportFault fault = ImportFault::None; ///< of that cell
    CellMeaning meaning;
    int filled = 0; ///< of the first rows
    int faulty = 0; ///< of these
    int unknown = 0; ///< of these: outcomes in words of nobody's list, which leave the row open
    int started = 0; ///< of these: words for a new record, which go to the start stage
    int leads = 0; ///< likewise those that wait in Unregistered
    int unstated = 0; ///< of these: lost, and no column says why
};

/// The pipeline of rows that name none.
PipelineId targetOf(const ImportPlan &plan, const Directory &directory);

/// Reads the first rows' cells of a column just as the import will.
ColumnPreview previewColumn(const ImportPlan &plan, qsizetype column, const Directory &directory);

} // namespace ugoda
