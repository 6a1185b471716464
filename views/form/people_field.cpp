// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/people_field.h"

#include "model/items/directory.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDisc = 22;
constexpr int kGap = 4;
constexpr int kPadding = 8;
constexpr qreal kRadius = 6;
constexpr qsizetype kMost = 3; ///< discs; the others are counted (row 39)

} // namespace

PeopleField::PeopleField(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PeopleField::openMenu);
}

void PeopleField::setPeople(const Directory &directory, const IdList<PersonTag> &people)
{
    m_directory = &directory;
    m_people = people;
    QStringList names;
    for (const PersonId person : people)
        names.append(directory.name(person));
    const QString all = names.isEmpty() ? tr("nobody") : names.join(u", "_s);
    setAccessibleDescription(all);
    setToolTip(all.toHtmlEscaped());
    update();
}

QSize PeopleField::sizeHint() const
{
    return {160, 32};
}

QSize PeopleField::minimumSizeHint() const
{
    return {60, 32};
}

void PeopleField::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? colors.faint : colors.line);
    painter.setBrush(colors.control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    QRect place(kPadding, (height() - kDisc) / 2, kDisc, kDisc);
    const int room = width() - 2 * kPadding - kDisc;
    const qsizetype fits = std::max(1, (room + kGap) / (kDisc + kGap));
    const qsizetype shown =
        m_people.size() > fits ? std::min(fits - 1, kMost) : std::min(m_people.size(), kMost);
    const auto put = [&](const QString &initials, const QColor &color) {
        paintAvatar(
            &painter, QStyle::visualRect(layoutDirection(), rect(), place), initials, color);
        place.translate(kDisc + kGap, 0);
    };
    for (const PersonId person : m_people.first(shown))
        put(m_directory->initials(person), colorOfPerson(m_directory->person(person)));
    if (shown < m_people.size())
        put(u"+%1"_s.arg(m_people.size() - shown), colors.stage(0));
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), rect(), place.adjusted(4, 4, -4, -4)),
              "plus"_L1,
              colors.toned(Tone::Muted));
    if (hasFocus())
        paintFocusRing(&painter, rect(), kRadius, colors);
}

void PeopleField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down;
    if (opens && !(event->modifiers() & Qt::ControlModifier))
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void PeopleField::openMenu()
{
    if (!m_directory)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    IdList<PersonTag> offered;
    for (const Person &person : m_directory->people()) {
        offered.append(person.id);
    }
    // Who has left the firm can't be chosen any more, but taken off.
    for (const PersonId person : std::as_const(m_people)) {
        if (!offered.contains(person)) {
            offered.append(person);
        }
    }
    for (const PersonId person : std::as_const(offered)) {
        // Doubled, an ampersand is one and no mnemonic.
        QAction *action = menu->addAction(m_directory->name(person).replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_people.contains(person));
        connect(action, &QAction::toggled, this, [this, person](bool on) { toggle(person, on); });
    }
    if (m_offersNew) {
        menu->addSeparator();
        menu->addAction(
            ugoda::icon("plus"_L1), tr("Add a person…"), this, &PeopleField::addRequested);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void PeopleField::toggle(PersonId person, bool on)
{
    IdList<PersonTag> people = m_people;
    people.removeAll(person);
    if (on)
        people.append(person);
    setPeople(*m_directory, people);
    emit edited();
}

QIcon avatarIcon(const Directory &directory, PersonId person)
{
    constexpr int kScale = 3; // sharp up to 300 %
    QPixmap pixmap(16 * kScale, 16 * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAvatar(&painter,
                pixmap.rect(),
                directory.initials(person),
                colorOfPerson(directory.person(person)));
    return pixmap;
}

} // namespace ugoda
