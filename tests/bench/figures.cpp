// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace ugoda::bench {

using namespace Qt::StringLiterals;

namespace {

/// The first line of a file of /proc that begins so, without the beginning; empty elsewhere.
QString procLine(const QString &path, const QByteArray &beginning)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(beginning)) {
                return QString::fromUtf8(line.sliced(beginning.size())).remove(u':').simplified();
            }
        }
    }
    return {};
}

void printRow(const QStringList &cells)
{
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
    std::fflush(stdout);
}

} // namespace

double Samples::at(double share) const
{
    if (m_times.isEmpty()) {
        return 0;
    }
    QList<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto place = qsizetype(share * double(sorted.size()));
    return sorted.at(std::min(place, sorted.size() - 1));
}

void mustSucceed(const Error &error, const char *what)
{
    qFatal("%s failed: error %d, \"%s\", \"%s\"",
           what,
           int(error.code),
           qPrintable(error.subject),
           qPrintable(error.detail));
}

void printHead(const QString &title)
{
    std::printf("\n%s\n%s, %d processors, %s; load average %s\n\n",
                qPrintable(title),
                qPrintable(procLine(u"/proc/cpuinfo"_s, "model name")),
                QThread::idealThreadCount(),
                qPrintable(QSysInfo::prettyProductName()),
                qPrintable(procLine(u"/proc/loadavg"_s, "").section(u' ', 0, 2)));
    printRow({u"figure"_s, u"median"_s, u"p95"_s, u"target"_s, u"floor, same run"_s});
    printRow({u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s});
}

void printFigure(const Figure &figure)
{
    printRow({figure.name, figure.median, figure.p95, figure.target, figure.floor});
}

QString ms(double value)
{
    return QLocale::c().toString(value, 'f', value < 10 ? 2 : value < 1000 ? 1 : 0) + u" ms"_s;
}

QString rowsPerSecond(int rows, double ms)
{
    return QLocale(QLocale::English).toString(qRound(rows * 1000.0 / ms)) + u" rows/s"_s;
}

} // namespace ugoda::bench
