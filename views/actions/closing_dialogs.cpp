// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/closing_dialogs.h"

#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 30;
constexpr qreal kRowRadius = 6;
constexpr int kShownRows = 9;
constexpr int kNoteHeight = 64;
/// The day that a postponement proposes, counted from today.
constexpr int kProposedDays = 7;

/// A choice of a list: a check marks the chosen one, beside its ground.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? colors.accentSoft : colors.hover);
            painter->drawRoundedRect(option.rect, kRowRadius, kRowRadius);
        }
        const QRect room = option.rect.adjusted(10, 0, -34, 0);
        const QString text = index.data().toString();
        painter->setPen(colors.text);
        painter->drawText(room,
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
        if (chosen) {
            const QRect mark(option.rect.right() - 25, option.rect.center().y() - 7, 16, 16);
            paintIcon(painter, mark, "check"_L1, colors.toned(Tone::Accent));
        }
        painter->restore();
    }
};

} // namespace

LostReasonDialog::LostReasonDialog(const Directory &directory,
                                   PipelineId pipeline,
                                   const QString &subject,
                                   QWidget *parent)
    : QuestionDialog(tr("Why was it lost?"), subject, parent)
    , m_reasons(new QListWidget(this))
    , m_other(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    m_reasons->setItemDelegate(new ChoiceDelegate(m_reasons));
    m_reasons->setMouseTracking(true);
    const auto add = [this](const QString &text, LostReasonId id) {
        auto *item = new QListWidgetItem(text, m_reasons);
        item->setData(Qt::UserRole, id.value);
        item->setSizeHint({0, kRowHeight});
    };
    for (const LostReason &reason : directory.lostReasons(pipeline)) {
        add(directory.name(reason.id), reason.id);
    }
    add(tr("Other…"), {});
    m_reasons->setFixedHeight(kRowHeight * qMin(m_reasons->count(), kShownRows));
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setAccessibleName(tr("Lost reason"));
    m_reasons->installEventFilter(this);
    body()->addWidget(m_reasons);

    m_other->setPlaceholderText(tr("New reason"));
    m_other->setAccessibleName(tr("New reason"));
    body()->addWidget(m_other);

    m_note->setFixedHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    addField(tr("Closing note"), m_note);
    acceptButton()->setText(tr("Lost"));
    setKind(acceptButton(), u"danger");
    connect(m_reasons, &QListWidget::itemSelectionChanged, this, &LostReasonDialog::refresh);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        m_reasons->setCurrentRow(m_reasons->count() - 1); // writing a reason chooses "Other…"
        refresh();
    });
    connect(m_reasons, &QListWidget::itemDoubleClicked, acceptButton(), &QPushButton::click);
    refresh();
    m_reasons->setFocus();
}

LostReasonId LostReasonDialog::reason() const
{
    const QList<QListWidgetItem *> chosen = m_reasons->selectedItems();
    return chosen.isEmpty() ? LostReasonId {}
                            : LostReasonId {chosen.first()->data(Qt::UserRole).toLongLong()};
}

QString LostReasonDialog::newReason() const
{
    return isOther() ? m_other->text().simplified() : QString();
}

QString LostReasonDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

bool LostReasonDialog::isOther() const
{
    return !m_reasons->selectedItems().isEmpty() && !reason().isValid();
}

void LostReasonDialog::refresh()
{
    acceptButton()->setEnabled(reason().isValid() || !newReason().isEmpty());
}

bool LostReasonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reasons || event->type() != QEvent::KeyPress) {
        return QuestionDialog::eventFilter(watched, event);
    }
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    const bool steered = !m_reasons->selectedItems().isEmpty();
    if (!pressed->text().isEmpty() && pressed->text().front().isPrint()
        && !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        // Whoever types writes a reason; a space would tick one of the list.
        if (key != Qt::Key_Space) {
            m_other->setFocus();
            QCoreApplication::sendEvent(m_other, event);
        }
        return key != Qt::Key_Space || !steered;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && !steered) {
        // Nothing is chosen beforehand, so that a reason is meant; the first arrow takes the first.
        m_reasons->setCurrentRow(key == Qt::Key_Down ? 0 : m_reasons->count() - 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isOther() && newReason().isEmpty()) {
        m_other->setFocus();
        return true;
    }
    return QuestionDialog::eventFilter(watched, event);
}

PostponeDialog::PostponeDialog(const QString &subject, QWidget *parent)
    : QuestionDialog(tr("Postpone until when?"), subject, parent)
    , m_until(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
{
    const QDate today = QDate::currentDate();
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(kProposedDays));
    m_until->setDisplayFormat(Format().fullDatePattern());
    m_until->setCalendarPopup(true);
    m_until->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    addField(tr("Return date"), m_until);

    auto *presets = new QHBoxLayout;
    presets->setSpacing(8);
    const auto addPreset = [this, presets](const QString &text, const QDate &day) {
        auto *button = new QPushButton(text, this);
        setKind(button, u"pill");
        button->setAutoDefault(false);
        presets->addWidget(button);
        connect(button, &QPushButton::clicked, m_until, [this, day] { m_until->setDate(day); });
    };
    addPreset(tr("Tomorrow"), today.addDays(1));
    addPreset(tr("In a week"), today.addDays(7));
    addPreset(tr("In a month"), today.addMonths(1));
    presets->addStretch();
    body()->addLayout(presets);
    body()->addSpacing(4);
    addField(tr("Reason"), m_reason);
    m_reason->setPlaceholderText(tr("What are we waiting for?"));
    acceptButton()->setText(tr("Postpone"));
    setKind(acceptButton(), u"primary");
    m_until->setFocus();
}

QDate PostponeDialog::until() const
{
    return m_until->date();
}

QString PostponeDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace ugoda
