// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "views/form/form_state.h"

#include <QMap>
#include <QObject>

namespace ugoda {

class Workspace;

/// Writes what is typed into the file at once, so that no keystroke is lost whatever happens: while
/// one write is under way only the newest content waits. Form state equal to what was seen removes
/// the draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView kKind {"opportunity"};

    DraftKeeper(Workspace &workspace, QObject *parent);
    /// What still waits is handed to the store.
    ~DraftKeeper() override;
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// Keeps the difference between both states for an opportunity (0: the new one).
    void keep(qint64 subject, const FormState &seen, const FormState &typed);

    /// Nothing that waits is written any more: the form's own saving takes care.
    void forget(qint64 subject) { m_waiting.remove(subject); }

    /// Hands all that waits to the store at once: whoever reads next, reads it.
    void flush();

signals:
    /// A draft could not be written.
    void failed(const ugoda::Error &error);

private:
    struct Pages
    {
        FormState seen;
        FormState typed;
    };

    void write();

    Workspace &m_workspace;
    QMap<qint64, Pages> m_waiting;
    bool m_writing = false;
};

} // namespace ugoda
