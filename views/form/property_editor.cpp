// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/property_editor.h"

#include "model/domain/custom_values.h"
#include "model/domain/phone_number.h"
#include "model/items/custom_texts.h"
#include "model/items/workspace.h"
#include "views/common/parts.h"
#include "views/form/chip_field.h"
#include "views/form/date_field.h"
#include "views/form/field_book.h"
#include "views/form/form_state.h"
#include "views/form/money_field.h"
#include "views/form/pick_field.h"
#include "views/form/text_block.h"
#include "views/form/value_line.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

struct PropertyWords
{
    Q_DECLARE_TR_FUNCTIONS(PropertyWords)
};

PropertyEditor lineEditor(FieldBook &book,
                          QWidget *parent,
                          ValueLine::Turn read,
                          ValueLine::Turn show)
{
    auto *line = new ValueLine(std::move(read), std::move(show), parent);
    QObject::connect(line, &ValueLine::edited, &book, &FieldBook::touch);
    return {line,
            line,
            [line] { return line->value(); },
            [line](const QString &value) { line->setValue(value); },
            [line] {
                if (!line->hasFocus())
                    line->retranslate();
            },
            {}};
}

QString same(const QString &text)
{
    return text;
}

PropertyEditor textEditor(FieldBook &book, QWidget *parent)
{
    auto *text = new GrowingText(parent);
    QObject::connect(text, &QPlainTextEdit::textChanged, &book, &FieldBook::touch);
    return {text,
            text,
            [text] { return text->text(); },
            [text](const QString &value) { text->setPlainText(value); },
            {},
            {}};
}

PropertyEditor numberEditor(FieldBook &book, QWidget *parent)
{
    const auto read = [](const QString &typed) {
        return readNumber(typed, QLocale().decimalPoint().at(0)).value_or(typed.trimmed());
    };
    const auto show = [](const QString &value) {
        return checkedValue(CustomKind::Number, value).problem ? value
                                                               : numberText(value, QLocale(), true);
    };
    return lineEditor(book, parent, read, show);
}

PropertyEditor phoneEditor(FieldBook &book, QWidget *parent)
{
    return lineEditor(
        book,
        parent,
        [](const QString &typed) { return typed.trimmed(); },
        [](const QString &value) { return formatPhone(parsePhone(value)); });
}

PropertyEditor moneyEditor(Workspace &workspace, FieldBook &book, QWidget *parent)
{
    auto *amount = new MoneyField(parent);
    const auto currency = std::make_shared<QString>(workspace.directory().currency());
    amount->setCurrency(*currency);
    QObject::connect(amount, &MoneyField::edited, &book, &FieldBook::touch);
    QObject::connect(
        amount, &MoneyField::currencyTyped, amount, [amount, currency](const QString &code) {
            *currency = code;
            amount->setCurrency(code);
        });
    return {amount,
            amount,
            [amount, currency] {
                const std::optional<qint64> minor = amount->minor();
                return minor ? moneyValue({*minor, *currency}) : amount->value();
            },
            [amount, currency, &workspace](const QString &value) {
                const std::optional<Money> money = moneyOf(value);
                *currency = money ? money->currency : workspace.directory().currency();
                amount->setCurrency(*currency);
                amount->setValue(money ? plainAmount(money->minor) : value);
            },
            [amount] {
                if (!amount->hasFocus())
                    amount->retranslate();
            },
            {}};
}

PropertyEditor dateEditor(FieldBook &book, QWidget *parent)
{
    auto *date = new DateField(parent);
    QObject::connect(date, &DateField::edited, &book, &FieldBook::touch);
    return {date,
            date,
            [date] { return date->value(); },
            [date](const QString &value) { date->setValue(value); },
            [date] { date->retranslate(); },
            {}};
}

PropertyEditor flagEditor(FieldBook &book, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    box->setMinimumHeight(32); // as high as the label beside it
    QObject::connect(box, &QCheckBox::toggled, &book, &FieldBook::touch);
    return {box,
            box,
            [box] { return box->isChecked() ? u"1"_s : QString(); },
            [box](const QString &value) { box->setChecked(value == "1"_L1); },
            {},
            {}};
}

PropertyEditor listEditor(CustomFieldId field,
                          Workspace &workspace,
                          FieldBook &book,
                          QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    const auto choose = [box, &workspace](const QString &value) {
        box->choose(value, workspace.directory().name(CustomOptionId {value.toLongLong()}));
    };
    const auto refresh = [box, choose, field, &workspace] {
        const QString chosen = box->currentData().toString();
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(u"—"_s, QString());
        const QList<CustomOption> options = workspace.directory().customOptions(field);
        for (const CustomOption &option : options)
            box->addItem(option.name, QString::number(option.id.value));
        choose(chosen);
    };
    refresh();
    QObject::connect(box, &QComboBox::currentIndexChanged, &book, &FieldBook::touch);
    return {box, box, [box] { return box->currentData().toString(); }, choose, refresh, {}};
}

PropertyEditor chipsEditor(CustomFieldId field,
                           Workspace &workspace,
                           FieldBook &book,
                           QWidget *parent)
{
    auto *chips = new ChipField(false, parent);
    const auto refresh = [chips, field, &workspace] {
        QList<Choice> choices;
        QHash<qint64, ChipLook> looks;
        const QList<CustomOption> all = workspace.directory().data().customOptions;
        for (const CustomOption &option : all) {
            if (option.field != field)
                continue;
            looks.insert(option.id.value, {option.name, {}});
            if (!option.removed && !option.archived)
                choices.append({option.id.value, option.name, {}});
        }
        chips->setChoices(choices, looks);
        chips->setPlaceholder(PropertyWords::tr("Choose"));
    };
    refresh();
    QObject::connect(chips, &ChipField::edited, &book, &FieldBook::touch);
    return {chips,
            chips,
            [chips] { return optionsValue(idList<CustomOptionTag>(chips->value())); },
            [chips](const QString &value) { chips->setValue(idArray(optionsOf(value))); },
            refresh,
            [chips] {
                chips->takeTyped();
            }};
}

PropertyEditor linkEditor(FieldBook &book, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    PropertyEditor editor = lineEditor(
        book, both, [](const QString &typed) { return typed.trimmed(); }, same);
    auto *line = static_cast<ValueLine *>(editor.widget);
    auto *open = iconButton("link"_L1, {}, both);
    layout->addWidget(line, 1);
    layout->addWidget(open);
    both->setFocusProxy(line);
    QObject::connect(line, &QLineEdit::textChanged, open, [line, open] {
        open->setEnabled(!linkAddress(line->value()).isEmpty());
    });
    QObject::connect(open, &QToolButton::clicked, open, [line] {
        QDesktopServices::openUrl(QUrl(linkAddress(line->value()), QUrl::TolerantMode));
    });
    open->setEnabled(false);
    editor.widget = both;
    editor.refresh = [open] {
        open->setToolTip(PropertyWords::tr("Open the link"));
        open->setAccessibleName(PropertyWords::tr("Open the link"));
    };
    editor.refresh();
    return editor;
}

} // namespace

PropertyEditor makePropertyEditor(const CustomField &field,
                                  Workspace &workspace,
                                  FieldBook &book,
                                  QWidget *parent)
{
    switch (field.kind) {
    case CustomKind::Text:
        return lineEditor(book, parent, same, same);
    case CustomKind::LongText:
        return textEditor(book, parent);
    case CustomKind::Number:
        return numberEditor(book, parent);
    case CustomKind::Money:
        return moneyEditor(workspace, book, parent);
    case CustomKind::Date:
        return dateEditor(book, parent);
    case CustomKind::Flag:
        return flagEditor(book, parent);
    case CustomKind::List:
        return listEditor(field.id, workspace, book, parent);
    case CustomKind::Lists:
        return chipsEditor(field.id, workspace, book, parent);
    case CustomKind::Link:
        return linkEditor(book, parent);
    case CustomKind::Phone:
        return phoneEditor(book, parent);
    }
    return lineEditor(book, parent, same, same); // a kind of a newer version: its text
}

} // namespace ugoda
