// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ugoda {

/// An item of the navigation rail: icon, words, a counter; 32 high. Checked is the page shown.
/// Folded, only the icon is left and the words become the tooltip.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(QLatin1StringView icon, const QString &text, QWidget *parent = nullptr);

    /// The counter at the right, hidden at 0. `spoken` is what a screen reader adds: "4 overdue".
    void setBadge(int count, const QString &spoken = {});
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter *painter) const;
    void describe();

    int m_badge = 0;
    QString m_spoken;
    bool m_folded = false;
};

} // namespace ugoda
