// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/required_dialog.h"

#include "model/items/field_texts.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/theme.h"
#include "views/form/client_field.h"
#include "views/form/date_field.h"
#include "views/form/money_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 72;
constexpr int kListRows = 4;

/// The rows of a dictionary with their names.
template<class Row>
QList<std::pair<qint64, QString>> named(const Directory &directory, const QList<Row> &rows)
{
    QList<std::pair<qint64, QString>> result;
    for (const Row &row : rows) {
        result.append({row.id.value, directory.name(row.id)});
    }
    return result;
}

/// A number as the file keeps it; empty when the text is none.
QString plainNumber(QString typed)
{
    typed.removeIf([](QChar c) { return c.isSpace(); });
    typed.replace(u',', u'.');
    bool good = false;
    typed.toDouble(&good);
    return good ? typed : QString();
}

} // namespace

RequiredDialog::RequiredDialog(Workspace &workspace,
                               StageId stage,
                               const QString &subject,
                               const QStringList &missing,
                               QWidget *parent)
    : QuestionDialog(stage.isValid()
                         ? tr("Needed for the stage “%1”").arg(workspace.directory().name(stage))
                         : tr("Needed for their stages"),
                     subject,
                     parent)
    , m_workspace(workspace)
    , m_problem(label(QString(), TextStyle::Secondary, Tone::Bad, this))
{
    const Directory &directory = workspace.directory();
    for (const QString &name : missing) {
        const CustomField *own = directory.customField({name.toLongLong()});
        Asked asked = own ? customField(*own) : columnField(name);
        asked.name = own ? directory.name(own->id) : fieldName(Entity::Opportunity, name);
        addField(asked.name, asked.editor);
        m_asked.append(asked);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    acceptButton()->setText(tr("Fill in and go on"));
    setKind(acceptButton(), u"primary");
    if (!m_asked.isEmpty()) {
        m_asked.first().editor->setFocus();
    }
}

RequiredDialog::Asked RequiredDialog::choiceField(const QList<std::pair<qint64, QString>> &rows,
                                                  std::function<void(Filling &, qint64)> take)
{
    auto *box = new QComboBox(this);
    box->addItem(QString(), qint64(0));
    for (const auto &[id, name] : rows) {
        box->addItem(name, id);
    }
    return {{}, box, [box, take](Filling &filling) {
                take(filling, box->currentData().toLongLong());
                return box->currentIndex() > 0;
            }};
}

RequiredDialog::Asked RequiredDialog::columnField(const QString &column)
{
    const Directory &directory = m_workspace.directory();
    if (column == "client"_L1) {
        auto *field = new ClientField(m_workspace, this);
        return {{}, field, [field](Filling &filling) {
                    filling.given.client = field->client();
                    filling.newClient =
                        field->client().isValid() ? QString() : field->text().simplified();
                    return filling.given.client.isValid() || !filling.newClient.isEmpty();
                }};
    }
    if (column == "value"_L1) {
        auto *field = new MoneyField(this);
        field->setCurrency(directory.currency());
        return {{}, field, [field, currency = directory.currency()](Filling &filling) {
                    filling.given.value = field->minor();
                    filling.given.currency = currency;
                    return filling.given.value.has_value() && *filling.given.value >= 0;
                }};
    }
    if (column == "source"_L1) {
        return choiceField(named(directory, directory.sources()),
                           [](Filling &filling, qint64 id) { filling.given.source = {id}; });
    }
    if (column == "channel"_L1) {
        return choiceField(named(directory, directory.channels()),
                           [](Filling &filling, qint64 id) { filling.given.channel = {id}; });
    }
    if (column == "responsible"_L1) {
        return choiceField(named(directory, directory.people()),
                           [](Filling &filling, qint64 id) { filling.given.responsible = {id}; });
    }
    if (column == "planned_start"_L1 || column == "expected_close"_L1) {
        auto *field = new DateField(this);
        QDate Opportunity::*day =
            column == "planned_start"_L1 ? &Opportunity::plannedStart : &Opportunity::expectedClose;
        return {{}, field, [field, day](Filling &filling) {
                    filling.given.*day = field->date();
                    return field->date().isValid();
                }};
    }
    auto *field = new QPlainTextEdit(this);
    field->setFixedHeight(kTextHeight);
    field->setTabChangesFocus(true);
    QString Opportunity::*text =
        column == "request"_L1 ? &Opportunity::request : &Opportunity::notes;
    return {{}, field, [field, text](Filling &filling) {
                filling.given.*text = field->toPlainText().trimmed();
                return !(filling.given.*text).isEmpty();
            }};
}

RequiredDialog::Asked RequiredDialog::optionsField(
    const CustomField &own, std::function<bool(Filling &, const QString &)> keep)
{
    auto *list = new QListWidget(this);
    const QList<CustomOption> options = m_workspace.directory().customOptions(own.id);
    for (const CustomOption &option : options) {
        auto *item = new QListWidgetItem(option.name, list);
        item->setData(Qt::UserRole, option.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    fitList(list, kListRows);
    return {{}, list, [list, keep](Filling &filling) {
                QStringList ids;
                for (int row = 0; row < list->count(); ++row) {
                    if (list->item(row)->checkState() == Qt::Checked) {
                        ids.append(list->item(row)->data(Qt::UserRole).toString());
                    }
                }
                return keep(filling, ids.join(u' '));
            }};
}

RequiredDialog::Asked RequiredDialog::customField(const CustomField &own)
{
    const auto keep = [id = own.id](Filling &filling, const QString &value) {
        filling.custom.insert(id, value);
        return !value.isEmpty();
    };
    switch (own.kind) {
    case CustomKind::Money: {
        auto *field = new MoneyField(this);
        const QString currency = m_workspace.directory().currency();
        field->setCurrency(currency);
        return {{}, field, [field, currency, keep](Filling &filling) {
                    const std::optional<qint64> minor = field->minor();
                    return keep(filling, minor ? u"%1 %2"_s.arg(*minor).arg(currency) : QString());
                }};
    }
    case CustomKind::Date: {
        auto *field = new DateField(this);
        return {{}, field, [field, keep](Filling &filling) {
                    return keep(filling, field->date().toString(Qt::ISODate));
                }};
    }
    case CustomKind::Flag: {
        auto *box = new QCheckBox(tr("Yes"), this);
        return {{}, box, [box, keep](Filling &filling) {
                    return keep(filling, box->isChecked() ? u"1"_s : QString());
                }};
    }
    case CustomKind::List:
        return choiceField(
            named(m_workspace.directory(), m_workspace.directory().customOptions(own.id)),
            [keep](Filling &filling, qint64 id) {
                keep(filling, id ? QString::number(id) : QString());
            });
    case CustomKind::Lists:
        return optionsField(own, keep);
    default: {
        auto *field = new QLineEdit(this);
        const bool number = own.kind == CustomKind::Number;
        return {{}, field, [field, number, keep](Filling &filling) {
                    const QString typed = field->text().trimmed();
                    return keep(filling, number ? plainNumber(typed) : typed);
                }};
    }
    }
}

Filling RequiredDialog::filling() const
{
    Filling filling;
    for (const Asked &asked : m_asked) {
        asked.take(filling);
    }
    return filling;
}

void RequiredDialog::accept()
{
    Filling filling;
    for (const Asked &asked : std::as_const(m_asked)) {
        if (!asked.take(filling)) {
            m_problem->setText(tr("Fill in “%1”").arg(asked.name));
            m_problem->show();
            asked.editor->setFocus();
            return;
        }
    }
    QuestionDialog::accept();
}

} // namespace ugoda
