// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/people_page.h"

#include "model/commands/setup_commands.h"
#include "model/items/people_model.h"
#include "model/items/workspace.h"
#include "views/actions/person_dialog.h"
#include "views/common/flow_layout.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/form/people_field.h"
#include "views/settings/entry_table.h"
#include "views/settings/page_layout.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDisc = 20;
constexpr int kColors = 8; ///< of personColor()
constexpr ColumnNeed kNeeds[] = {
    {ColumnNeed::Name},
    {ColumnNeed::Whole, 110, 1},
    {ColumnNeed::Text, 190},
    {ColumnNeed::Text, 240},
    {ColumnNeed::Whole, 110},
    {ColumnNeed::Handle},
};

/// A disc before each name; who works here is named so; inactive people are muted.
class PeopleDelegate : public EntryTableDelegate
{
public:
    PeopleDelegate(const Workspace &workspace, const PeopleModel &model, QObject *parent)
        : EntryTableDelegate(parent)
        , m_workspace(workspace)
        , m_model(model)
    { }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        EntryTableDelegate::paint(painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4, colorsOf(option.widget));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        EntryTableDelegate::initStyleOption(option, index);
        const Colors &colors = colorsOf(option->widget);
        const Person person = m_model.person(index.row());
        const Tone tone = index.data(PeopleModel::RefusedRole).toBool() ? Tone::Bad
            : !person.id.isValid()                                      ? Tone::Accent
            : person.active                                             ? Tone::Text
                                                                        : Tone::Muted;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText}) {
            option->palette.setColor(role, colors.toned(tone));
        }
        if (index.column() != PeopleModel::Name || !person.id.isValid()) {
            return;
        }
        option->icon = avatarIcon(m_workspace.directory(), person.id);
        // A selected row leaves the disc its colour.
        option->icon.addPixmap(option->icon.pixmap(kDisc, kDisc), QIcon::Selected);
        option->decorationSize = {kDisc, kDisc};
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (person.id == m_workspace.directory().currentPerson()) {
            option->text = PeoplePage::tr("%1 (this is me)").arg(option->text);
        }
    }

private:
    const Workspace &m_workspace;
    const PeopleModel &m_model;
};

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PeopleModel(workspace, this))
{
    QVBoxLayout *column = pageColumn(this);
    buildHeader(column);
    buildTable();
    column->addWidget(m_table->parentWidget());
    column->addStretch();
    setFocusProxy(m_table);
    connect(m_model, &PeopleModel::added, this, &PeoplePage::select);
    connect(m_model, &PeopleModel::refused, this, &PeoplePage::showRefusal);
    connect(m_model, &PeopleModel::modelReset, this, [this] { select(m_selected); });
    connect(m_model, &PeopleModel::dataChanged, this, [this] {
        m_problem->hide();
        enableButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_selected = current();
        enableButtons();
    });
    retranslate();
    select(m_model->person(0).id);
}

void PeoplePage::buildHeader(QVBoxLayout *column)
{
    m_title = label({}, TextStyle::PageTitle, Tone::Text, this);
    QHBoxLayout *head = addPageHead(column, m_title);
    head->addStretch();
    m_add = button({}, "primary"_L1, this);
    m_add->setIcon(icon("plus"_L1, Tone::OnFill));
    head->addWidget(m_add);
    m_hint = label({}, TextStyle::Base, Tone::Muted, this);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    auto *tools = new FlowLayout(8);
    column->addLayout(tools);
    m_me = button({}, {}, this);
    m_color = button({}, {}, this);
    m_color->setMenu(new QMenu(m_color));
    m_remove = button({}, {}, this);
    tools->addWidget(m_me);
    tools->addWidget(m_color);
    tools->addWidget(m_remove);
    connect(m_me, &QPushButton::clicked, this, [this] {
        m_workspace.submit(setCurrentPerson(current()));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(current()); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, PeopleModel::Name);
        m_table->setFocus();
        m_table->setCurrentIndex(last);
        m_table->edit(last);
    });
}

void PeoplePage::buildTable()
{
    m_table = entryTable(m_model, kNeeds, this);
    auto *delegate = new PeopleDelegate(m_workspace, *m_model, m_table);
    m_table->setItemDelegate(delegate);
    m_problem = new CellProblem(m_table);
    connect(delegate, &EntryTableDelegate::nameMissing, this, [this](const QModelIndex &cell) {
        m_problem->show(cell, problemWords({u"person.name"_s, ProblemCode::Empty}));
    });
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_problem, &CellProblem::hide);
    auto *removes = new QShortcut(QKeySequence::Delete, m_table);
    removes->setContext(Qt::WidgetShortcut);
    connect(removes, &QShortcut::activated, m_remove, &QPushButton::click);
    for (const auto &[key, rows] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | key), m_table);
        keys->setContext(Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, [this, rows = rows] { step(rows); });
    }
}

PersonId PeoplePage::current() const
{
    return m_model->person(m_table->currentIndex().row()).id;
}

void PeoplePage::select(PersonId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, PeopleModel::Name));
    }
    enableButtons();
}

void PeoplePage::step(int rows)
{
    const int row = m_model->rowOf(current());
    const int target = row + rows;
    if (row < 0 || target < 0 || target >= m_model->rowCount() - 1) {
        return;
    }
    m_model->move(current(), m_model->person(rows < 0 ? target : target + 1).id);
}

void PeoplePage::buildColors()
{
    QMenu *menu = m_color->menu();
    menu->clear();
    const QStringList names = {tr("Violet"),
                               tr("Teal"),
                               tr("Orange"),
                               tr("Magenta"),
                               tr("Blue"),
                               tr("Green"),
                               tr("Slate"),
                               tr("Ochre")};
    static_assert(kColors == 8);
    for (int i = 0; i < kColors; ++i) {
        QPixmap dot(16 * devicePixelRatio(), 16 * devicePixelRatio());
        dot.setDevicePixelRatio(devicePixelRatio());
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStageDot(&painter, {1, 1, 14, 14}, personColor(i));
        painter.end();
        menu->addAction(
            QIcon(dot), names.at(i), this, [this, i] { setColor(personColor(i).name()); });
    }
}

void PeoplePage::setColor(const QString &color)
{
    Person wanted = m_model->person(m_table->currentIndex().row());
    if (wanted.id.isValid()) {
        wanted.color = color.toUpper();
        m_model->edit(wanted);
    }
}

void PeoplePage::showRefusal(PersonId id, const Error &error)
{
    const int row = id.isValid() ? m_model->rowOf(id) : m_model->rowCount() - 1;
    QModelIndex cell = m_model->index(row, PeopleModel::Name);
    for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
        const QModelIndex other = m_model->index(row, column);
        cell = other.data(PeopleModel::RefusedRole).toBool() ? other : cell;
    }
    m_problem->show(cell, PersonDialog::reason(error));
}

void PeoplePage::enableButtons()
{
    const Person person = m_model->person(m_table->currentIndex().row());
    const bool me = person.id == m_workspace.directory().currentPerson();
    m_me->setEnabled(person.id.isValid() && person.active && !me);
    m_color->setEnabled(person.id.isValid());
    m_remove->setEnabled(person.id.isValid() && !me);
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PeoplePage::retranslate()
{
    m_title->setText(tr("People"));
    m_me->setText(tr("This is me"));
    m_me->setToolTip(tr("The chosen person works at this computer"));
    m_color->setText(tr("Colour"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Only whom nothing names; others are made inactive"));
    m_add->setText(tr("Person"));
    m_add->setToolTip(tr("Add a person"));
    m_table->setAccessibleName(tr("People"));
    m_hint->setText(tr("Not accounts: there are no passwords, and everybody sees everything. "
                       "Alt+Up and Alt+Down change the order."));
    buildColors();
    m_model->retranslate();
}

} // namespace ugoda
