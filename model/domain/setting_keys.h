// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QLatin1StringView>

#include <algorithm>

namespace ugoda {

// The settings of a file; what the firm is stands in kFirmFields.

/// The id of the person who works at this machine.
inline constexpr QLatin1StringView kCurrentPerson("person.current");
/// The firm's own currency, as three letters.
inline constexpr QLatin1StringView kFirmCurrency("currency");
/// The id of the pipeline for inbound contacts (row 75).
inline constexpr QLatin1StringView kInboundPipeline("pipeline.inbound");

/// The ids, with spaces, of the common lost reasons that a pipeline leaves out (row 163).
inline QString hiddenReasonsKey(PipelineId pipeline)
{
    return QStringLiteral("pipeline.%1.hidden_reasons").arg(pipeline.value);
}

/// The value of a setting, or `otherwise` when the file has none.
inline QString settingIn(const QList<Setting> &all,
                         const QString &key,
                         const QString &otherwise = {})
{
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Setting &setting) {
        return setting.key == key && !setting.removed;
    });
    return found == all.end() ? otherwise : found->value;
}

} // namespace ugoda
