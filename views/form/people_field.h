// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QAbstractButton>

namespace ugoda {

class Directory;

/// The participants as discs with initials (rows 37, 39). A click, Space, Enter or Down opens the
/// list of people, in which each can be switched on and off.
class PeopleField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PeopleField(QWidget *parent = nullptr);

    /// `directory` outlives the field; setPeople() again when it has changed.
    void setPeople(const Directory &directory, const IdList<PersonTag> &people);

    /// Lets the list offer somebody new, too: addRequested().
    void offerNew() { m_offersNew = true; }

    const IdList<PersonTag> &people() const { return m_people; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person changed the value.
    void edited();
    /// Somebody new is to be added to the people, and chosen.
    void addRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    void toggle(PersonId person, bool on);

    const Directory *m_directory = nullptr;
    IdList<PersonTag> m_people;
    bool m_offersNew = false;
};

/// A disc as an icon, for lists of people.
QIcon avatarIcon(const Directory &directory, PersonId person);

} // namespace ugoda
