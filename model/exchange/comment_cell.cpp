// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/comment_cell.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTime = "yyyy-MM-dd HH:mm"_L1;

/// How long the head is with which a line begins; 0 when it begins with none.
qsizetype headLength(QStringView line)
{
    constexpr qsizetype kTimeEnd = 1 + kTime.size();
    const qsizetype end = line.startsWith(u'[') ? line.indexOf(u"] ") : -1;
    if (end < kTimeEnd || (end > kTimeEnd && !line.sliced(kTimeEnd).startsWith(u", "))) {
        return 0;
    }
    const QString time = line.sliced(1, kTime.size()).toString();
    return QDateTime::fromString(time, kTime).isValid() ? end + 2 : 0;
}

/// A line of a text that must not be taken for the next head stands behind a space more.
bool isLikeHead(QStringView line)
{
    while (line.startsWith(u' ')) {
        line = line.sliced(1);
    }
    return headLength(line) > 0;
}

} // namespace

QString commentBlock(const QString &text, const QDateTime &at, const QString &person)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (isLikeHead(lines.at(i))) {
            lines[i].prepend(u' ');
        }
    }
    const QString body = lines.join(u'\n');
    if (headLength(body) > 0) {
        return body;
    }
    const QString name = QString(person).remove(u']').simplified();
    return u'[' + at.toString(kTime) + (name.isEmpty() ? QString() : u", "_s + name) + u"] "_s
        + body;
}

QString joinComments(const QStringList &blocks)
{
    return blocks.join(u'\n');
}

QStringList splitComments(const QString &cell)
{
    QStringList comments;
    const QStringList lines = cell.split(u'\n');
    bool begun = false;
    for (const QString &line : lines) {
        const bool head = headLength(line) > 0;
        const bool shifted = !head && isLikeHead(line);
        if (head || !std::exchange(begun, true)) {
            begun = true;
            comments << line;
        } else {
            comments.last() += u'\n' + (shifted ? line.sliced(1) : line);
        }
    }
    for (QString &comment : comments) {
        comment = comment.trimmed();
    }
    comments.removeAll(QString());
    return comments;
}

QString withoutCommentHead(const QString &comment)
{
    return comment.sliced(headLength(comment));
}

} // namespace ugoda
