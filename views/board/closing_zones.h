// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"
#include "views/common/palette.h"

#include <QLatin1StringView>
#include <QWidget>

class QPropertyAnimation;

namespace ugoda {

/// A place on which dragged cards are dropped.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    DropZone(QLatin1StringView icon, Tone tone, QWidget *parent);

    void setText(const QString &text);

signals:
    void dropped(const QList<ugoda::OpportunityId> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setDraggedOver(bool over);

    QByteArray m_icon;
    Tone m_tone;
    QString m_text;
    bool m_draggedOver = false;
};

/// Won, Lost and Postpone: zones that rise from the lower edge of the board while cards are dragged
/// (rows 40 and 151). Lies over its parent.
class ClosingZones : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kHeight = 88;

    explicit ClosingZones(QWidget *parent);

    /// Rises, or sinks and hides.
    void setRaised(bool raised);

    bool isRaised() const { return m_raised; }

    /// To be called when the parent's size changed.
    void place();

signals:
    void won(const QList<ugoda::OpportunityId> &ids);
    void lost(const QList<ugoda::OpportunityId> &ids);
    void postponed(const QList<ugoda::OpportunityId> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect placeFor(bool raised) const;
    void retranslate();

    DropZone *m_won;
    DropZone *m_lost;
    DropZone *m_postponed;
    QPropertyAnimation *m_rising;
    bool m_raised = false;
};

} // namespace ugoda
