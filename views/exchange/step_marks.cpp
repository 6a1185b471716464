// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/step_marks.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/palette.h"

#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 26;
constexpr int kDisc = 20;
constexpr int kGap = 6; ///< between disc and words
constexpr int kLine = 20; ///< between two steps, with kGap at its sides

} // namespace

StepMarks::StepMarks(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setCurrent(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarks::setCurrent(int step)
{
    m_current = step;
    const int spoken = qMin(step, int(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(QString::number(spoken + 1),
                               QString::number(m_steps.size()),
                               m_steps.value(spoken)));
    update();
}

QFont StepMarks::stepFont(int step) const
{
    return ugoda::font(this, step == m_current ? TextStyle::BaseStrong : TextStyle::Base);
}

int StepMarks::widthOf(int step) const
{
    // Room for the strong font, so that nothing moves when the step changes.
    return kDisc + kGap
        + QFontMetrics(ugoda::font(this, TextStyle::BaseStrong))
              .horizontalAdvance(m_steps.at(step));
}

QSize StepMarks::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        width += widthOf(step) + (step > 0 ? kLine + 2 * kGap : 0);
    }
    return {width, kHeight};
}

void StepMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(this);
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            painter.fillRect(x + kGap, height() / 2, kLine, 1, colors.line);
            x += kLine + 2 * kGap;
        }
        const bool done = step < m_current;
        const bool present = step == m_current;
        const QRect disc(x, (height() - kDisc) / 2, kDisc, kDisc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(present    ? readable(colors.accent, Qt::white)
                             : done ? colors.goodSoft
                                    : colors.sunken);
        painter.drawEllipse(disc);
        if (done) {
            paintIcon(&painter, disc.adjusted(4, 4, -4, -4), "check"_L1, colors.toned(Tone::Good));
        } else {
            painter.setFont(ugoda::font(this, TextStyle::Tag));
            painter.setPen(present ? QColor(Qt::white) : colors.toned(Tone::Muted));
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(stepFont(step));
        painter.setPen(present ? colors.text : colors.toned(Tone::Muted));
        painter.drawText(QRect(x + kDisc + kGap, 0, widthOf(step), height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         m_steps.at(step));
        x += widthOf(step);
    }
}

} // namespace ugoda
