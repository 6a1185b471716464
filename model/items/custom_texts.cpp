// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/custom_texts.h"

#include "model/domain/custom_values.h"
#include "model/domain/phone_number.h"
#include "model/items/directory.h"
#include "model/items/format.h"

#include <QCoreApplication>

#include <array>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKindNames = {
    QT_TRANSLATE_NOOP("CustomKind", "Text"),
    QT_TRANSLATE_NOOP("CustomKind", "Long text"),
    QT_TRANSLATE_NOOP("CustomKind", "Number"),
    QT_TRANSLATE_NOOP("CustomKind", "Money"),
    QT_TRANSLATE_NOOP("CustomKind", "Date"),
    QT_TRANSLATE_NOOP("CustomKind", "Yes or no"),
    QT_TRANSLATE_NOOP("CustomKind", "One of a list"),
    QT_TRANSLATE_NOOP("CustomKind", "Several of a list"),
    QT_TRANSLATE_NOOP("CustomKind", "Link"),
    QT_TRANSLATE_NOOP("CustomKind", "Phone"),
};
static_assert(kKindNames.size() == size_t(CustomKind::Phone) + 1);

QString optionNames(const QString &value, const Directory &directory)
{
    QStringList names;
    const QList<CustomOptionId> options = optionsOf(value);
    for (const CustomOptionId option : options) {
        names.append(directory.name(option));
    }
    return names.join(", "_L1);
}

/// What reads the same for people and in sheets.
QString commonText(const CustomField &field,
                   const QString &value,
                   const Directory &directory,
                   const QLocale &locale)
{
    switch (field.kind) {
    case CustomKind::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? Format(locale).fullDate(date) : value;
    }
    case CustomKind::Flag:
        return value == "1"_L1 ? QCoreApplication::translate("FieldValue", "Yes") : value;
    case CustomKind::List:
    case CustomKind::Lists:
        return optionNames(value, directory);
    case CustomKind::Phone:
        return formatPhone(parsePhone(value));
    default:
        return value;
    }
}

} // namespace

QString customKindName(CustomKind kind)
{
    return QCoreApplication::translate("CustomKind", kKindNames.at(size_t(kind)));
}

QList<CustomKind> customKinds()
{
    QList<CustomKind> kinds;
    for (size_t i = 0; i < kKindNames.size(); ++i) {
        kinds.append(CustomKind(i));
    }
    return kinds;
}

QString numberText(const QString &value, const QLocale &locale, bool groups)
{
    bool isNumber = false;
    const qsizetype point = value.indexOf(u'.');
    const qint64 whole = value.left(point).toLongLong(&isNumber);
    if (!isNumber) {
        return value;
    }
    QString text = groups ? locale.toString(whole) : QString::number(whole);
    if (whole == 0 && value.startsWith(u'-')) {
        text.prepend(u'-');
    }
    return point < 0 ? text : text + locale.decimalPoint() + value.mid(point + 1);
}

QString customText(const CustomField &field,
                   const QString &value,
                   const Directory &directory,
                   const QLocale &locale)
{
    if (value.isEmpty()) {
        return {};
    }
    if (field.kind == CustomKind::Number) {
        return numberText(value, locale, true);
    }
    if (field.kind == CustomKind::Money) {
        const std::optional<Money> money = moneyOf(value);
        return money ? Format(locale).money(*money) : value;
    }
    return commonText(field, value, directory, locale);
}

QString customCell(const CustomField &field,
                   const QString &value,
                   const Directory &directory,
                   const QLocale &locale)
{
    if (field.kind == CustomKind::Number && !value.isEmpty()) {
        return numberText(value, locale, false);
    }
    const std::optional<Money> money =
        field.kind == CustomKind::Money ? moneyOf(value) : std::nullopt;
    if (!money) {
        return value.isEmpty() ? QString() : commonText(field, value, directory, locale);
    }
    const QString number = numberText(plainAmount(money->minor), locale, false);
    return money->currency == directory.currency() ? number : number + u' ' + money->currency;
}

} // namespace ugoda
