// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/agenda_model.h"

#include "model/items/agenda_words.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "model/store/agenda_reads.h"

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

AgendaModel::AgendaModel(Workspace &workspace, QObject *parent)
    : SplicedListModel(parent)
    , m_workspace(workspace)
    , m_agenda(
          workspace,
          this,
          Urgency::Interactive,
          [this] { return reading(); },
          [this](const Agenda &agenda) {
              m_loaded = true;
              take(agenda);
              m_counting.refresh();
          })
    , m_counting(
          workspace,
          this,
          Urgency::Background,
          [this] {
              return [filter = unplannedFilter()](Connection &connection) {
                  return readUnplanned(connection, filter);
              };
          },
          [this](const Unplanned &unplanned) { takeUnplanned(unplanned); })
{
    beginAtTop();
    connect(&workspace, &Workspace::changed, this, &AgendaModel::refresh);
    connect(&workspace, &Workspace::directoryChanged, this, &AgendaModel::announceAll);
    connect(&workspace.clock(), &DayClock::dayBegan, this, &AgendaModel::refresh);
    connect(&workspace, &Workspace::opened, this, [this] {
        m_query.day = {};
        beginAtTop();
        refresh();
    });
    connect(&workspace, &Workspace::closed, this, [this] {
        m_loaded = false;
        take({});
    });
}

QDate AgendaModel::today() const
{
    return m_workspace.clock().today();
}

void AgendaModel::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active && m_outdated) {
        refresh();
    }
}

void AgendaModel::setPerson(PersonId person)
{
    if (std::exchange(m_query.person, person) != person) {
        beginAtTop();
        refresh();
    }
}

void AgendaModel::setText(const QString &text)
{
    if (const QString wanted = text.simplified(); wanted != m_query.text) {
        m_query.text = wanted;
        beginAtTop();
        refresh();
    }
}

void AgendaModel::setPeriod(AgendaPeriod period)
{
    if (period != m_period || m_query.day.isValid()) {
        m_period = period;
        m_query.day = {};
        beginAtTop();
        refresh();
    }
}

void AgendaModel::setDay(QDate day)
{
    if (day != m_query.day) {
        m_query.day = day;
        beginAtTop();
        refresh();
    }
}

void AgendaModel::beginAtTop()
{
    m_query.limits.fill(kFirst);
    if (m_period == AgendaPeriod::Today && !m_query.day.isValid()) {
        m_query.limits[size_t(AgendaGroup::Later)] = kNextDays;
    }
}

void AgendaModel::showMore(AgendaGroup group)
{
    m_query.limits[size_t(group)] += kNext;
    refresh();
}

void AgendaModel::refresh()
{
    m_outdated = !m_active;
    if (m_active) {
        m_agenda.refresh();
    }
}

LatestRead<Agenda>::Read AgendaModel::reading()
{
    m_query.today = today();
    m_query.until = m_period == AgendaPeriod::Week ? today().addDays(7)
        : m_period == AgendaPeriod::Month          ? today().addMonths(1)
                                                   : QDate();
    return [query = m_query](Connection &connection) {
        return readAgenda(connection, query);
    };
}

Filter AgendaModel::unplannedFilter() const
{
    const Directory &directory = m_workspace.directory();
    Filter filter;
    filter.pipeline = m_workspace.pipeline();
    const QList<Pipeline> pipelines = directory.pipelines();
    for (const Pipeline &pipeline : pipelines) {
        if (pipeline.id != filter.pipeline
            && directory.isVisibleTo(pipeline, directory.currentPerson())) {
            filter.further.append(pipeline.id);
        }
    }
    filter.mine = m_query.person;
    filter.outcomes = {Outcome::None};
    filter.conditions = {
        {ConditionField::BuiltIn::NextDue, CustomKind::Date, Condition::Asks::Empty}};
    return filter;
}

Filter AgendaModel::unplannedIn(const Filter &present) const
{
    const Filter all = unplannedFilter();
    Filter narrowed = present;
    narrowed.further = all.further;
    narrowed.outcomes = all.outcomes;
    narrowed.archived = false;
    narrowed.trash = false;
    if (all.mine.isValid()) {
        narrowed.mine = all.mine;
    }
    for (const Condition &condition : all.conditions) {
        narrowed.setCondition(condition);
    }
    return narrowed;
}

void AgendaModel::takeUnplanned(const Unplanned &unplanned)
{
    if (m_unplanned != unplanned) {
        m_unplanned = unplanned;
        emit unplannedChanged();
    }
}

void AgendaModel::take(const Agenda &agenda)
{
    QList<Row> wanted;
    for (const AgendaSection &section : agenda.sections) {
        wanted.append({AgendaKind::Heading, section.group, section.count});
        for (const AgendaEntry &entry : section.entries) {
            wanted.append({AgendaKind::Task, section.group, 0, entry});
        }
        if (const int more = section.count - int(section.entries.size()); more > 0) {
            wanted.append({AgendaKind::More, section.group, more});
        }
    }
    m_days = agenda.days;
    splice(m_rows, wanted, [](const Row &a, const Row &b) { return a.stands(b); });
    announceAll();
    emit loaded();
}

void AgendaModel::announceAll()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const AgendaEntry *AgendaModel::entry(const QModelIndex &index) const
{
    const bool known = index.isValid() && index.row() < m_rows.size();
    return known && m_rows.at(index.row()).kind == AgendaKind::Task ? &m_rows.at(index.row()).entry
                                                                    : nullptr;
}

QModelIndex AgendaModel::find(OpportunityId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) {
        return row.kind == AgendaKind::Task && row.entry.activity.opportunity == id;
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows.at(index.row()).kind == AgendaKind::Heading;
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QHash<int, QByteArray> AgendaModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{AgendaKindRole, "kind"},
                  {AgendaGroupRole, "group"},
                  {AgendaCountRole, "count"},
                  {AgendaIconRole, "icon"},
                  {AgendaAboutRole, "about"},
                  {AgendaWhenRole, "when"},
                  {AgendaPersonRole, "person"}});
    return names;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case AgendaKindRole:
        return int(row.kind);
    case AgendaGroupRole:
        return int(row.group);
    case AgendaCountRole:
        return row.count;
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::AccessibleTextRole:
        return row.kind == AgendaKind::Task
            ? agendaSentence(row.entry, m_workspace.directory(), today())
            : row.kind == AgendaKind::Heading ? textOf(row) + u", "_s + Format().number(row.count)
                                              : textOf(row);
    default:
        return row.kind == AgendaKind::Task ? taskData(row.entry, role) : QVariant();
    }
}

QString AgendaModel::textOf(const Row &row) const
{
    switch (row.kind) {
    case AgendaKind::Heading:
        return m_query.day.isValid() ? Format().dayHeading(m_query.day, today())
                                     : agendaGroupName(row.group);
    case AgendaKind::More:
        return tr("Show %n more", "tasks of a group", row.count);
    case AgendaKind::Task:
        break;
    }
    return agendaTitle(row.entry.activity, m_workspace.directory());
}

QVariant AgendaModel::taskData(const AgendaEntry &entry, int role) const
{
    const ActivityType *type = m_workspace.directory().activityType(entry.activity.type);
    switch (role) {
    case AgendaIconRole:
        return type && !type->icon.isEmpty() ? type->icon : u"calendar"_s;
    case AgendaAboutRole:
        return agendaAbout(entry);
    case AgendaWhenRole:
        return agendaWhen(entry.activity, today(), m_query.day.isValid());
    case AgendaPersonRole:
        return entry.activity.responsible.value;
    default:
        return {};
    }
}

} // namespace ugoda
