// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filter.h"
#include "model/domain/saved_view.h"

#include <QPushButton>

#include <functional>
#include <memory>

class QMenu;

namespace ugoda {

class Command;
class Workspace;

/// The named views of the file (row 9): says for which of them the workspace's filter stands, and
/// opens the list from which one is chosen, saved, changed and deleted. While the filter stands for
/// a view it follows what becomes of that: of a tag that is merged into another one, for instance.
class ViewButton : public QPushButton
{
    Q_OBJECT

public:
    ViewButton(Workspace &workspace, QWidget *parent);

    /// The list as another menu, for the menu bar; `parent` owns it.
    QMenu *makeMenu(QWidget *parent);
    /// How wide it may be, in px: the text is shortened to that, and where hardly a word of it
    /// would be left the icon stands alone.
    void setRoom(int width);
    /// What the view on the screen asks for and cannot have any more, as goneConditions().
    QStringList gone() const;
    /// Of that no more is said: the filter stays, as one of its own.
    void leave();

    QSize sizeHint() const override;

    static constexpr int kCompactWidth = 40; ///< px: the icon within the padding of a button

signals:
    /// A view is about to be chosen or changed: what the filter lets through should be in sight.
    void used();
    /// gone() is another.
    void goneChanged();
    /// A step succeeded: its sentence, with which the window offers "Undo".
    void done(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Step = std::function<std::unique_ptr<Command>(const QString &name)>;

    /// The view with this number, if it is there.
    std::optional<SavedView> view(SavedViewId id) const;
    /// Whether the filter asks what a view asks.
    bool standsFor(const SavedView &view) const;
    void follow();
    void showFilter();
    void fill(QMenu *menu);
    void addUpdate(QMenu *menu, const SavedView &view);
    void addChanges(QMenu *menu, const SavedView &active);
    void choose(SavedViewId id);
    void save();
    void rename(const SavedView &view);
    /// Asks for a name and runs the step with it; `said` is the sentence for the name.
    void askName(const QString &title, const QString &name, const Step &step, const QString &said);
    /// Runs a step that can't be refused.
    void submit(std::unique_ptr<Command> step, const QString &message);

    Workspace &m_workspace;
    QMenu *m_menu;
    SavedViewId m_chosen; ///< for which the filter stood last
    SavedViewId m_active; ///< for which it stands now; none: for no view
    SavedViewId m_maimed; ///< stands though something of it is gone: it was chosen and says so
    QStringList m_gone; ///< as said last
    Filter m_meant; ///< the filter of m_active
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace ugoda
