// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/form_words.h"

#include "model/domain/money.h"
#include "model/items/custom_texts.h"
#include "model/items/directory.h"
#include "model/items/format.h"
#include "views/form/form_state.h"

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

QString itemWords(const QString &name, const QJsonValue &item, const Directory &directory)
{
    if (item.isString())
        return item.toString();
    if (item.isObject()) {
        const QString text = item[part::kText].toString();
        return text.isEmpty() ? item[part::kName].toString() : text;
    }
    const qint64 id = item.toInteger();
    if (name == field::kParticipants)
        return directory.name(PersonId {id});
    return name == field::kTags ? directory.name(TagId {id}) : directory.name(SourceId {id});
}

QString singleWords(const QString &name, const QJsonValue &value, const Directory &directory)
{
    if (name == field::kStage)
        return directory.name(StageId {value.toInteger()});
    if (const qint64 id = idIn(value); id != 0 && name != field::kClient)
        return name == field::kChannel    ? directory.name(ChannelId {id})
            : name == field::kResponsible ? directory.name(PersonId {id})
                                          : directory.name(SourceId {id});
    if (value.isObject())
        return value[part::kName].toString();
    const QString text = value.toString();
    if (name == field::kValue) {
        const std::optional<ParsedMoney> money = parseMoney(text);
        return money ? Format().editableMoney({money->minor, {}}) : text;
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? Format().fullDate(date) : text;
}

} // namespace

QString valueWords(const QString &name, const QJsonValue &value, const Directory &directory)
{
    QString words;
    if (const CustomField *custom = directory.customField(customFieldOf(name))) {
        const CheckedValue checked = checkedValue(custom->kind, value.toString());
        words = checked.problem ? value.toString() : customText(*custom, checked.value, directory);
    } else if (value.isArray()) {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            parts.append(itemWords(name, item, directory));
        words = parts.join(u", "_s);
    } else {
        words = singleWords(name, value, directory);
    }
    constexpr qsizetype kMost = 80;
    words = words.simplified();
    if (words.size() > kMost)
        words = words.left(kMost - 1) + u'…';
    return words.isEmpty() ? u"—"_s : words;
}

} // namespace ugoda
