// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QButtonGroup;

namespace ugoda {

/// A row of joined buttons of which one is pressed: Board | Table | Forecast. Tab reaches the
/// pressed one, the arrow keys choose.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// Adds a segment at the end and returns its index; the first one is pressed. No icon for an
    /// empty icon name.
    int add(QLatin1StringView icon, const QString &text);
    void setText(int index, const QString &text);
    int currentIndex() const;

    /// Presses a segment; currentChanged() tells if that was a change.
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);
    /// A person pressed a segment, also the one that was pressed already.
    void chosen(int index);

private:
    QButtonGroup *m_group;
    int m_current = -1;
};

} // namespace ugoda
