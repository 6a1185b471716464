// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <compare>

namespace ugoda {

/// A row's number, typed by what the row is, so that a stage can't be passed for a source.
/// 0 means "none". Real values are made by IdGenerator: 63 bits, ordered by time of creation and
/// unique across copies of a file.
template<class Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value != 0; }

    constexpr auto operator<=>(const Id &) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A list of rows held as one value: tags, participants. Kept in the order given by the person.
template<class Tag>
using IdList = QList<Id<Tag>>;

/// How a row's number is made up: ms since 2020, the number of the file's copy, a counter.
namespace id_bits {
inline constexpr int kCounter = 12;
inline constexpr int kCopy = 10;
inline constexpr qint64 kEpochMs = 1577836800000; // 2020-01-01 UTC
} // namespace id_bits

/// When the row with this number was made, ms since 1970 UTC.
constexpr qint64 timeOfId(qint64 id)
{
    return (id >> (id_bits::kCounter + id_bits::kCopy)) + id_bits::kEpochMs;
}

using PersonId = Id<struct PersonTag>;
using PipelineId = Id<struct PipelineTag>;
using StageId = Id<struct StageTag>;
using ClientId = Id<struct ClientTag>;
using PhoneId = Id<struct PhoneTag>;
using EmailId = Id<struct EmailTag>;
using OpportunityId = Id<struct OpportunityTag>;
using OpportunityClientId = Id<struct OpportunityClientTag>;
using SourceId = Id<struct SourceTag>;
using ChannelId = Id<struct ChannelTag>;
using TagId = Id<struct TagTag>;
using LostReasonId = Id<struct LostReasonTag>;
using CustomFieldId = Id<struct CustomFieldTag>;
using CustomOptionId = Id<struct CustomOptionTag>;
using CustomValueId = Id<struct CustomValueTag>;
using ActivityTypeId = Id<struct ActivityTypeTag>;
using ActivityId = Id<struct ActivityTag>;
using CommentId = Id<struct CommentTag>;
using SettingId = Id<struct SettingTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ChangeSetId = Id<struct ChangeSetTag>;
using DraftId = Id<struct DraftTag>;

} // namespace ugoda
