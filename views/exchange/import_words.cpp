// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/import_words.h"

#include "model/exchange/export_job.h"
#include "model/exchange/import_problem_words.h"
#include "model/items/custom_texts.h"
#include "model/items/default_names.h"
#include "model/items/format.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// So many names of new things are listed; the others are counted.
constexpr qsizetype kListedNames = 6;

/// "Nearly (2)": words with the number of their rows.
QStringList counted(const QMap<QString, int> &words)
{
    QStringList texts;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        texts << u"%1 (%2)"_s.arg(word.key(), Format().number(word.value()));
    }
    return texts;
}

} // namespace

QString ImportWords::field(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return tr("— do not import");
    case ImportField::Id:
        return tr("Identifier");
    case ImportField::Company:
        return tr("Company");
    case ImportField::Comment:
        return tr("Comment");
    default:
        return exportHeader(field);
    }
}

QString ImportWords::skip(ImportSkip reason)
{
    switch (reason) {
    case ImportSkip::AlreadyImported:
        return tr("Imported before");
    case ImportSkip::RepeatedInFile:
        return tr("The same row stands further up in the file");
    case ImportSkip::Unchanged:
        return tr("Here already and the same");
    case ImportSkip::Blank:
        return tr("An empty row");
    }
    return {};
}

QString ImportWords::meaning(const NameMeaning &meaning)
{
    switch (meaning.fate) {
    case NameFate::Known:
    case NameFate::StartStage:
    case NameFate::Unregistered:
    case NameFate::Default:
        return meaning.name;
    case NameFate::Won:
        return outcomeName(Outcome::Won);
    case NameFate::Lost:
        return meaning.reasonMissing ? tr("%1 (reason: not stated)").arg(outcomeName(Outcome::Lost))
                                     : outcomeName(Outcome::Lost);
    case NameFate::Open:
        return tr("In progress");
    case NameFate::Created:
        return tr("to be created");
    case NameFate::Left:
        return tr("left out");
    case NameFate::Fault:
        return tr("no such stage");
    }
    return {};
}

QString ImportWords::meaning(const CellMeaning &meaning)
{
    const Format format;
    if (const auto *phone = std::get_if<PhoneMeaning>(&meaning)) {
        return phone->text;
    }
    if (const auto *amount = std::get_if<AmountMeaning>(&meaning)) {
        return format.money(Money {amount->minor, amount->currency});
    }
    if (const auto *day = std::get_if<QDate>(&meaning)) {
        return format.fullDate(*day);
    }
    if (const auto *percent = std::get_if<PercentMeaning>(&meaning)) {
        return format.percent(percent->percent);
    }
    if (const auto *name = std::get_if<NameMeaning>(&meaning)) {
        return ImportWords::meaning(*name);
    }
    if (const auto *number = std::get_if<NumberMeaning>(&meaning)) {
        return numberText(number->value, QLocale(), true);
    }
    if (const auto *flag = std::get_if<FlagMeaning>(&meaning)) {
        return flag->yes ? tr("Yes") : tr("No");
    }
    const auto *options = std::get_if<OptionsMeaning>(&meaning);
    return options ? ImportWords::meaning(*options) : QString();
}

QString ImportWords::meaning(const OptionsMeaning &meaning)
{
    if (meaning.others.isEmpty()) {
        return meaning.known.join(u", "_s);
    }
    const QString others = meaning.others.join(u", "_s);
    const QStringList parts {meaning.known.join(u", "_s),
                             meaning.created ? tr("to be created: %1").arg(others)
                                             : tr("left out: %1").arg(others)};
    return meaning.known.isEmpty() ? parts.last() : parts.join(u" · "_s);
}

QString ImportWords::preview(const ColumnPreview &preview, ImportField field)
{
    if (preview.raw.isEmpty() || field == ImportField::Ignore) {
        return preview.raw;
    }
    const QString understood = preview.fault == ImportFault::None
        ? meaning(preview.meaning)
        : importFaultWords(preview.fault, preview.raw);
    QString text = understood.isEmpty() || understood == preview.raw
        ? preview.raw
        : preview.raw + u" → "_s + understood;
    if (preview.faulty > 0 && preview.fault == ImportFault::None) {
        text += u" · "_s + tr("%n of the first rows cannot be read", nullptr, preview.faulty);
    }
    if (preview.unknown > 0) {
        text +=
            u" · "_s + tr("%n of the first rows hold an unknown word", nullptr, preview.unknown);
    }
    if (preview.started > 0) {
        text +=
            u" · "_s + tr("%n of the first rows go to the start stage", nullptr, preview.started);
    }
    if (preview.leads > 0) {
        text += u" · "_s + tr("%n of the first rows wait as leads", nullptr, preview.leads);
    }
    if (preview.unstated > 0) {
        text += u" · "_s
            + tr("%n of the first rows are lost without a reason", nullptr, preview.unstated);
    }
    return text;
}

QString ImportWords::untold(NameFate fate, const QString &name)
{
    switch (fate) {
    case NameFate::Created:
        return tr("Create “%1”").arg(name);
    case NameFate::Fault:
        return tr("Do not import these rows");
    case NameFate::Open:
        return tr("Leave the records open");
    case NameFate::StartStage:
        return tr("Start stage");
    case NameFate::Default:
        return tr("Into “%1”").arg(name);
    default:
        return tr("Nothing: leave it out");
    }
}

Tone ImportWords::verdict(const ColumnPreview &preview, ImportField field)
{
    if (field == ImportField::Ignore || preview.filled == 0) {
        return Tone::Faint;
    }
    const auto *phone = std::get_if<PhoneMeaning>(&preview.meaning);
    const auto *amount = std::get_if<AmountMeaning>(&preview.meaning);
    const auto *name = std::get_if<NameMeaning>(&preview.meaning);
    const auto *options = std::get_if<OptionsMeaning>(&preview.meaning);
    const bool doubtful = preview.faulty > 0 || preview.unknown > 0 || preview.unstated > 0
        || (options && !options->others.isEmpty() && !options->created)
        || (phone && phone->doubtful) || (amount && amount->approximate)
        || (name && (name->fate == NameFate::Left || name->fate == NameFate::Default));
    return doubtful ? Tone::Warning : Tone::Good;
}

QString ImportWords::additions(const ImportReport &report)
{
    QStringList parts;
    const auto list = [&parts](const QString &text, const QStringList &names) {
        if (names.isEmpty()) {
            return;
        }
        QString joined = names.mid(0, kListedNames).join(u", "_s);
        if (names.size() > kListedNames) {
            joined = tr("%1 and %n more", nullptr, int(names.size() - kListedNames)).arg(joined);
        }
        parts << text.arg(joined);
    };
    QStringList stages;
    for (qsizetype i = 0; i < report.newStages.size(); ++i) {
        stages << u"%1 (%2)"_s.arg(report.newStages.at(i),
                                   Format().percent(report.newStageProbabilities.value(i)));
    }
    list(tr("New stages, with proposed probabilities: %1."), stages);
    list(tr("Words for the start stage: %1."), counted(report.startWords));
    list(tr("New sources: %1."), report.newNames.value(ImportField::Source));
    list(tr("New sales channels: %1."), report.newNames.value(ImportField::Channel));
    list(tr("New tags: %1."), report.newNames.value(ImportField::Tags));
    list(tr("New people: %1."), report.newNames.value(ImportField::Responsible));
    list(tr("New lost reasons: %1."), report.newNames.value(ImportField::LostReason));
    list(tr("New options of lists: %1."), report.newOptions);
    for (auto left = report.leftOut.cbegin(); left != report.leftOut.cend(); ++left) {
        const QString named = left.key() == ImportField::Custom ? tr("Options") : field(left.key());
        list(tr("%1 left out: %2.").arg(named, u"%1"_s), counted(left.value()));
    }
    list(tr("Unknown outcomes, left open: %1."), counted(report.unknownOutcomes));
    list(tr("Unknown pipelines, put into the default one: %1."), counted(report.unknownPipelines));
    if (report.leads > 0) {
        parts << tr("%n records wait as leads in “%1”.", nullptr, report.leads)
                     .arg(defaultName(u"stage.unregistered"_s));
    }
    if (report.unstatedLosses > 0) {
        parts << tr("%n rows are lost without a reason, which becomes “Reason not stated”.",
                    nullptr,
                    report.unstatedLosses);
    }
    if (report.newClients > 0) {
        parts << tr("%n new clients.", nullptr, report.newClients);
    }
    if (report.matchedClients > 0) {
        parts << tr(
            "%n rows belong to clients known by phone or e-mail.", nullptr, report.matchedClients);
    }
    if (report.otherNames > 0) {
        parts << tr(
            "%n of them give another name: it stands in the notes.", nullptr, report.otherNames);
    }
    if (!report.problems.isEmpty()) {
        parts << tr("%n places of the file are malformed and were read as far as possible.",
                    nullptr,
                    int(report.problems.size()));
    }
    return parts.join(u' ');
}

QString ImportWords::separator(QChar separator)
{
    return separator == u'\t' ? tr("tab") : tr("“%1”", "a separator").arg(separator);
}

} // namespace ugoda
