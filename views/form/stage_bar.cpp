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
#include <numeric>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kRowHeight = 26; ///< px of one row of several
constexpr int kGap = 2;
constexpr int kPadding = 6;
constexpr int kChevron = 12;
constexpr int kLeastNamed = 64; ///< px: a name cut shorter says nothing
constexpr int kMeanNamed = 88; ///< px of a segment whose name may be cut
constexpr int kMostWhole = 3; ///< rows, for the sake of whole names

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

    bool isPresent() const { return m_passage == Passage::Present; }

    /// Where it stands in its row, and whether a click opens the list of all.
    void setShown(bool first, bool last, bool opensList)
    {
        m_first = first;
        m_last = last;
        m_opensList = opensList;
        update();
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
        QRect place = rect().adjusted(kPadding / 2, 0, -kPadding / 2, 0);
        if (m_opensList) {
            place.setRight(place.right() - kChevron);
            const QRect sign(place.right(), (height() - kChevron) / 2 + 1, kChevron, kChevron);
            paintIcon(&painter, sign, "chevron-down"_L1, ink);
        }
        painter.drawText(place,
                         Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_words, Qt::ElideRight, place.width()));
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
    bool m_opensList = false;
    bool m_first = false;
    bool m_last = false;
};

namespace {

/// By keyboard there is no pointer that would show the name.
void walkTo(StageSegment *segment)
{
    segment->setFocus(Qt::TabFocusReason);
    QToolTip::showText(
        segment->mapToGlobal(QPoint(0, segment->height())), segment->toolTip(), segment);
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
            else if (m_opensList)
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

QList<int> StageBar::rows()
{
    const int count = int(m_segments.size());
    if (count == 0)
        return {};
    const auto divided = [count](int rows) {
        QList<int> lengths(rows, count / rows);
        for (int i = 0; i < count % rows; ++i)
            ++lengths[i];
        return lengths;
    };
    for (int rows = 1; rows <= std::min(kMostWhole, count); ++rows) {
        bool allFit = true;
        int first = 0;
        const QList<int> lengths = divided(rows);
        for (const int length : lengths) {
            int wish = kGap * (length - 1);
            for (int i = first; i < first + length; ++i)
                wish += m_segments[i]->wish();
            allFit = allFit && wish <= width();
            first += length;
        }
        if (allFit) {
            m_opensList = false;
            return lengths;
        }
    }
    m_opensList = true;
    const int inRow = std::max(1, (width() + kGap) / (kMeanNamed + kGap));
    return divided(std::max(std::min(kMostWhole, count), (count + inRow - 1) / inRow));
}

QList<int> StageBar::widthsInRow(int first, int count) const
{
    const int room = width() - kGap * (count - 1);
    QList<int> wishes;
    for (int i = first; i < first + count; ++i)
        wishes.append(m_segments[i]->wish()
                      + (m_opensList && m_segments[i]->isPresent() ? kChevron : 0));
    if (*std::max_element(wishes.cbegin(), wishes.cend()) <= room / count) {
        QList<int> widths(count, room / count);
        widths.last() += room % count;
        return widths;
    }
    // The present one takes what it wishes, then the shortest: so the longest are cut.
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const bool present = m_segments[first + a]->isPresent();
        return present != m_segments[first + b]->isPresent() ? present : wishes[a] < wishes[b];
    });
    QList<int> widths(count);
    int rest = room;
    for (int i = 0; i < count; ++i) {
        const int others = count - i - 1;
        const bool isPresent = m_segments[first + order[i]]->isPresent();
        const int most =
            isPresent ? std::max(rest - others * kLeastNamed, rest / count) : rest / (others + 1);
        widths[order[i]] = std::min(wishes[order[i]], most);
        rest -= widths[order[i]];
    }
    for (int i = 0; i < count; ++i)
        widths[i] += rest / count + (i < rest % count ? 1 : 0);
    return widths;
}

void StageBar::arrange()
{
    if (m_segments.isEmpty())
        return;
    const QList<int> lengths = rows();
    const int height = lengths.size() > 1 ? kRowHeight : kHeight;
    setFixedHeight(int(lengths.size()) * (height + kGap) - kGap);
    QList<QRect> places;
    for (int row = 0, first = 0; row < lengths.size(); first += lengths[row++]) {
        const QList<int> widths = widthsInRow(first, lengths[row]);
        int left = 0;
        for (const int width : widths) {
            places.append({left, row * (height + kGap), width, height});
            left += width + kGap;
        }
    }
    for (int i = 0; i < places.size(); ++i) {
        StageSegment *segment = m_segments[i];
        const bool first = places[i].left() == 0;
        const bool last = i + 1 == places.size() || places[i + 1].left() == 0;
        segment->setShown(first, last, m_opensList && segment->isPresent());
        segment->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places[i]));
    }
}

} // namespace ugoda
