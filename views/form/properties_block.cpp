// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/properties_block.h"

#include "model/domain/custom_values.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

PropertiesBlock::PropertiesBlock(Workspace &workspace, FieldBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_heading(ugoda::label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_heading->setContentsMargins(kFormInset, 0, 0, 0);
    m_rows->addWidget(m_heading);
    rebuild(workspace.directory().customFields());
    retranslate();
}

bool PropertiesBlock::takeFields()
{
    const QList<CustomField> fields = m_workspace.directory().customFields();
    const bool sameRows =
        std::equal(fields.begin(),
                   fields.end(),
                   m_properties.begin(),
                   m_properties.end(),
                   [](const CustomField &field, const Property &p) {
                       return field.id == p.field.id && field.kind == p.field.kind;
                   });
    if (sameRows) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            m_properties[i].field = fields.at(i);
    } else {
        rebuild(fields);
    }
    retranslate();
    return !sameRows;
}

void PropertiesBlock::setPipeline(PipelineId pipeline)
{
    m_pipeline = pipeline;
    for (const Property &property : std::as_const(m_properties))
        property.row->setVisible(isShown(property.field));
    setVisible(!shown().isEmpty());
}

QList<CustomField> PropertiesBlock::shown() const
{
    QList<CustomField> fields;
    for (const Property &property : m_properties) {
        if (isShown(property.field))
            fields.append(property.field);
    }
    return fields;
}

void PropertiesBlock::takeTyped()
{
    for (const Property &property : std::as_const(m_properties)) {
        if (property.editor.takeTyped)
            property.editor.takeTyped();
    }
}

void PropertiesBlock::retranslate()
{
    m_heading->setText(tr("Properties"));
    for (const Property &property : std::as_const(m_properties)) {
        label(property);
        property.row->retranslate();
        if (property.editor.refresh)
            property.editor.refresh();
    }
    setPipeline(m_pipeline);
}

void PropertiesBlock::rebuild(const QList<CustomField> &fields)
{
    for (const Property &property : std::as_const(m_properties)) {
        m_book.remove(customKey(property.field.id));
        delete property.row;
    }
    m_properties.clear();
    // Rows made later come last in the order of Tab otherwise.
    QWidget *last = this;
    for (const CustomField &field : fields) {
        Property property {field, makePropertyEditor(field, m_workspace, m_book, this), nullptr};
        property.row = new FieldRow(property.editor.widget, true, this);
        m_rows->addWidget(property.row);
        m_book.add(customKey(field.id),
                   {property.row,
                    property.editor.focus,
                    [read = property.editor.read] { return QJsonValue(read()); },
                    [fill = property.editor.fill](const QJsonValue &value) {
                        fill(value.toString());
                    }});
        setTabOrder(last, property.editor.widget);
        last = property.editor.widget;
        m_properties.append(property);
    }
}

void PropertiesBlock::label(const Property &property) const
{
    QString name = property.field.name;
    name.replace(u'&', "&&"_L1);
    property.row->setLabel(property.field.required ? name + " *"_L1 : name);
    property.editor.focus->setAccessibleName(property.field.name); // which has no star
}

bool PropertiesBlock::isShown(const CustomField &field) const
{
    return !field.pipeline.isValid() || field.pipeline == m_pipeline;
}

} // namespace ugoda
