// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agenda.h"
#include "model/domain/filter.h"
#include "model/items/latest_read.h"
#include "model/items/row_difference.h"

namespace ugoda {

/// How far the list of tasks looks ahead. Overdue ones are always in it; Today shows the next few
/// of the later ones besides.
enum class AgendaPeriod {
    Today,
    Week,
    Month,
    All
};

enum class AgendaKind {
    Heading, ///< of a group
    Task,
    More ///< stands for those of a group that are not shown yet
};

/// What AgendaModel answers besides Qt::DisplayRole (what a person would call the row) and
/// Qt::AccessibleTextRole (a whole sentence). The last four are empty but for tasks.
enum AgendaRole {
    AgendaKindRole = Qt::UserRole + 1, ///< int of AgendaKind
    AgendaGroupRole, ///< int of AgendaGroup
    AgendaCountRole, ///< of a heading: how many the group has; of More: how many are not shown
    AgendaIconRole, ///< name of an icon
    AgendaAboutRole, ///< opportunity · client · phone
    AgendaWhenRole, ///< day or time, in words
    AgendaPersonRole, ///< qint64 of PersonId, 0 for nobody
};

/// All that is planned and not done, in the groups overdue, today, later (rows 26 to 29, 119), or
/// that of one chosen day. Of each group the first ones are loaded and more on demand; counts cover
/// all. Follows changes and midnight, while it is active; selection and place survive. Lives in the
/// GUI thread.
class AgendaModel : public SplicedListModel
{
    Q_OBJECT

public:
    static constexpr int kFirst = 50; ///< so many of a group are loaded at first…
    static constexpr int kNext = 200; ///< …and so many with each showMore()
    static constexpr int kNextDays = 3; ///< so many later ones the period Today lets through

    explicit AgendaModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads only while it is active; then it catches up with what happened meanwhile.
    void setActive(bool active);
    /// Whose tasks: of one person, or (invalid) of everybody.
    void setPerson(PersonId person);
    /// Only those of opportunities that the search finds by this text.
    void setText(const QString &text);
    /// Also leaves a chosen day.
    void setPeriod(AgendaPeriod period);
    /// Shows one day's tasks; invalid: those of the period.
    void setDay(QDate day);

    PersonId person() const { return m_query.person; }

    const QString &text() const { return m_query.text; }

    AgendaPeriod period() const { return m_period; }

    QDate day() const { return m_query.day; }

    /// Whether the first answer is here.
    bool isLoaded() const { return m_loaded; }

    /// How many tasks each day has, whatever is shown.
    const QMap<QDate, int> &days() const { return m_days; }

    const Unplanned &unplanned() const { return m_unplanned; }

    /// What lets through those that unplanned() counts: open, without an activity, in the pipelines
    /// that the current person sees.
    Filter unplannedFilter() const;
    /// The same within a filter that is set already: its conditions hold too, except those that
    /// contradict.
    Filter unplannedIn(const Filter &present) const;

    /// The task of a row; null for other rows.
    const AgendaEntry *entry(const QModelIndex &index) const;
    /// The row of a task of an opportunity; invalid when none is loaded.
    QModelIndex find(OpportunityId id) const;
    /// Loads the next ones of a group.
    void showMore(AgendaGroup group);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Headings are disabled, so that the keyboard goes from task to task.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Rows and days are as the file has them.
    void loaded();
    void unplannedChanged();

private:
    struct Row
    {
        AgendaKind kind = AgendaKind::Task;
        AgendaGroup group = AgendaGroup::Today;
        int count = 0;
        AgendaEntry entry {};

        bool stands(const Row &other) const
        {
            return kind == other.kind && group == other.group
                && entry.activity.id == other.entry.activity.id;
        }
    };

    void refresh();
    LatestRead<Agenda>::Read reading();
    void takeUnplanned(const Unplanned &unplanned);
    void beginAtTop();
    void take(const Agenda &agenda);
    void announceAll();
    QDate today() const;
    QString textOf(const Row &row) const;
    QVariant taskData(const AgendaEntry &entry, int role) const;

    Workspace &m_workspace;
    AgendaQuery m_query; ///< `today` and `until` are set with each reading
    AgendaPeriod m_period = AgendaPeriod::Today;
    QList<Row> m_rows;
    QMap<QDate, int> m_days;
    Unplanned m_unplanned;
    bool m_active = false;
    bool m_loaded = false;
    bool m_outdated = true; ///< something changed while it was not active
    LatestRead<Agenda> m_agenda;
    LatestRead<Unplanned> m_counting;
};

} // namespace ugoda
