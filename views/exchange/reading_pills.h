// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import_plan.h"

#include <QWidget>

class QPushButton;

namespace ugoda {

/// How a file is read, as pills that open lists: encoding, separator, whether the first row names
/// the columns.
class ReadingPills : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPills(QWidget *parent);

    void setPlan(const ImportPlan &plan);

signals:
    /// Encoding or separator was chosen; what is empty was not.
    void readingChosen(const ugoda::CsvOptions &csv);
    void headerChosen(bool hasHeader);

private:
    QPushButton *addPill(const QString &name);
    void fillEncodings();
    void fillSeparators();
    void fillHeaders();

    CsvOptions m_csv; ///< as shown
    QPushButton *m_encoding;
    QPushButton *m_separator;
    QPushButton *m_header;
};

} // namespace ugoda
