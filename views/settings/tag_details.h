// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/entry_details.h"

class QLineEdit;

namespace ugoda {

class ChoiceBox;

/// Colour and group of a tag (rows 126, 127).
class TagDetails : public EntryDetails
{
    Q_OBJECT

public:
    TagDetails(Workspace &workspace, QWidget *parent);

    void retranslate() override;

protected:
    bool showFields() override;

private:
    const Tag *tag() const;

    ChoiceBox *m_color;
    QLineEdit *m_group;
    FieldRow *m_colorRow;
    FieldRow *m_groupRow;
};

} // namespace ugoda
