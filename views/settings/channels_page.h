// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/dictionary_page.h"
#include "views/settings/entry_details.h"

class QCheckBox;

namespace ugoda {

class ChoiceBox;
class MoneyField;
class PeopleField;

/// Switches, team, target and dashboard of a sales channel (rows 99 to 114).
class ChannelDetails : public EntryDetails
{
    Q_OBJECT

public:
    ChannelDetails(Workspace &workspace, QWidget *parent);

    void retranslate() override;

protected:
    bool showFields() override;

private:
    /// A switch with a line about what it does.
    struct Switch
    {
        QCheckBox *box;
        QLabel *meaning;
        bool Channel::*member;
    };

    Switch addSwitch(bool Channel::*member);
    const Channel *channel() const;
    void change(const std::function<void(Channel &)> &what);
    /// Adds somebody to the people and does what is meant with them.
    void addPerson(const std::function<void(Channel &, PersonId)> &use);
    void connectFields();
    void fillDashboard(DashContent content);

    Switch m_quotations;
    Switch m_onBoard;
    Switch m_leads;
    QLineEdit *m_company;
    ChoiceBox *m_leader;
    PeopleField *m_members;
    MoneyField *m_target;
    ChoiceBox *m_content;
    ChoiceBox *m_span;
    ChoiceBox *m_group;
    FieldRow *m_companyRow;
    FieldRow *m_leaderRow;
    FieldRow *m_membersRow;
    FieldRow *m_targetRow;
    FieldRow *m_contentRow;
    FieldRow *m_spanRow;
    FieldRow *m_groupRow;
};

/// The ways in which clients reach the firm (rows 96 to 115).
class ChannelsPage : public DictionaryPage
{
    Q_OBJECT

public:
    ChannelsPage(Workspace &workspace, QWidget *parent);

protected:
    void retranslate() override;
};

} // namespace ugoda
