// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace ugoda {

class ChipField;
class ChoiceBox;
class DateField;
class FieldBook;
class FieldRow;
class MoneyField;
class PickField;
class SuffixEdit;
class Workspace;

/// The block "Details" of the form: value and currency, probability, the three dates, source and
/// channel, people, tags, all found by typing and made in place (rows 15 to 18, 37 to 39, 53, 58 to
/// 62).
class DetailsBlock : public QWidget
{
    Q_OBJECT

public:
    DetailsBlock(Workspace &workspace, FieldBook &book, QWidget *parent);

    /// The percentage that stands for a probability not set by hand.
    void setAutomaticProbability(int percent);
    /// Writes anew what follows from other fields: the forecast, hints of new names.
    void refresh();
    /// Words typed in the chip fields become chips, as on leaving them.
    void takeTyped();
    /// The dictionaries changed.
    void fillChoices();
    void retranslate();

private:
    void buildRows();
    void enterNumbers(FieldBook &book);
    void enterChoices(FieldBook &book);
    void connectEditors(FieldBook &book);

    Workspace &m_workspace;
    int m_automatic = 0;
    QLabel *m_heading;
    QWidget *m_amount;
    MoneyField *m_value;
    ChoiceBox *m_currency;
    SuffixEdit *m_probability;
    QAction *m_toAutomatic;
    DateField *m_plannedStart;
    DateField *m_expectedClose;
    DateField *m_enquiredOn;
    PickField *m_source;
    ChipField *m_extraSources;
    PickField *m_channel;
    PickField *m_responsible;
    ChipField *m_participants;
    ChipField *m_tags;
    FieldRow *m_valueRow;
    FieldRow *m_probabilityRow;
    FieldRow *m_enquiredRow;
    FieldRow *m_plannedRow;
    FieldRow *m_closeRow;
    FieldRow *m_sourceRow;
    FieldRow *m_extraRow;
    FieldRow *m_channelRow;
    FieldRow *m_responsibleRow;
    FieldRow *m_participantsRow;
    FieldRow *m_tagsRow;
};

} // namespace ugoda
