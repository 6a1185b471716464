// SPDX-License-Identifier: GPL-3.0-or-later
// What the form says beside its fields: problems, and values changed elsewhere meanwhile.
#include "model/items/workspace.h"
#include "views/common/problem_words.h"
#include "views/form/client_block.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/form_words.h"
#include "views/form/opportunity_form.h"
#include "views/form/properties_block.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace ugoda {

QList<FieldProblem> OpportunityForm::problems() const
{
    const FormState state = m_book->state();
    QList<FieldProblem> wrong =
        problemsOf(state, m_properties->shown(), proposedTitle(state, m_workspace.directory()));
    const Stage *stage = m_workspace.directory().stage({state[field::kStage].toInteger()});
    if (!stage || m_record.opportunity.outcome != Outcome::None)
        return wrong;
    const ChannelId channel {idIn(state[field::kChannel])};
    const bool isNew = !channel.isValid() && !isBlank(state[field::kChannel]);
    if (channel != m_record.opportunity.channel
        && (isNew ? stage->channel.isValid() : !admits(*stage, channel)))
        wrong.append({field::kChannel, ProblemCode::OtherChannel});
    const QStringList fields = m_book->fields();
    const QStringList asked = requiredBy(*stage);
    for (const QString &name : asked) {
        const CustomFieldId own {name.toLongLong()};
        const QString key = own.isValid() ? customKey(own) : name;
        const bool given = key == field::kChannel && stage->channel.isValid();
        if (fields.contains(key) && !given && isBlank(state[key]))
            wrong.append({key, ProblemCode::StageAsks});
    }
    return wrong;
}

void OpportunityForm::onFocusMoved(QWidget *from)
{
    const QStringList left = m_book->fieldsOf(from);
    if (auto *edit = qobject_cast<QLineEdit *>(from);
        edit && left.contains(field::kTitle) && QApplication::focusWidget())
        edit->setCursorPosition(0); // a long one shows its beginning again
    if (!m_isOpen || left.isEmpty()
        || m_book->row(left.first())->isAncestorOf(QApplication::focusWidget()))
        return;
    for (const QString &name : left) {
        if (m_book->value(name) != m_seen.value(name))
            m_visited.insert(name);
    }
    showProblems();
}

void OpportunityForm::showProblems()
{
    const QList<FieldProblem> wrong = problems();
    const QStringList fields = m_book->fields();
    QHash<FieldRow *, QString> words;
    for (const QString &name : fields) {
        const auto found = std::find_if(
            wrong.begin(), wrong.end(), [&](const FieldProblem &p) { return p.field == name; });
        if (FieldRow *row = m_book->row(name)) {
            if (found != wrong.end() && m_visited.contains(name))
                words[row] = problemWords(*found);
            else if (!words.contains(row))
                words.insert(row, {});
        }
    }
    for (auto it = words.begin(); it != words.end(); ++it)
        it.key()->setProblem(it.value());
    m_client->showProblems(wrong, m_visited.contains(field::kPhones));
}

void OpportunityForm::showConflicts()
{
    const QStringList fields = m_book->fields();
    for (const QString &name : fields) {
        FieldRow *row = m_book->row(name);
        // Two fields share the row of the amount.
        if (!row || (name == field::kCurrency && m_theirs.contains(field::kValue))
            || (name == field::kValue && m_theirs.contains(field::kCurrency)
                && !m_theirs.contains(field::kValue)))
            continue;
        const Directory &directory = m_workspace.directory();
        row->setConflict(!m_theirs.contains(name)
                             ? QString()
                             : tr("Changed elsewhere meanwhile to “%1”. Yours: “%2”.")
                                   .arg(valueWords(name, m_theirs[name], directory),
                                        valueWords(name, m_book->value(name), directory)));
    }
}

bool OpportunityForm::focusTrouble(const QList<FieldProblem> &problems)
{
    if (!problems.isEmpty()) {
        const QString name = problems.first().field;
        if (!m_client->focusProblem(name) && m_book->focusOf(name))
            m_book->focusOf(name)->setFocus();
    } else if (!m_theirs.isEmpty()) {
        if (QWidget *first = m_book->focusOf(m_theirs.keys().first()))
            first->setFocus();
    } else {
        return false;
    }
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, 0, 60);
    return true;
}

} // namespace ugoda
