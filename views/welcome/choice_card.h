// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ugoda {

/// One of the ways to begin: an icon, a title and a line about it. Checked, it is the one whose
/// details stand beside.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(QLatin1StringView icon, QWidget *parent);

    void setWords(const QString &title, const QString &text);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {200, 64}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    /// Enter chooses as well as Space.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;

    QString m_icon;
    QString m_text;
};

} // namespace ugoda
