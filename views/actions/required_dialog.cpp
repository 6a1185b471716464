// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/required_dialog.h"

#include "model/domain/custom_values.h"
#include "model/domain/money.h"
#include "model/items/field_texts.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/common/problem_words.h"
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

#include <algorithm>

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

using Problem = std::optional<ProblemCode>;

/// What is wrong with a field that holds this text and was read or not.
Problem unread(bool read, const QString &typed, ProblemCode why)
{
    return read ? Problem() : typed.trimmed().isEmpty() ? ProblemCode::Empty : why;
}

Problem emptyUnless(bool given)
{
    return given ? Problem() : Problem(ProblemCode::Empty);
}

/// Not everything that is missing is asked for by the stage: a new one needs the required fields, a
/// lead its client.
QString question(const Directory &directory, StageId id, const QStringList &missing)
{
    const Stage *stage = directory.stage(id);
    const QStringList asked = stage ? requiredBy(*stage) : missing;
    const bool byStage = std::all_of(
        missing.begin(), missing.end(), [&](const QString &name) { return asked.contains(name); });
    const bool lead = missing.contains("client"_L1) && !asked.contains("client"_L1);
    return lead    ? RequiredDialog::tr("Needed to take it into work")
        : !byStage ? RequiredDialog::tr("Required fields")
        : stage    ? RequiredDialog::tr("Needed for the stage “%1”").arg(directory.name(id))
                   : RequiredDialog::tr("Needed for their stages");
}

} // namespace

RequiredDialog::RequiredDialog(Workspace &workspace,
                               StageId stage,
                               const QString &subject,
                               const QStringList &missing,
                               QWidget *parent)
    : QuestionDialog(question(workspace.directory(), stage, missing), subject, parent)
    , m_workspace(workspace)
{
    const Directory &directory = workspace.directory();
    for (const QString &name : missing) {
        const CustomField *own = directory.customField({name.toLongLong()});
        Asked asked = own ? customField(*own) : columnField(name);
        asked.column = own ? QString() : name;
        asked.name = own ? directory.name(own->id) : fieldName(Entity::Opportunity, name);
        addField(asked.name, asked.editor);
        m_asked.append(asked);
    }
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
                return emptyUnless(box->currentIndex() > 0);
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
                    return emptyUnless(filling.given.client.isValid()
                                       || !filling.newClient.isEmpty());
                }};
    }
    if (column == "value"_L1) {
        auto *field = new MoneyField(this);
        field->setCurrency(directory.currency());
        return {{}, field, [field, currency = directory.currency()](Filling &filling) {
                    filling.given.value = field->minor();
                    filling.given.currency = currency;
                    return field->minor().value_or(0) < 0 ? ProblemCode::OutOfRange
                                                          : unread(field->minor().has_value(),
                                                                   field->text(),
                                                                   ProblemCode::NotANumber);
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
                    return unread(field->date().isValid(), field->value(), ProblemCode::NotADate);
                }};
    }
    auto *field = new QPlainTextEdit(this);
    field->setFixedHeight(kTextHeight);
    field->setTabChangesFocus(true);
    QString Opportunity::*text =
        column == "request"_L1 ? &Opportunity::request : &Opportunity::notes;
    return {{}, field, [field, text](Filling &filling) {
                filling.given.*text = field->toPlainText().trimmed();
                return emptyUnless(!(filling.given.*text).isEmpty());
            }};
}

RequiredDialog::Asked RequiredDialog::optionsField(
    const CustomField &own, std::function<void(Filling &, const QString &)> keep)
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
                keep(filling, ids.join(u' '));
                return emptyUnless(!ids.isEmpty());
            }};
}

RequiredDialog::Asked RequiredDialog::customField(const CustomField &own)
{
    const auto keep = [id = own.id](Filling &filling, const QString &value) {
        filling.custom.insert(id, value);
    };
    switch (own.kind) {
    case CustomKind::Money: {
        auto *field = new MoneyField(this);
        const QString currency = m_workspace.directory().currency();
        field->setCurrency(currency);
        return {{}, field, [field, currency, keep](Filling &filling) {
                    const std::optional<qint64> minor = field->minor();
                    keep(filling, minor ? moneyValue({*minor, currency}) : QString());
                    return unread(minor.has_value(), field->text(), ProblemCode::NotANumber);
                }};
    }
    case CustomKind::Date: {
        auto *field = new DateField(this);
        return {{}, field, [field, keep](Filling &filling) {
                    keep(filling, field->date().toString(Qt::ISODate));
                    return unread(field->date().isValid(), field->value(), ProblemCode::NotADate);
                }};
    }
    case CustomKind::Flag: {
        auto *box = new QCheckBox(tr("Yes"), this);
        return {{}, box, [box, keep](Filling &filling) {
                    keep(filling, box->isChecked() ? u"1"_s : QString());
                    return emptyUnless(box->isChecked());
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
        return {{}, field, [field, kind = own.kind, keep](Filling &filling) {
                    QString typed = field->text().trimmed();
                    if (kind == CustomKind::Number) {
                        const QChar point = QLocale().decimalPoint().front();
                        typed = readNumber(typed, point).value_or(typed);
                    }
                    const CheckedValue checked = checkedValue(kind, typed);
                    keep(filling, checked.value);
                    return checked.problem ? checked.problem
                                           : emptyUnless(!checked.value.isEmpty());
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
        if (const Problem problem = asked.take(filling)) {
            tell(asked.editor,
                 problem == ProblemCode::Empty ? tr("Fill in “%1”").arg(asked.name)
                                               : problemWords({asked.column, *problem}));
            asked.editor->setFocus();
            return;
        }
    }
    QuestionDialog::accept();
}

} // namespace ugoda
