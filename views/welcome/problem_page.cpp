// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/problem_page.h"

#include "model/items/format.h"
#include "views/common/flow_layout.h"
#include "views/common/parts.h"
#include "views/common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 600;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    setKind(this, u"page");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addStretch(2);
    column->addLayout(m_row);
    column->addStretch(3);
    m_row->addStretch();
    m_row->addStretch();
}

void ProblemPage::setProblem(const Error &error, const QString &path, const QString &backup)
{
    m_error = error;
    m_path = path;
    m_backup = backup;
    rebuild();
}

void ProblemPage::rebuild()
{
    const ProblemText words = problemText(m_error.code);
    // Later, because a click on one of its buttons may have led here.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    auto *card = new CardFrame(this);
    m_content = card;
    card->setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);

    const bool grave = m_error.code == ErrorCode::FileDamaged;
    column->addWidget(new IconDisc(words.icon, grave ? Tone::Bad : Tone::Warning, 44, 22, card));
    QLabel *title = wrapped(label(words.title, TextStyle::PageTitle, Tone::Text, card));
    title->setObjectName(u"title"_s);
    column->addWidget(title);
    const QString place =
        m_error.code == ErrorCode::FolderMissing ? QFileInfo(m_path).path() : m_path;
    column->addWidget(
        wrapped(label(QDir::toNativeSeparators(place), TextStyle::BaseStrong, Tone::Text, card)));
    column->addWidget(wrapped(label(words.text, card)));
    if (!m_backup.isEmpty() && words.remedies.contains(Remedy::OpenBackup)) {
        const QDateTime made = QFileInfo(m_backup).lastModified();
        column->addWidget(
            wrapped(label(tr("The newest backup is of %1.").arg(Format().dateTime(made)),
                          TextStyle::Base,
                          Tone::Text,
                          card)));
    }
    if (!m_error.detail.isEmpty()) {
        column->addWidget(wrapped(label(
            tr("For support: %1").arg(m_error.detail), TextStyle::Secondary, Tone::Muted, card)));
    }
    column->addSpacing(4);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(8, buttons);
    bool first = true;
    for (const Remedy remedy : words.remedies) {
        if (remedy == Remedy::OpenBackup && m_backup.isEmpty()) {
            continue;
        }
        QPushButton *choice = button(remedyText(remedy), first ? "primary"_L1 : ""_L1, buttons);
        choice->setProperty("remedy", int(remedy));
        connect(choice, &QPushButton::clicked, this, [this, remedy] { emit remedyChosen(remedy); });
        flow->addWidget(choice);
        if (first) {
            choice->setDefault(true);
            setFocusProxy(choice);
        }
        first = false;
    }
    column->addWidget(buttons);
    m_row->insertWidget(1, card);
    card->show();
}

void ProblemPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content) {
        rebuild();
    }
}

} // namespace ugoda
