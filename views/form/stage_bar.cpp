// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/stage_bar.h"

#include "model/commands/stage_rules.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kGap = 2;
constexpr int kPadding = 8;
constexpr int kChevron = 12;
constexpr int kLeastNamed = 64; ///< px: a name cut shorter says nothing
constexpr int kNarrow = 20; ///< px of a segment without its name
constexpr int kLeast = 6; ///< where there are very many stages

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

    /// Whether the name has room here, and whether a click opens the list of all.
    void setShown(bool isNamed, bool opensList)
    {
        m_isNamed = isNamed;
        m_opensList = opensList;
        update();
    }

    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
    }

protected:
    /// The arrows are the bar's: a button by itself would leave it with them.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(this);
        QColor ground = m_passage == Passage::Passed ? colors.accentSoft : colors.sunken;
        QColor ink = colors.toned(m_passage == Passage::Passed ? Tone::Accent : Tone::Muted);
        if (!m_isNamed && m_passage == Passage::Later)
            ground = mixed(ground, colors.faint, 0.22); // it is all that is seen of the stage
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
        if (m_isNamed) {
            QRect place = rect().adjusted(kPadding / 2, 0, -kPadding / 2, 0);
            if (m_opensList) {
                place.setRight(place.right() - kChevron);
                const QRect sign(place.right(), (height() - kChevron) / 2 + 1, kChevron, kChevron);
                paintIcon(&painter, sign, "chevron-down"_L1, ink);
            }
            painter.drawText(place,
                             Qt::AlignCenter | Qt::TextSingleLine,
                             fontMetrics().elidedText(m_words, Qt::ElideRight, place.width()));
        }
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
    bool m_isNamed = true;
    bool m_opensList = false;
    bool m_first = false;
    bool m_last = false;
};

namespace {

/// By keyboard there is no pointer that would show the name.
void walkTo(StageSegment *segment)
{
    segment->setFocus(Qt::TabFocusReason);
    QToolTip::showText(segment->mapToGlobal(QPoint(0, kHeight)), segment->toolTip(), segment);
}

} // namespace

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
            else if (!m_allNamed)
                openList();
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
            walkTo(m_segments[place]);
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

void StageBar::openList()
{
    auto *list = new QMenu(this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    for (const StageSegment *segment : std::as_const(m_segments)) {
        const StageId stage = segment->stage();
        QString name = segment->accessibleName();
        QAction *choice = list->addAction(name.replace(u'&', u"&&"_s), this, [this, stage] {
            if (stage != m_current)
                emit stageRequested(stage);
        });
        choice->setCheckable(true);
        choice->setChecked(stage == m_current);
        if (stage == m_current)
            list->setActiveAction(choice);
    }
    list->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QList<int> StageBar::unevenWidths(int room)
{
    const int count = int(m_segments.size());
    const auto current =
        std::find_if(m_segments.begin(), m_segments.end(), [this](const StageSegment *segment) {
            return segment->stage() == m_current;
        });
    const int present = current == m_segments.end() ? 0 : int(current - m_segments.begin());
    const int wish = m_segments[present]->wish() + kChevron;
    const int narrow = std::clamp((room - wish) / std::max(1, count - 1), kLeast, kNarrow);
    QList<int> widths(count, narrow);
    QList<bool> named(count, false);
    named[present] = true;
    widths[present] = std::min(wish, room - narrow * (count - 1));
    int rest = room - widths[present] - narrow * (count - 1);
    // From the present one outwards, those ahead first, until a name finds no room.
    bool goesOn[] = {true, true};
    for (int far = 1; far < count; ++far) {
        for (const bool ahead : {true, false}) {
            const int place = ahead ? present + far : present - far;
            if (!goesOn[ahead] || place < 0 || place >= count)
                continue;
            const int wanted = m_segments[place]->wish() - narrow;
            named[place] = wanted <= rest || narrow + rest >= kLeastNamed;
            goesOn[ahead] = wanted <= rest;
            if (named[place]) {
                widths[place] += std::min(wanted, rest);
                rest -= std::min(wanted, rest);
            }
        }
    }
    m_allNamed = !named.contains(false);
    for (int i = 0; i < count; ++i) {
        m_segments[i]->setShown(named[i], i == present && !m_allNamed);
        widths[i] += rest / count;
    }
    widths[present] += rest % count;
    return widths;
}

void StageBar::arrange()
{
    const int count = int(m_segments.size());
    if (count == 0)
        return;
    const int room = width() - kGap * (count - 1);
    QList<int> widths(count, room / count);
    widths.last() += room % count;
    m_allNamed =
        std::all_of(m_segments.begin(), m_segments.end(), [&widths](const StageSegment *segment) {
            return segment->wish() <= widths.first();
        });
    if (m_allNamed) {
        for (StageSegment *segment : std::as_const(m_segments))
            segment->setShown(true, false);
    } else {
        widths = unevenWidths(room);
    }
    int left = 0;
    for (int i = 0; i < count; ++i) {
        const QRect place(left, 0, widths[i], kHeight);
        m_segments[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        left += widths[i] + kGap;
    }
}

} // namespace ugoda
