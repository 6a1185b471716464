// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/custom_fields_page.h"

#include "model/domain/custom_values.h"
#include "model/items/custom_fields_model.h"
#include "model/items/custom_texts.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/flow_layout.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
#include "views/common/theme.h"
#include "views/form/pick_field.h"
#include "views/settings/dictionary_editor.h"
#include "views/settings/entry_table.h"
#include "views/settings/page_layout.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnNeed kNeeds[] = {
    {ColumnNeed::Name},
    {ColumnNeed::Text, 160},
    {ColumnNeed::Text, 180, 2},
    {ColumnNeed::Whole, 110},
    {ColumnNeed::Whole, 110, 1},
    {ColumnNeed::Whole, 90, 3},
    {ColumnNeed::Handle},
};

/// Kinds and pipelines are chosen from a list; archived fields and the row of a new one look so.
class FieldDelegate : public EntryTableDelegate
{
public:
    FieldDelegate(const Workspace &workspace, const CustomFieldsModel &model, QObject *parent)
        : EntryTableDelegate(parent)
        , m_workspace(workspace)
        , m_model(model)
    { }

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() != CustomFieldsModel::Kind
            && index.column() != CustomFieldsModel::InPipeline)
            return EntryTableDelegate::createEditor(parent, option, index);
        auto *box = new ChoiceBox(parent);
        if (index.column() == CustomFieldsModel::Kind) {
            const QList<CustomKind> kinds = customKinds();
            for (const CustomKind kind : kinds)
                box->addItem(customKindName(kind), int(kind));
        } else {
            box->addItem(CustomFieldsPage::tr("All"), qint64(0));
            const QList<Pipeline> pipelines = m_workspace.directory().pipelines();
            for (const Pipeline &pipeline : pipelines)
                box->addItem(m_workspace.directory().name(pipeline.id), pipeline.id.value);
        }
        auto *self = const_cast<FieldDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
            box->choose(index.data(Qt::EditRole), index.data().toString());
            return;
        }
        EntryTableDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<ChoiceBox *>(editor))
            model->setData(index, box->currentData());
        else
            EntryTableDelegate::setModelData(editor, model, index);
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        EntryTableDelegate::paint(painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 4, colorsOf(option.widget));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        EntryTableDelegate::initStyleOption(option, index);
        const CustomField field = m_model.field(index.row());
        const Tone tone = index.data(CustomFieldsModel::RefusedRole).toBool() ? Tone::Bad
            : !field.id.isValid()                                             ? Tone::Accent
            : field.archived                                                  ? Tone::Muted
                                                                              : Tone::Text;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colorsOf(option->widget).toned(tone));
    }

private:
    const Workspace &m_workspace;
    const CustomFieldsModel &m_model;
};

} // namespace

CustomFieldsPage::CustomFieldsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CustomFieldsModel(workspace, this))
{
    QVBoxLayout *column = pageColumn(this);
    buildHead(column);
    buildTable();
    column->addWidget(m_table->parentWidget());
    m_optionsTitle = label({}, TextStyle::BaseStrong, Tone::Text, this);
    m_options = new DictionaryEditor(workspace, Entity::CustomOption, this);
    column->addWidget(m_optionsTitle);
    column->addWidget(m_options);
    column->addStretch();
    setFocusProxy(m_table);
    connect(m_model, &CustomFieldsModel::added, this, &CustomFieldsPage::select);
    connect(m_model, &CustomFieldsModel::refused, this, &CustomFieldsPage::showRefusal);
    connect(m_model, &CustomFieldsModel::modelReset, this, [this] {
        m_problem->hide();
        select(m_selected);
    });
    connect(m_model, &CustomFieldsModel::dataChanged, this, &CustomFieldsPage::showCurrent);
    connect(m_model, &CustomFieldsModel::dataChanged, m_problem, &CellProblem::hide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_selected = current().id;
        showCurrent();
    });
    retranslate();
    select(m_model->field(0).id);
}

void CustomFieldsPage::buildHead(QVBoxLayout *column)
{
    m_title = label({}, TextStyle::PageTitle, Tone::Text, this);
    QHBoxLayout *head = addPageHead(column, m_title);
    head->addStretch();
    m_add = button({}, "primary"_L1, this);
    m_add->setIcon(icon("plus"_L1, Tone::OnFill));
    head->addWidget(m_add);
    m_explanation = label({}, TextStyle::Base, Tone::Muted, this);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    auto *tools = new FlowLayout(8);
    column->addLayout(tools);
    m_showArchived = new QCheckBox(this);
    setKind(m_showArchived, u"switch");
    m_archive = button({}, {}, this);
    m_remove = button({}, {}, this);
    tools->addWidget(m_showArchived);
    tools->addWidget(m_archive);
    tools->addWidget(m_remove);
    connect(m_showArchived, &QCheckBox::toggled, m_model, &CustomFieldsModel::setArchivedShown);
    connect(m_archive, &QPushButton::clicked, this, [this] {
        m_model->archive(current().id, !current().archived);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(current().id); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, CustomFieldsModel::Name);
        m_table->setFocus();
        m_table->setCurrentIndex(last);
        m_table->edit(last);
    });
}

void CustomFieldsPage::buildTable()
{
    m_table = entryTable(m_model, kNeeds, this);
    auto *delegate = new FieldDelegate(m_workspace, *m_model, m_table);
    m_table->setItemDelegate(delegate);
    m_problem = new CellProblem(m_table);
    connect(delegate, &EntryTableDelegate::nameMissing, this, [this](const QModelIndex &cell) {
        m_problem->show(cell, problemWords({u"name"_s, ProblemCode::Empty}));
    });
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_problem, &CellProblem::hide);
    for (const auto &[key, rows] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | key), m_table);
        keys->setContext(Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, [this, rows = rows] { step(rows); });
    }
}

CustomField CustomFieldsPage::current() const
{
    return m_model->field(m_table->currentIndex().row());
}

void CustomFieldsPage::select(CustomFieldId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CustomFieldsModel::Name));
    showCurrent();
}

void CustomFieldsPage::step(int rows)
{
    const int row = m_model->rowOf(current().id);
    const int target = row + rows;
    if (row >= 0 && target >= 0 && target < m_model->rowCount() - 1)
        m_model->move(current().id, m_model->field(rows < 0 ? target : target + 1).id);
}

/// The buttons and the options that belong to the field chosen.
void CustomFieldsPage::showCurrent()
{
    const CustomField field = current();
    m_archive->setEnabled(field.id.isValid());
    m_archive->setText(field.archived ? tr("Unarchive") : tr("Archive"));
    m_remove->setEnabled(field.id.isValid() && m_model->use(field.id) == 0);
    m_optionsTitle->setText(tr("Options of “%1”").arg(field.name));
    const bool isList = field.id.isValid() && hasOptions(field.kind);
    if (isList)
        m_options->setOwner(field.id.value);
    m_optionsTitle->setVisible(isList);
    m_options->setVisible(isList);
}

void CustomFieldsPage::showRefusal(CustomFieldId id, const Error &error)
{
    const int row = id.isValid() ? m_model->rowOf(id) : m_model->rowCount() - 1;
    m_problem->show(m_model->index(row, CustomFieldsModel::Name), ErrorPresenter::line(error));
}

void CustomFieldsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomFieldsPage::retranslate()
{
    m_title->setText(tr("Custom fields"));
    m_explanation->setText(
        tr("Fields of your own in the form of an opportunity. Those for the card stand on it, "
           "%n at most. The kind can be changed until a field is used.",
           nullptr,
           kCardFields));
    m_showArchived->setText(tr("Show archived"));
    m_remove->setText(tr("Delete"));
    m_add->setText(tr("Field"));
    m_add->setToolTip(tr("Add a field"));
    m_table->setAccessibleName(tr("Custom fields"));
    m_options->setWords({tr("Options"), tr("Add an option"), tr("Opportunities")});
    m_model->retranslate();
    showCurrent();
}

} // namespace ugoda
