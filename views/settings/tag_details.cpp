// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/tag_details.h"

#include "model/items/workspace.h"
#include "views/common/color_choice.h"
#include "views/form/field_row.h"
#include "views/form/pick_field.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace ugoda {

using namespace Qt::StringLiterals;

TagDetails::TagDetails(Workspace &workspace, QWidget *parent)
    : EntryDetails(workspace, parent)
    , m_color(new ChoiceBox(this))
    , m_group(new QLineEdit(this))
    , m_colorRow(addField("color"_L1, m_color))
    , m_groupRow(addField("tag_group"_L1, m_group))
{
    auto *groups = new QCompleter(new QStringListModel(this), this);
    groups->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(groups);
    connect(m_color, &QComboBox::activated, this, [this] {
        if (const Tag *seen = tag()) {
            Tag wanted = *seen;
            wanted.color = m_color->currentData().toString();
            save(*seen, wanted);
        }
    });
    connect(m_group, &QLineEdit::editingFinished, this, [this] {
        if (const Tag *seen = tag()) {
            Tag wanted = *seen;
            wanted.group = m_group->text().simplified();
            m_group->setModified(false);
            save(*seen, wanted);
        }
    });
    retranslate();
}

const Tag *TagDetails::tag() const
{
    const Tag *found = workspace().directory().tag({entry()});
    return found && !found->removed ? found : nullptr;
}

bool TagDetails::showFields()
{
    const Tag *shown = tag();
    if (!shown) {
        return false;
    }
    m_color->choose(shown->color, shown->color);
    showIn(m_group, shown->group);
    QStringList groups;
    const QList<Tag> tags = workspace().directory().tags();
    for (const Tag &known : tags) {
        if (!known.group.isEmpty() && !groups.contains(known.group)) {
            groups.append(known.group);
        }
    }
    static_cast<QStringListModel *>(m_group->completer()->model())->setStringList(groups);
    return true;
}

void TagDetails::retranslate()
{
    m_color->clear();
    for (const ColorChoice &choice : colorChoices()) {
        m_color->addItem(colorIcon(choice.color), choice.name, choice.color);
    }
    m_colorRow->setLabel(tr("&Color"));
    m_groupRow->setLabel(tr("&Group"));
    m_group->setPlaceholderText(tr("industry, size, urgency…"));
    setEmptyWords(tr("Choose a tag to give it a color and a group."));
    showFields();
}

} // namespace ugoda
