// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/result.h"

#include <QFuture>
#include <QMap>
#include <QObject>

namespace ugoda {

class Workspace;

/// Writes what is typed into the file at once, so that no keystroke is lost whatever happens: while
/// one write is under way only the newest content waits.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `kind` says whose drafts these are (see Draft).
    DraftKeeper(Workspace &workspace, QLatin1StringView kind, QObject *parent);
    /// What still waits is handed to the store.
    ~DraftKeeper() override;
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// Keeps the content of a row's draft (0: of the new one); an empty one removes the draft.
    void keep(qint64 subject, const QString &content);

    /// Nothing that waits is written any more: the form's own saving takes care.
    void forget(qint64 subject) { m_waiting.remove(subject); }

    /// Hands all that waits to the store at once: whoever reads next, reads it.
    void flush();

    /// The draft of a row with what was kept a moment ago; without content when there is none.
    QFuture<Result<Draft>> load(qint64 subject);

signals:
    /// A draft could not be written.
    void failed(const ugoda::Error &error);

private:
    void write();

    Workspace &m_workspace;
    QString m_kind;
    QMap<qint64, QString> m_waiting;
    bool m_writing = false;
};

} // namespace ugoda
