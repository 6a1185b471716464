// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/type_ahead.h"

#include "model/domain/text_keys.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/palette.h"
#include "views/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kCreateRole = Qt::UserRole + 2;
constexpr int kMostVisible = 8;
constexpr int kGap = 2;

/// A row of the list: the text, beneath it the detail; the last one with a plus.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hasDetail = !index.data(kDetailRole).toString().isEmpty();
        return {option.rect.width(), hasDetail ? 42 : 30};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const bool isCreate = index.data(kCreateRole).toBool();
        const QString detail = index.data(kDetailRole).toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentSoft);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 5, 5);
        }
        QRect inner = option.rect.adjusted(10, 3, -10, -3);
        if (isCreate) {
            paintIcon(painter,
                      QRect(inner.left(), inner.center().y() - 6, 14, 14),
                      "plus"_L1,
                      colors.toned(Tone::Accent));
            inner.setLeft(inner.left() + 20);
        }
        QRect first = inner;
        if (!detail.isEmpty())
            first.setHeight(inner.height() / 2);
        painter->setPen(colors.toned(isCreate ? Tone::Accent : Tone::Text));
        painter->setFont(font(option.widget, TextStyle::Base));
        const auto draw = [painter](const QRect &rect, const QString &text) {
            painter->drawText(
                rect,
                Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        };
        draw(first, index.data().toString());
        if (!detail.isEmpty()) {
            painter->setPen(colors.toned(Tone::Muted));
            painter->setFont(font(option.widget, TextStyle::Secondary));
            draw(inner.adjusted(0, inner.height() / 2, 0, 0), detail);
        }
        painter->restore();
    }
};

} // namespace

TypeAhead::TypeAhead(QLineEdit *edit, QWidget *field)
    : QObject(edit)
    , m_edit(edit)
    , m_field(field ? field : edit)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    // Not QLineEdit::setCompleter(): that would put the text of a row into the edit while the
    // person only moves along the list.
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostVisible);
    setKind(m_completer->popup(), u"choices");
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(this));
    edit->installEventFilter(this);
    connect(m_completer,
            qOverload<const QModelIndex &>(&QCompleter::activated),
            this,
            [this](const QModelIndex &index) {
                if (index.data(kCreateRole).toBool())
                    emit createRequested();
                else
                    emit chosen(index.data(kIdRole).toLongLong(), index.data().toString());
            });
}

void TypeAhead::offer(const QList<Choice> &choices, const QString &create, qint64 chosen)
{
    m_model->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.id, kIdRole);
        item->setData(choice.detail, kDetailRole);
        item->setData(QStringList {choice.text, choice.detail}.join(u' '), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!create.isEmpty()) {
        auto *item = new QStandardItem(create);
        item->setData(true, kCreateRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 || !m_edit->hasFocus()) {
        close();
        return;
    }
    // Below the last line of this rectangle the list begins.
    const QRect field(m_edit->mapFrom(m_field, QPoint()), m_field->size());
    m_completer->complete(field.adjusted(0, -kGap, 0, kGap + 1));
    const auto proposed =
        std::find_if(choices.begin(), choices.end(), [chosen](const Choice &choice) {
            return choice.id == chosen;
        });
    const int row = chosen == 0 || proposed == choices.end() ? 0 : int(proposed - choices.begin());
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

void TypeAhead::close()
{
    m_completer->popup()->hide();
}

bool TypeAhead::isOpen() const
{
    return m_completer->popup()->isVisible();
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit listRequested();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QList<Choice> matching(const QList<Choice> &choices, const QString &typed)
{
    QStringList readings = otherLayout(typed);
    readings.prepend(typed);
    QList<Choice> result;
    for (const QString &reading : std::as_const(readings)) {
        const QString folded = searchFold(reading);
        const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
        for (const Choice &choice : choices) {
            const QString text = searchFold(choice.text);
            if (std::all_of(words.begin(), words.end(), [&text](const QString &word) {
                    return text.contains(word);
                }))
                result.append(choice);
        }
        if (!result.isEmpty()) {
            std::stable_partition(result.begin(), result.end(), [&folded](const Choice &choice) {
                return searchFold(choice.text).startsWith(folded);
            });
            break;
        }
    }
    return result;
}

} // namespace ugoda
