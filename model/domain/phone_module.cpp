// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/phone_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLoggingCategory>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPhone, "ugoda.phone")

constexpr int kFoldersUp = 3; ///< a test's folder is the deepest: tests/domain in the build tree

PhoneModule load()
{
    const QString name = u"lib/ugoda"_s;
    QDir folder(QCoreApplication::applicationDirPath());
    folder.cdUp();
    for (int up = 1; up < kFoldersUp && !folder.exists(name); ++up) {
        folder.cdUp();
    }
    QLibrary library(folder.filePath(name + u"/ugoda_phone"_s));
    PhoneModule module;
    if (library.load()) {
        module.read = reinterpret_cast<ReadPhone *>(library.resolve(kReadPhone));
        module.show = reinterpret_cast<ShowPhone *>(library.resolve(kShowPhone));
    }
    if (!module.read || !module.show) {
        qCWarning(logPhone) << "foreign phone numbers are not checked:" << library.errorString();
        return {};
    }
    return module;
}

} // namespace

const PhoneModule &phoneModule()
{
    static const PhoneModule module = load();
    return module;
}

} // namespace ugoda
