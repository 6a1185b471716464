// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/people.h"

#include "model/domain/phone_number.h"

#include <algorithm>

namespace ugoda {

QList<FieldProblem> problemsOf(const Person &person)
{
    QList<FieldProblem> problems;
    if (const std::optional<ProblemCode> problem = problemOfName(person.name)) {
        problems.append({QStringLiteral("name"), *problem});
    }
    if (isLongerThan(person.initials, kMaxInitials)) {
        problems.append({QStringLiteral("initials"), ProblemCode::TooLong});
    }
    const PhoneQuality phone = parsePhone(person.phone).quality;
    if (phone == PhoneQuality::Ruined) {
        problems.append({QStringLiteral("phone"), ProblemCode::PhoneRuined});
    } else if (!person.phone.isEmpty() && phone != PhoneQuality::Possible
               && phone != PhoneQuality::Valid) {
        problems.append({QStringLiteral("phone"), ProblemCode::NotAPhone});
    }
    if (!person.email.isEmpty() && !looksLikeEmail(person.email)) {
        problems.append({QStringLiteral("email"), ProblemCode::NotAnEmail});
    }
    return problems;
}

ChannelId defaultChannel(const QList<Channel> &inOrder, PersonId person)
{
    const auto found =
        std::find_if(inOrder.begin(), inOrder.end(), [person](const Channel &channel) {
            return !channel.removed && !channel.archived && channel.members.contains(person);
        });
    return found == inOrder.end() ? ChannelId {} : found->id;
}

} // namespace ugoda
