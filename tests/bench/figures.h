// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace ugoda::bench {

/// Times of one thing done again and again, in ms.
class Samples
{
public:
    void add(double ms) { m_times += ms; }

    double median() const { return at(0.5); }

    double p95() const { return at(0.95); }

private:
    double at(double share) const;

    QList<double> m_times;
};

/// How long `work` takes, in ms.
template<class Work>
double timed(Work &&work)
{
    using namespace std::chrono;
    const auto start = steady_clock::now();
    work();
    return duration<double, std::milli>(steady_clock::now() - start).count();
}

/// Ends the program with a message when a step failed: there is nothing to measure then.
void mustSucceed(const Error &error, const char *what);

template<class T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        mustSucceed(result.error(), what);
    }
    return *std::move(result);
}

inline void need(const Result<void> &result, const char *what)
{
    if (!result) {
        mustSucceed(result.error(), what);
    }
}

/// A line of the table: prints itself as soon as it is known, so that a long run can be watched.
struct Figure
{
    QString name;
    QString median;
    QString p95;
    QString target;
    QString floor; ///< the least work that does the same, of this run
};

/// Prints the table's head with the machine and its load.
void printHead(const QString &title);
void printFigure(const Figure &figure);

/// "12.3 ms".
QString ms(double value);
/// "12,345 rows/s" of so many rows in a time.
QString rowsPerSecond(int rows, double ms);

} // namespace ugoda::bench
