// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/dictionary_page.h"
#include "views/settings/entry_details.h"

class QSpinBox;

namespace ugoda {

class ChipField;
class ChoiceBox;

/// Category, icon, days, expected outcome and recommended successors of an activity type (rows 119
/// to 122).
class ActivityTypeDetails : public EntryDetails
{
    Q_OBJECT

public:
    ActivityTypeDetails(Workspace &workspace, QWidget *parent);

    void retranslate() override;

protected:
    bool showFields() override;

private:
    const ActivityType *type() const;
    void change(const std::function<void(ActivityType &)> &what);
    void showSuccessors(const ActivityType &shown);

    ChoiceBox *m_category;
    ChoiceBox *m_icon;
    QSpinBox *m_days;
    QLineEdit *m_outcome;
    ChipField *m_next;
    FieldRow *m_categoryRow;
    FieldRow *m_iconRow;
    FieldRow *m_daysRow;
    FieldRow *m_outcomeRow;
    FieldRow *m_nextRow;
};

/// What can be planned (rows 116 to 122).
class ActivityTypesPage : public DictionaryPage
{
    Q_OBJECT

public:
    ActivityTypesPage(Workspace &workspace, QWidget *parent);

protected:
    void retranslate() override;
};

} // namespace ugoda
