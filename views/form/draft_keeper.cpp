// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/draft_keeper.h"

#include "model/commands/opportunity_commands.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"

#include <utility>

namespace ugoda {

DraftKeeper::DraftKeeper(Workspace &workspace, QLatin1StringView kind, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_kind(kind)
{ }

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::flush()
{
    const QMap<qint64, QString> waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        m_workspace.submit(saveDraft(m_kind, it.key(), it.value()));
}

void DraftKeeper::keep(qint64 subject, const QString &content)
{
    m_waiting.insert(subject, content);
    if (!m_writing)
        write();
}

QFuture<Result<Draft>> DraftKeeper::load(qint64 subject)
{
    flush();
    return m_workspace.loadDraft(m_kind, subject);
}

void DraftKeeper::write()
{
    if (m_waiting.isEmpty())
        return;
    const qint64 subject = m_waiting.firstKey();
    m_writing = true;
    whenDone(m_workspace.submit(saveDraft(m_kind, subject, m_waiting.take(subject)), true),
             this,
             [this](const Result<ChangeSet> &done) {
                 m_writing = false;
                 if (!done)
                     emit failed(done.error());
                 write();
             });
}

} // namespace ugoda
