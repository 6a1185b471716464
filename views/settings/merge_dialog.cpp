// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/merge_dialog.h"

#include "model/items/dictionary_model.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/pick_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const DictionaryModel &model, const QList<qint64> &ids)
{
    QStringList names;
    for (const qint64 id : ids) {
        names.append(model.indexOf(id).data().toString());
    }
    return names.join(u", "_s);
}

} // namespace

MergeDialog::MergeDialog(const DictionaryModel &model, const QList<qint64> &chosen, QWidget *parent)
    : QuestionDialog(tr("Merge into another one"), namesOf(model, chosen), parent)
    , m_model(model)
    , m_chosen(chosen)
    , m_into(new ChoiceBox(this))
    , m_effect(label({}, TextStyle::Base, Tone::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addField(tr("Merge into"), m_into);
    m_effect->setWordWrap(true);
    body()->addWidget(m_effect);
    acceptButton()->setText(tr("Merge"));
    setKind(acceptButton(), u"primary");
    // Of several chosen the most used one stays, as far as the person doesn't say otherwise.
    qint64 best = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const qint64 id = model.index(row).data(EntryIdRole).toLongLong();
        if (chosen.size() == 1 && id == chosen.first()) {
            continue;
        }
        m_into->addItem(tr("%1 · %2", "name · how many use it").arg(nameOf(id)).arg(usesOf({id})),
                        id);
        if (chosen.contains(id) && (best == 0 || usesOf({id}) > usesOf({best}))) {
            best = id;
        }
    }
    m_into->setCurrentIndex(best == 0 ? 0 : m_into->findData(best));
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeDialog::refresh);
    connect(this, &QDialog::accepted, this, [this] {
        emit mergeRequested(merged(), m_into->currentData().toLongLong());
    });
    refresh();
    m_into->setFocus();
}

QList<qint64> MergeDialog::merged() const
{
    QList<qint64> from = m_chosen;
    from.removeAll(m_into->currentData().toLongLong());
    return from;
}

QString MergeDialog::nameOf(qint64 id) const
{
    return m_model.indexOf(id).data().toString();
}

int MergeDialog::usesOf(const QList<qint64> &ids) const
{
    int uses = 0;
    for (const qint64 id : ids) {
        uses += m_model.indexOf(id).data(EntryUsageRole).toInt();
    }
    return uses;
}

void MergeDialog::refresh()
{
    QStringList names;
    const QList<qint64> from = merged();
    for (const qint64 id : from) {
        names.append(tr("“%1”").arg(nameOf(id)));
    }
    m_effect->setText(
        tr("%1 becomes “%2” wherever it stands, in the trash too, and disappears from the list.")
            .arg(names.join(u", "_s), nameOf(m_into->currentData().toLongLong()))
        + u' ' + tr("%n records change.", nullptr, usesOf(from)) + u' '
        + tr("This can be undone."));
    acceptButton()->setEnabled(!from.isEmpty() && m_into->currentIndex() >= 0);
}

} // namespace ugoda
