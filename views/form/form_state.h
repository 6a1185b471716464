// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/commands/opportunity_commands.h"
#include "model/domain/record.h"
#include "model/domain/validation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace ugoda {

class Directory;

/// What stands in the form: field → value as the person left it, readable or not, so that a draft,
/// a comparison and a conflict are the same few lines for every field. The keys are those of
/// `field`, named like the columns of the schema. Values:
///   text fields  a string
///   value        plainAmount() when it can be read, else what was typed
///   dates        ISO when they can be read, else what was typed
///   probability  empty: given by the stage; else the number set by hand
///   client       {id, name, kind}; id 0 with a name: a client to be made
///   phones       [{id, text, comment}]; emails likewise; id 0: new
///   further      [{link, client, name, role}]; client 0 with a name: a client to be made
///   source       {id, name}; id 0 with a name: a source to be made; channel and responsible
///                likewise, but nobody is made of {…, typed_only}
///   tags         [id or the name of a new tag]; participants likewise
///   custom/…     a firm's own field (customKey()): its value's text form, else what was typed
///   the rest     an id, or a list of ids
using FormState = QJsonObject;

namespace field {
inline constexpr QLatin1StringView kPipeline("pipeline");
inline constexpr QLatin1StringView kStage("stage");
inline constexpr QLatin1StringView kTitle("title");
inline constexpr QLatin1StringView kClient("client");
inline constexpr QLatin1StringView kPhones("phones");
inline constexpr QLatin1StringView kEmails("emails");
inline constexpr QLatin1StringView kFurther("further");
inline constexpr QLatin1StringView kSource("source");
inline constexpr QLatin1StringView kExtraSources("extra_sources");
inline constexpr QLatin1StringView kChannel("channel");
inline constexpr QLatin1StringView kValue("value");
inline constexpr QLatin1StringView kCurrency("currency");
inline constexpr QLatin1StringView kEnquiredOn("enquired_on");
inline constexpr QLatin1StringView kPlannedStart("planned_start");
inline constexpr QLatin1StringView kExpectedClose("expected_close");
inline constexpr QLatin1StringView kResponsible("responsible");
inline constexpr QLatin1StringView kParticipants("participants");
inline constexpr QLatin1StringView kTags("tags");
inline constexpr QLatin1StringView kProbability("probability");
inline constexpr QLatin1StringView kRequest("request");
inline constexpr QLatin1StringView kNotes("notes");
inline constexpr QLatin1StringView kClosingNote("closing_note");
} // namespace field

/// Names of the parts of which values that are objects or lists of lines consist.
namespace part {
inline constexpr QLatin1StringView kId("id");
inline constexpr QLatin1StringView kName("name");
inline constexpr QLatin1StringView kText("text");
inline constexpr QLatin1StringView kTypedOnly("typed_only"); ///< true: a name that was not chosen
inline constexpr QLatin1StringView kComment("comment");
inline constexpr QLatin1StringView kKind("kind"); ///< of a client: a ClientKind
inline constexpr QLatin1StringView kLink("link"); ///< id of the row that ties a further client
inline constexpr QLatin1StringView kRole("role");
} // namespace part

/// One of a list as a value: its id, or with id 0 the name of a new one.
inline QJsonObject oneOf(qint64 id, const QString &newName = {})
{
    return {{part::kId, id}, {part::kName, newName}};
}

/// The id in such a value.
inline qint64 idIn(const QJsonValue &value)
{
    return value[part::kId].toInteger();
}

/// A list of ids as a value, and back; names of new rows and words that
/// were only typed are left out.
template<class Tag>
QJsonArray idArray(const IdList<Tag> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids)
        array.append(id.value);
    return array;
}

template<class Tag>
IdList<Tag> idList(const QJsonValue &value)
{
    IdList<Tag> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isDouble())
            ids.append(Id<Tag> {item.toInteger()});
    }
    return ids;
}

/// One phone or e-mail row as a value of `phones` and `emails`.
QJsonObject contactLine(qint64 id, const QString &text, const QString &comment);
/// Phones and e-mails of a client as the form holds them.
QJsonArray phoneLines(const ClientRecord &client);
QJsonArray emailLines(const ClientRecord &client);

/// The form of a record without any change.
FormState stateOf(const OpportunityRecord &record);

/// A form in which values changed here and elsewhere have been brought together.
struct MergedForm
{
    FormState state;
    FormState theirs; ///< fields changed on both sides, with the value of the other side
};

/// What the person changed (from `seen` to `typed`) stays, everything else becomes `present`.
/// Phones and e-mails belong to their client: when the client itself was changed elsewhere while
/// the person worked on them, the three stay and the client is in conflict.
MergedForm mergeForm(const FormState &seen, const FormState &typed, const FormState &present);

/// Takes the other side's value of a field in conflict; with the client come its phones and
/// e-mails.
FormState withTheirs(FormState state, const FormState &present, const QString &field);

/// The changed fields as JSON for the file, {field: {was, is}}; empty when nothing is changed.
QString draftOf(const FormState &seen, const FormState &typed);
/// Lays a draft over the present state. Text that is no draft gives the present state alone.
MergedForm withDraft(const QString &draft, const FormState &present);

/// What prevents the form from being saved, in the order of the form; a row of phones or e-mails is
/// named "phones/1". Knows no title as a problem when one is `proposed` (row 12). `fields` are
/// the firm's own that the form shows; a required one without a value is a problem.
QList<FieldProblem> problemsOf(const FormState &state,
                               const QList<CustomField> &fields = {},
                               const QString &proposed = {});

/// Whether a field that a stage may ask for holds nothing.
bool isBlank(const QJsonValue &value);

/// What the form holds of the firm's own fields, laid over what was `seen`: fields that the form
/// does not know keep their values.
CustomValues customIn(const FormState &state, const CustomValues &seen);

/// The name that the firm's template (`titleFrom()`) makes of what stands in the form: "Client —
/// Source", what of them is known; empty when nothing is.
QString proposedTitle(const FormState &state, const Directory &directory);

/// The intention for createOpportunity and editOpportunity. The state has no problems. `seen` and
/// `client` (the client chosen, as read) give what the form doesn't show: versions, ranks;
/// `automaticProbability` is used where none was set by hand.
OpportunityEdit editOf(const FormState &state,
                       const Opportunity &seen,
                       const ClientRecord &client,
                       int automaticProbability);

} // namespace ugoda
