// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/save_target.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace ugoda {

namespace {

bool isDatabase(const QString &path)
{
    constexpr QByteArrayView kMark = "SQLite format 3";
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) && !file.isSequential()
        && file.read(kMark.size()) == kMark;
}

} // namespace

Result<void> checkSaveTarget(const QString &path)
{
    constexpr std::array kBeside = {"-wal", "-lock", "-shm", "-journal"};
    const bool lost = isDatabase(path)
        || std::any_of(kBeside.cbegin(), kBeside.cend(), [&path](const char *suffix) {
                          const QLatin1StringView end(suffix);
                          return path.endsWith(end) && isDatabase(path.chopped(end.size()));
                      });
    return lost ? Result<void>(Error {ErrorCode::CannotWrite, path, QLatin1StringView(kDataFile)})
                : Result<void>();
}

} // namespace ugoda
