// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/title_words.h"

#include "model/domain/title_template.h"
#include "model/items/languages.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// A place in the languages other than English, whose words are the keys. No translations: what was
/// typed in one language must be understood in another.
struct PlaceWords
{
    QStringView uk;
    QStringView ru;
};

/// In the order of kTitleParts.
constexpr PlaceWords kWords[] = {
    {u"клієнт", u"клиент"},
    {u"джерело", u"источник"},
    {u"дата", u"дата"},
    {u"мітка", u"метка"},
    {u"послуга", u"услуга"},
};
static_assert(std::size(kWords) == std::size(kTitleParts));

QString shownWord(size_t place)
{
    const QString language = currentLanguage();
    return language == "uk"_L1 ? kWords[place].uk.toString()
        : language == "ru"_L1  ? kWords[place].ru.toString()
                               : QString(kTitleParts[place]);
}

/// Puts another word in the place of every one in braces that is known.
QString translated(const QString &text, QString (*wordOf)(size_t place))
{
    static const QRegularExpression braces(u"\\{\\s*([^{}]*?)\\s*\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = braces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured(1).toLower();
        result += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        size_t place = 0;
        while (place < std::size(kTitleParts) && word != kTitleParts[place]
               && word != kWords[place].uk && word != kWords[place].ru) {
            ++place;
        }
        result += place < std::size(kTitleParts) ? u'{' + wordOf(place) + u'}' : match.captured();
    }
    return result + text.mid(from);
}

} // namespace

QString titleShown(const QString &stored)
{
    return translated(stored, &shownWord);
}

QString titleStored(const QString &typed)
{
    return translated(typed, [](size_t place) { return QString(kTitleParts[place]); });
}

QString titlePlaces()
{
    QStringList places;
    for (size_t place = 0; place < std::size(kTitleParts); ++place) {
        places.append(u'{' + shownWord(place) + u'}');
    }
    return places.join(u", "_s);
}

} // namespace ugoda
