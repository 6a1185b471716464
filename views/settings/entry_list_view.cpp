// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/entry_list_view.h"

#include "model/items/dictionary_model.h"
#include "model/items/format.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/theme.h"
#include "views/settings/settings_columns.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = kEntryRowHeight;
constexpr int kPadding = kHandleLeft;
constexpr int kHandle = kHandleSide;
constexpr int kSwatch = 14;
constexpr int kGap = 8;
constexpr int kCountWidth = 72;
constexpr int kLeastRows = 5;
constexpr int kMeasured = 200; ///< rows that are looked at for their width

/// The parts of a row, from the left.
struct RowRects
{
    QRect handle;
    QRect mark; ///< colour or icon
    QRect name;
    QRect count;
};

RowRects rectsOf(const QRect &row, bool hasMark)
{
    RowRects rects;
    const int middle = row.center().y();
    rects.handle = QRect(row.left() + kPadding, middle - kHandle / 2, kHandle, kHandle);
    int left = row.left() + kHandleWidth + kPadding;
    if (hasMark) {
        rects.mark = QRect(left, middle - kSwatch / 2, kSwatch, kSwatch);
        left = rects.mark.right() + 1 + kGap;
    }
    rects.count =
        QRect(row.right() - kPadding - kCountWidth + 1, row.top(), kCountWidth, row.height());
    rects.name = QRect(left, row.top(), rects.count.left() - kGap - left, row.height());
    return rects;
}

bool hasMark(const QModelIndex &index)
{
    return !index.data(EntryColorRole).toString().isEmpty()
        || !index.data(EntryIconRole).toString().isEmpty();
}

/// What stands behind the name of an entry, from the right.
QStringList tagsOf(const QModelIndex &index)
{
    QStringList tags;
    if (index.data(EntryArchivedRole).toBool()) {
        tags.append(EntryDelegate::tr("archived"));
    }
    if (const QString group = index.data(EntryGroupRole).toString(); !group.isEmpty()) {
        tags.append(group);
    }
    return tags;
}

const DictionaryModel &modelOf(const QModelIndex &index)
{
    return *qobject_cast<const DictionaryModel *>(index.model());
}

} // namespace

QString nameProblemText(const DictionaryModel &model, qint64 id, const QString &name)
{
    const std::optional<NameProblem> problem = model.problemOf(id, name);
    if (!problem) {
        return {};
    }
    return problem->code == ProblemCode::Duplicate && model.isArchived(problem->other)
        ? EntryDelegate::tr("This name is in the archive: show the archived ones and take it back.")
        : problemWords({u"name"_s, problem->code});
}

EntryDelegate::EntryDelegate(QObject *parent)
    : TypingDelegate(parent)
{ }

QRect EntryDelegate::swatchRect(const QRect &row)
{
    return rectsOf(row, true).mark.adjusted(-kGap / 2, -kGap / 2, kGap / 2, kGap / 2);
}

void EntryDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool archived = index.data(EntryArchivedRole).toBool();
    const RowRects rects = rectsOf(option.rect, hasMark(index));
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.accentSoft);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colors.line);
    paintIcon(painter, rects.handle, "drag"_L1, colors.toned(Tone::Faint));
    if (const QString color = index.data(EntryColorRole).toString(); !color.isEmpty()) {
        paintPlate(painter, rects.mark, 4, QColor(color));
    } else if (const QByteArray icon = index.data(EntryIconRole).toString().toLatin1();
               !icon.isEmpty()) {
        paintIcon(painter, rects.mark, QLatin1StringView(icon), colors.toned(Tone::Muted));
    }
    QRect room = rects.name;
    for (const QString &text : tagsOf(index)) {
        painter->setFont(font(option.widget, TextStyle::Tag));
        const QSize size = tagSize(painter->font(), text);
        const int width = std::min(size.width(), room.width() / 2);
        QRect plate(room.right() - width + 1, 0, width, size.height());
        plate.moveTop(room.center().y() - size.height() / 2);
        paintTag(painter, plate, text, colors.faint, colors);
        room.setRight(plate.left() - kGap);
    }
    painter->setFont(font(option.widget, TextStyle::Base));
    painter->setPen(archived ? colors.muted : colors.text);
    const QString name = index.data().toString();
    painter->drawText(room,
                      Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    if (const QVariant count = index.data(EntryUsageRole); count.isValid()) {
        painter->setPen(colors.muted);
        painter->drawText(
            rects.count, Qt::AlignTrailing | Qt::AlignVCenter, Format().number(count.toInt()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect.adjusted(2, 1, -2, -2), 5, colors);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, kRowHeight};
}

QWidget *EntryDelegate::createEditor(QWidget *parent,
                                     const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name"));
    connect(field, &QLineEdit::textChanged, this, [this, field, at = QPersistentModelIndex(index)] {
        if (field->isModified() && at.isValid()) {
            emit problemFound(
                field,
                nameProblemText(modelOf(at), at.data(EntryIdRole).toLongLong(), field->text()));
        }
    });
    field->setProperty("entry", index.data(EntryIdRole));
    return field;
}

void EntryDelegate::updateEditorGeometry(QWidget *editor,
                                         const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    editor->setGeometry(rectsOf(option.rect, hasMark(index)).name.adjusted(-6, 3, 0, -4));
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    const auto *view = qobject_cast<QAbstractItemView *>(parent());
    if (field && view) {
        const auto *model = qobject_cast<const DictionaryModel *>(view->model());
        const QString why =
            nameProblemText(*model, field->property("entry").toLongLong(), field->text());
        const bool key = event->type() == QEvent::KeyPress;
        const int code = key ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (!why.isEmpty()
            && (code == Qt::Key_Return || code == Qt::Key_Enter || code == Qt::Key_Tab)) {
            emit problemFound(field, why);
            return true;
        }
        if (!why.isEmpty() && event->type() == QEvent::FocusOut) {
            emit closeEditor(field, RevertModelCache); // nothing half done stays behind
            return false;
        }
    }
    return TypingDelegate::eventFilter(watched, event);
}

EntryListView::EntryListView(QWidget *parent)
    : QListView(parent)
    , m_problem(label({}, TextStyle::Secondary, Tone::Bad, viewport()))
{
    auto *delegate = new EntryDelegate(this);
    setItemDelegate(delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setKind(m_problem, u"bubble");
    m_problem->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->hide();
    connect(delegate, &EntryDelegate::problemFound, this, &EntryListView::showProblem);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] { m_problem->hide(); });
}

void EntryListView::setEntries(DictionaryModel *model)
{
    m_entries = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntryListView::wantedWidthChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &EntryListView::wantedWidthChanged);
}

QList<qint64> EntryListView::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<qint64> ids;
    for (const QModelIndex &index : std::as_const(indexes)) {
        ids.append(index.data(EntryIdRole).toLongLong());
    }
    return ids;
}

void EntryListView::choose(qint64 id)
{
    const QModelIndex index = m_entries->indexOf(id);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    }
}

int EntryListView::wantedWidth() const
{
    const QFont tagFont = ugoda::font(this, TextStyle::Tag);
    const QFontMetrics names(ugoda::font(this, TextStyle::Base));
    int widest = 0;
    for (int row = 0; m_entries && row < std::min(kMeasured, m_entries->rowCount()); ++row) {
        const QModelIndex index = m_entries->index(row);
        int width = names.horizontalAdvance(index.data().toString());
        width += hasMark(index) ? kSwatch + kGap : 0;
        for (const QString &tag : tagsOf(index)) {
            width += tagSize(tagFont, tag).width() + kGap;
        }
        widest = std::max(widest, width);
    }
    return kHandleWidth + kPadding + widest + kGap + kCountWidth + kPadding;
}

QSize EntryListView::sizeHint() const
{
    return {320, std::max(1, m_entries ? m_entries->rowCount() : 0) * kRowHeight};
}

QSize EntryListView::minimumSizeHint() const
{
    return {200, std::min(kLeastRows * kRowHeight, sizeHint().height())};
}

void EntryListView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier
        || event->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    const int key = event->key();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down) && currentIndex().isValid()) {
        emit shiftRequested(currentIndex().data(EntryIdRole).toLongLong(),
                            key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Delete && state() != EditingState) {
        emit removeRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

void EntryListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && state() == NoState
        && !index.data(EntryColorRole).toString().isEmpty()
        && EntryDelegate::swatchRect(visualRect(index)).contains(event->pos())) {
        emit colorRequested(event->globalPosition().toPoint());
    }
}

void EntryListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        emit customContextMenuRequested(visualRect(currentIndex()).center());
    } else if (const QModelIndex index = indexAt(event->pos()); index.isValid()) {
        emit customContextMenuRequested(event->pos());
    }
}

void EntryListView::selectionChanged(const QItemSelection &selected,
                                     const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void EntryListView::showProblem(QWidget *field, const QString &why)
{
    m_problem->setVisible(!why.isEmpty());
    if (why.isEmpty()) {
        return;
    }
    field->setAccessibleDescription(why);
    m_problem->setText(why);
    m_problem->adjustSize();
    // Below the field, above it in the last row.
    QPoint place(field->x(), field->geometry().bottom() + 2);
    if (place.y() + m_problem->height() > viewport()->height()) {
        place.setY(field->y() - m_problem->height() - 2);
    }
    m_problem->move(place);
    m_problem->raise();
}

} // namespace ugoda
