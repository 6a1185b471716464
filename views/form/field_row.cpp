// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/field_row.h"

#include "views/common/parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelShare = 38;
constexpr int kControlHeight = 32;

} // namespace

FieldRow::FieldRow(QWidget *editor, bool hasLabel, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_right(new QVBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *right = new QWidget(this);
    right->setLayout(m_right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(4);
    m_right->addWidget(editor);
    if (hasLabel) {
        m_label = label({}, TextStyle::Base, Tone::Muted, this);
        m_label->setWordWrap(true);
        m_label->setContentsMargins(kFormInset, 0, 0, 0);
        m_label->setMinimumHeight(kControlHeight);
        m_label->setBuddy(editor);
        addLabelled(line, m_label, right);
        line->setAlignment(m_label, Qt::AlignTop);
    } else {
        line->addWidget(right);
    }
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    control()->setAccessibleName(QString(text).remove(u'&'));
}

void FieldRow::setProblem(const QString &text)
{
    if (!m_problem && text.isEmpty())
        return;
    if (!m_problem)
        m_problem = makeNote("warning"_L1, Tone::Bad, &m_problemText);
    m_problemText->setText(text);
    m_problem->setHidden(text.isEmpty());
    QWidget *marked = control();
    marked->setAccessibleDescription(text);
    if (marked->property("invalid").toBool() != !text.isEmpty()) {
        marked->setProperty("invalid", !text.isEmpty());
        marked->style()->unpolish(marked);
        marked->style()->polish(marked);
    }
}

void FieldRow::setConflict(const QString &text)
{
    if (!m_conflict && text.isEmpty())
        return;
    if (!m_conflict) {
        m_conflict = makeNote("refresh"_L1, Tone::Warning, &m_conflictText);
        auto *choice = new QHBoxLayout;
        m_keepMine = button({}, "link"_L1, m_conflict);
        m_takeTheirs = button({}, "link"_L1, m_conflict);
        connect(m_keepMine, &QPushButton::clicked, this, &FieldRow::mineKept);
        connect(m_takeTheirs, &QPushButton::clicked, this, &FieldRow::theirsTaken);
        choice->addWidget(m_keepMine);
        choice->addWidget(m_takeTheirs);
        choice->addStretch();
        m_right->addLayout(choice);
        retranslate();
    }
    m_conflictText->setText(text);
    for (QWidget *part :
         {m_conflict, static_cast<QWidget *>(m_keepMine), static_cast<QWidget *>(m_takeTheirs)})
        part->setHidden(text.isEmpty());
}

void FieldRow::setHint(const QString &text, const QString &action)
{
    if (!m_hint && text.isEmpty())
        return;
    if (!m_hint) {
        m_hint = makeNote("info"_L1, Tone::Muted, &m_hintText);
        m_hintAction = button({}, "link"_L1, this);
        connect(m_hintAction, &QPushButton::clicked, this, &FieldRow::hintActivated);
        m_right->addWidget(m_hintAction, 0, Qt::AlignLeading);
    }
    m_hintText->setText(text);
    m_hintAction->setText(action);
    m_hint->setHidden(text.isEmpty());
    m_hintAction->setHidden(action.isEmpty());
}

void FieldRow::retranslate()
{
    if (m_conflict) {
        m_keepMine->setText(tr("Keep mine"));
        m_takeTheirs->setText(tr("Take the other"));
    }
}

QWidget *FieldRow::control() const
{
    return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
}

QWidget *FieldRow::makeNote(QLatin1StringView icon, Tone tone, QLabel **text)
{
    auto *note = new QWidget(this);
    auto *line = new QHBoxLayout(note);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new IconDisc(icon, tone, 14, 14, note), 0, Qt::AlignTop);
    *text = label({}, TextStyle::Secondary, tone, note);
    (*text)->setWordWrap(true);
    line->addWidget(*text, 1);
    m_right->addWidget(note);
    return note;
}

void addLabelled(QHBoxLayout *line, QWidget *label, QWidget *editor)
{
    line->setSpacing(8);
    for (QWidget *part : {label, editor}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        part->setSizePolicy(policy);
        line->addWidget(part, part == label ? kLabelShare : 100 - kLabelShare);
    }
}

} // namespace ugoda
