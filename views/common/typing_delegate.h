// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStyledItemDelegate>

namespace ugoda {

/// A delegate whose field keeps what a person is typing when the row changes meanwhile: a count
/// that arrives from the background must not take letters away.
class TypingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *field = qobject_cast<const QLineEdit *>(editor);
        if (!field || !field->isModified()) {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
};

} // namespace ugoda
