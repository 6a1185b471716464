// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/pick_field.h"

#include <optional>

namespace ugoda {

/// How long something takes: chosen from what is usual, or typed as minutes ("40") or as hours and
/// minutes ("1:30", and as it is shown). What can't be read stays as it was typed.
class DurationField : public ChoiceBox
{
    Q_OBJECT

public:
    explicit DurationField(QWidget *parent);

    /// From 1 to a day's minutes; none when it can't be read.
    std::optional<qint64> minutes() const;
    void setMinutes(qint64 minutes);
    /// The choices and what can be read in the words of the moment.
    void retranslate();

protected:
    /// Enter and Esc are for what the field stands in.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hour; ///< the word that is shown for hours
};

} // namespace ugoda
