// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/search_field.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ugoda {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &prompt, const QKeySequence &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(keys.toString(QKeySequence::NativeText).replace(u'+', u' '))
    , m_lens(new QAction(icon("search"_L1), tr("Search"), this))
    , m_clear(new QAction(icon("close"_L1), tr("Clear"), this))
{
    setKind(this, u"search");
    setPrompt(prompt);
    addAction(m_lens, QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_lens, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    makeRoom();
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const bool isNarrow = width() < 3 * capWidth(); // no room beside the lens
    if (m_keys.isEmpty() || !text().isEmpty() || isNarrow)
        return;
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ugoda::font(this, TextStyle::Tag));
    const int wide = capWidth();
    const QRect cap(width() - wide - 10, (height() - 18) / 2, wide, 18);
    const QRectF visual = QStyle::visualRect(layoutDirection(), rect(), cap);
    painter.setPen(colors.line);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(visual.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colors.muted);
    painter.drawText(visual, Qt::AlignCenter, m_keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        emit leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_lens->setText(tr("Search"));
        m_clear->setText(tr("Clear"));
    }
    QLineEdit::changeEvent(event);
}

/// The cross stands where the keys were: only one of them is there at a time.
void SearchField::makeRoom()
{
    m_clear->setVisible(!text().isEmpty());
    setTextMargins(0, 0, text().isEmpty() ? capWidth() : 0, 0);
}

int SearchField::capWidth() const
{
    if (m_keys.isEmpty())
        return 0;
    return QFontMetrics(ugoda::font(this, TextStyle::Tag)).horizontalAdvance(m_keys) + 12;
}

} // namespace ugoda
