// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ugoda {

class QuickCreate;

/// A small window in which a named view gets its name: Enter hands it over, Escape closes. A name
/// that can't be taken stays, with the reason below it. Deletes itself when closed.
class ViewNamePopup : public QFrame
{
    Q_OBJECT

public:
    /// `name` stands in the field, selected.
    ViewNamePopup(const QString &title, const QString &name, QWidget *parent);

    /// The name was refused for this reason.
    void refuse(const QString &message);

signals:
    /// A name, never empty, without space at its ends.
    void entered(const QString &name);

private:
    QuickCreate *m_field;
};

} // namespace ugoda
