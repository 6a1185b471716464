// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ugoda {

struct Filter;

/// What a page shows in place of its content: what belongs here, and the action that brings it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QLatin1StringView icon, QWidget *parent = nullptr);

    /// The words; no button without an action's text, no second one without its own.
    void setWords(const QString &title,
                  const QString &text,
                  const QString &actionText = {},
                  const QString &otherText = {});

    /// The words where a filter lets nothing through; the action then clears it.
    void setFiltered(const Filter &filter);

signals:
    void actionTriggered();
    void otherTriggered();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace ugoda
