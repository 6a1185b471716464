// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/name_dialog.h"

#include "model/items/directory.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/exchange/import_words.h"
#include "views/exchange/line_combo.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// A sheet with more unknown names than this has a column that means something else.
constexpr qsizetype kMostLines = 200;
constexpr QSize kSize {620, 560};
constexpr int kWordColumn = 0;
constexpr int kArrowColumn = 1;
constexpr int kChoiceColumn = 2;
constexpr int kChoiceWidth = 290;

} // namespace

NameDialog::NameDialog(const QList<UnmatchedName> &names,
                       const ImportPlan &plan,
                       const Directory &directory,
                       QWidget *parent)
    : QuestionDialog(tr("Which names do you use?"),
                     tr("The file uses words that you have no names for. Choose what they stand "
                        "for, or leave it as proposed."),
                     parent)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Words of the file"));
    auto *page = new QWidget(m_area);
    setKind(page, u"surface");
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 12, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(kWordColumn, 1);
    QList<NameCandidate> candidates;
    for (const UnmatchedName &name : names.mid(0, kMostLines)) {
        if (m_lines.isEmpty() || m_lines.last().name.list != name.list) {
            addHeading(grid, name.list);
            candidates = nameCandidates(name.list, plan, directory);
        }
        const QString untold =
            name.fate == NameFate::Default ? directory.name(targetOf(plan, directory)) : name.word;
        addLine(grid, name, candidates, ImportWords::untold(name.fate, untold));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(page);
    body()->addWidget(m_area, 1);
    if (const qsizetype more = names.size() - kMostLines; more > 0) {
        QLabel *rest = label(tr("And %n more.", nullptr, int(more)), this);
        setTone(rest, Tone::Muted);
        body()->addWidget(rest);
    }
    acceptButton()->setText(tr("Check again"));
    setKind(acceptButton(), u"primary");
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = parent ? parent->size() - QSize(64, 64) : kSize;
    resize(kSize.boundedTo(room.expandedTo({480, 360})));
    if (!m_lines.isEmpty()) {
        m_lines.first().choice->setFocus();
    }
}

void NameDialog::addHeading(QGridLayout *grid, ImportField list)
{
    QLabel *heading =
        label(ImportWords::field(list), TextStyle::Secondary, Tone::Muted, grid->parentWidget());
    heading->setContentsMargins(0, 10, 0, 2);
    grid->addWidget(heading, grid->rowCount(), kWordColumn, 1, kChoiceColumn + 1);
}

void NameDialog::addLine(QGridLayout *grid,
                         const UnmatchedName &name,
                         const QList<NameCandidate> &candidates,
                         const QString &untold)
{
    QWidget *page = grid->parentWidget();
    const int row = grid->rowCount();
    auto *word = new ElidedLabel(name.word, TextStyle::Base, Tone::Text, page);
    auto *choice = new LineCombo(m_area, page);
    choice->setFixedWidth(kChoiceWidth);
    choice->setAccessibleName(tr("What “%1” stands for").arg(name.word));
    choice->addItem(untold);
    for (const NameCandidate &candidate : candidates) {
        choice->addItem(candidate.text, candidate.name);
    }
    if (mayBeEmpty(name.list) && name.fate != NameFate::Left) {
        choice->addItem(ImportWords::untold(NameFate::Left, {}), QString());
    }
    const int chosen = name.chosen ? choice->findData(*name.chosen) : 0;
    choice->setCurrentIndex(std::max(chosen, 0));
    grid->addWidget(word, row, kWordColumn);
    grid->addWidget(label(u"→"_s, TextStyle::Base, Tone::Faint, page), row, kArrowColumn);
    grid->addWidget(choice, row, kChoiceColumn);
    m_lines.append({name, choice});
}

NameChoices NameDialog::choices() const
{
    NameChoices choices;
    for (const Line &line : m_lines) {
        if (const QVariant name = line.choice->currentData(); name.isValid()) {
            choices.choose(line.name.list, line.name.word, name.toString());
        }
    }
    return choices;
}

} // namespace ugoda
