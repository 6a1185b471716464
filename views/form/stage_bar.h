// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ids.h"

#include <QList>
#include <QWidget>

namespace ugoda {

class Directory;
class StageSegment;

/// The stages of a pipeline as a row of segments (row 54, 72): passed ones soft, the present one
/// filled, later ones grey. A click or Enter asks for a stage; arrow keys go along. Where the names
/// have no room in one row there are several; names that are cut even so stand in the tooltip, and
/// the present segment then opens a list of all.
class StageBar : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    /// Shows a pipeline's stages with one of them as the present, without those that are for
    /// another channel than the record's (row 138); `days` in the present one, 0: not told.
    void setStages(const Directory &directory,
                   PipelineId pipeline,
                   StageId current,
                   ChannelId channel,
                   int days = 0);

    StageId current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stageRequested(ugoda::StageId stage);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    /// How many segments stand in each row; decides whether names are cut.
    QList<int> rows();
    /// How wide the segments of a row are, in px: its first one's place among all, its length.
    QList<int> widthsInRow(int first, int count) const;
    void openList();

    QList<StageSegment *> m_segments;
    StageId m_current;
    bool m_opensList = false; ///< by the present segment: a name is cut
};

} // namespace ugoda
