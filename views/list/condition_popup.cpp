// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/condition_popup.h"

#include "model/domain/custom_values.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/segmented.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 360; // room for the three words in every language
constexpr int kTypingPause = 250; // ms: longer than between two digits of a number

/// Whether words are looked for in the field's values, rather than a range.
bool holdsWords(CustomKind kind)
{
    return kind == CustomKind::Text || kind == CustomKind::LongText || kind == CustomKind::Link
        || kind == CustomKind::Phone;
}

} // namespace

ConditionPopup::ConditionPopup(Workspace &workspace,
                               const ConditionField &on,
                               const CustomField &field,
                               const Condition &present,
                               QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_workspace(workspace)
    , m_on(on)
    , m_field(field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(field.name);
    setProperty("kind", u"card"_s);
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    column->addWidget(new ElidedLabel(field.name, TextStyle::Secondary, Tone::Muted, this));
    column->addLayout(grid);
    if (holdsWords(field.kind)) {
        m_editors << addEditor(grid, tr("Words"), u"conditionText"_s, present.text);
    } else {
        m_editors << addEditor(grid, tr("From"), u"conditionFrom"_s, present.from);
        m_editors << addEditor(grid, tr("To"), u"conditionTo"_s, present.to);
    }
    m_asks = new Segmented(this); // behind the editors, for Tab
    m_asks->add({}, tr("By value"));
    m_asks->add({}, tr("Filled in"));
    m_asks->add({}, tr("Empty"));
    m_asks->setCurrentIndex(int(present.asks));
    column->addWidget(m_asks);
    setFocusProxy(m_editors.first().focus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ConditionPopup::apply);
    connect(&m_book, &FieldBook::edited, this, [this] {
        m_asks->setCurrentIndex(int(Condition::Asks::Match));
        m_typing.start();
    });
    connect(m_asks, &Segmented::currentChanged, this, &ConditionPopup::apply);
}

PropertyEditor ConditionPopup::addEditor(QGridLayout *grid,
                                         const QString &name,
                                         const QString &objectName,
                                         const QString &value)
{
    CustomField line = m_field;
    if (holdsWords(line.kind)) {
        line.kind = CustomKind::Text; // a part of a link or of a phone is none
    }
    const PropertyEditor editor = makePropertyEditor(line, m_workspace, m_book, this);
    editor.fill(value);
    editor.focus->setObjectName(objectName);
    editor.focus->setAccessibleName(u"%1: %2"_s.arg(m_field.name, name));
    const int row = grid->rowCount();
    auto *caption = label(name, this);
    caption->setBuddy(editor.focus);
    grid->addWidget(caption, row, 0);
    grid->addWidget(editor.widget, row, 1);
    return editor;
}

/// Empty while the kind can't read what is typed; the editor is marked then.
QString ConditionPopup::valueOf(const PropertyEditor &editor) const
{
    const CheckedValue checked = checkedValue(m_field.kind, editor.read());
    const bool wrong = checked.problem.has_value();
    if (editor.focus->property("invalid").toBool() != wrong) {
        editor.focus->setProperty("invalid", wrong);
        editor.focus->style()->unpolish(editor.focus);
        editor.focus->style()->polish(editor.focus);
    }
    return wrong ? QString() : checked.value;
}

Condition ConditionPopup::condition() const
{
    Condition condition {m_on, m_field.kind, Condition::Asks(m_asks->currentIndex())};
    if (condition.asks != Condition::Asks::Match) {
        return condition;
    }
    if (holdsWords(m_field.kind)) {
        condition.text = m_editors.first().read().simplified();
    } else {
        condition.from = valueOf(m_editors.first());
        condition.to = valueOf(m_editors.last());
    }
    return condition;
}

void ConditionPopup::apply()
{
    m_typing.stop();
    emit conditionChanged(condition());
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConditionPopup::hideEvent(QHideEvent *event)
{
    if (m_typing.isActive()) {
        apply();
    }
    QFrame::hideEvent(event);
}

} // namespace ugoda
