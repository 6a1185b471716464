// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_column.h"

#include "model/items/format.h"
#include "model/items/lane_model.h"
#include "model/items/workspace.h"
#include "views/board/lane_view.h"
#include "views/board/quick_create.h"
#include "views/common/fonts.h"
#include "views/common/painting.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

BoardColumn::BoardColumn(const Workspace &workspace, LaneModel *model, QWidget *parent)
    : QWidget(parent)
    , m_lane(model)
    , m_header(new ColumnHeader(model->lane().outcome == Outcome::None, this))
    , m_quick(new QuickCreate(this))
    , m_view(new LaneView(workspace, model, this))
    , m_cut(new QLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_quick);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_cut);
    m_cut->setTextFormat(Qt::PlainText);
    m_cut->setWordWrap(true);
    m_cut->setMargin(8);
    m_cut->setProperty("tone", u"muted"_s);
    m_cut->setFont(ugoda::font(this, TextStyle::Secondary));
    m_cut->hide();
    const Stage *stage = workspace.directory().stage(model->lane().stage);
    m_header->setMovable(stage && !stage->isSystem());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(kWidth);
    connect(m_header, &ColumnHeader::createRequested, this, &BoardColumn::beginCreating);
    connect(m_header, &ColumnHeader::foldRequested, this, [this] { foldByHand(true); });
    connect(m_header, &ColumnHeader::stateChosen, model, &LaneModel::setActivityFilter);
    connect(m_quick, &QuickCreate::entered, this, &BoardColumn::createEntered);
    connect(m_quick, &QuickCreate::closed, m_view, [this] { m_view->setFocus(); });
    connect(model, &LaneModel::pageLoaded, this, &BoardColumn::showCut);
    retranslate();
}

void BoardColumn::setFacts(ColumnFacts facts)
{
    facts.shownState = m_lane->activityFilter();
    m_header->setFacts(facts);
    const QString words =
        tr("%1, %n opportunities, %2", nullptr, facts.totals.count).arg(facts.name, facts.sum);
    m_view->setAccessibleName(words);
    setAccessibleName(m_folded ? tr("%1, folded").arg(words) : QString());
    update();
}

void BoardColumn::showCut()
{
    ColumnFacts facts = m_header->facts();
    setFacts(facts); // the activity filter is in force now
    m_cut->setVisible(m_lane->isCut() && !m_folded);
}

void BoardColumn::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded)
        != folded) { // to show what is not hidden would style it now
        m_header->setVisible(!folded);
        m_view->setVisible(!folded);
    }
    m_quick->hide();
    m_cut->setVisible(m_lane->isCut() && !folded);
    setFixedWidth(folded ? kFoldedWidth : kWidth);
    setFocusPolicy(folded ? Qt::TabFocus : Qt::NoFocus);
    setAcceptDrops(folded);
    setCursor(folded ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(folded ? tr("Unfold") : QString());
    setFacts(m_header->facts());
}

void BoardColumn::foldByHand(bool folded)
{
    // Only a focus that was here needs a new place: a click elsewhere leaves it where it is.
    const QWidget *focus = QApplication::focusWidget();
    const bool focused = focus == this || isAncestorOf(focus);
    setFolded(folded);
    if (focused) {
        folded ? setFocus() : m_view->setFocus();
    }
    emit foldedByHand(folded);
}

void BoardColumn::beginCreating()
{
    m_quick->begin();
    setTabOrder(m_header->tabStops().last(), m_quick->field());
}

QList<QWidget *> BoardColumn::tabStops()
{
    if (m_folded) {
        return {this};
    }
    QList<QWidget *> stops = m_header->tabStops();
    if (m_quick->field()) {
        stops.append(m_quick->field());
    }
    stops.append(m_view);
    return stops;
}

QSize BoardColumn::sizeHint() const
{
    return {m_folded ? kFoldedWidth : kWidth, 400};
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(this);
    painter.setPen(m_draggedOver ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_draggedOver ? colors.accentSoft : colors.sunken);
    const qreal inset = m_draggedOver ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    if (m_folded) {
        paintFolded(painter);
        if (hasFocus()) {
            paintFocusRing(&painter, rect(), 10, colors);
        }
    }
}

void BoardColumn::paintFolded(QPainter &painter)
{
    const Colors &colors = colorsOf(this);
    const ColumnFacts &facts = m_header->facts();
    paintStageDot(&painter, QRect(0, 14, width(), 8), facts.color);
    painter.translate(width() / 2.0, 34);
    painter.rotate(90);
    const int length = height() - 46;
    const QFont strong = ugoda::font(this, TextStyle::BaseStrong);
    const QFont plain = ugoda::font(this, TextStyle::Secondary);
    const QString numbers = u"%1 · %2"_s.arg(Format().number(facts.totals.count), facts.sum);
    const QString name = QFontMetrics(strong).elidedText(facts.name, Qt::ElideRight, length);
    const int nameWidth = QFontMetrics(strong).horizontalAdvance(name) + 10;
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, -10, nameWidth, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(plain);
    painter.setPen(colors.toned(Tone::Muted));
    painter.drawText(QRect(nameWidth, -10, length - nameWidth, 20),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(plain).elidedText(numbers, Qt::ElideRight, length - nameWidth));
    painter.resetTransform();
}

void BoardColumn::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(m_folded); // else an empty place of the board
}

void BoardColumn::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_folded && event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        foldByHand(false);
    }
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_folded && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        foldByHand(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_lane->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, {})) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        m_draggedOver = true;
        update();
    }
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_draggedOver = false;
    update();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    m_lane->dropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, {});
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void BoardColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BoardColumn::retranslate()
{
    m_quick->setWords(tr("Name of the opportunity"), tr("Type a name first"));
    m_cut->setText(tr("The first %n cards are shown. Narrow the view with a filter to see others.",
                      nullptr,
                      LaneModel::kMaxCards));
    setToolTip(m_folded ? tr("Unfold") : QString());
}

} // namespace ugoda
