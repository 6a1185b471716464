// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/dictionary_editor.h"

#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/dictionary_model.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/color_choice.h"
#include "views/common/error_presenter.h"
#include "views/common/flow_layout.h"
#include "views/common/icons.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"
#include "views/settings/add_field.h"
#include "views/settings/entry_details.h"
#include "views/settings/entry_list_view.h"
#include "views/settings/merge_dialog.h"
#include "views/settings/settings_columns.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 32;
constexpr int kSearchWidth = 220;
constexpr int kBodyGap = 12;
constexpr int kListLeast = 260; ///< px beside the fields of an entry
constexpr int kListMost = 520;

} // namespace

DictionaryEditor::DictionaryEditor(Workspace &workspace, Entity dictionary, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new DictionaryModel(workspace, dictionary, this))
    , m_body(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(toolBar());
    column->addLayout(m_body);
    m_body->setSpacing(kBodyGap);
    m_body->addWidget(card(), 1, Qt::AlignTop);
    column->addStretch();
    connectList();
    retranslate();
    refreshButtons();
}

QLayout *DictionaryEditor::toolBar()
{
    auto *row = new FlowLayout(8); // breaks in a narrow window
    m_search = new SearchField({}, {}, this);
    m_search->setFixedWidth(kSearchWidth);
    m_showArchived = new QCheckBox(this);
    setKind(m_showArchived, u"switch");
    m_merge = button({}, {}, this);
    m_archive = button({}, {}, this);
    m_remove = button({}, {}, this);
    row->addWidget(m_search);
    row->addWidget(m_showArchived);
    for (QPushButton *one : {m_merge, m_archive, m_remove}) {
        row->addWidget(one);
    }
    connect(m_search, &SearchField::textChanged, m_model, &DictionaryModel::setSearch);
    connect(m_showArchived, &QCheckBox::toggled, m_model, &DictionaryModel::setArchivedShown);
    connect(m_merge, &QPushButton::clicked, this, &DictionaryEditor::merge);
    connect(m_remove, &QPushButton::clicked, this, &DictionaryEditor::remove);
    connect(m_archive, &QPushButton::clicked, this, [this] {
        setArchived(!m_list->currentIndex().data(EntryArchivedRole).toBool());
    });
    return row;
}

QWidget *DictionaryEditor::card()
{
    auto *frame = new CardFrame(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kHandleWidth + kHandleLeft, 0, kHandleLeft, 0);
    m_nameHead = label({}, TextStyle::Base, Tone::Muted, frame);
    m_useHead = label({}, TextStyle::Base, Tone::Muted, frame);
    m_nameHead->setFixedHeight(kHeadHeight);
    head->addWidget(m_nameHead, 1);
    head->addWidget(m_useHead);
    column->addLayout(head);
    column->addWidget(separator(Qt::Horizontal, frame));
    m_list = new EntryListView(frame);
    m_list->setEntries(m_model);
    column->addWidget(m_list);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(
        kHandleWidth + kHandleLeft - AddField::kInset, 1, kHandleLeft - AddField::kInset, 1);
    foot->setSpacing(0);
    m_problem = label({}, TextStyle::Secondary, Tone::Bad, frame);
    m_add = new AddField(frame);
    m_add->setObjectName(u"add"_s);
    m_addProblem = label({}, TextStyle::Secondary, Tone::Bad, frame);
    foot->addWidget(m_problem);
    foot->addWidget(m_add);
    foot->addWidget(m_addProblem);
    for (QLabel *words : {m_problem, m_addProblem}) {
        words->setWordWrap(true);
        words->setContentsMargins(AddField::kInset, 4, AddField::kInset, 4);
        words->hide();
    }
    column->addLayout(foot);
    connect(m_add, &QLineEdit::returnPressed, this, &DictionaryEditor::add);
    connect(m_add, &QLineEdit::textEdited, this, [this] { say(m_addProblem, {}); });
    return frame;
}

void DictionaryEditor::connectList()
{
    m_list->setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DictionaryEditor::openMenu);
    connect(m_list, &EntryListView::removeRequested, this, &DictionaryEditor::remove);
    connect(m_list, &EntryListView::shiftRequested, m_model, &DictionaryModel::shift);
    connect(m_list, &EntryListView::chosenChanged, this, &DictionaryEditor::refreshButtons);
    connect(m_list, &EntryListView::colorRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColors(menu);
        menu->popup(place);
    });
    connect(m_model, &DictionaryModel::refused, this, [this](qint64, const Error &error) {
        say(m_problem, wordsOf(error));
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DictionaryEditor::refreshButtons);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(m_model->dictionary())) {
            say(m_problem, {}); // it went well this time
        }
    });
}

void DictionaryEditor::setWords(const EditorWords &words)
{
    m_list->setAccessibleName(words.list);
    m_add->setWords(words.add);
    m_useHead->setText(words.uses);
}

void DictionaryEditor::setDetails(EntryDetails *details)
{
    m_details = details;
    m_body->addWidget(details, 0, Qt::AlignTop);
    placeDetails();
    connect(m_list, &EntryListView::wantedWidthChanged, this, &DictionaryEditor::placeDetails);
}

/// Beside the list as long as its names stay whole.
void DictionaryEditor::placeDetails()
{
    if (!m_details) {
        return;
    }
    const int list = std::clamp(m_list->wantedWidth(), kListLeast, kListMost);
    const bool beside = width() >= list + kBodyGap + m_details->minimumWidth();
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(0, beside ? 1 : 0);
    m_details->setBeside(beside);
}

void DictionaryEditor::setOwner(qint64 owner)
{
    m_model->setOwner(owner);
    say(m_problem, {});
    say(m_addProblem, {});
}

qint64 DictionaryEditor::current() const
{
    const QList<qint64> chosen = m_list->chosen();
    return chosen.size() == 1 ? chosen.first() : 0;
}

void DictionaryEditor::add()
{
    const QString name = m_add->text();
    if (const QString why = nameProblemText(*m_model, 0, name); !why.isEmpty()) {
        say(m_addProblem, why);
        return;
    }
    const auto made = std::make_shared<qint64>();
    m_search->clear();
    whenDone(
        m_workspace.submit(
            addEntry({m_model->dictionary(), &defaultName}, name, m_model->owner(), made), true),
        this,
        [this, made, name](const Result<ChangeSet> &done) {
            if (!done) {
                say(m_addProblem, wordsOf(done.error()));
                return;
            }
            if (m_add->text() == name) { // else the next one is being typed already
                m_add->clear();
            }
            m_list->choose(*made);
        });
}

void DictionaryEditor::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_list->currentIndex();
    const qint64 id = index.data(EntryIdRole).toLongLong();
    const auto add = [&](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys);
        return action;
    };
    add(tr("&Rename"), Qt::Key_F2, [this, id] { m_list->edit(m_model->indexOf(id)); });
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this, id] {
        m_model->shift(id, -1);
    })->setEnabled(index.row() > 0);
    add(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this, id] {
        m_model->shift(id, 1);
    })->setEnabled(index.row() + 1 < m_model->rowCount());
    if (!index.data(EntryColorRole).toString().isEmpty()) {
        fillColors(menu->addMenu(tr("&Color")));
    }
    menu->addSeparator();
    add(tr("&Merge into…"), {}, [this] { merge(); })->setEnabled(m_model->rowCount() > 1);
    const bool archived = index.data(EntryArchivedRole).toBool();
    add(archived ? tr("Un&archive") : tr("&Archive"), {}, [this, archived] {
        setArchived(!archived);
    });
    add(tr("D&elete"), Qt::Key_Delete, [this] { remove(); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void DictionaryEditor::fillColors(QMenu *menu)
{
    const QString present = m_list->currentIndex().data(EntryColorRole).toString();
    for (const ColorChoice &choice : colorChoices()) {
        QAction *action = menu->addAction(colorIcon(choice.color),
                                          choice.name,
                                          this,
                                          [this, color = choice.color] { setColor(color); });
        action->setCheckable(true);
        action->setChecked(choice.color == present);
    }
}

void DictionaryEditor::setColor(const QString &color)
{
    const Tag *tag =
        m_workspace.directory().tag({m_list->currentIndex().data(EntryIdRole).toLongLong()});
    if (tag) {
        Tag wanted = *tag;
        wanted.color = color;
        submit(editEntry({Entity::Tag, &defaultName}, *tag, wanted), m_problem);
    }
}

void DictionaryEditor::setArchived(bool archived)
{
    submit(setEntriesArchived({m_model->dictionary(), &defaultName}, m_list->chosen(), archived),
           m_problem);
}

void DictionaryEditor::remove()
{
    if (!m_list->chosen().isEmpty()) {
        submit(removeEntries({m_model->dictionary(), &defaultName}, m_list->chosen()), m_problem);
    }
}

void DictionaryEditor::merge()
{
    if (m_list->chosen().isEmpty() || m_model->rowCount() < 2) {
        return;
    }
    auto *dialog = new MergeDialog(*m_model, m_list->chosen(), this);
    connect(
        dialog, &MergeDialog::mergeRequested, this, [this](const QList<qint64> &from, qint64 into) {
            submit(mergeEntries({m_model->dictionary(), &defaultName}, from, into), m_problem);
            m_list->choose(into);
        });
    dialog->open();
}

void DictionaryEditor::submit(std::unique_ptr<Command> command, QLabel *place)
{
    say(place, {});
    whenDone(m_workspace.submit(std::move(command), true),
             this,
             [this, place](const Result<ChangeSet> &done) {
                 if (!done) {
                     say(place, wordsOf(done.error()));
                 }
             });
}

void DictionaryEditor::say(QLabel *place, const QString &text)
{
    place->setText(text);
    place->setVisible(!text.isEmpty());
}

QString DictionaryEditor::wordsOf(const Error &error) const
{
    if (error.code != ErrorCode::Invalid) {
        emit m_workspace.failed(error);
        return {};
    }
    return ErrorPresenter::line(error);
}

void DictionaryEditor::refreshButtons()
{
    const QList<qint64> chosen = m_list->chosen();
    const bool archived = m_list->currentIndex().data(EntryArchivedRole).toBool();
    m_merge->setEnabled(!chosen.isEmpty() && m_model->rowCount() > 1);
    m_archive->setEnabled(!chosen.isEmpty());
    m_archive->setText(archived ? tr("Unarchive") : tr("Archive"));
    m_remove->setEnabled(!chosen.isEmpty());
    if (const qint64 now = current(); now != m_current) {
        m_current = now;
        say(m_problem, {});
        emit currentChanged(now);
    }
}

void DictionaryEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setCounting(true);
}

void DictionaryEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setCounting(false);
}

void DictionaryEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetails();
}

void DictionaryEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DictionaryEditor::retranslate()
{
    m_search->setPrompt(tr("Find in the list"));
    m_showArchived->setText(tr("Show archived"));
    m_merge->setText(tr("Merge into…"));
    m_remove->setText(tr("Delete"));
    m_nameHead->setText(tr("Name"));
    refreshButtons();
}

} // namespace ugoda
