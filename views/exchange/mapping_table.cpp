// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/mapping_table.h"

#include "model/domain/custom_values.h"
#include "model/exchange/import_plan.h"
#include "views/common/broken_text.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/exchange/import_words.h"
#include "views/exchange/line_combo.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0;
constexpr int kArrowColumn = 1;
constexpr int kFieldColumn = 2;
constexpr int kPreviewColumn = 3;
constexpr int kMarkColumn = 4;
constexpr int kFieldWidth = 220;
constexpr int kMark = 16;

constexpr int kLineGap = 5; ///< px above and below several lines
constexpr int kMostLines = 4; ///< of a remark on a column

} // namespace

/// The first value and what becomes of it. Where that says more than the value, so a remark on
/// other rows, too, it goes on in further lines.
class PreviewLabel : public ElidedLabel
{
public:
    explicit PreviewLabel(QWidget *parent)
        : ElidedLabel({}, TextStyle::Base, Tone::Muted, parent)
    { }

    void show(const QString &text, bool wraps)
    {
        m_wraps = wraps;
        setText(text);
        tellCut();
        updateGeometry();
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        const int lines = int(linesIn(width).size());
        return lines == 1 ? sizeHint().height()
                          : lines * fontMetrics().lineSpacing() + 2 * kLineGap;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter,
                              contentsRect(),
                              QStyle::visualAlignment(layoutDirection(), alignment()),
                              palette(),
                              isEnabled(),
                              linesIn(contentsRect().width()).join(u'\n'),
                              foregroundRole());
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        tellCut();
    }

private:
    QStringList linesIn(int width) const
    {
        return brokenText(text(), font(), width, m_wraps ? kMostLines : 1);
    }

    void tellCut()
    {
        const bool cut = !text().endsWith(linesIn(contentsRect().width()).last());
        // Escaped: a tooltip takes text that looks like HTML for HTML.
        setToolTip(cut ? text().toHtmlEscaped() : QString());
    }

    bool m_wraps = false;
};

MappingTable::MappingTable(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Columns of the file"));
}

void MappingTable::build(const ImportPlan &plan)
{
    m_lines.clear();
    auto *page = new QWidget(this);
    setKind(page, u"surface");
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(kNameColumn, 3);
    grid->setColumnStretch(kPreviewColumn, 7);
    addHeading(grid);
    for (int column = 0; column < plan.mapping.size(); ++column) {
        m_lines.append(addLine(grid, column, plan.customFields));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page); // deletes the page before
}

void MappingTable::addHeading(QGridLayout *grid)
{
    QWidget *page = grid->parentWidget();
    const auto add = [grid, page](int column, const QString &text) {
        QLabel *heading = label(text, TextStyle::Secondary, Tone::Muted, page);
        heading->setContentsMargins(column == kNameColumn ? 10 : 0, 4, 0, 7);
        grid->addWidget(heading, 0, column);
    };
    add(kNameColumn, tr("Column of the file"));
    add(kFieldColumn, tr("Field"));
    add(kPreviewColumn, tr("First value → as understood"));
    grid->addWidget(separator(Qt::Horizontal, page), 1, 0, 1, kMarkColumn + 1);
}

MappingTable::Line MappingTable::addLine(QGridLayout *grid,
                                         int column,
                                         const QList<CustomField> &customFields)
{
    QWidget *page = grid->parentWidget();
    const int row = 2 + 2 * column;
    Line line {};
    line.name = new ElidedLabel({}, TextStyle::Base, Tone::Text, page);
    line.name->setContentsMargins(10, 0, 0, 0);
    line.field = new LineCombo(this, page);
    line.field->setFixedWidth(kFieldWidth);
    const QList<ImportField> fields = importFields();
    for (const ImportField field : fields) {
        line.field->addItem(ImportWords::field(field), int(field));
    }
    for (const CustomField &field : customFields) {
        line.field->addItem(field.name, customKey(field.id));
    }
    line.preview = new PreviewLabel(page);
    line.mark = new QLabel(page);
    line.mark->setFixedSize(kMark, kMark);
    grid->addWidget(line.name, row, kNameColumn);
    grid->addWidget(label(u"→"_s, TextStyle::Base, Tone::Faint, page), row, kArrowColumn);
    grid->addWidget(line.field, row, kFieldColumn);
    grid->addWidget(line.preview, row, kPreviewColumn);
    grid->addWidget(line.mark, row, kMarkColumn);
    grid->addWidget(separator(Qt::Horizontal, page), row + 1, 0, 1, kMarkColumn + 1);
    connect(line.field, &QComboBox::activated, this, [this, column, combo = line.field] {
        const CustomFieldId custom = customFieldOf(combo->currentData().toString());
        if (custom.isValid()) {
            emit customFieldChosen(column, custom);
        } else {
            emit fieldChosen(column, ImportField(combo->currentData().toInt()));
        }
    });
    return line;
}

void MappingTable::setPlan(const ImportPlan &plan, const Directory &directory)
{
    if (m_lines.size() != plan.mapping.size()) {
        build(plan);
    }
    for (qsizetype column = 0; column < m_lines.size(); ++column) {
        const Line &line = m_lines.at(column);
        const ImportField field = plan.mapping.at(column);
        const QString header = plan.headers.value(column).simplified();
        const QString name = header.isEmpty() ? tr("Column %1").arg(column + 1) : header;
        line.name->setText(name);
        const QVariant chosen = field == ImportField::Custom
            ? QVariant(customKey(plan.custom.value(column)))
            : QVariant(int(field));
        line.field->setCurrentIndex(line.field->findData(chosen));
        line.field->setAccessibleName(tr("Field for “%1”").arg(name));
        const ColumnPreview preview = previewColumn(plan, column, directory);
        const QString words = ImportWords::preview(preview, field);
        line.preview->show(words, words != preview.raw);
        line.field->setAccessibleDescription(line.preview->text());
        setTone(line.preview, field == ImportField::Ignore ? Tone::Faint : Tone::Muted);
        showMark(line.mark, ImportWords::verdict(preview, field), line.preview->text());
    }
}

QString MappingTable::previewText(qsizetype column) const
{
    return m_lines.at(column).preview->text();
}

void MappingTable::showMark(QLabel *mark, Tone verdict, const QString &why)
{
    if (verdict == Tone::Faint) {
        mark->clear();
        return;
    }
    const bool good = verdict == Tone::Good;
    const QString words = good ? tr("Understood") : tr("Look at this column");
    mark->setPixmap(icon(good ? "check"_L1 : "warning"_L1, verdict)
                        .pixmap(QSize(kMark, kMark), mark->devicePixelRatioF()));
    mark->setToolTip(good ? words : words + u'\n' + why);
    mark->setAccessibleName(words);
}

} // namespace ugoda
