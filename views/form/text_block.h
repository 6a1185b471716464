// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace ugoda {

class FieldBook;
class FieldRow;

/// A text of several lines that grows with what is typed, from three lines up to twelve; Tab leaves
/// it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent);

    /// What is written; toPlainText() would turn no-break spaces into plain ones.
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
};

/// The long texts of the form: request, notes, and the closing note of a closed opportunity (rows
/// 2, 19, 44, 52, 68, 70).
class TextBlock : public QWidget
{
    Q_OBJECT

public:
    TextBlock(FieldBook &book, QWidget *parent);

    void setClosed(bool closed);
    void retranslate();

private:
    QLabel *m_requestHeading;
    QLabel *m_notesHeading;
    QLabel *m_closingHeading;
    GrowingText *m_request;
    GrowingText *m_notes;
    GrowingText *m_closing;
    FieldRow *m_closingRow = nullptr;
};

} // namespace ugoda
