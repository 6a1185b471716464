// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/list/view_button.h"

#include "model/commands/dictionary_commands.h"
#include "model/commands/view_commands.h"
#include "model/domain/filter_json.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/list/filter_conditions.h"
#include "views/list/view_name_popup.h"

#include <QEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSide = 14;
constexpr int kLeastWidth = 110; ///< with a shortened text: less says nothing
constexpr qsizetype kLetters = 24; ///< of a name on the button
constexpr qsizetype kKeys = 9; ///< views that a digit chooses

/// A name as a part of a button's or a menu's text.
QString shown(QString name)
{
    if (name.size() > kLetters) {
        name = name.left(kLetters - 1).trimmed() + u'…';
    }
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewButton::ViewButton(Workspace &workspace, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_menu(makeMenu(this))
{
    setObjectName(u"views"_s);
    setKind(this, u"flat");
    setIcon(ugoda::icon("bookmark"_L1));
    setIconSize({kIconSide, kIconSide});
    setCheckable(true); // which it is while the filter stands for a view
    connect(this, &QPushButton::clicked, this, [this] {
        setChecked(m_active.isValid());
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
    connect(&workspace, &Workspace::filterChanged, this, &ViewButton::showFilter);
    connect(&workspace, &Workspace::directoryChanged, this, &ViewButton::follow);
    connect(&workspace, &Workspace::opened, this, &ViewButton::showFilter);
    showFilter();
}

QMenu *ViewButton::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    return menu;
}

void ViewButton::setRoom(int width)
{
    if (m_room != width) {
        m_room = width;
        updateGeometry();
        update();
    }
}

QSize ViewButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    const bool shortened = m_room < whole.width();
    const int width = !shortened ? whole.width() : m_room < kLeastWidth ? kCompactWidth : m_room;
    return {width, whole.height()};
}

void ViewButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // What a screen reader says stays.
    if (width() <= kCompactWidth) {
        option.text.clear();
    } else if (const int lacking = QPushButton::sizeHint().width() - width(); lacking > 0) {
        const QFontMetrics metrics = fontMetrics();
        const int whole = metrics.size(Qt::TextShowMnemonic, option.text).width();
        option.text =
            metrics.elidedText(option.text, Qt::ElideRight, whole - lacking, Qt::TextShowMnemonic);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
}

void ViewButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFilter();
    }
    QPushButton::changeEvent(event);
}

std::optional<SavedView> ViewButton::view(SavedViewId id) const
{
    const SavedView *found = m_workspace.directory().savedView(id);
    return found && !found->removed ? std::optional(*found) : std::nullopt;
}

bool ViewButton::standsFor(const SavedView &view) const
{
    return filterToJson(m_workspace.filterOf(view)) == filterToJson(m_workspace.filter())
        && (view.id == m_maimed || goneConditions(m_workspace, view).isEmpty());
}

QStringList ViewButton::gone() const
{
    const std::optional<SavedView> active = view(m_active);
    return active ? goneConditions(m_workspace, *active) : QStringList();
}

void ViewButton::leave()
{
    m_maimed = {};
    showFilter();
}

void ViewButton::follow()
{
    const std::optional<SavedView> active = view(m_active);
    if (active && m_workspace.filter() == m_workspace.fitted(m_meant)) {
        m_maimed = m_active;
        m_workspace.setFilter(m_workspace.filterOf(*active));
    }
    showFilter();
}

void ViewButton::showFilter()
{
    const std::optional<SavedView> last = view(m_chosen);
    std::optional<SavedView> active;
    if (last && standsFor(*last)) {
        active = last; // of two that ask the same
    } else {
        const QList<SavedView> all = m_workspace.directory().savedViews();
        const auto found = std::find_if(
            all.begin(), all.end(), [this](const SavedView &each) { return standsFor(each); });
        active = found == all.end() ? std::nullopt : std::optional(*found);
    }
    m_active = active ? active->id : SavedViewId {};
    if (active) {
        m_chosen = m_active;
        m_meant = m_workspace.filter();
    }
    if (m_maimed != m_active) {
        m_maimed = {};
    }
    //: The button with the list of named views
    setText(active ? shown(active->name) : tr("Views"));
    setAccessibleName(active ? tr("View: %1").arg(active->name) : tr("Saved views"));
    setToolTip(active ? active->name.toHtmlEscaped() : tr("Saved views: filters that have a name"));
    setChecked(m_active.isValid());
    setEnabled(m_workspace.isOpen());
    if (const QStringList now = gone(); m_gone != now) {
        m_gone = now;
        emit goneChanged();
    }
}

void ViewButton::fill(QMenu *menu)
{
    menu->clear();
    const QList<SavedView> all = m_workspace.directory().savedViews();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString key = i < kKeys ? u"&%1  "_s.arg(i + 1) : QString();
        QAction *action = menu->addAction(
            key + shown(all.at(i).name), this, [this, id = all.at(i).id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(all.at(i).id == m_active);
    }
    menu->addSeparator();
    menu->addAction(ugoda::icon("plus"_L1), tr("&Save as a view…"), this, &ViewButton::save);
    if (const std::optional<SavedView> active = view(m_active)) {
        if (!m_gone.isEmpty()) {
            addUpdate(menu, *active); // without what is gone
        }
        addChanges(menu, *active);
    } else if (const std::optional<SavedView> last = view(m_chosen)) {
        addUpdate(menu, *last);
    }
}

void ViewButton::addUpdate(QMenu *menu, const SavedView &view)
{
    menu->addAction(
        ugoda::icon("save"_L1), tr("&Update “%1”").arg(shown(view.name)), this, [this, view] {
            submit(updateView(view.id, m_workspace.filter()),
                   tr("View updated: “%1”").arg(view.name));
        });
}

void ViewButton::addChanges(QMenu *menu, const SavedView &active)
{
    const QList<SavedView> all = m_workspace.directory().savedViews();
    const qsizetype place = std::find(all.begin(), all.end(), active) - all.begin();
    const auto addMove = [&](const char *icon, const QString &text, qsizetype before) {
        const qint64 next = before >= 0 && before < all.size() ? all.at(before).id.value : 0;
        menu->addAction(
            ugoda::icon(QLatin1StringView(icon)), text, this, [this, id = active.id.value, next] {
                m_workspace.submit(moveEntries({Entity::SavedView, {}}, {id}, next));
            });
    };
    menu->addSeparator();
    menu->addAction(
        ugoda::icon("edit"_L1), tr("&Rename…"), this, [this, active] { rename(active); });
    if (place > 0) {
        addMove("chevron-up", tr("Move u&p"), place - 1);
    }
    if (place + 1 < all.size()) {
        addMove("chevron-down", tr("Move d&own"), place + 2);
    }
    menu->addAction(ugoda::icon("trash"_L1), tr("&Delete"), this, [this, active] {
        submit(removeView(active.id), tr("View deleted: “%1”").arg(active.name));
    });
}

void ViewButton::choose(SavedViewId id)
{
    const std::optional<SavedView> chosen = view(id);
    if (chosen) {
        m_chosen = id;
        m_maimed = id;
        emit used();
        m_workspace.setFilter(m_workspace.filterOf(*chosen));
        showFilter();
    }
}

void ViewButton::save()
{
    askName(
        tr("Save as a view"),
        {},
        [filter = m_workspace.filter()](const QString &name) { return addView(name, filter); },
        tr("View saved: “%1”"));
}

void ViewButton::rename(const SavedView &renamed)
{
    askName(
        tr("Rename the view"),
        renamed.name,
        [id = renamed.id](const QString &name) { return renameView(id, name); },
        tr("View renamed: “%1”"));
}

void ViewButton::askName(const QString &title,
                         const QString &name,
                         const Step &step,
                         const QString &said)
{
    emit used();
    auto *popup = new ViewNamePopup(title, name, this);
    connect(popup, &ViewNamePopup::entered, this, [this, popup, step, said](const QString &typed) {
        whenDone(m_workspace.submit(step(typed), true),
                 popup,
                 [this, popup, said](const Result<ChangeSet> &result) {
                     if (!result) {
                         popup->refuse(ErrorPresenter::line(result.error()));
                         return;
                     }
                     popup->close();
                     if (!result->isEmpty()) {
                         emit done(said.arg(result->label.args.value(0)));
                     }
                 });
    });
    showBelow(popup, this);
}

void ViewButton::submit(std::unique_ptr<Command> step, const QString &message)
{
    whenDone(m_workspace.submit(std::move(step)),
             this,
             [this, message](const Result<ChangeSet> &result) {
                 if (result) {
                     emit done(message);
                 }
             });
}

} // namespace ugoda
