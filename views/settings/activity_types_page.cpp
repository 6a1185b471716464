// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/activity_types_page.h"

#include "model/domain/activity_icons.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/form/chip_field.h"
#include "views/form/field_row.h"
#include "views/form/pick_field.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDays = 3650;

IdList<ActivityTypeTag> typesIn(const QJsonArray &value)
{
    IdList<ActivityTypeTag> ids;
    for (const QJsonValue &id : value) {
        ids.append(ActivityTypeId {id.toInteger()});
    }
    return ids;
}

} // namespace

ActivityTypeDetails::ActivityTypeDetails(Workspace &workspace, QWidget *parent)
    : EntryDetails(workspace, parent)
    , m_category(new ChoiceBox(this))
    , m_icon(new ChoiceBox(this))
    , m_days(new QSpinBox(this))
    , m_outcome(new QLineEdit(this))
    , m_next(new ChipField(false, this))
    , m_categoryRow(addField("category"_L1, m_category))
    , m_iconRow(addField("icon"_L1, m_icon))
    , m_daysRow(addField("days"_L1, m_days))
    , m_outcomeRow(addField("outcome"_L1, m_outcome))
    , m_nextRow(addField("next_types"_L1, m_next))
{
    m_days->setRange(0, kMaxDays);
    m_days->setKeyboardTracking(false);
    m_outcome->setMaxLength(int(kMaxSummary));
    connect(m_category, &QComboBox::activated, this, [this] {
        change([this](ActivityType &type) {
            type.category = ActivityCategory(m_category->currentData().toInt());
        });
    });
    connect(m_icon, &QComboBox::activated, this, [this] {
        change([this](ActivityType &type) { type.icon = m_icon->currentData().toString(); });
    });
    connect(m_days, &QSpinBox::editingFinished, this, [this] {
        change([this](ActivityType &type) { type.days = m_days->value(); });
    });
    connect(m_outcome, &QLineEdit::editingFinished, this, [this] {
        m_outcome->setModified(false);
        change([this](ActivityType &type) { type.outcome = m_outcome->text().simplified(); });
    });
    connect(m_next, &ChipField::edited, this, [this] {
        change([this](ActivityType &type) { type.nextTypes = typesIn(m_next->value()); });
    });
    retranslate();
}

const ActivityType *ActivityTypeDetails::type() const
{
    const ActivityType *found = workspace().directory().activityType({entry()});
    return found && !found->removed ? found : nullptr;
}

void ActivityTypeDetails::change(const std::function<void(ActivityType &)> &what)
{
    if (const ActivityType *seen = type()) {
        ActivityType wanted = *seen;
        what(wanted);
        save(*seen, wanted);
    }
}

bool ActivityTypeDetails::showFields()
{
    const ActivityType *shown = type();
    if (!shown) {
        return false;
    }
    m_category->choose(int(shown->category));
    m_icon->choose(shown->icon, shown->icon);
    if (!m_days->hasFocus()) {
        m_days->setValue(shown->days);
    }
    showIn(m_outcome, shown->outcome);
    showSuccessors(*shown);
    return true;
}

void ActivityTypeDetails::showSuccessors(const ActivityType &shown)
{
    const Directory &directory = workspace().directory();
    QList<Choice> choices;
    QHash<qint64, ChipLook> looks;
    const QList<ActivityType> all = directory.activityTypes();
    for (const ActivityType &known : all) {
        choices.append({known.id.value, directory.name(known.id), {}});
    }
    QJsonArray value;
    for (const ActivityTypeId id : shown.nextTypes) {
        value.append(id.value);
        looks.insert(id.value, {directory.name(id), {}});
    }
    for (const Choice &choice : std::as_const(choices)) {
        looks.insert(choice.id, {choice.text, {}});
    }
    m_next->setChoices(choices, looks);
    if (m_next->value() != value) {
        m_next->setValue(value);
    }
}

void ActivityTypeDetails::retranslate()
{
    m_category->clear();
    m_category->addItem(tr("Other"), int(ActivityCategory::Other));
    m_category->addItem(tr("Meeting"), int(ActivityCategory::Meeting));
    m_icon->clear();
    const std::array<QString, kActivityIcons.size()> words = {tr("Phone"),
                                                              tr("Letter"),
                                                              tr("Calendar"),
                                                              tr("Check mark"),
                                                              tr("People"),
                                                              tr("Bubble"),
                                                              tr("Clock"),
                                                              tr("Paper plane"),
                                                              tr("Document"),
                                                              tr("Receipt")};
    for (size_t i = 0; i < words.size(); ++i) {
        m_icon->addItem(icon(kActivityIcons[i]), words[i], QString(kActivityIcons[i]));
    }
    m_categoryRow->setLabel(tr("&Category"));
    m_iconRow->setLabel(tr("&Icon"));
    m_daysRow->setLabel(tr("&Days until the deadline"));
    m_outcomeRow->setLabel(tr("&Expected outcome"));
    m_outcome->setPlaceholderText(tr("Fills the summary of a new activity"));
    m_nextRow->setLabel(tr("Recommended &next activities"));
    m_next->setPlaceholder(tr("Add a type"));
    setEmptyWords(tr("Choose an activity type to see what planning it begins with."));
    showFields();
}

ActivityTypesPage::ActivityTypesPage(Workspace &workspace, QWidget *parent)
    : DictionaryPage(workspace, Entity::ActivityType, parent)
{
    setDetails(new ActivityTypeDetails(workspace, this));
    retranslate();
}

void ActivityTypesPage::retranslate()
{
    setHeading(tr("Activity types"),
               tr("What can be planned for an opportunity. A type that is in use can be archived, "
                  "but not deleted."));
    editor().setWords({tr("Activity types"), tr("Add an activity type"), tr("Activities")});
    findChild<ActivityTypeDetails *>()->retranslate();
}

} // namespace ugoda
