// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import_preview.h"

#include "model/commands/inbound_rules.h"
#include "model/commands/stage_rows.h"
#include "model/domain/dictionary_kinds.h"
#include "model/exchange/import_row.h"
#include "model/exchange/outcome_words.h"
#include "model/items/default_names.h"

namespace ugoda {

namespace {

/// The row of a list with this name, as it stands in the file or as it is shown; null for none.
template<class Row>
const Row *named(const QList<Row> &rows, const QString &name)
{
    const TypedName typed(name);
    for (const Row &row : rows) {
        if (isCalled(row, typed, &defaultName)) {
            return &row;
        }
    }
    return nullptr;
}

/// A name of a dictionary that leaves the cell out when it may not grow.
template<class Row>
NameMeaning dictionaryMeaning(const QList<Row> &rows,
                              const QString &name,
                              const ImportPlan &plan,
                              const Directory &directory)
{
    if (const Row *row = named(rows, name)) {
        return {NameFate::Known, directory.name(row->id)};
    }
    return {plan.createMissing && !problemOfName(name) ? NameFate::Created : NameFate::Left, name};
}

NameMeaning outcomeMeaning(Outcome outcome, const ImportRow &row, const ImportPlan &plan)
{
    const bool unstated =
        row.lostReason.isEmpty() && !plan.mapping.contains(ImportField::LostReason);
    switch (outcome) {
    case Outcome::Won:
        return {NameFate::Won, {}};
    case Outcome::Lost:
        return {NameFate::Lost, {}, unstated};
    case Outcome::None:
        break;
    }
    return {NameFate::Open, {}};
}

/// The channel that the record of a row will have; null for none and for a new one.
const Channel *channelOf(const ImportRow &row,
                         StageId start,
                         const ImportPlan &plan,
                         const Directory &directory)
{
    if (!plan.mapping.contains(ImportField::Channel)) {
        return directory.channel(directory.defaultChannel(start));
    }
    const QList<Channel> all = directory.channels();
    const Channel *found = row.channel.isEmpty() ? nullptr : named(all, row.channel);
    return found ? directory.channel(found->id) : nullptr;
}

NameMeaning stageMeaning(const ImportRow &row, const ImportPlan &plan, const Directory &directory)
{
    const PipelineId pipeline = targetOf(plan, directory);
    if (const QList<Stage> stages = directory.stages(pipeline);
        const Stage *stage = named(stages, row.stage)) {
        return {NameFate::Known, directory.name(stage->id)};
    }
    if (const std::optional<Outcome> outcome = outcomeOfWord(row.stage)) {
        return outcomeMeaning(*outcome, row, plan);
    }
    if (isStartWord(row.stage)) {
        const StageId start = directory.startStage(pipeline);
        return arrivalOf(channelOf(row, start, plan, directory), {}).stage
                == StageKind::Unregistered
            ? NameMeaning {NameFate::Unregistered, defaultName(QLatin1String(kUnregisteredKey))}
            : NameMeaning {NameFate::StartStage, directory.name(start)};
    }
    return {plan.createMissing && !problemOfName(row.stage) ? NameFate::Created : NameFate::Fault,
            row.stage};
}

CellMeaning namesMeaning(ImportField field,
                         const ImportRow &row,
                         const ImportPlan &plan,
                         const Directory &directory)
{
    switch (field) {
    case ImportField::Pipeline: {
        const QList<Pipeline> all = directory.pipelines();
        const Pipeline *found = named(all, row.pipeline);
        return found ? NameMeaning {NameFate::Known, directory.name(found->id)}
                     : NameMeaning {NameFate::Default, directory.name(targetOf(plan, directory))};
    }
    case ImportField::Stage:
        return stageMeaning(row, plan, directory);
    case ImportField::Outcome:
        return outcomeMeaning(row.outcome.value_or(Outcome::None), row, plan);
    case ImportField::Source:
        return dictionaryMeaning(directory.sources(), row.source, plan, directory);
    case ImportField::Channel:
        return dictionaryMeaning(directory.channels(), row.channel, plan, directory);
    case ImportField::Responsible:
        return dictionaryMeaning(directory.people(), row.responsible, plan, directory);
    case ImportField::LostReason:
        return dictionaryMeaning(directory.data().lostReasons, row.lostReason, plan, directory);
    default:
        return {};
    }
}

CellMeaning amountMeaning(const ParsedMoney &money,
                          const ImportPlan &plan,
                          const Directory &directory)
{
    const QString otherwise = plan.currency.isEmpty() ? directory.currency() : plan.currency;
    return AmountMeaning {
        money.minor, money.currency.isEmpty() ? otherwise : money.currency, money.approximate};
}

OptionsMeaning optionsMeaning(const ImportCustom &cell,
                              const ImportPlan &plan,
                              const Directory &directory)
{
    QList<CustomOption> options = directory.data().customOptions;
    options.removeIf([&cell](const CustomOption &option) {
        return option.removed || option.field != cell.field;
    });
    const QStringList names =
        optionNamesIn(cell.value, cell.kind == CustomKind::Lists, [&](const QString &name) {
            return named(options, name) != nullptr;
        });
    OptionsMeaning meaning;
    for (const QString &name : names) {
        if (const CustomOption *option = named(options, name)) {
            meaning.known << option->name;
        } else {
            meaning.others << name;
        }
    }
    meaning.created = plan.createMissing && !meaning.others.isEmpty();
    return meaning;
}

CellMeaning customMeaning(const ImportCustom &cell,
                          const ImportPlan &plan,
                          const Directory &directory)
{
    switch (cell.kind) {
    case CustomKind::Number:
        return NumberMeaning {cell.value};
    case CustomKind::Money: {
        const qsizetype space = cell.value.indexOf(u' ');
        return amountMeaning(
            {cell.value.left(space).toLongLong(), cell.value.mid(space + 1)}, plan, directory);
    }
    case CustomKind::Date:
        return QDate::fromString(cell.value, Qt::ISODate);
    case CustomKind::Flag:
        return FlagMeaning {!cell.value.isEmpty()};
    case CustomKind::List:
    case CustomKind::Lists:
        return optionsMeaning(cell, plan, directory);
    case CustomKind::Phone: {
        const PhoneNumber phone = parsePhone(cell.value);
        return PhoneMeaning {formatPhone(phone), phone.quality < PhoneQuality::Valid};
    }
    case CustomKind::Text:
    case CustomKind::LongText:
    case CustomKind::Link:
        break;
    }
    return {};
}

CellMeaning meaningOf(ImportField field,
                      const ImportRow &row,
                      const ImportPlan &plan,
                      const Directory &directory)
{
    switch (field) {
    case ImportField::Phone:
        if (row.client.phones.isEmpty()) {
            return {};
        }
        return PhoneMeaning {formatPhone(row.client.phones.first().number),
                             row.client.phones.first().number.quality < PhoneQuality::Valid};
    case ImportField::Value:
        return row.value ? amountMeaning(*row.value, plan, directory) : CellMeaning();
    case ImportField::Custom:
        return row.custom.isEmpty() ? CellMeaning()
                                    : customMeaning(row.custom.first(), plan, directory);
    case ImportField::EnquiredOn:
        return row.enquiredOn;
    case ImportField::PlannedStart:
        return row.plannedStart;
    case ImportField::ExpectedClose:
        return row.expectedClose;
    case ImportField::ClosedOn:
        return row.closedOn;
    case ImportField::ReturnOn:
        return row.returnOn;
    case ImportField::Probability:
        return row.probability ? CellMeaning(PercentMeaning {*row.probability}) : CellMeaning();
    default:
        return namesMeaning(field, row, plan, directory);
    }
}

/// A row without a name is no fault of a column.
ImportFault faultOf(const ImportRow &row)
{
    return row.fault == ImportFault::NothingToName ? ImportFault::None : row.fault;
}

} // namespace

PipelineId targetOf(const ImportPlan &plan, const Directory &directory)
{
    return plan.pipeline.isValid() ? plan.pipeline : directory.inboundPipeline();
}

ColumnPreview previewColumn(const ImportPlan &plan, qsizetype column, const Directory &directory)
{
    const ImportField field = plan.mapping.value(column);
    ImportPlan alone = plan; // the column by itself, so that only its own faults are met
    alone.mapping.fill(ImportField::Ignore);
    alone.mapping[column] = field;
    alone.headers.clear(); // more cells than these are a fault of the row
    if (const qsizetype channel = plan.mapping.indexOf(ImportField::Channel);
        field == ImportField::Stage && channel >= 0) {
        alone.mapping[channel] = ImportField::Channel; // by it a new record may be a lead
    }
    ColumnPreview preview;
    for (const QStringList &sample : plan.samples) {
        const QString text = sample.value(column).simplified();
        if (text.isEmpty()) {
            continue;
        }
        CsvRow cells;
        cells.fields = sample;
        const ImportRow row = readImportRow(cells, alone);
        const bool faulty = faultOf(row) != ImportFault::None
            || (field == ImportField::Stage
                && stageMeaning(row, plan, directory).fate == NameFate::Fault);
        preview.faulty += faulty ? 1 : 0;
        preview.unknown += row.unknownOutcome.isEmpty() ? 0 : 1;
        const CellMeaning meant = meaningOf(field, row, plan, directory);
        if (const auto *name = std::get_if<NameMeaning>(&meant)) {
            preview.started += name->fate == NameFate::StartStage ? 1 : 0;
            preview.leads += name->fate == NameFate::Unregistered ? 1 : 0;
            preview.unstated += name->reasonMissing ? 1 : 0;
        }
        if (preview.filled++ == 0) {
            preview.raw = text;
            preview.fault = faultOf(row);
            if (preview.fault == ImportFault::None) {
                preview.meaning = meant;
            }
        }
    }
    return preview;
}

} // namespace ugoda
