// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ugoda {

/// Text made safe for storing: lone surrogates (which eat the next letter when bound as UTF-16)
/// become U+FFFD, NUL goes, line ends become \n. Nothing else changes.
QString cleanText(const QString &text);

/// The folded form by which text is found: NFKC, case folded, ё→е, ґ→г, apostrophes
/// (' ’ ʼ `) dropped, other punctuation and white space as one space, no space at either end.
/// The same function folds what is stored and what is typed.
QString searchFold(QStringView text);

/// The digits of a text alone, by which phones are found however they are written.
QString digitsOf(QStringView text);

/// The key by which names stand in alphabetical order when compared byte by byte (UTF-8): Ukrainian
/// and Russian letters in one order (г ґ, е ё є, и і ї й), then Latin; case and apostrophes don't
/// count, numbers compare by value ("9" before "10"). Good for ORDER BY and for an index, since
/// it depends on no library's tables.
QString sortKey(QStringView text);

/// Both keys of a name, for whoever makes them beforehand on another thread.
struct TextKeys
{
    QString sort;
    QString search;

    static TextKeys of(QStringView name) { return {sortKey(name), searchFold(name)}; }
};

/// The text as it would have come out in the other keyboard layout ("ghbdsn" → "привіт",
/// "руддщ" → "hello"); candidates for uk and ru, without the text itself and without repeats.
QStringList otherLayout(QStringView text);

/// The distinct three-letter pieces of a folded text, as the trigram index cuts it (by code
/// points).
QStringList trigrams(QStringView folded);

/// First letters of the first two words, upper case: "Олена Коваль" → "ОК"; one word gives its
/// first two letters. Never longer than two letters.
QString initialsOf(QStringView name);

} // namespace ugoda
