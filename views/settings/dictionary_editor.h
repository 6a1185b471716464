// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "views/common/parts.h"

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace ugoda {

class AddField;
class Command;
class DictionaryModel;
class EntryDetails;
class EntryListView;
class SearchField;
class Workspace;
struct Error;

/// The words in which an editor speaks of its dictionary, in the interface's language.
struct EditorWords
{
    QString list; ///< "Tags": the list's name for a screen reader
    QString add; ///< "Add a tag": the prompt of the line at the end
    QString uses; ///< "Opportunities": above the column of counts
};

/// Where a firm keeps one dictionary, whichever it is: adds at the end (Enter), renames in place
/// (F2), orders by dragging or with Alt and an arrow, archives, deletes what nobody uses, merges,
/// searches, gives colours. Every act is one undoable step; what can't be taken is said beside its
/// place.
class DictionaryEditor : public QWidget
{
    Q_OBJECT

public:
    /// `dictionary` is one of visitDictionary.
    DictionaryEditor(Workspace &workspace, Entity dictionary, QWidget *parent);

    void setWords(const EditorWords &words);
    /// Puts the fields of an entry beside the list, or beneath it where both don't fit.
    void setDetails(EntryDetails *details);
    /// Shows what belongs to this pipeline or field alone (0: what belongs to none).
    void setOwner(qint64 owner);
    /// The only entry chosen; 0 when there is none or several.
    qint64 current() const;

    DictionaryModel &model() const { return *m_model; }

    EntryListView &list() const { return *m_list; }

signals:
    void currentChanged(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *toolBar();
    QWidget *card();
    void connectList();
    void placeDetails();
    void add();
    void openMenu(const QPoint &place);
    void fillColors(QMenu *menu);
    void setColor(const QString &color);
    void setArchived(bool archived);
    void remove();
    void merge();
    void submit(std::unique_ptr<Command> command, QLabel *place);
    void say(QLabel *place, const QString &text);
    QString wordsOf(const Error &error) const;
    void refreshButtons();
    void retranslate();

    Workspace &m_workspace;
    DictionaryModel *m_model;
    QHBoxLayout *m_body;
    EntryDetails *m_details = nullptr;
    EntryListView *m_list;
    SearchField *m_search;
    QCheckBox *m_showArchived;
    QPushButton *m_merge;
    QPushButton *m_archive;
    QPushButton *m_remove;
    QLabel *m_nameHead;
    QLabel *m_useHead;
    QLabel *m_problem; ///< of what was done with the rows
    AddField *m_add;
    QLabel *m_addProblem;
    qint64 m_current = 0;
};

} // namespace ugoda
