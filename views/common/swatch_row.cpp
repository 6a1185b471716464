// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/swatch_row.h"

#include "model/domain/stage_colors.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColors = 7; ///< the cycle of stageColor()
constexpr int kSide = 26;
constexpr int kCodeWidth = 92;

/// One colour: a disc with a ring when it is the chosen one.
class Swatch : public QAbstractButton
{
public:
    Swatch(const QString &color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setCheckable(true);
        setFixedSize(kSide, kSide);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(color);
        setToolTip(color);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(m_color));
        painter.drawEllipse(disc);
        const Colors &colors = colorsOf(this);
        if (isChecked()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.text, 2));
            painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        if (hasFocus()) {
            paintFocusRing(&painter, rect(), 6, colors);
        }
    }

private:
    QString m_color;
};

} // namespace

SwatchRow::SwatchRow(QWidget *parent)
    : QWidget(parent)
    , m_discs(new QButtonGroup(this))
    , m_code(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int i = 0; i < kColors; ++i) {
        auto *disc = new Swatch(stageColor(i), this);
        m_discs->addButton(disc, i);
        row->addWidget(disc);
    }
    row->addSpacing(8);
    m_code->setFixedWidth(kCodeWidth);
    m_code->setMaxLength(7);
    m_code->setAccessibleName(tr("Color as #RRGGBB"));
    row->addWidget(m_code);
    row->addStretch();
    setFocusProxy(m_discs->button(0));
    connect(m_discs, &QButtonGroup::idClicked, this, [this](int id) {
        m_code->setText(stageColor(id));
        emit edited();
    });
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        press();
        emit edited();
    });
}

QString SwatchRow::color() const
{
    return m_code->text().trimmed();
}

void SwatchRow::setColor(const QString &color)
{
    m_code->setText(color);
    press();
}

/// The disc of the colour written, or none.
void SwatchRow::press()
{
    m_discs->setExclusive(false);
    for (int i = 0; i < kColors; ++i) {
        m_discs->button(i)->setChecked(stageColor(i).compare(color(), Qt::CaseInsensitive) == 0);
    }
    m_discs->setExclusive(true);
}

} // namespace ugoda
