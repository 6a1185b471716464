// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/avatar_row.h"
#include "views/common/palette.h"

class QLabel;
class QToolButton;

namespace ugoda {

class ElidedLabel;

/// What stands above a history.
struct HistoryHead
{
    QString title;
    QString subtitle; ///< client and phone
    QString pill; ///< where it stands and for how long; none when empty
    Tone tone = Tone::Accent; ///< of the pill
    QString amount;
    QList<AvatarPerson> people;
};

/// The head of the side panel: title, client, stage, amount, the people, and buttons that open the
/// form and the menu of actions.
class HistoryHeader : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryHeader(QWidget *parent = nullptr);

    void setHead(const HistoryHead &head);
    /// Whether there is one opportunity that the form can show.
    void setCanOpen(bool one);

signals:
    void openRequested();
    /// The menu of actions is wanted at this place of the screen.
    void menuRequested(const QPoint &globalAt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    ElidedLabel *m_subtitle;
    ElidedLabel *m_pill;
    QLabel *m_amount;
    AvatarRow *m_people;
    QToolButton *m_open;
    QToolButton *m_more;
};

} // namespace ugoda
