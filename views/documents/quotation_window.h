// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/quotation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace ugoda {

class DateField;
class FieldRow;
class FileChooser;
class GrowingText;
class PageView;
class Workspace;

/// The quotation of one opportunity as it will look, with what can still be said on it: language,
/// day until which it holds, subject, text and a note, which stand on the paper alone. Saved as a
/// PDF or printed; either is told in the history by a comment. It follows the record and the
/// firm's profile while it is open, but for what was typed here. Not modal; Esc closes it.
class QuotationWindow : public QDialog
{
    Q_OBJECT

public:
    QuotationWindow(Workspace &workspace, FileChooser &files, OpportunityId id, QWidget *parent);
    ~QuotationWindow() override;
    Q_DISABLE_COPY_MOVE(QuotationWindow)

    OpportunityId opportunity() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildButtons(QWidget *side);
    void connectAll();
    void reload();
    void take(const OpportunityRecord &record);
    /// Makes the paper anew from what was read and typed.
    void compose();
    void choosePdf();
    void savePdf(const QString &path);
    void openPrintDialog();
    void printPaper();
    /// Writes into the history that the paper left the firm.
    void journal(const QString &deed);
    void say(const QString &text, bool bad);
    void retranslate();

    Workspace &m_workspace;
    FileChooser &m_files;
    OpportunityId m_id;
    Quotation m_quotation;
    QString m_title; ///< of the paper, in its language
    bool m_subjectTyped = false; ///< by the person; the record's changes leave it alone then
    bool m_textTyped = false;
    QString m_saved; ///< the path of the PDF
    std::unique_ptr<QPrinter> m_printer; ///< once somebody wanted to print

    PageView *m_pages;
    QLabel *m_heading;
    QLabel *m_nameless; ///< that the firm's profile is empty
    QComboBox *m_language;
    DateField *m_validUntil;
    QLineEdit *m_subject;
    GrowingText *m_text;
    GrowingText *m_note;
    QList<QLabel *> m_captions; ///< of the three above
    QList<FieldRow *> m_rows; ///< of language and day
    QLabel *m_message;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_print;
};

/// Shows the quotation of an opportunity: the window that is open already, or a new one over
/// `window`, which owns it.
void openQuotation(Workspace &workspace, FileChooser &files, OpportunityId id, QWidget *window);

} // namespace ugoda
