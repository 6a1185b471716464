// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of the quotation hold: what the record gives, what the person changed, the draft.
#include "model/items/languages.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/documents/quotation_window.h"
#include "views/form/date_field.h"
#include "views/form/draft_keeper.h"
#include "views/form/text_block.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguage = "language"_L1;
constexpr auto kValidUntil = "valid_until"_L1; ///< ISO when it can be read, else as typed
constexpr auto kSubject = "subject"_L1;
constexpr auto kText = "text"_L1;
constexpr auto kNote = "note"_L1;

/// `values` with those of `over` in their place.
QJsonObject laidOver(QJsonObject values, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        values[it.key()] = it.value();
    }
    return values;
}

} // namespace

void QuotationWindow::begin()
{
    fill({{kLanguage, currentLanguage()},
          {kValidUntil, QDate::currentDate().addDays(kQuotationDays).toString(Qt::ISODate)}});
    m_offered = shown();
}

QJsonObject QuotationWindow::shown() const
{
    return {{kLanguage, m_language->currentData().toString()},
            {kValidUntil, m_validUntil->value()},
            {kSubject, m_subject->text()},
            {kText, m_text->text()},
            {kNote, m_note->text()}};
}

QJsonObject QuotationWindow::typed() const
{
    QJsonObject changed = shown();
    for (auto it = m_offered.begin(); it != m_offered.end(); ++it) {
        if (changed.value(it.key()) == it.value()) {
            changed.remove(it.key());
        }
    }
    return changed;
}

void QuotationWindow::fill(const QJsonObject &values)
{
    const QJsonObject present = shown();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString value = it.value().toString();
        if (present.value(it.key()) == value) {
            continue; // the caret stays where it is
        }
        if (it.key() == kLanguage) {
            m_language->setCurrentIndex(std::max(m_language->findData(value), 0));
        } else if (it.key() == kValidUntil) {
            m_validUntil->setValue(value);
        } else if (it.key() == kSubject) {
            m_subject->setText(value);
            m_subject->setCursorPosition(0);
        } else if (GrowingText *text = it.key() == kText ? m_text : m_note) {
            const QSignalBlocker quiet(text);
            text->setPlainText(value);
        }
    }
}

void QuotationWindow::take(const OpportunityRecord &record)
{
    m_quotation = quotationOf(record, m_workspace.directory(), QDate::currentDate());
    const QJsonObject mine = typed();
    m_offered[kSubject] = m_quotation.subject;
    m_offered[kText] = m_quotation.text;
    fill(laidOver(m_offered, mine));
    // What the editors give back of the rest is what is offered: a comparison tells what was typed.
    QJsonObject given = shown();
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        given.remove(it.key());
    }
    m_offered = laidOver(m_offered, given);
    m_nameless->setHidden(!m_quotation.firm.name.isEmpty());
    for (QPushButton *one : {m_save, m_print}) {
        one->setEnabled(true);
    }
    compose();
}

void QuotationWindow::readDraft()
{
    whenDone(m_drafts->load(m_id.value), this, [this](const Result<Draft> &draft) {
        m_draftRead = true;
        if (!draft) {
            emit m_workspace.failed(draft.error());
            return;
        }
        const QJsonObject mine = typed(); // newer than the draft
        QJsonObject kept = QJsonDocument::fromJson(draft->content.toUtf8()).object();
        // A day that has passed since is nobody's wish any more.
        const QDate day = QDate::fromString(kept.value(kValidUntil).toString(), Qt::ISODate);
        if (day.isValid() && day < QDate::currentDate()) {
            kept.remove(kValidUntil);
        }
        fill(laidOver(kept, mine));
        m_restored->setVisible(typed() != mine);
        if (!mine.isEmpty()) {
            onEdited();
        } else if (!kept.isEmpty()) {
            compose();
        }
    });
}

void QuotationWindow::onEdited()
{
    if (m_draftRead) {
        const QJsonObject mine = typed();
        m_drafts->keep(m_id.value,
                       mine.isEmpty()
                           ? QString()
                           : QString::fromUtf8(QJsonDocument(mine).toJson(QJsonDocument::Compact)));
    }
    compose();
}

void QuotationWindow::discard()
{
    m_restored->hide();
    fill(m_offered);
    onEdited();
}

} // namespace ugoda
