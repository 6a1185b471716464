// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QString>

#include <functional>

class QWidget;

namespace ugoda {

class FieldBook;
class Workspace;

/// The editor of a value of a firm's own field, whatever its kind (row 24): reads and fills the
/// value's text form, or what was typed when that can't be read.
struct PropertyEditor
{
    QWidget *widget = nullptr; ///< for the row
    QWidget *focus = nullptr; ///< what is typed in
    std::function<QString()> read;
    std::function<void(const QString &)> fill;
    std::function<void()> refresh; ///< options or language changed; may be empty
    std::function<void()> takeTyped; ///< words typed become a value, as on leaving; may be empty
};

/// Touches the book when the person changes the value. The editor belongs to `parent`.
PropertyEditor makePropertyEditor(const CustomField &field,
                                  Workspace &workspace,
                                  FieldBook &book,
                                  QWidget *parent);

} // namespace ugoda
