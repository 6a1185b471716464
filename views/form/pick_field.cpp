// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/pick_field.h"

#include "model/domain/text_keys.h"
#include "views/common/icons.h"

#include <QAction>
#include <QWheelEvent>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

PickField::PickField(QWidget *parent)
    : SuffixEdit(parent)
    , m_list(new TypeAhead(this))
    , m_open(addAction(icon("chevron-down"_L1, Tone::Faint), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textEdited, this, &PickField::onTextEdited);
    connect(m_list, &TypeAhead::chosen, this, [this](qint64 id, const QString &name) {
        setChosen(id, name);
        emit edited();
    });
    connect(m_list, &TypeAhead::createRequested, this, [this] {
        m_list->close();
        m_typedOnly = false;
        refresh();
        emit edited();
    });
    connect(m_list, &TypeAhead::listRequested, this, [this] { offer({}); });
    connect(m_open, &QAction::triggered, this, [this] {
        setFocus();
        offer({});
    });
    retranslate();
}

void PickField::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    if (m_id != 0)
        setChosen(m_id, text());
}

void PickField::setCreateText(const QString &text)
{
    m_createText = text;
}

void PickField::setChosen(qint64 id, const QString &name, bool typedOnly)
{
    m_id = id;
    m_typedOnly = typedOnly;
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [id](const Choice &choice) { return choice.id == id; });
    const QString shown = id == 0 || found == m_choices.end() ? name : found->text;
    if (text() != shown)
        setText(shown);
    refresh();
}

void PickField::retranslate()
{
    m_open->setText(tr("Show the list"));
    m_open->setToolTip(tr("Show the list"));
    refresh();
}

void PickField::onTextEdited(const QString &text)
{
    const QString folded = searchFold(text);
    const auto same = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return !folded.isEmpty() && searchFold(choice.text) == folded;
    });
    m_id = same == m_choices.end() ? 0 : same->id;
    m_typedOnly = true;
    refresh();
    emit edited();
    offer(text);
}

void PickField::offer(const QString &text)
{
    const QString typed = text.trimmed();
    const QString create = m_createText.isEmpty() ? tr("Create “%1”") : m_createText;
    m_list->offer(matching(m_choices, typed),
                  typed.isEmpty() || m_id != 0 ? QString() : create.arg(typed),
                  m_id);
}

void PickField::refresh()
{
    setSuffix(newName().isEmpty() || isTypedOnly() ? QString() : tr("· new"));
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void ChoiceBox::choose(const QVariant &key, const QString &name)
{
    int index = findData(key);
    if (index < 0) {
        addItem(name, key);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ugoda
