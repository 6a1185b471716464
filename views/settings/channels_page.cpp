// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/channels_page.h"

#include "model/domain/money.h"
#include "model/items/default_names.h"
#include "model/items/workspace.h"
#include "views/actions/person_dialog.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/form/field_row.h"
#include "views/form/money_field.h"
#include "views/form/people_field.h"
#include "views/form/pick_field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSomebodyNew = -1; ///< in place of a person's id

} // namespace

ChannelDetails::ChannelDetails(Workspace &workspace, QWidget *parent)
    : EntryDetails(workspace, parent)
    , m_quotations(addSwitch(&Channel::quotations))
    , m_onBoard(addSwitch(&Channel::onBoard))
    , m_leads(addSwitch(&Channel::leads))
    , m_company(new QLineEdit(this))
    , m_leader(new ChoiceBox(this))
    , m_members(new PeopleField(this))
    , m_target(new MoneyField(this))
    , m_content(new ChoiceBox(this))
    , m_span(new ChoiceBox(this))
    , m_group(new ChoiceBox(this))
    , m_companyRow(addField("company"_L1, m_company))
    , m_leaderRow(addField("leader"_L1, m_leader))
    , m_membersRow(addField("members"_L1, m_members))
    , m_targetRow(addField("target"_L1, m_target))
    , m_contentRow(addField("dash_content"_L1, m_content))
    , m_spanRow(addField("dash_span"_L1, m_span))
    , m_groupRow(addField("dash_group"_L1, m_group))
{
    m_company->setReadOnly(true); // it belongs to the firm's own profile (row 104)
    m_members->offerNew();
    connectFields();
    retranslate();
}

ChannelDetails::Switch ChannelDetails::addSwitch(bool Channel::*member)
{
    const Switch made {
        new QCheckBox(this), label({}, TextStyle::Secondary, Tone::Muted, this), member};
    setKind(made.box, u"switch");
    made.meaning->setWordWrap(true);
    made.meaning->setContentsMargins(38, 0, 0, 4);
    auto *both = new QVBoxLayout;
    both->setContentsMargins(kFormInset, 0, 0, 0);
    both->setSpacing(2);
    both->addWidget(made.box);
    both->addWidget(made.meaning);
    rows()->addLayout(both);
    connect(made.box, &QCheckBox::clicked, this, [this, member](bool on) {
        change([&](Channel &channel) { channel.*member = on; });
    });
    return made;
}

void ChannelDetails::connectFields()
{
    connect(m_leader, &QComboBox::activated, this, [this] {
        if (m_leader->currentData().toLongLong() == kSomebodyNew) {
            showFields(); // nobody is chosen yet
            addPerson([](Channel &channel, PersonId person) { channel.leader = person; });
            return;
        }
        change(
            [this](Channel &channel) { channel.leader = {m_leader->currentData().toLongLong()}; });
    });
    connect(m_members, &PeopleField::edited, this, [this] {
        change([this](Channel &channel) { channel.members = m_members->people(); });
    });
    connect(m_members, &PeopleField::addRequested, this, [this] {
        addPerson([](Channel &channel, PersonId person) { channel.members.append(person); });
    });
    connect(m_target, &QLineEdit::editingFinished, this, [this] {
        const bool readable = m_target->minor() || m_target->value().isEmpty();
        m_targetRow->setProblem(readable ? QString() : tr("This is no amount of money."));
        if (readable) {
            m_target->setModified(false);
            change([this](Channel &channel) { channel.target = m_target->minor(); });
        }
    });
    connect(m_content, &QComboBox::activated, this, [this] {
        change([this](Channel &channel) {
            channel.dashContent = DashContent(m_content->currentData().toInt());
            // Orders and invoices have no stage to be grouped by (row 114).
            if (channel.dashContent != DashContent::Pipeline
                && channel.dashGroup == DashGroup::Stage) {
                channel.dashGroup = DashGroup::Month;
            }
        });
    });
    connect(m_span, &QComboBox::activated, this, [this] {
        change([this](Channel &channel) {
            channel.dashSpan = DashSpan(m_span->currentData().toInt());
        });
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        change([this](Channel &channel) {
            channel.dashGroup = DashGroup(m_group->currentData().toInt());
        });
    });
}

void ChannelDetails::addPerson(const std::function<void(Channel &, PersonId)> &use)
{
    auto *dialog = new PersonDialog(workspace(), this);
    connect(dialog, &PersonDialog::added, this, [this, use](PersonId person) {
        change([&](Channel &channel) { use(channel, person); });
    });
    dialog->open();
}

const Channel *ChannelDetails::channel() const
{
    const Channel *found = workspace().directory().channel({entry()});
    return found && !found->removed ? found : nullptr;
}

void ChannelDetails::change(const std::function<void(Channel &)> &what)
{
    if (const Channel *seen = channel()) {
        Channel wanted = *seen;
        what(wanted);
        save(*seen, wanted);
    }
}

bool ChannelDetails::showFields()
{
    const Channel *shown = channel();
    if (!shown) {
        return false;
    }
    for (const Switch &one : {m_quotations, m_onBoard, m_leads}) {
        one.box->setChecked(shown->*one.member);
    }
    const Directory &directory = workspace().directory();
    m_company->setText(directory.firm().name);
    m_leader->clear();
    m_leader->addItem(tr("Nobody"), qint64(0));
    const QList<Person> people = directory.people();
    for (const Person &person : people) {
        m_leader->addItem(
            avatarIcon(directory, person.id), directory.name(person.id), person.id.value);
    }
    m_leader->addItem(icon("plus"_L1), tr("Add a person…"), kSomebodyNew);
    m_leader->choose(shown->leader.value, directory.name(shown->leader));
    m_members->setPeople(directory, shown->members);
    m_target->setCurrency(directory.currency());
    if (!m_target->hasFocus() || !m_target->isModified()) {
        m_target->setValue(shown->target ? plainAmount(*shown->target) : QString());
    }
    fillDashboard(shown->dashContent);
    m_content->choose(int(shown->dashContent));
    m_span->choose(int(shown->dashSpan));
    m_group->choose(int(shown->dashGroup));
    return true;
}

/// Rows 112 to 114: what can be chosen depends on what is counted.
void ChannelDetails::fillDashboard(DashContent content)
{
    const bool pipeline = content == DashContent::Pipeline;
    m_content->clear();
    m_content->addItem(tr("Pipeline"), int(DashContent::Pipeline));
    m_content->addItem(tr("Sales"), int(DashContent::Sales));
    m_content->addItem(tr("Outgoing invoices"), int(DashContent::Invoices));
    m_span->clear();
    m_span->addItem(pipeline ? tr("Within a week") : tr("The last week"), int(DashSpan::Week));
    m_span->addItem(pipeline ? tr("Within a month") : tr("The last month"), int(DashSpan::Month));
    m_span->addItem(pipeline ? tr("Within a quarter") : tr("The last quarter"),
                    int(DashSpan::Quarter));
    m_span->addItem(pipeline ? tr("Within a year") : tr("The last year"), int(DashSpan::Year));
    m_group->clear();
    m_group->addItem(tr("Day"), int(DashGroup::Day));
    m_group->addItem(tr("Week"), int(DashGroup::Week));
    m_group->addItem(tr("Month"), int(DashGroup::Month));
    m_group->addItem(tr("Person"), int(DashGroup::Person));
    if (pipeline) {
        m_group->addItem(tr("Stage"), int(DashGroup::Stage));
    }
    m_spanRow->setLabel(pipeline ? tr("Expected to c&lose") : tr("Sca&le"));
}

void ChannelDetails::retranslate()
{
    m_quotations.box->setText(tr("&Quotations"));
    m_quotations.meaning->setText(
        tr("A quotation can be printed or saved as PDF (Ctrl+P); without it, there is none."));
    m_onBoard.box->setText(tr("&Pipeline"));
    m_onBoard.meaning->setText(
        tr("Its opportunities stand on the board; without it, only in the table."));
    m_leads.box->setText(tr("&Leads"));
    m_leads.meaning->setText(
        tr("What comes in from outside waits as a lead in “%1” until somebody takes it into work.")
            .arg(defaultName(u"stage.unregistered"_s)));
    m_companyRow->setLabel(tr("Compan&y"));
    m_company->setPlaceholderText(tr("See Settings ▸ Firm"));
    m_leaderRow->setLabel(tr("Channel leade&r"));
    m_membersRow->setLabel(tr("Channel &members"));
    m_membersRow->setHint(tr("What a member creates gets this channel by itself."));
    m_targetRow->setLabel(tr("Monthly &target"));
    m_target->setPlaceholderText(tr("No target"));
    m_target->retranslate();
    m_contentRow->setLabel(tr("&Dashboard shows"));
    m_groupRow->setLabel(tr("&Group by"));
    setEmptyWords(tr("Choose a sales channel to see its switches, team and target."));
    showFields();
}

ChannelsPage::ChannelsPage(Workspace &workspace, QWidget *parent)
    : DictionaryPage(workspace, Entity::Channel, parent)
{
    setDetails(new ChannelDetails(workspace, this));
    retranslate();
}

void ChannelsPage::retranslate()
{
    setHeading(tr("Sales channels"),
               tr("The ways in which clients reach the firm, each with its team and its target."));
    editor().setWords({tr("Sales channels"), tr("Add a sales channel"), tr("Opportunities")});
    findChild<ChannelDetails *>()->retranslate();
}

} // namespace ugoda
