// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/dictionary_page.h"

#include "views/settings/page_layout.h"
#include "views/settings/tag_details.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ugoda {

DictionaryPage::DictionaryPage(Workspace &workspace, Entity dictionary, QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, TextStyle::PageTitle, Tone::Text, this))
    , m_explanation(label({}, TextStyle::Base, Tone::Muted, this))
    , m_editor(new DictionaryEditor(workspace, dictionary, this))
{
    QVBoxLayout *column = pageColumn(this);
    m_head = addPageHead(column, m_title);
    column->addWidget(m_explanation);
    m_explanation->setWordWrap(true);
    column->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
}

void DictionaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DictionaryPage::setHeading(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

void DictionaryPage::setDetails(EntryDetails *details)
{
    m_editor->setDetails(details);
    connect(m_editor, &DictionaryEditor::currentChanged, details, &EntryDetails::setEntry);
}

TagsPage::TagsPage(Workspace &workspace, QWidget *parent)
    : DictionaryPage(workspace, Entity::Tag, parent)
{
    setDetails(new TagDetails(workspace, this));
    retranslate();
}

void TagsPage::retranslate()
{
    setHeading(tr("Tags"),
               tr("Free labels by which opportunities are found: by industry, size, urgency."));
    editor().setWords({tr("Tags"), tr("Add a tag"), tr("Opportunities")});
    findChild<TagDetails *>()->retranslate();
}

SourcesPage::SourcesPage(Workspace &workspace, QWidget *parent)
    : DictionaryPage(workspace, Entity::Source, parent)
{
    retranslate();
}

void SourcesPage::retranslate()
{
    setHeading(tr("Sources"),
               tr("Where enquiries come from. An opportunity has one main source and any number of "
                  "further ones."));
    editor().setWords({tr("Sources"), tr("Add a source"), tr("Opportunities")});
}

} // namespace ugoda
