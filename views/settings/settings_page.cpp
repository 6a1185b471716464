// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "model/domain/change_set.h"
#include "model/domain/text_keys.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/search_field.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/settings/activity_types_page.h"
#include "views/settings/channels_page.h"
#include "views/settings/custom_fields_page.h"
#include "views/settings/firm_page.h"
#include "views/settings/general_page.h"
#include "views/settings/lost_reasons_page.h"
#include "views/settings/people_page.h"
#include "views/settings/pipelines_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 52;
constexpr int kListLeast = 184;
constexpr int kListAround = 56; ///< px around the words of the list
constexpr int kSearchWidth = 360;
constexpr int kRowHeight = 32;

template<class Page>
QWidget *make(const SettingsTools &tools, QWidget *parent)
{
    if constexpr (std::is_constructible_v<Page, Workspace &, QWidget *>) {
        return new Page(tools.workspace, parent);
    } else {
        return new Page(tools, parent);
    }
}

struct PageRow
{
    const char *key;
    const char *title;
    const char *words; ///< what else the page is found by: its sections and fields
    QWidget *(*make)(const SettingsTools &tools, QWidget *parent);
};

/// The pages in the order of their list.
constexpr PageRow kPages[] = {
    {"general",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "General"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Language, Look, Dark, Set-up: export, import"),
     make<GeneralPage>},
    {"firm",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Firm"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage",
                       "Name of the firm, Address, Registration code, VAT number, Account (IBAN), "
                       "Bank, Logo, What a card is called, Proposed name of a card"),
     make<FirmPage>},
    {"people",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "People"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage",
                       "Initials, Phone, E-mail, Active, This is me, Colour"),
     make<PeoplePage>},
    {"pipelines",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Pipelines"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage",
                       "Stages, Probability, Start, Fold, Stale, Who sees the pipeline, Lost "
                       "reasons, Template, Inbound contacts"),
     make<PipelinesPage>},
    {"channels",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Sales channels"),
     QT_TRANSLATE_NOOP(
         "ugoda::SettingsPage",
         "Quotations, Leads, Channel leader, Channel members, Monthly target, Dashboard"),
     make<ChannelsPage>},
    {"activities",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Activity types"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage",
                       "Deadline in days, Category, Expected outcome, Recommended next"),
     make<ActivityTypesPage>},
    {"tags",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Tags"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Color, Group, Merge"),
     make<TagsPage>},
    {"sources",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Sources"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Where enquiries come from, Merge"),
     make<SourcesPage>},
    {"reasons",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Lost reasons"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Why they are lost, Merge"),
     make<LostReasonsPage>},
    {"fields",
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Custom fields"),
     QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Required, On the card, Options, Kind, Pipeline"),
     make<CustomFieldsPage>},
};

/// Steps that take something out of use, and what is told of each; "%1" is its name.
struct StepSentence
{
    const char *code;
    const char *sentence;
};

constexpr char kArchived[] = QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Archived: “%1”");
constexpr char kDeleted[] = QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Deleted: “%1”");

constexpr StepSentence kTold[] = {
    {"entry.archive", kArchived},
    {"entry.remove", kDeleted},
    {"entry.merge", QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Merged into “%1”")},
    {"field.archive", kArchived},
    {"field.remove", kDeleted},
    {"pipeline.archive", kArchived},
    {"reason.hide", QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Left out: “%1”")},
    {"stage.delete", kDeleted},
    {"stage.archive", QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Records archived: “%1”")},
    {"person.remove", kDeleted},
    {"person.deactivate", QT_TRANSLATE_NOOP("ugoda::SettingsPage", "Not active any more: “%1”")},
};

} // namespace

SettingsPage::SettingsPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_built(std::size(kPages))
{
    setKind(this, u"page");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(titleBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_list = new QListWidget(this);
    setKind(m_list, u"pages");
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    for (int i = 0; i < int(std::size(kPages)); ++i) {
        (new QListWidgetItem(m_list))->setSizeHint({0, kRowHeight});
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_nothing = label({}, TextStyle::Base, Tone::Muted, this);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 12, 16, 12);
    m_nothing->hide();
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    row->addLayout(left);
    m_pages = new QStackedWidget(this);
    row->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showRow);
    connect(m_search, &SearchField::textChanged, this, &SettingsPage::narrow);
    connect(&tools.workspace, &Workspace::changed, this, &SettingsPage::tell);
    showPage(tools.settings.text(Settings::Key::SettingsPage));
}

QWidget *SettingsPage::titleBar()
{
    auto *bar = new QFrame(this);
    setKind(bar, u"bar");
    bar->setFixedHeight(kBarHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    m_title = label({}, TextStyle::PanelTitle, Tone::Text, bar);
    row->addWidget(m_title);
    row->addStretch();
    m_search = new SearchField({}, {}, bar);
    m_search->setMinimumWidth(kSearchWidth / 2);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    return bar;
}

QStringList SettingsPage::pages()
{
    QStringList keys;
    for (const PageRow &row : kPages) {
        keys.append(QLatin1StringView(row.key));
    }
    return keys;
}

QString SettingsPage::page() const
{
    return pages().value(m_list->currentRow());
}

void SettingsPage::showPage(const QString &key)
{
    m_list->setCurrentRow(std::max(0, int(pages().indexOf(key))));
}

void SettingsPage::showRow(int row)
{
    if (row < 0) {
        return;
    }
    QWidget *&built = m_built[row];
    if (!built) {
        auto *scroll = new QScrollArea(m_pages);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *ground = new QWidget(scroll);
        setKind(ground, u"page");
        auto *layout = new QVBoxLayout(ground);
        layout->setContentsMargins(22, 18, 22, 18);
        layout->addWidget(kPages[row].make(m_tools, ground));
        scroll->setWidget(ground);
        scroll->setAccessibleName(m_list->item(row)->text());
        m_pages->addWidget(scroll);
        built = scroll;
    }
    m_pages->setCurrentWidget(built);
    for (int i = 0; i < m_list->count(); ++i) {
        QFont font = m_list->font();
        font.setWeight(i == row ? QFont::DemiBold : QFont::Normal);
        m_list->item(i)->setFont(font);
    }
    m_tools.settings.set(Settings::Key::SettingsPage, page());
}

void SettingsPage::tell(const ChangeSet &step)
{
    if (!isVisible() || step.origin != Origin::User) {
        return;
    }
    const auto told =
        std::find_if(std::begin(kTold), std::end(kTold), [&](const StepSentence &one) {
            return step.label.code == QLatin1StringView(one.code);
        });
    if (told != std::end(kTold)) {
        emit done(tr(told->sentence).arg(step.label.args.value(0)));
    }
}

void SettingsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SettingsPage::narrow(const QString &typed)
{
    const QString wanted = searchFold(typed.simplified());
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString found = m_list->item(i)->text() + u'\n' + tr(kPages[i].words);
        const bool fits = searchFold(found).contains(wanted);
        m_list->item(i)->setHidden(!fits);
        first = first < 0 && fits ? i : first;
    }
    m_nothing->setVisible(first < 0);
    // The page follows what is typed; with nothing found it stays where it is.
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden()) {
        m_list->setCurrentRow(first);
    }
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_search->setPrompt(tr("Find a setting…"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_nothing->setText(tr("Nothing in the settings is called so."));
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(tr(kPages[i].title));
        if (m_built[i]) {
            m_built[i]->setAccessibleName(m_list->item(i)->text());
        }
    }
    fitList();
}

/// The list is as wide as its longest title in bold, which is what the chosen one has.
void SettingsPage::fitList()
{
    m_list->ensurePolished();
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = kListLeast;
    for (int i = 0; i < m_list->count(); ++i) {
        const int words = metrics.horizontalAdvance(m_list->item(i)->text());
        width = std::max(width, words + kListAround);
    }
    m_list->setFixedWidth(width);
    m_nothing->setFixedWidth(width);
}

} // namespace ugoda
