// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/closing_dialogs.h"

namespace ugoda {

class ChoiceBox;
class DictionaryModel;

/// Asks into which entry of a dictionary the chosen ones are to be merged, telling how many records
/// that touches. Deletes itself; changes nothing.
class MergeDialog : public QuestionDialog
{
    Q_OBJECT

public:
    MergeDialog(const DictionaryModel &model, const QList<qint64> &chosen, QWidget *parent);

signals:
    /// The person wants `from` to become `into`, which is not among them.
    void mergeRequested(const QList<qint64> &from, qint64 into);

private:
    QList<qint64> merged() const;
    QString nameOf(qint64 id) const;
    int usesOf(const QList<qint64> &ids) const;
    void refresh();

    const DictionaryModel &m_model;
    QList<qint64> m_chosen;
    ChoiceBox *m_into;
    QLabel *m_effect;
};

} // namespace ugoda
