// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/chip_field.h"

#include "model/domain/text_keys.h"
#include "views/common/flow_layout.h"
#include "views/common/fonts.h"
#include "views/common/painting.h"
#include "views/form/form_state.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipHeight = 20;
constexpr int kRadius = 6;

/// One chip: its word on the soft ground of its colour; activating it removes it.
class TagChip : public QAbstractButton
{
public:
    TagChip(const QString &text, const QColor &color, const QString &initials, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
        , m_initials(initials)
    {
        setText(text);
        setFont(ugoda::font(this, TextStyle::Tag));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {std::min(tagSize(font(), words()).width() + discRoom(), 180), kChipHeight};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        const Colors &colors = colorsOf(this);
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(discRoom(), 0, 0, 0));
        paintTag(&painter, words, this->words(), underMouse() ? colors.bad : m_color, colors);
        if (!m_initials.isEmpty()) {
            painter.setRenderHint(QPainter::Antialiasing);
            const QRect disc(0, 0, kChipHeight, kChipHeight);
            paintAvatar(
                &painter, QStyle::visualRect(layoutDirection(), rect(), disc), m_initials, m_color);
        }
        if (hasFocus())
            paintFocusRing(&painter, rect(), 4, colors);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    /// An ampersand stays one: the word is no mnemonic.
    QString words() const { return text() + u" ×"_s; }

    int discRoom() const { return m_initials.isEmpty() ? 0 : kChipHeight + 2; }

    QColor m_color;
    QString m_initials;
};

} // namespace

ChipField::ChipField(bool mayCreate, QWidget *parent)
    : QFrame(parent)
    , m_mayCreate(mayCreate)
    , m_flow(new FlowLayout(4, this))
    , m_edit(new QLineEdit(this))
    , m_list(new TypeAhead(m_edit, this))
{
    m_flow->setContentsMargins(8, 6, 8, 5);
    m_edit->setFrame(false);
    m_edit->setStyleSheet(u"QLineEdit, QLineEdit:focus { border: 0; padding: 0; min-height: 20px; "
                          "background: transparent; }"_s);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipField::onTextEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_edit->hasFocus()) { // Enter is answered by the list or by eventFilter()
            takeTyped();
        }
    });
    connect(m_list, &TypeAhead::chosen, this, [this](qint64 id) { add(id); });
    connect(m_list, &TypeAhead::createRequested, this, [this] { add(namedSo(m_edit->text())); });
    connect(m_list, &TypeAhead::listRequested, this, [this] { offer({}); });
}

ChipField::~ChipField()
{
    // The focus leaves the edit while the field is destroyed.
    m_edit->disconnect(this);
}

void ChipField::setChoices(const QList<Choice> &choices, const QHash<qint64, ChipLook> &looks)
{
    m_choices = choices;
    m_looks = looks;
    showChips();
}

QJsonArray ChipField::value() const
{
    QJsonArray value = m_items;
    const QString words = m_edit->text().trimmed();
    const QJsonValue typed = itemOf(words);
    if (!typed.isNull() && !value.contains(typed))
        value.append(typed);
    else if (typed.isNull() && !words.isEmpty())
        value.append(QJsonObject {{part::kName, words}, {part::kTypedOnly, true}});
    return value;
}

void ChipField::setValue(const QJsonArray &value)
{
    m_items = value;
    m_edit->clear();
    if (!m_items.isEmpty() && m_items.last().isObject()) {
        m_edit->setText(m_items.takeAt(m_items.size() - 1)[part::kName].toString());
    }
    showChips();
}

void ChipField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    showChips();
}

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::MouseButtonRelease && m_edit->text().isEmpty())
        offer({});
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_items.isEmpty()) {
            remove(m_items.size() - 1);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty()
            && !(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)) {
            enter();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChipField::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(focused ? colors.accent : colors.line, focused ? 2 : 1));
    painter.setBrush(colors.control);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius - inset, kRadius - inset);
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    offer(m_edit->text());
    event->accept();
}

void ChipField::showChips()
{
    const QList<QAbstractButton *> old =
        findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton *chip : old) {
        m_flow->removeWidget(chip);
        // It may be the one whose click is being handled.
        chip->hide();
        chip->deleteLater();
    }
    m_flow->removeWidget(m_edit);
    for (qsizetype place = 0; place < m_items.size(); ++place) {
        const QJsonValue item = m_items[place];
        const ChipLook look = m_looks.value(item.toInteger());
        const QString name = item.isString() ? item.toString() : look.name;
        const QColor color = look.color.isValid() ? look.color : colorsOf(this).accent;
        auto *chip = new TagChip(name, color, look.initials, this);
        chip->setToolTip(tr("Remove “%1”").arg(name).toHtmlEscaped());
        chip->setAccessibleName(tr("Remove “%1”").arg(name));
        connect(chip, &QAbstractButton::clicked, this, [this, place] { remove(place); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_edit);
    m_edit->setPlaceholderText(m_items.isEmpty() ? m_placeholder : QString());
    fitEdit();
    updateGeometry();
    update();
}

void ChipField::fitEdit()
{
    const QString shown = m_edit->text().isEmpty() ? m_edit->placeholderText() : m_edit->text();
    constexpr int kCaret = 16;
    m_edit->setFixedWidth(std::min(200, m_edit->fontMetrics().horizontalAdvance(shown) + kCaret));
}

void ChipField::add(const QJsonValue &item)
{
    m_edit->clear();
    m_list->close();
    if (item.isNull() || m_items.contains(item))
        return;
    m_items.append(item);
    showChips();
    emit edited();
}

void ChipField::remove(qsizetype place)
{
    m_items.removeAt(place);
    showChips();
    m_edit->setFocus();
    emit edited();
}

void ChipField::takeTyped()
{
    const QJsonValue item = itemOf(m_edit->text());
    if (!item.isNull())
        add(item);
}

void ChipField::enter()
{
    takeTyped();
    if (!m_edit->text().isEmpty()) {
        offer(m_edit->text()); // it takes a choice
    }
}

void ChipField::offer(const QString &text)
{
    QList<Choice> left = m_choices;
    left.removeIf([this](const Choice &choice) { return m_items.contains(choice.id); });
    const QString typed = text.trimmed();
    const bool isNew = m_mayCreate && namedSo(typed).isString();
    const QString create = m_createText.isEmpty() ? tr("Create “%1”") : m_createText;
    m_list->offer(matching(left, typed), isNew ? create.arg(typed) : QString());
}

void ChipField::onTextEdited(const QString &text)
{
    fitEdit();
    emit edited();
    if (text.endsWith(u',')) {
        m_edit->setText(text.chopped(1));
        enter();
    } else {
        offer(text);
    }
}

QJsonValue ChipField::namedSo(const QString &typed) const
{
    const QString folded = searchFold(typed);
    if (folded.isEmpty())
        return QJsonValue::Null;
    const auto same = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return searchFold(choice.text) == folded;
    });
    return same != m_choices.end() ? QJsonValue(same->id) : QJsonValue(typed.trimmed());
}

QJsonValue ChipField::itemOf(const QString &typed) const
{
    const QJsonValue item = namedSo(typed);
    const bool maybeNew = m_mayCreate && !m_byChoiceOnly && item.isString();
    const bool isTaken = item.isDouble() || (maybeNew && matching(m_choices, typed).isEmpty());
    return isTaken ? item : QJsonValue(QJsonValue::Null);
}

} // namespace ugoda
