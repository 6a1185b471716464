// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/quotation.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace ugoda {

class DateField;
class DraftKeeper;
class FieldRow;
class FileChooser;
class GrowingText;
class PageView;
class Workspace;

/// The quotation of one opportunity as it will look, with what can still be said on it: language,
/// day until which it holds, subject, text and a note, which stand on the paper alone. Saved as a
/// PDF or printed; either is told in the history by a comment. It follows the record and the
/// firm's profile while it is open, but for what was typed here, which stays in the file as a
/// draft: it is there again when the quotation is opened the next time. Not modal; Esc closes it.
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
    /// What stands in the fields of the side, by field.
    QJsonObject shown() const;
    /// What of it the person changed: as it is kept in the draft.
    QJsonObject typed() const;
    /// Puts values into their fields.
    void fill(const QJsonObject &values);
    /// What is offered before the record is known.
    void begin();
    void readDraft();
    void onEdited();
    /// Back to what follows from the record.
    void discard();
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
    DraftKeeper *m_drafts;
    QJsonObject m_offered; ///< the fields as the record and the day give them
    bool m_draftRead = false; ///< what is typed before does not replace the draft
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
    QWidget *m_restored; ///< that the fields hold what was typed another time
    QLabel *m_restoredText;
    QPushButton *m_discard;
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
