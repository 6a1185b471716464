// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/form/property_editor.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ugoda {

class FieldRow;

/// The block "Properties" of the form: the firm's own fields (rows 24, 68, 92). All fields in use
/// have a row and stand in the book; those of other pipelines are hidden and keep their values.
class PropertiesBlock : public QWidget
{
    Q_OBJECT

public:
    PropertiesBlock(Workspace &workspace, FieldBook &book, QWidget *parent);

    /// Follows the firm's fields and options.
    /// \return whether rows have come or gone: the new ones are empty
    bool takeFields();
    /// Shows the fields of a pipeline.
    void setPipeline(PipelineId pipeline);

    /// The fields shown, in order.
    QList<CustomField> shown() const;

    /// Words typed in the chip fields become chips, as on leaving them.
    void takeTyped();
    void retranslate();

private:
    struct Property
    {
        CustomField field;
        PropertyEditor editor;
        FieldRow *row = nullptr;
    };

    void rebuild(const QList<CustomField> &fields);
    void label(const Property &property) const;
    bool isShown(const CustomField &field) const;

    Workspace &m_workspace;
    FieldBook &m_book;
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QList<Property> m_properties;
    PipelineId m_pipeline;
};

} // namespace ugoda
