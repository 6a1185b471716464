// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_lock.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace ugoda {

FileLock::~FileLock()
{
    release();
}

#ifdef Q_OS_UNIX

namespace {

// Where SQLite keeps its locks: the pending byte, the reserved byte and 510 shared bytes (the file
// format of SQLite, section 1.3.11).
constexpr off_t kLockBytes = 0x40000000;
constexpr off_t kLockLength = 512;

std::pair<quint64, quint64> identityOf(const QByteArray &path)
{
    struct stat found = {};
    if (::stat(path.constData(), &found) != 0) {
        return {};
    }
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

/// Opens and locks the lock file; -1 when another program has it. The one that closes a file
/// removes its lock file, so the one that was opened may have just gone.
int lockBeside(const QByteArray &path)
{
    while (true) {
        const int lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (lock < 0) {
            return lock;
        }
        struct stat held = {};
        if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
            const bool taken = errno == EWOULDBLOCK;
            ::close(lock);
            errno = taken ? EWOULDBLOCK : ENOLCK;
            return -1;
        }
        if (::fstat(lock, &held) == 0
            && identityOf(path) == std::pair(quint64(held.st_dev), quint64(held.st_ino))) {
            return lock;
        }
        ::close(lock);
    }
}

} // namespace

Result<void> FileLock::take(const QString &path)
{
    release();
    m_path = path;
    m_lock = lockBeside(QFile::encodeName(path + QStringLiteral("-lock")));
    if (m_lock < 0 && errno == EWOULDBLOCK) {
        return Error {ErrorCode::FileInUse, path, QStringLiteral("locked by another Ugoda")};
    }
    m_record = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    return {};
}

bool FileLock::renew()
{
    if (m_record < 0) {
        return true;
    }
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = kLockBytes;
    range.l_len = kLockLength;
    if (::fcntl(m_record, F_SETLK, &range) != 0 && (errno == EACCES || errno == EAGAIN)) {
        return false;
    }
    const auto wal = identityOf(QFile::encodeName(m_path + QStringLiteral("-wal")));
    if (m_wal == std::pair<quint64, quint64>()) {
        m_wal = wal;
    }
    return m_wal == wal;
}

void FileLock::release()
{
    if (m_record >= 0) {
        ::close(m_record);
    }
    if (m_lock >= 0) {
        ::unlink(QFile::encodeName(m_path + QStringLiteral("-lock")).constData());
        ::close(m_lock);
    }
    m_record = -1;
    m_lock = -1;
    m_wal = {};
}

#else

Result<void> FileLock::take(const QString &)
{
    return {};
}

bool FileLock::renew()
{
    return true;
}

void FileLock::release() { }

#endif

} // namespace ugoda
