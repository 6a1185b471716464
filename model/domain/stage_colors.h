// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <iterator>

namespace ugoda {

/// The accessible cycle of colours for stages, tags and people, as "#RRGGBB"; any index >= 0.
inline QString stageColor(qsizetype index)
{
    static constexpr const char *kCycle[] = {
        "#7A869A", "#2F6FED", "#8A5CF6", "#0FA3B1", "#E08A00", "#1E8E55", "#C93434"};
    return QString::fromLatin1(kCycle[index % std::ssize(kCycle)]);
}

/// For a stage that is made without a colour being chosen: the same cycle without green and red,
/// which say won and lost.
inline QString openStageColor(qsizetype index)
{
    return stageColor(index % 5);
}

/// Whether a text is a colour as the program keeps them: "#RRGGBB".
inline bool isColor(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    };
    return text.size() == 7 && text.front() == u'#'
        && std::all_of(text.begin() + 1, text.end(), isHex);
}

} // namespace ugoda
