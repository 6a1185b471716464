// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/stage_bar.h"

#include "model/commands/stage_rules.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/painting.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kGap = 2;
constexpr int kPadding = 8;
constexpr int kLeastNamed = 44; ///< px: room for some letters, which the present one leaves
constexpr int kLeast = 30; ///< where there are many stages: room for two
constexpr int kLeastPresent = 110; ///< what the present one wants before the others get more
constexpr int kLeastInset = 2; ///< px beside the letters where there is little room

enum class Passage {
    Passed,
    Present,
    Later
};

} // namespace

/// One stage of the bar.
class StageSegment : public QAbstractButton
{
public:
    explicit StageSegment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFont(ugoda::font(this, TextStyle::Secondary));
    }

    void show(StageId stage, const QString &name, const QString &words, Passage passage)
    {
        m_stage = stage;
        m_words = words;
        m_passage = passage;
        QFont strong = ugoda::font(this, TextStyle::Secondary);
        strong.setWeight(passage == Passage::Later ? QFont::Medium : QFont::DemiBold);
        setFont(strong);
        setToolTip(name.toHtmlEscaped());
        setAccessibleName(name);
        setCheckable(true);
        setChecked(passage == Passage::Present);
        setFocusPolicy(passage == Passage::Present ? Qt::StrongFocus : Qt::ClickFocus);
        update();
    }

    StageId stage() const { return m_stage; }

    int wish() const { return fontMetrics().horizontalAdvance(m_words) + 2 * kPadding; }

    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(this);
        QColor ground = m_passage == Passage::Passed ? colors.accentSoft : colors.sunken;
        QColor ink = colors.toned(m_passage == Passage::Passed ? Tone::Accent : Tone::Muted);
        if (m_passage == Passage::Present) {
            ground = readable(colors.accent, Qt::white);
            ink = Qt::white;
        } else if (underMouse()) {
            ground = mixed(ground, colors.accent, 0.14);
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawPath(outline());
        painter.setPen(ink);
        const int inset = width() > 2 * kLeastNamed ? 2 * kLeastInset : kLeastInset;
        const int room = width() - 2 * inset;
        painter.drawText(rect().adjusted(inset, 0, -inset, 0),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_words, Qt::ElideRight, room));
        if (hasFocus()) {
            painter.setPen(
                QPen(m_passage == Passage::Present ? QColor(Qt::white) : colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
    }

private:
    QPainterPath outline() const
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(rect(), 6, 6);
        if (!m_first)
            path.addRect(0, 0, width() / 2.0, height());
        if (!m_last)
            path.addRect(width() / 2.0, 0, width() / 2.0, height());
        return path;
    }

    StageId m_stage;
    QString m_words;
    Passage m_passage = Passage::Later;
    bool m_first = false;
    bool m_last = false;
};

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void StageBar::setStages(
    const Directory &directory, PipelineId pipeline, StageId current, ChannelId channel, int days)
{
    m_current = current;
    QList<Stage> stages = directory.stagesShown(pipeline, current);
    stages.removeIf([current, channel](const Stage &stage) {
        return stage.id != current && !admits(stage, channel);
    });
    while (m_segments.size() > stages.size())
        delete m_segments.takeLast();
    while (m_segments.size() < stages.size()) {
        auto *segment = new StageSegment(this);
        connect(segment, &QAbstractButton::clicked, this, [this, segment] {
            segment->setChecked(segment->stage() == m_current);
            if (segment->stage() != m_current)
                emit stageRequested(segment->stage());
        });
        segment->QWidget::show();
        m_segments.append(segment);
    }
    Passage passage = Passage::Passed;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const QString name = directory.name(stages[i].id);
        const bool isPresent = stages[i].id == current;
        if (isPresent)
            passage = Passage::Present;
        const QString words =
            isPresent && days > 0 ? name + u" · "_s + Format().daysShort(days) : name;
        m_segments[i]->show(stages[i].id, name, words, passage);
        m_segments[i]->setEnds(i == 0, i + 1 == stages.size());
        if (isPresent)
            passage = Passage::Later;
    }
    setAccessibleName(tr("Stage: %1").arg(directory.name(current)));
    arrange();
}

QSize StageBar::sizeHint() const
{
    return {240, kHeight};
}

QSize StageBar::minimumSizeHint() const
{
    return {120, kHeight};
}

void StageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StageBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto focused = std::find_if(
        m_segments.begin(), m_segments.end(), [](const QWidget *one) { return one->hasFocus(); });
    const qsizetype place = focused - m_segments.begin() + step;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (focused != m_segments.end() && event->modifiers() == Qt::NoModifier)
            return (*focused)->click();
    } else if (step != 0 && focused != m_segments.end()) {
        if (place >= 0 && place < m_segments.size())
            m_segments[place]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void StageBar::arrange()
{
    const int count = int(m_segments.size());
    if (count == 0)
        return;
    const int room = width() - kGap * (count - 1);
    const int even = room / count;
    // Everyone the same where that is enough for the present one's name; else it takes what it
    // needs and the others share the rest, as long as they keep some letters.
    const int least =
        std::clamp((room - kLeastPresent) / std::max(1, count - 1), kLeast, kLeastNamed);
    int present = even;
    for (const StageSegment *segment : std::as_const(m_segments)) {
        if (segment->stage() == m_current)
            present = std::max(even, std::min(segment->wish(), room - least * (count - 1)));
    }
    const int others = count > 1 ? (room - present) / (count - 1) : 0;
    present = room - others * (count - 1);
    int left = 0;
    for (int i = 0; i < count; ++i) {
        const int wide = m_segments[i]->stage() == m_current ? present : others;
        const QRect place(left, 0, wide, kHeight);
        m_segments[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        left += wide + kGap;
    }
}

} // namespace ugoda
