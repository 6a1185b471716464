// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/question_dialog.h"

#include "model/items/when_done.h"
#include "views/common/fonts.h"
#include "views/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 440;
constexpr int kListRowHeight = 26;
constexpr int kListFrame = 8; ///< border and padding of the style sheet, above and below

QLabel *plainLabel(const QString &text, QStringView tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    if (!tone.isEmpty()) {
        label->setProperty("tone", tone.toString());
    }
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const QString &question, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_accept(new QPushButton(this))
{
    setWindowTitle(question);
    setMinimumWidth(kWidth);
    QLabel *heading = plainLabel(question, {}, this);
    heading->setFont(ugoda::font(this, TextStyle::PageTitle));
    auto *footer = new QWidget(this);
    setKind(footer, u"footer");
    footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(24, 16, 24, 16);
    buttons->setSpacing(8);
    m_cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);

    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(8);
    m_body->addWidget(heading);
    if (!subject.isEmpty()) {
        m_body->addWidget(plainLabel(subject, u"muted", this));
    }
    m_body->addSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_body);
    layout->addWidget(footer);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void QuestionDialog::addField(const QString &label, QWidget *field)
{
    QLabel *name = plainLabel(label, u"muted", this);
    name->setFont(ugoda::font(this, TextStyle::Secondary));
    name->setBuddy(field);
    field->setAccessibleName(label);
    m_body->addWidget(name);
    m_body->addWidget(field);
}

void QuestionDialog::acceptAfter(const QFuture<Result<ChangeSet>> &step,
                                 const std::function<void(const Error &)> &refuse)
{
    m_accept->setEnabled(false);
    whenDone(step, this, [this, refuse](const Result<ChangeSet> &done) {
        m_accept->setEnabled(true);
        if (done) {
            QDialog::accept();
        } else {
            refuse(done.error());
        }
    });
}

void QuestionDialog::tell(QWidget *field, const QString &words)
{
    if (m_wrong) {
        m_wrong->setAccessibleDescription({});
    }
    m_wrong = words.isEmpty() ? nullptr : field;
    if (!m_problem) {
        m_problem = plainLabel({}, u"bad", this);
        m_problem->setObjectName(u"problem"_s);
        m_problem->setFont(ugoda::font(this, TextStyle::Secondary));
    }
    m_body->removeWidget(m_problem);
    m_body->insertWidget(field ? m_body->indexOf(field) + 1 : m_body->count(), m_problem);
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (m_wrong) {
        m_wrong->setAccessibleDescription(words);
    }
}

void QuestionDialog::fitList(QListWidget *list, int rows)
{
    setKind(list, u"field");
    for (int row = 0; row < list->count(); ++row) {
        list->item(row)->setSizeHint({0, kListRowHeight});
    }
    const int shown = std::clamp(list->count(), 1, rows);
    list->setFixedHeight(shown * kListRowHeight + kListFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace ugoda
