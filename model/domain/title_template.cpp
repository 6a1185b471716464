// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/title_template.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ugoda {

namespace {

/// A template taken apart: words[i] stands before places[i], the last words at the end.
struct Parts
{
    QStringList words {QString()};
    QStringList places;
    bool isRight = true;
};

Parts partsOf(const QString &text)
{
    Parts parts;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        const QString words = open < 0 ? text.mid(from) : text.mid(from, open - from);
        parts.isRight = parts.isRight && !words.contains(u'}') && (open < 0 || close > 0);
        parts.words.last() += words;
        if (close < 0)
            break;
        const QString place = text.mid(open + 1, close - open - 1).trimmed().toLower();
        parts.isRight = parts.isRight
            && std::find(std::begin(kTitleParts), std::end(kTitleParts), place)
                != std::end(kTitleParts);
        parts.places.append(place);
        parts.words.append(QString());
        from = close + 1;
    }
    return parts;
}

} // namespace

bool isTitleTemplate(const QString &text)
{
    const Parts parts = partsOf(text);
    return text.isEmpty() || (parts.isRight && !parts.places.isEmpty());
}

QString titleFrom(const QString &text, const QHash<QString, QString> &known)
{
    const Parts parts = partsOf(text.isEmpty() ? kDefaultTitle.toString() : text);
    QString title;
    bool says = false; // more than the day, which every card has
    bool lastStands = false;
    for (qsizetype i = 0; i < parts.places.size(); ++i) {
        const QString &place = parts.places[i];
        const QString words = known.value(place == "service"_L1 ? u"tag"_s : place).simplified();
        lastStands = !words.isEmpty();
        if (!lastStands)
            continue;
        says = says || place != "date"_L1;
        title += title.isEmpty() ? parts.words.first() + words : parts.words[i] + words;
    }
    if (!says)
        return text.isEmpty() || text == kDefaultTitle ? QString() : titleFrom({}, known);
    return (lastStands ? title + parts.words.last() : title).simplified();
}

} // namespace ugoda
