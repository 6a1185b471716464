// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_editor.h"

#include "model/domain/validation.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/activity/duration_field.h"
#include "views/activity/time_field.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/date_field.h"
#include "views/form/pick_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysRole = Qt::UserRole + 1; ///< of a type: until the deadline
constexpr int kOutcomeRole = Qt::UserRole + 2; ///< of a type: what is expected to come of it
constexpr int kMeetingRole = Qt::UserRole + 3; ///< of a type: it has a time
constexpr int kUsualMeeting = 60; ///< minutes

} // namespace

ActivityEditor::ActivityEditor(QWidget *parent)
    : QWidget(parent)
    , m_type(new ChoiceBox(this))
    , m_due(new DateField(this))
    , m_time(new TimeField(this))
    , m_duration(new DurationField(this))
    , m_summary(new QLineEdit(this))
    , m_person(new ChoiceBox(this))
    , m_problem(label({}, TextStyle::Secondary, Tone::Bad, this))
    , m_accept(button({}, "primary"_L1, this))
    , m_leave(button({}, "flat"_L1, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 8);
    all->setSpacing(8);
    const auto addLine = [all](std::initializer_list<QWidget *> parts) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *part : parts) {
            line->addWidget(part, 1);
        }
        all->addLayout(line);
    };
    addLine({m_type, m_due});
    addLine({m_time, m_duration});
    all->addWidget(m_problem);
    all->addWidget(m_summary);
    all->addWidget(m_person);
    addLine({m_accept, m_leave});
    m_summary->setMaxLength(int(kMaxSummary));
    m_problem->setWordWrap(true);
    m_accept->setAutoDefault(false);
    m_leave->setAutoDefault(false);
    connect(m_type, &QComboBox::activated, this, &ActivityEditor::followType);
    connect(m_due, &DateField::edited, this, [this] {
        m_dayByHand = true;
        setProblem({});
    });
    connect(m_time, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    connect(m_duration, &QComboBox::editTextChanged, this, [this] { setProblem({}); });
    connect(m_summary, &QLineEdit::textEdited, this, [this] { m_summaryByHand = true; });
    connect(m_accept, &QPushButton::clicked, this, &ActivityEditor::accept);
    connect(m_leave, &QPushButton::clicked, this, &ActivityEditor::left);
    setProblem({});
    retranslate();
}

void ActivityEditor::begin(const Activity &activity, const Directory &directory, QDate today)
{
    m_seen = activity;
    m_today = today;
    m_dayByHand = activity.id.isValid();
    m_summaryByHand = activity.id.isValid();
    m_type->clear();
    const QList<ActivityType> types = directory.activityTypes();
    for (const ActivityType &type : types) {
        const QString picture = type.icon.isEmpty() ? u"calendar"_s : type.icon;
        m_type->addItem(
            icon(QLatin1StringView(picture.toLatin1())), directory.name(type.id), type.id.value);
        m_type->setItemData(m_type->count() - 1, type.days, kDaysRole);
        m_type->setItemData(m_type->count() - 1, type.outcome, kOutcomeRole);
        m_type->setItemData(
            m_type->count() - 1, type.category == ActivityCategory::Meeting, kMeetingRole);
    }
    if (activity.type.isValid()) {
        m_type->choose(activity.type.value, directory.name(activity.type));
        const ActivityType *type = directory.activityType(activity.type);
        const bool isMeeting = type && type->category == ActivityCategory::Meeting;
        m_type->setItemData(
            m_type->currentIndex(), isMeeting, kMeetingRole); // also of an archived one
    }
    m_person->clear();
    m_person->addItem({}, activity.responsible.value);
    suggest({}, directory);
    m_summary->setText(activity.summary);
    m_due->setDate(activity.dueOn);
    m_time->setMinute(activity.dueTime);
    m_duration->setMinutes(activity.duration.value_or(kUsualMeeting));
    followType();
    setProblem({});
    retranslate();
    m_begun = entered();
    show();
    m_type->setFocus();
}

void ActivityEditor::suggest(const IdList<PersonTag> &people, const Directory &directory)
{
    const PersonId chosen {m_person->currentData().toLongLong()};
    const auto add = [&](PersonId id) {
        m_person->addItem(directory.name(id), id.value);
    };
    m_person->clear();
    m_person->addItem(tr("Nobody"), qint64(0));
    const QList<Person> all = directory.people();
    const auto isOffered = [&all](PersonId id) {
        return std::any_of(
            all.begin(), all.end(), [id](const Person &one) { return one.id == id; });
    };
    for (const PersonId id : people) {
        if (isOffered(id) && m_person->findData(id.value) < 0) {
            add(id);
        }
    }
    if (m_person->count() > 1) {
        m_person->insertSeparator(m_person->count());
    }
    for (const Person &person : all) {
        if (!people.contains(person.id)) {
            add(person.id);
        }
    }
    m_person->choose(chosen.value, directory.name(chosen));
}

QStringList ActivityEditor::entered() const
{
    return {m_type->currentData().toString(),
            m_due->text(),
            m_time->text(),
            m_duration->currentText(),
            m_summary->text(),
            m_person->currentData().toString()};
}

void ActivityEditor::followType()
{
    if (!m_dayByHand) {
        m_due->setDate(m_today.addDays(m_type->currentData(kDaysRole).toInt()));
    }
    if (!m_summaryByHand) {
        m_summary->setText(m_type->currentData(kOutcomeRole).toString());
    }
    m_time->setVisible(isMeeting());
    m_duration->setVisible(isMeeting());
}

bool ActivityEditor::isMeeting() const
{
    return m_type->currentData(kMeetingRole).toBool();
}

bool ActivityEditor::takeTime(Activity &wanted)
{
    wanted.dueTime.reset();
    wanted.duration.reset();
    if (!isMeeting() || m_time->text().trimmed().isEmpty()) {
        return true;
    }
    wanted.dueTime = m_time->minute();
    wanted.duration = m_duration->minutes();
    if (!wanted.dueTime) {
        constexpr int kExample = 14 * 60 + 30;
        setProblem(
            tr("Give the time like this: %1, or leave it empty.").arg(Format().timeSpan(kExample)));
        m_time->setFocus();
    } else if (!wanted.duration) {
        setProblem(tr("Give how long it takes, 24 hours at most: 45 or 1:30."));
        m_duration->setFocus();
    }
    return wanted.dueTime && wanted.duration;
}

void ActivityEditor::accept()
{
    Activity wanted = m_seen;
    wanted.type = {m_type->currentData().toLongLong()};
    wanted.dueOn = m_due->date();
    wanted.summary = m_summary->text().simplified();
    wanted.responsible = {m_person->currentData().toLongLong()};
    if (!takeTime(wanted)) {
        return;
    }
    const QList<FieldProblem> problems = problemsOf(wanted);
    if (problems.isEmpty()) {
        emit accepted(wanted);
    } else if (problems.first().field == "due_on"_L1) {
        setProblem(tr("Give the day on which it is to be done."));
        m_due->setFocus();
    } else {
        setProblem(tr("Choose what kind of activity it is."));
        m_type->setFocus();
    }
}

void ActivityEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ActivityEditor::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        emit left();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter)
               && event->modifiers() == (event->modifiers() & Qt::KeypadModifier)) {
        m_leave->hasFocus() ? m_leave->click() : accept();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ActivityEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ActivityEditor::retranslate()
{
    m_type->setAccessibleName(tr("Activity type"));
    m_due->setAccessibleName(tr("Due date"));
    m_due->setPlaceholderText(tr("Due date"));
    m_due->retranslate();
    m_time->setAccessibleName(tr("Time"));
    m_time->setPlaceholderText(tr("Time"));
    m_time->retranslate();
    m_duration->setAccessibleName(tr("Duration"));
    m_duration->retranslate();
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("What is it about?"));
    m_person->setAccessibleName(tr("Who does it"));
    m_person->setItemText(0, tr("Nobody"));
    m_accept->setText(m_seen.id.isValid() ? tr("Save") : tr("Plan"));
    m_leave->setText(tr("Cancel"));
}

} // namespace ugoda
