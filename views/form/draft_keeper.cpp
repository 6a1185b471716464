// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/draft_keeper.h"

#include "model/items/when_done.h"
#include "model/items/workspace.h"

#include <utility>

namespace ugoda {

DraftKeeper::DraftKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::flush()
{
    const QMap<qint64, Pages> waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        m_workspace.submit(saveDraft(kKind, it.key(), draftOf(it->seen, it->typed)));
}

void DraftKeeper::keep(qint64 subject, const FormState &seen, const FormState &typed)
{
    m_waiting.insert(subject, {seen, typed});
    if (!m_writing)
        write();
}

void DraftKeeper::write()
{
    if (m_waiting.isEmpty())
        return;
    const qint64 subject = m_waiting.firstKey();
    const Pages pages = m_waiting.take(subject);
    m_writing = true;
    whenDone(m_workspace.submit(saveDraft(kKind, subject, draftOf(pages.seen, pages.typed)), true),
             this,
             [this](const Result<ChangeSet> &done) {
                 m_writing = false;
                 if (!done)
                     emit failed(done.error());
                 write();
             });
}

} // namespace ugoda
