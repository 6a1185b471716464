// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ugoda {

class FieldRow;

/// The phones or the e-mails of a client: what they are, said beside the first one, the number, and
/// behind it "+" in the first row, enabled once the last one is not empty (row 86), "–" in extra
/// rows (row 88, 89); inside the first one's field once there are others. Left of each number
/// stands its comment (row 87), faint until there are several or one is used. Nothing else moves
/// when a row is added. There is always at least one row. A phone is shown in one format for all,
/// but kept as it was typed.
class ContactRows : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Phones,
        Emails
    };

    ContactRows(Kind kind, QWidget *parent);
    ~ContactRows() override;
    Q_DISABLE_COPY_MOVE(ContactRows)

    /// The rows as FormState keeps them, without an empty last one.
    QJsonArray value() const;
    void setValue(const QJsonArray &value);

    qsizetype count() const { return m_rows.size(); }

    /// What is wrong with a row; empty: nothing.
    void setProblem(qsizetype place, const QString &text);
    /// A remark on a row with an action, which hintActivated() announces.
    void setHint(qsizetype place, const QString &text, const QString &action);
    /// Whether the focus was once in this row and left it, so that its problems may be shown.
    bool isVisited(qsizetype place) const;
    void visitAll();
    QLineEdit *edit(qsizetype place) const;
    void retranslate();

signals:
    /// The person changed the value.
    void edited();
    /// A number stands there complete: the focus left its row.
    void finished(qsizetype place);
    void hintActivated(qsizetype place);

private:
    struct Row
    {
        qint64 id = 0;
        QString raw; ///< as it was typed
        QString shown; ///< what stands for that in the field until somebody changes it
        QWidget *box = nullptr;
        QLabel *name = nullptr; ///< in the first row only
        QLineEdit *comment = nullptr;
        QLineEdit *text = nullptr;
        QAction *call = nullptr;
        QAction *remove = nullptr; ///< in the first row only, seen once there are others
        QToolButton *end = nullptr; ///< "+" in the first row, "–" in the others
        FieldRow *field = nullptr;
        bool visited = false;
    };

    void insertRow();
    static QString typedIn(const Row &row);
    void fill(Row &row, const QString &raw) const;
    /// Whether comments stand there, or are expected with the second number.
    bool hasComments() const;
    static void orderTabs(QWidget *before, const Row &row);
    /// Hands the number to the desktop's telephone, the address to its mail program (row 23).
    void call(qsizetype place);
    void removeRow(QWidget *box);
    void removeFirst();
    void onAdd();
    void onFinished(QWidget *box);
    qsizetype placeOf(QWidget *box) const;
    void refresh();
    void refreshRow(qsizetype place, bool comments);

    Kind m_kind;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace ugoda
