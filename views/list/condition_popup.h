// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/condition.h"
#include "views/form/field_book.h"
#include "views/form/property_editor.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;

namespace ugoda {

class Segmented;
class Workspace;

/// A small window under a chip in which a condition on a field's value is typed (rows 17, 24):
/// words for texts, links and phones, from and to for numbers, amounts and days; or whether there
/// is any value. What is typed counts after a pause or with Enter, which closes as Escape does;
/// what can't be read is marked and doesn't count. Deletes itself when closed.
class ConditionPopup : public QFrame
{
    Q_OBJECT

public:
    /// `field` tells the name and kind of what the condition is `on`.
    ConditionPopup(Workspace &workspace,
                   const ConditionField &on,
                   const CustomField &field,
                   const Condition &present,
                   QWidget *parent);

signals:
    void conditionChanged(const ugoda::Condition &condition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    PropertyEditor addEditor(QGridLayout *grid,
                             const QString &name,
                             const QString &objectName,
                             const QString &value);
    QString valueOf(const PropertyEditor &editor) const;
    Condition condition() const;
    void apply();

    Workspace &m_workspace;
    ConditionField m_on;
    CustomField m_field;
    FieldBook m_book; ///< tells when something is typed
    QTimer m_typing; ///< fires when the person has paused
    Segmented *m_asks = nullptr; ///< in the order of Condition::Asks
    QList<PropertyEditor> m_editors; ///< the words; or from and to
};

} // namespace ugoda
