// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ugoda {

class ChoiceBox;
class DateField;
class Directory;
class DurationField;
class TimeField;

/// Where an activity is planned or changed (rows 26, 27): type, day, person and what it is about;
/// of a meeting also time and duration (row 119).
/// Enter takes it, Esc leaves. Day and summary follow the type
/// until a person gives them (rows 120, 121).
class ActivityEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityEditor(QWidget *parent);

    /// Shows an activity; id 0: a new one, day and summary by its type. `today` is day 0.
    void begin(const Activity &activity, const Directory &directory, QDate today);

    /// Names these people first among those who may do it (row 38).
    void suggest(const IdList<PersonTag> &people, const Directory &directory);

    /// The one shown last, as it was.
    const Activity &seen() const { return m_seen; }

    /// Whether the fields say something else than when it was shown.
    bool isTouched() const { return entered() != m_begun; }

signals:
    /// The person wants it so; it can be taken.
    void accepted(const ugoda::Activity &wanted);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands in the fields, as texts.
    QStringList entered() const;
    void followType();
    bool isMeeting() const;
    /// Time and duration as the fields have them; false when one can't be read, which is told.
    bool takeTime(Activity &wanted);
    void accept();
    void setProblem(const QString &text);
    void retranslate();

    ChoiceBox *m_type;
    DateField *m_due;
    TimeField *m_time; ///< shown for meetings, as the next
    DurationField *m_duration;
    QLineEdit *m_summary;
    ChoiceBox *m_person;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_leave;
    Activity m_seen;
    QStringList m_begun; ///< entered() at the beginning
    QDate m_today;
    bool m_dayByHand = false;
    bool m_summaryByHand = false;
};

} // namespace ugoda
