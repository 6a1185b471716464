// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/setup_commands.h"

#include "model/commands/command_base.h"
#include "model/commands/put_setting.h"
#include "model/commands/stage_rows.h"
#include "model/domain/activity.h"
#include "model/domain/money.h"
#include "model/domain/stage_colors.h"
#include "model/store/lookups.h"

namespace ugoda {

namespace {

Template makeTemplate(TemplateKind kind,
                      const char *key,
                      std::initializer_list<std::pair<const char *, int>> stages,
                      std::initializer_list<const char *> tags)
{
    Template made {kind, QString::fromLatin1(key), {}, {}};
    for (const auto &[stage, probability] : stages) {
        const qsizetype index = made.stages.size();
        made.stages.append(
            {QStringLiteral("stage.%1.%2").arg(QLatin1String(key), QLatin1String(stage)),
             stageColor(index),
             probability,
             index == 0});
    }
    for (const char *tag : tags) {
        made.tagKeys.append(QStringLiteral("tag.") + QLatin1String(tag));
    }
    return made;
}

/// Adds rows named after their keys, in order.
template<class Row>
void addDefaults(WriteTransaction &transaction,
                 const QStringList &keys,
                 const NameOf &nameOf,
                 const std::function<void(Row &, qsizetype)> &finish = {})
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        Row row;
        row.name = nameOf(keys.at(i));
        row.defaultKey = keys.at(i);
        row.position = int(i);
        if (finish) {
            finish(row, i);
        }
        transaction.insert(row);
    }
}

void addPipeline(WriteTransaction &transaction, const Template &chosen, const NameOf &nameOf)
{
    Pipeline pipeline;
    pipeline.defaultKey = QStringLiteral("template.") + chosen.key;
    pipeline.name = nameOf(pipeline.defaultKey);
    transaction.insert(pipeline);
    insertStages(transaction, pipeline.id, chosen, nameOf);
}

void addActivityTypes(WriteTransaction &transaction, const NameOf &nameOf)
{
    // Row 116: four defaults; a call is due in two days, a task in five.
    struct Default
    {
        const char *key;
        const char *icon;
        int days;
        ActivityCategory category = ActivityCategory::Other;
    };

    static constexpr Default kDefaults[] = {
        {"activity.email", "mail", 0},
        {"activity.call", "phone", 2},
        {"activity.meeting", "calendar", 0, ActivityCategory::Meeting},
        {"activity.todo", "check", 5}};
    int position = 0;
    for (const Default &from : kDefaults) {
        ActivityType type;
        type.defaultKey = QString::fromLatin1(from.key);
        type.name = nameOf(type.defaultKey);
        type.icon = QString::fromLatin1(from.icon);
        type.days = from.days;
        type.category = from.category;
        type.position = position++;
        transaction.insert(type);
    }
}

QStringList keyed(const char *prefix, std::initializer_list<const char *> names)
{
    QStringList keys;
    for (const char *name : names) {
        keys.append(QLatin1String(prefix) + QLatin1String(name));
    }
    return keys;
}

} // namespace

const QList<Template> &templates()
{
    static const QList<Template> all {
        makeTemplate(TemplateKind::Services,
                     "services",
                     {{"unprocessed", 10},
                      {"call", 25},
                      {"presentation", 45},
                      {"agreement", 60},
                      {"signing", 80},
                      {"payment", 90}},
                     {"vip", "urgent", "repeat"}),
        makeTemplate(TemplateKind::Goods,
                     "goods",
                     {{"unprocessed", 10},
                      {"call", 25},
                      {"payment", 50},
                      {"shipping", 70},
                      {"transit", 85},
                      {"received", 95}},
                     {"wholesale", "retail", "urgent"}),
        makeTemplate(TemplateKind::Clinic,
                     "clinic",
                     {{"new", 10},
                      {"booked", 25},
                      {"consulted", 40},
                      {"deciding", 50},
                      {"warming", 30},
                      {"service", 75},
                      {"served", 95}},
                     {"consultation", "repeat", "vip"}),
        makeTemplate(TemplateKind::Buyers,
                     "buyers",
                     {{"new", 10},
                      {"selection", 25},
                      {"viewing", 40},
                      {"bargaining", 60},
                      {"deposit", 80},
                      {"notary", 95}},
                     {"flat", "house", "mortgage"}),
        makeTemplate(TemplateKind::Empty, "empty", {{"new", 10}}, {}),
    };
    return all;
}

const Template *findTemplate(QStringView key)
{
    const QList<Template> &all = templates();
    const auto found =
        std::find_if(all.begin(), all.end(), [key](const Template &t) { return t.key == key; });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<Command> applyTemplate(const Template &chosen, const QString &person, NameOf nameOf)
{
    return command(
        "template",
        [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
            if (firstPipeline(transaction).isValid()) {
                return Error {ErrorCode::Invalid,
                              QStringLiteral("pipeline"),
                              QStringLiteral("the file is not empty")};
            }
            const QString name = person.simplified().isEmpty() ? nameOf(QStringLiteral("person.me"))
                                                               : person.simplified();
            Person me;
            me.name = name;
            me.color =
                stageColor(2); // the first colours of the stage cycle are for stages that wait
            transaction.insert(me);
            transaction.setPerson(me.id);
            putSetting(transaction, kCurrentPerson, QString::number(me.id.value));
            putSetting(transaction, kFirmCurrency, QString::fromUtf16(kDefaultCurrency));
            addPipeline(transaction, chosen, nameOf);
            addDefaults<Source>(transaction,
                                keyed("source.",
                                      {"site",
                                       "phone",
                                       "recommendation",
                                       "instagram",
                                       "facebook",
                                       "google",
                                       "exhibition",
                                       "cold"}),
                                nameOf);
            addDefaults<Channel>(
                transaction, keyed("channel.", {"site", "social", "phone", "partner"}), nameOf);
            addDefaults<LostReason>(transaction,
                                    keyed("lost.",
                                          {"expensive",
                                           "capacity",
                                           "stock",
                                           "silence",
                                           "competitor",
                                           "irrelevant",
                                           "spam"}),
                                    nameOf);
            addDefaults<Tag>(transaction, chosen.tagKeys, nameOf, [](Tag &tag, qsizetype i) {
                tag.color = stageColor(i + 1);
            });
            addActivityTypes(transaction, nameOf);
            label.args = {nameOf(QStringLiteral("template.") + chosen.key)};
            return {};
        },
        Origin::Template);
}

std::unique_ptr<Command> setCurrentPerson(PersonId person)
{
    return command("person.current",
                   [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
                       const Result<Person> found = present<Person>(transaction, person);
                       if (!found) {
                           return found.error();
                       }
                       putSetting(transaction, kCurrentPerson, QString::number(person.value));
                       label.args = {found->name};
                       return {};
                   });
}

} // namespace ugoda
