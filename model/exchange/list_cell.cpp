// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/list_cell.h"

#include <QStringBuilder>

#include <algorithm>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// The quoted item that begins at a place; `end` is then the place behind it, else -1.
QString quotedAt(QStringView text, qsizetype place, qsizetype &end)
{
    QString item;
    end = -1;
    if (place >= text.size() || text[place] != u'"') {
        return item;
    }
    for (qsizetype i = place + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            item += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            item += text[i++];
        } else {
            end = i + 1;
            break;
        }
    }
    return item;
}

/// The next separator from a place on, or the text's end; `length` is the separator's.
qsizetype separatorFrom(QStringView text, qsizetype place, QStringView also, qsizetype &length)
{
    for (qsizetype i = place; i < text.size(); ++i) {
        const bool second = !also.isEmpty() && text.sliced(i).startsWith(also);
        if (second || text[i] == u';') {
            length = second ? also.size() : 1;
            return i;
        }
    }
    length = 0;
    return text.size();
}

bool isParenthesis(QChar c)
{
    return c == u'(' || c == u')';
}

/// Whether parentheses can stand around the text without a mark for those in it.
bool isBalanced(QStringView text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth < 0 || c == u'\\') {
            return false;
        }
    }
    return depth == 0;
}

} // namespace

QString joinItems(const QStringList &items)
{
    QString text;
    for (const QString &item : items) {
        const bool plain = !item.startsWith(u'"') && !item.contains(u';') && !item.contains(u',');
        const QString marked = plain ? item : u'"' + QString(item).replace(u'"', u"\"\""_s) + u'"';
        text = &item == &items.front() ? marked : QString(text % u"; " % marked);
    }
    return text;
}

QStringList splitItems(QStringView text, QStringView also)
{
    QStringList items;
    qsizetype begin = 0;
    for (;;) {
        while (begin < text.size() && text[begin].isSpace()) {
            ++begin;
        }
        qsizetype behind = -1;
        const QString quoted = quotedAt(text, begin, behind);
        qsizetype length = 0;
        const qsizetype end = separatorFrom(text, std::max(begin, behind), also, length);
        const bool whole = behind >= 0 && text.sliced(behind, end - behind).trimmed().isEmpty();
        items << (whole ? quoted : text.sliced(begin, end - begin).trimmed().toString());
        if (length == 0) {
            return items;
        }
        begin = end + length;
    }
}

QStringList splitNames(QStringView text)
{
    QStringList items = splitItems(text);
    if (items.size() == 1 && items.first() == text.trimmed()) {
        items = splitItems(text, u",");
    }
    items.removeAll(QString());
    return items;
}

QString withRemark(const QString &text, const QString &remark)
{
    if (remark.isEmpty() && !text.endsWith(u')')) {
        return text;
    }
    QString marked;
    const bool balanced = isBalanced(remark);
    for (const QChar c : remark) {
        if (!balanced && (isParenthesis(c) || c == u'\\')) {
            marked += u'\\';
        }
        marked += c;
    }
    return text + u" ("_s + marked + u')';
}

std::pair<QString, QString> splitRemark(const QString &text)
{
    const auto isMarked = [&text](qsizetype place) {
        return place > 0 && text[place - 1] == u'\\';
    };
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0 && text.endsWith(u')'); --i) {
        if (!isParenthesis(text[i]) || (isMarked(i) && i + 1 < text.size())) {
            continue;
        }
        depth += text[i] == u')' ? 1 : -1;
        if (depth > 0) {
            continue;
        }
        QString remark = text.sliced(i + 1, text.size() - i - 2);
        for (qsizetype mark = remark.indexOf(u'\\'); mark >= 0;
             mark = remark.indexOf(u'\\', mark + 1)) {
            remark.remove(mark, 1);
        }
        return {text.first(i).trimmed(), remark};
    }
    return {text, {}};
}

} // namespace ugoda
