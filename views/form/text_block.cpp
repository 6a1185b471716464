// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/text_block.h"

#include "views/common/parts.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

namespace {

constexpr int kLeastLines = 3;
constexpr int kMostLines = 12;
constexpr int kFrame = 16; ///< px: padding and border above and below

} // namespace

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::grow);
    grow();
}

QString GrowingText::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::grow()
{
    // A plain text document counts its height in lines.
    const int lines = std::clamp(qRound(document()->size().height()), kLeastLines, kMostLines);
    const int wanted = lines * fontMetrics().lineSpacing() + kFrame;
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

TextBlock::TextBlock(FieldBook &book, QWidget *parent)
    : QWidget(parent)
    , m_requestHeading(label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_notesHeading(label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_closingHeading(label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_request(new GrowingText(this))
    , m_notes(new GrowingText(this))
    , m_closing(new GrowingText(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(kFormInset, 0, 0, 0);
    all->setSpacing(4);
    const auto add = [&](QLatin1StringView name, QLabel *heading, GrowingText *text) {
        auto *row = new FieldRow(text, false, this);
        all->addWidget(heading);
        all->addWidget(row);
        all->addSpacing(12);
        heading->setBuddy(text);
        book.add(name,
                 {row,
                  text,
                  [text] { return QJsonValue(text->text()); },
                  [text](const QJsonValue &value) {
                      text->setPlainText(value.toString());
                  }});
        connect(text, &QPlainTextEdit::textChanged, &book, &FieldBook::touch);
        return row;
    };
    m_closingRow = add(field::kClosingNote, m_closingHeading, m_closing);
    add(field::kRequest, m_requestHeading, m_request);
    add(field::kNotes, m_notesHeading, m_notes);
    setClosed(false);
    retranslate();
}

void TextBlock::setClosed(bool closed)
{
    m_closingHeading->setVisible(closed);
    m_closingRow->setVisible(closed);
}

void TextBlock::retranslate()
{
    m_requestHeading->setText(tr("Request"));
    m_notesHeading->setText(tr("Notes"));
    m_closingHeading->setText(tr("Closing note"));
    m_request->setAccessibleName(tr("Request"));
    m_notes->setAccessibleName(tr("Notes"));
    m_closing->setAccessibleName(tr("Closing note"));
    m_request->setPlaceholderText(tr("What does the client ask for?"));
    m_notes->setPlaceholderText(tr("What should be remembered"));
    const QList<FieldRow *> rows = findChildren<FieldRow *>(Qt::FindDirectChildrenOnly);
    for (FieldRow *row : rows)
        row->retranslate();
}

} // namespace ugoda
