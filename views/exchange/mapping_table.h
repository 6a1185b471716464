// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/exchange/column_mapping.h"
#include "views/common/palette.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ugoda {

class Directory;
class ElidedLabel;
class PreviewLabel;
struct ImportPlan;

/// One line for each column of a file: its name, the field that it goes to (a list to choose from),
/// its first value and what the import makes of it, and a mark that tells whether all is well.
class MappingTable : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent);

    /// Shows a plan. Lines stay, with the focus in them, as long as the number of columns does.
    void setPlan(const ImportPlan &plan, const Directory &directory);

    /// The list of a column, from 0.
    QComboBox *choice(qsizetype column) const { return m_lines.at(column).field; }

    /// The text of a column's preview.
    QString previewText(qsizetype column) const;

signals:
    /// The person has chosen a field.
    void fieldChosen(int column, ugoda::ImportField field);
    void customFieldChosen(int column, ugoda::CustomFieldId field);

private:
    struct Line
    {
        ElidedLabel *name;
        QComboBox *field;
        PreviewLabel *preview;
        QLabel *mark;
    };

    void build(const ImportPlan &plan);
    void addHeading(QGridLayout *grid);
    Line addLine(QGridLayout *grid, int column, const QList<CustomField> &customFields);
    static void showMark(QLabel *mark, Tone verdict, const QString &why);

    QList<Line> m_lines;
};

} // namespace ugoda
