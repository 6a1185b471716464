// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatar_row.h"

#include "model/domain/text_keys.h"
#include "views/common/painting.h"

#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 3;
constexpr int kGap = 4;

} // namespace

AvatarRow::AvatarRow(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarRow::setPeople(const QList<AvatarPerson> &people)
{
    m_people = people;
    QStringList names;
    for (const AvatarPerson &person : people)
        names << person.name;
    const QString all = names.join(u", "_s);
    setToolTip(all.toHtmlEscaped());
    setAccessibleName(all);
    updateGeometry();
    update();
}

QSize AvatarRow::sizeHint() const
{
    const int discs = shown() + (m_people.size() > kMost ? 1 : 0);
    return {discs == 0 ? 0 : discs * (m_side + kGap) - kGap, m_side};
}

void AvatarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < shown(); ++i) {
        const AvatarPerson &person = m_people.at(i);
        paintAvatar(&painter,
                    place(i),
                    person.initials.isEmpty() ? initialsOf(person.name) : person.initials,
                    person.color);
    }
    const qsizetype rest = m_people.size() - shown();
    if (rest > 0)
        paintAvatar(&painter, place(kMost), u"+%1"_s.arg(rest), colorsOf(this).stage(0));
}

int AvatarRow::shown() const
{
    return static_cast<int>(std::min<qsizetype>(kMost, m_people.size()));
}

QRect AvatarRow::place(int index) const
{
    const QRect rect(index * (m_side + kGap), (height() - m_side) / 2, m_side, m_side);
    return layoutDirection() == Qt::LeftToRight
        ? rect
        : rect.translated(width() - 2 * rect.left() - m_side, 0);
}

} // namespace ugoda
