// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/segmented.h"

#include "views/common/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ugoda {

using namespace Qt::StringLiterals;

Segmented::Segmented(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || id == m_current)
            return;
        m_current = id;
        emit currentChanged(id);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::add(QLatin1StringView iconName, const QString &text)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *segment = new QToolButton(this);
    segment->setProperty("kind", u"segment"_s);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    segment->setIconSize({20, 16});
    segment->setFixedHeight(32);
    if (!iconName.isEmpty()) {
        segment->setIcon(icon(iconName));
        segment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    segment->setText(text);
    layout()->addWidget(segment);
    segment->setProperty("edge", index == 0 ? u"only"_s : u"last"_s);
    if (index > 0)
        m_group->button(index - 1)->setProperty("edge", index == 1 ? u"first"_s : QString());
    m_group->addButton(segment, index);
    if (index == 0) {
        m_current = 0;
        segment->setChecked(true);
    }
    return index;
}

void Segmented::setText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
}

int Segmented::currentIndex() const
{
    return m_current;
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

} // namespace ugoda
