// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the domain's structs are kept in tables: one list of columns each, from which inserting,
// updating, reading and comparing are derived. Private to the store.

#include "model/domain/activity.h"
#include "model/domain/change_set.h"
#include "model/domain/client.h"
#include "model/domain/dictionaries.h"
#include "model/domain/opportunity.h"
#include "model/domain/saved_view.h"

#include <QByteArray>

#include <tuple>

namespace ugoda {

template<class Row, class T>
struct Column
{
    const char *name;
    T Row::*member;
};

template<class Row, class T>
constexpr Column<Row, T> column(const char *name, T Row::*member)
{
    return {name, member};
}

/// Specialised for each struct: its entity, table name and columns after id, version, removed.
template<class Row>
struct Table;

template<>
struct Table<Person>
{
    static constexpr Entity kEntity = Entity::Person;
    static constexpr const char *kName = "person";
    static constexpr auto kColumns = std::make_tuple(column("name", &Person::name),
                                                     column("initials", &Person::initials),
                                                     column("color", &Person::color),
                                                     column("phone", &Person::phone),
                                                     column("email", &Person::email),
                                                     column("active", &Person::active),
                                                     column("position", &Person::position));
};

template<>
struct Table<Pipeline>
{
    static constexpr Entity kEntity = Entity::Pipeline;
    static constexpr const char *kName = "pipeline";
    static constexpr auto kColumns = std::make_tuple(column("name", &Pipeline::name),
                                                     column("default_key", &Pipeline::defaultKey),
                                                     column("position", &Pipeline::position),
                                                     column("archived", &Pipeline::archived),
                                                     column("visible_to", &Pipeline::visibleTo));
};

template<>
struct Table<Stage>
{
    static constexpr Entity kEntity = Entity::Stage;
    static constexpr const char *kName = "stage";
    static constexpr auto kColumns =
        std::make_tuple(column("pipeline", &Stage::pipeline),
                        column("name", &Stage::name),
                        column("default_key", &Stage::defaultKey),
                        column("color", &Stage::color),
                        column("position", &Stage::position),
                        column("start", &Stage::start),
                        column("probability", &Stage::probability),
                        column("sets_probability", &Stage::setsProbability),
                        column("folded", &Stage::folded),
                        column("archived", &Stage::archived),
                        column("channel", &Stage::channel),
                        column("rot_days", &Stage::rotDays),
                        column("required", &Stage::required),
                        column("kind", &Stage::kind));
};

template<>
struct Table<Source>
{
    static constexpr Entity kEntity = Entity::Source;
    static constexpr const char *kName = "source";
    static constexpr auto kColumns = std::make_tuple(column("name", &Source::name),
                                                     column("default_key", &Source::defaultKey),
                                                     column("position", &Source::position),
                                                     column("archived", &Source::archived));
};

template<>
struct Table<Channel>
{
    static constexpr Entity kEntity = Entity::Channel;
    static constexpr const char *kName = "channel";
    static constexpr auto kColumns = std::make_tuple(column("name", &Channel::name),
                                                     column("default_key", &Channel::defaultKey),
                                                     column("position", &Channel::position),
                                                     column("archived", &Channel::archived),
                                                     column("quotations", &Channel::quotations),
                                                     column("on_board", &Channel::onBoard),
                                                     column("leads", &Channel::leads),
                                                     column("leader", &Channel::leader),
                                                     column("members", &Channel::members),
                                                     column("target", &Channel::target),
                                                     column("dash_content", &Channel::dashContent),
                                                     column("dash_span", &Channel::dashSpan),
                                                     column("dash_group", &Channel::dashGroup));
};

template<>
struct Table<Tag>
{
    static constexpr Entity kEntity = Entity::Tag;
    static constexpr const char *kName = "tag";
    static constexpr auto kColumns = std::make_tuple(column("name", &Tag::name),
                                                     column("default_key", &Tag::defaultKey),
                                                     column("color", &Tag::color),
                                                     column("position", &Tag::position),
                                                     column("archived", &Tag::archived),
                                                     column("tag_group", &Tag::group));
};

template<>
struct Table<LostReason>
{
    static constexpr Entity kEntity = Entity::LostReason;
    static constexpr const char *kName = "lost_reason";
    static constexpr auto kColumns = std::make_tuple(column("pipeline", &LostReason::pipeline),
                                                     column("name", &LostReason::name),
                                                     column("default_key", &LostReason::defaultKey),
                                                     column("position", &LostReason::position),
                                                     column("archived", &LostReason::archived));
};

template<>
struct Table<ActivityType>
{
    static constexpr Entity kEntity = Entity::ActivityType;
    static constexpr const char *kName = "activity_type";
    static constexpr auto kColumns =
        std::make_tuple(column("name", &ActivityType::name),
                        column("default_key", &ActivityType::defaultKey),
                        column("icon", &ActivityType::icon),
                        column("days", &ActivityType::days),
                        column("position", &ActivityType::position),
                        column("archived", &ActivityType::archived),
                        column("category", &ActivityType::category),
                        column("outcome", &ActivityType::outcome),
                        column("next_types", &ActivityType::nextTypes));
};

template<>
struct Table<CustomField>
{
    static constexpr Entity kEntity = Entity::CustomField;
    static constexpr const char *kName = "custom_field";
    static constexpr auto kColumns = std::make_tuple(column("pipeline", &CustomField::pipeline),
                                                     column("name", &CustomField::name),
                                                     column("kind", &CustomField::kind),
                                                     column("position", &CustomField::position),
                                                     column("archived", &CustomField::archived),
                                                     column("required", &CustomField::required),
                                                     column("on_card", &CustomField::onCard));
};

template<>
struct Table<CustomOption>
{
    static constexpr Entity kEntity = Entity::CustomOption;
    static constexpr const char *kName = "custom_option";
    static constexpr auto kColumns = std::make_tuple(column("field", &CustomOption::field),
                                                     column("name", &CustomOption::name),
                                                     column("position", &CustomOption::position),
                                                     column("archived", &CustomOption::archived));
};

template<>
struct Table<SavedView>
{
    static constexpr Entity kEntity = Entity::SavedView;
    static constexpr const char *kName = "saved_view";
    static constexpr auto kColumns = std::make_tuple(column("name", &SavedView::name),
                                                     column("position", &SavedView::position),
                                                     column("filter", &SavedView::filter));
};

template<>
struct Table<CustomValue>
{
    static constexpr Entity kEntity = Entity::CustomValue;
    static constexpr const char *kName = "custom_value";
    static constexpr auto kColumns =
        std::make_tuple(column("opportunity", &CustomValue::opportunity),
                        column("field", &CustomValue::field),
                        column("value", &CustomValue::value));
};

template<>
struct Table<Setting>
{
    static constexpr Entity kEntity = Entity::Setting;
    static constexpr const char *kName = "setting";
    static constexpr auto kColumns =
        std::make_tuple(column("key", &Setting::key), column("value", &Setting::value));
};

template<>
struct Table<Client>
{
    static constexpr Entity kEntity = Entity::Client;
    static constexpr const char *kName = "client";
    static constexpr auto kColumns = std::make_tuple(column("kind", &Client::kind),
                                                     column("name", &Client::name),
                                                     column("note", &Client::note));
};

template<>
struct Table<Phone>
{
    static constexpr Entity kEntity = Entity::Phone;
    static constexpr const char *kName = "phone";
    static constexpr auto kColumns = std::make_tuple(column("client", &Phone::client),
                                                     column("position", &Phone::position),
                                                     column("raw", &Phone::raw),
                                                     column("e164", &Phone::e164),
                                                     column("key9", &Phone::key9),
                                                     column("comment", &Phone::comment));
};

template<>
struct Table<Email>
{
    static constexpr Entity kEntity = Entity::Email;
    static constexpr const char *kName = "email";
    static constexpr auto kColumns = std::make_tuple(column("client", &Email::client),
                                                     column("position", &Email::position),
                                                     column("address", &Email::address),
                                                     column("key", &Email::key),
                                                     column("comment", &Email::comment));
};

template<>
struct Table<Opportunity>
{
    static constexpr Entity kEntity = Entity::Opportunity;
    static constexpr const char *kName = "opportunity";
    static constexpr auto kColumns =
        std::make_tuple(column("pipeline", &Opportunity::pipeline),
                        column("stage", &Opportunity::stage),
                        column("stage_since", &Opportunity::stageSince),
                        column("rank", &Opportunity::rank),
                        column("title", &Opportunity::title),
                        column("client", &Opportunity::client),
                        column("source", &Opportunity::source),
                        column("extra_sources", &Opportunity::extraSources),
                        column("channel", &Opportunity::channel),
                        column("value", &Opportunity::value),
                        column("currency", &Opportunity::currency),
                        column("enquired_on", &Opportunity::enquiredOn),
                        column("planned_start", &Opportunity::plannedStart),
                        column("expected_close", &Opportunity::expectedClose),
                        column("responsible", &Opportunity::responsible),
                        column("participants", &Opportunity::participants),
                        column("tags", &Opportunity::tags),
                        column("probability", &Opportunity::probability),
                        column("probability_by_hand", &Opportunity::probabilityByHand),
                        column("state", &Opportunity::state),
                        column("return_on", &Opportunity::returnOn),
                        column("postpone_reason", &Opportunity::postponeReason),
                        column("outcome", &Opportunity::outcome),
                        column("closed_on", &Opportunity::closedOn),
                        column("lost_reason", &Opportunity::lostReason),
                        column("closing_note", &Opportunity::closingNote),
                        column("archived", &Opportunity::archived),
                        column("import_key", &Opportunity::importKey),
                        column("request", &Opportunity::request),
                        column("notes", &Opportunity::notes));
};

template<>
struct Table<OpportunityClient>
{
    static constexpr Entity kEntity = Entity::OpportunityClient;
    static constexpr const char *kName = "opportunity_client";
    static constexpr auto kColumns =
        std::make_tuple(column("opportunity", &OpportunityClient::opportunity),
                        column("client", &OpportunityClient::client),
                        column("role", &OpportunityClient::role));
};

template<>
struct Table<Activity>
{
    static constexpr Entity kEntity = Entity::Activity;
    static constexpr const char *kName = "activity";
    static constexpr auto kColumns = std::make_tuple(column("opportunity", &Activity::opportunity),
                                                     column("type", &Activity::type),
                                                     column("summary", &Activity::summary),
                                                     column("due_on", &Activity::dueOn),
                                                     column("due_time", &Activity::dueTime),
                                                     column("duration", &Activity::duration),
                                                     column("responsible", &Activity::responsible),
                                                     column("note", &Activity::note),
                                                     column("done_at", &Activity::doneAt));
};

template<>
struct Table<Comment>
{
    static constexpr Entity kEntity = Entity::Comment;
    static constexpr const char *kName = "comment";
    static constexpr auto kColumns = std::make_tuple(column("opportunity", &Comment::opportunity),
                                                     column("text", &Comment::text));
};

/// Calls `visit(column)` for each column of the table.
template<class Row, class Visit>
void forEachColumn(Visit &&visit)
{
    std::apply([&](const auto &...columns) { (visit(columns), ...); }, Table<Row>::kColumns);
}

/// "id, version, removed, …": the columns in the order in which readRow() takes them, each with the
/// prefix ("o.") for statements that join.
template<class Row>
QByteArray columnList(const QByteArray &prefix = {})
{
    QByteArray list = prefix + "id, " + prefix + "version, " + prefix + "removed";
    forEachColumn<Row>([&](const auto &c) { list += ", " + prefix + c.name; });
    return list;
}

/// Reads a row selected with columnList(), whose first column has this number.
template<class Row, class Query>
Row readRow(const Query &query, int first = 0)
{
    Row row;
    row.id = {query.int64(first)};
    row.version = query.integer(first + 1);
    row.removed = query.int64(first + 2) != 0;
    int index = first + 3;
    forEachColumn<Row>([&](const auto &c) {
        using T = std::remove_reference_t<decltype(row.*c.member)>;
        row.*c.member = query.template get<T>(index++);
    });
    return row;
}

/// The table's name for an entity, and whether a field may be named in SQL: names come from files.
const char *tableName(Entity entity);
bool isColumn(Entity entity, const QString &field);
/// All entities that have a journal.
const QList<Entity> &journaledEntities();

} // namespace ugoda
