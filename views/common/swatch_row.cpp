// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/swatch_row.h"

#include "views/common/color_choice.h"
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

constexpr int kSide = 26;
constexpr int kCodeWidth = 92;

/// One colour: a disc with a ring when it is the chosen one.
class Swatch : public QAbstractButton
{
public:
    Swatch(const ColorChoice &choice, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(choice.color)
    {
        setCheckable(true);
        setFixedSize(kSide, kSide);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(choice.name);
        setToolTip(choice.name);
    }

    const QString &color() const { return m_color; }

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
    for (const ColorChoice &choice : colorChoices()) {
        auto *disc = new Swatch(choice, this);
        m_discs->addButton(disc);
        row->addWidget(disc);
    }
    row->addSpacing(8);
    m_code->setFixedWidth(kCodeWidth);
    m_code->setMaxLength(7);
    m_code->setAccessibleName(tr("Color as #RRGGBB"));
    row->addWidget(m_code);
    row->addStretch();
    setFocusProxy(m_discs->buttons().first());
    connect(m_discs, &QButtonGroup::buttonClicked, this, [this](const QAbstractButton *disc) {
        m_code->setText(static_cast<const Swatch *>(disc)->color());
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
    for (QAbstractButton *disc : m_discs->buttons()) {
        const QString &its = static_cast<const Swatch *>(disc)->color();
        disc->setChecked(its.compare(color(), Qt::CaseInsensitive) == 0);
    }
    m_discs->setExclusive(true);
}

} // namespace ugoda
