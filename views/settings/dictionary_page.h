// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change_set.h"
#include "views/settings/dictionary_editor.h"

class QHBoxLayout;

namespace ugoda {

class EntryDetails;

/// A page of the settings about one dictionary: title, what it is for, its editor, and beside it
/// the fields of the entry chosen where it has any.
class DictionaryPage : public QWidget
{
    Q_OBJECT

public:
    DictionaryPage(Workspace &workspace, Entity dictionary, QWidget *parent);

    DictionaryEditor &editor() const { return *m_editor; }

protected:
    void changeEvent(QEvent *event) override;
    /// Puts the words of the moment's language; called by the page's constructor, too.
    virtual void retranslate() = 0;
    void setHeading(const QString &title, const QString &explanation);

    /// The line of the title, for what stands at its right.
    QHBoxLayout *headLine() const { return m_head; }

    /// Shows the fields of the entry chosen beside the list.
    void setDetails(EntryDetails *details);

private:
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_explanation;
    DictionaryEditor *m_editor;
};

/// Free labels in groups (rows 62, 126, 127).
class TagsPage : public DictionaryPage
{
    Q_OBJECT

public:
    TagsPage(Workspace &workspace, QWidget *parent);

protected:
    void retranslate() override;
};

/// Where enquiries come from (row 15).
class SourcesPage : public DictionaryPage
{
    Q_OBJECT

public:
    SourcesPage(Workspace &workspace, QWidget *parent);

protected:
    void retranslate() override;
};

} // namespace ugoda
