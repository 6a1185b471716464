// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/template_preview.h"

#include "model/items/default_names.h"
#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/painting.h"

#include <QEvent>
#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 34;
constexpr int kGap = 6;
constexpr int kDot = 8;

} // namespace

TemplatePreview::TemplatePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TemplatePreview::setTemplate(const Template *shown)
{
    m_template = shown;
    describe();
    update();
}

QSize TemplatePreview::sizeHint() const
{
    qsizetype rows = 0;
    for (const Template &one : templates()) {
        rows = std::max(rows, one.stages.size() + 1);
    }
    return {240, int(rows) * (kRow + kGap) - kGap};
}

void TemplatePreview::paintEvent(QPaintEvent *)
{
    if (!m_template) {
        return;
    }
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ugoda::font(this, TextStyle::Secondary));
    const auto box = [&painter](const QRect &rect, const QColor &ground) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, 7, 7);
    };
    const auto words = [&painter](const QRect &rect, const QString &text) {
        painter.drawText(rect,
                         Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    QRect row(0, 0, width(), kRow);
    for (const TemplateStage &stage : m_template->stages) {
        box(row, colors.sunken);
        paintStageDot(
            &painter, QRect(10, row.center().y() - kDot / 2 + 1, kDot, kDot), QColor(stage.color));
        painter.setPen(colors.text);
        words(row.adjusted(26, 0, -60, 0), defaultName(stage.key));
        painter.setPen(colors.toned(Tone::Muted));
        painter.drawText(row.adjusted(0, 0, -12, 0),
                         Qt::AlignVCenter | Qt::AlignRight,
                         Format().percent(stage.probability));
        row.translate(0, kRow + kGap);
    }
    painter.setFont(ugoda::font(this, TextStyle::BaseStrong));
    const int half = (width() - kGap) / 2;
    const QRect won(0, row.top(), half, kRow);
    const QRect lost(width() - half, row.top(), half, kRow);
    box(won, colors.goodSoft);
    box(lost, colors.badSoft);
    painter.setPen(colors.toned(Tone::Good));
    words(won.adjusted(10, 0, -10, 0), outcomeName(Outcome::Won));
    painter.setPen(colors.toned(Tone::Bad));
    words(lost.adjusted(10, 0, -10, 0), outcomeName(Outcome::Lost));
}

void TemplatePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

void TemplatePreview::describe()
{
    QStringList names;
    if (m_template) {
        for (const TemplateStage &stage : m_template->stages) {
            names.append(defaultName(stage.key));
        }
        names << outcomeName(Outcome::Won) << outcomeName(Outcome::Lost);
    }
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(names.join(u", "_s));
}

} // namespace ugoda
