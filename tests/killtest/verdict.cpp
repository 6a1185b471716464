// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/killtest/verdict.h"

#include "model/store/file_check.h"
#include "model/store/session.h"

#include <QElapsedTimer>
#include <QFile>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSlowOpening = 3000; ///< ms, R1 of the reliability plan

qint64 number(Connection &connection, const char *sql, qint64 step)
{
    Statement query = connection.statement(sql);
    query.bind(step);
    return query.next() ? query.int64(0) : -1;
}

void compare(Connection &connection, const Acknowledgement &told, QStringList &faults)
{
    const QString name = u"%1 (%2)"_s.arg(told.step).arg(QString::fromUtf8(told.label));
    if (number(connection, "SELECT count(*) FROM change_set WHERE id = ?", told.step) != 1) {
        faults.append(u"acknowledged step is lost: "_s + name);
        return;
    }
    const qint64 lines =
        number(connection, "SELECT count(*) FROM change WHERE change_set = ?", told.step);
    if (told.lines >= 0 && lines != told.lines) {
        faults.append(u"step %1 has %2 of %3 lines"_s.arg(name).arg(lines).arg(told.lines));
    }
    const qint64 created =
        number(connection,
               "SELECT count(*) FROM change x JOIN opportunity o ON o.id = x.row "
               "WHERE x.change_set = ? AND x.entity = 7 AND x.field IS NULL",
               told.step);
    if (told.created >= 0 && created != told.created) {
        faults.append(
            u"step %1 made %2 of %3 opportunities"_s.arg(name).arg(created).arg(told.created));
    }
}

} // namespace

QByteArray Acknowledgement::toLine() const
{
    return QByteArray::number(step) + ' ' + label + ' ' + QByteArray::number(lines) + ' '
        + QByteArray::number(created) + '\n';
}

QList<Acknowledgement> Acknowledgement::fromOutput(const QByteArray &output)
{
    QList<Acknowledgement> all;
    QByteArrayList lines = output.split('\n');
    lines.removeLast(); // empty, or cut off by the kill
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArrayList parts = line.split(' ');
        if (parts.size() == 4) {
            all.append({parts[0].toLongLong(), parts[1], parts[2].toInt(), parts[3].toInt()});
        }
    }
    return all;
}

Verdict judge(const QString &path, const QList<Acknowledgement> &acknowledged)
{
    Verdict verdict;
    if (!QFile::exists(path)) {
        if (!acknowledged.isEmpty()) {
            verdict.faults.append(u"the file is gone"_s);
        }
        return verdict;
    }
    Session session;
    QElapsedTimer timer;
    timer.start();
    const Result<FileInfo> opened = session.open(path, {});
    verdict.openedInMs = timer.elapsed();
    if (!opened) {
        verdict.faults.append(u"cannot be opened: error %1, %2"_s.arg(int(opened.error().code))
                                  .arg(opened.error().detail));
        return verdict;
    }
    if (verdict.openedInMs > kSlowOpening) {
        verdict.faults.append(u"opening took %1 ms"_s.arg(verdict.openedInMs));
    }
    for (const Acknowledgement &told : acknowledged) {
        compare(session.connection(), told, verdict.faults);
    }
    const Result<QList<FileProblem>> problems = checkFile(session.connection());
    if (!problems) {
        verdict.faults.append(problems.error().detail);
    } else {
        for (const FileProblem &problem : *problems) {
            verdict.faults.append(u"check %1: %2"_s.arg(int(problem.kind)).arg(problem.what));
        }
    }
    verdict.steps = session.connection().scalar("SELECT count(*) FROM change_set").toLongLong();
    return verdict;
}

} // namespace ugoda
