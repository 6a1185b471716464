// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <memory>

namespace ugoda {

class Paper;

/// The sheets of a paper one below the other, as wide as there is room: what will be printed. The
/// wheel, the arrows and Page Up and Page Down scroll; screen readers get its text.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent);
    ~PageView() override;
    Q_DISABLE_COPY_MOVE(PageView)

    /// Shows another paper; the place scrolled to stays.
    void setPaper(std::unique_ptr<Paper> paper);

    /// What is shown; null before the first one.
    const Paper *paper() const { return m_paper.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// px of the screen for one of the paper.
    qreal scale() const;
    void layOut();
    void paintSheets();

    std::unique_ptr<Paper> m_paper;
    QWidget *m_sheets;
};

} // namespace ugoda
