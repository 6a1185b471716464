// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace ugoda {

/// A person as an avatar shows them.
struct AvatarPerson
{
    QString name;
    QColor color;
    QString initials {}; ///< empty: made from the name
};

/// The discs of several people: at most three and then "+n". The names are in the tooltip and the
/// accessible description.
class AvatarRow : public QWidget
{
    Q_OBJECT

public:
    /// `side` is the diameter of a disc in px.
    explicit AvatarRow(int side, QWidget *parent = nullptr);

    void setPeople(const QList<AvatarPerson> &people);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int shown() const;
    QRect place(int index) const;

    int m_side;
    QList<AvatarPerson> m_people;
};

} // namespace ugoda
