// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/killtest/workload.h"

#include "model/commands/opportunity_commands.h"
#include "model/commands/setup_commands.h"
#include "model/exchange/import_command.h"
#include "model/store/record_reads.h"
#include "model/store/store.h"
#include "model/store/table_reads.h"
#include "model/store/write_transaction.h"
#include "tests/killtest/verdict.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

void say(const Acknowledgement &told)
{
    const QByteArray line = told.toLine();
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    fflush(stdout);
}

/// Runs another command and tells of it before it is saved.
class EarlyCommand : public Command
{
public:
    explicit EarlyCommand(std::unique_ptr<Command> command)
        : m_command(std::move(command))
    { }

    Result<void> run(WriteTransaction &transaction) override
    {
        const Result<void> done = m_command->run(transaction);
        if (done && transaction.hasChanges()) {
            say({transaction.id().value, "early", -1, -1});
        }
        return done;
    }

    StepLabel label() const override { return m_command->label(); }

    bool wantsBackup() const override { return m_command->wantsBackup(); }

    Origin origin() const override { return m_command->origin(); }

private:
    std::unique_ptr<Command> m_command;
};

class Workload
{
public:
    Workload(const QString &path, quint32 seed, bool early)
        : m_path(path)
        , m_random(seed)
        , m_early(early)
    { }

    int run();

private:
    bool open();
    bool act();
    bool submit(std::unique_ptr<Command> command);
    bool tell(const Result<ChangeSet> &done, int created = -1);
    bool create();
    bool edit(OpportunityId id);
    bool import();
    void lookAround();

    template<class T>
    T pick(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    QString word() { return u"слово%1"_s.arg(m_random.bounded(1000)); }

    QString m_path;
    QRandomGenerator m_random;
    bool m_early = false;
    Store m_store;
    QList<OpportunityId> m_ids;
    QList<StageId> m_stages;
};

bool Workload::open()
{
    OpenOptions options;
    options.create = !QFile::exists(m_path);
    const Result<FileInfo> opened = m_store.open(m_path, options).result();
    if (!opened) {
        fprintf(stderr, "workload: cannot open, error %d\n", int(opened.error().code));
        return false;
    }
    lookAround();
    // Killed between making the file and filling it: the program would offer the templates again.
    if (m_stages.isEmpty()) {
        const auto name = [](const QString &key) {
            return key;
        };
        if (!submit(applyTemplate(templates().first(), u"Я"_s, name))) {
            return false;
        }
        lookAround();
    }
    return true;
}

void Workload::lookAround()
{
    const auto directory =
        m_store.read<DirectoryData>([](Connection &c) { return readDirectory(c); }).result();
    m_stages.clear();
    if (directory) {
        for (const Stage &stage : directory->stages) {
            m_stages.append(stage.id);
        }
    }
    const auto ids =
        m_store
            .read<QList<OpportunityId>>([](Connection &c) { return readIds(c, {}, {}, {}, 300); })
            .result();
    m_ids = ids ? *ids : QList<OpportunityId> {};
}

bool Workload::tell(const Result<ChangeSet> &done, int created)
{
    if (!done) {
        const ErrorCode code = done.error().code;
        const bool harmless = code == ErrorCode::NothingToUndo || code == ErrorCode::NothingToRedo
            || code == ErrorCode::NotFound || code == ErrorCode::Conflict;
        if (!harmless) {
            fprintf(stderr, "workload: error %d %s\n", int(code), qPrintable(done.error().detail));
        }
        return harmless;
    }
    if (done->isEmpty() || m_early) {
        return true;
    }
    int lines = 0;
    for (const RowChange &row : done->rows) {
        lines += (row.created ? 1 : 0) + int(row.fields.size());
    }
    say({done->id.value, done->label.code.toUtf8(), done->bulk ? -1 : lines, created});
    return true;
}

bool Workload::submit(std::unique_ptr<Command> command)
{
    if (m_early) {
        command = std::make_unique<EarlyCommand>(std::move(command));
    }
    return tell(m_store.submit(std::move(command)).result());
}

bool Workload::create()
{
    OpportunityEdit edit;
    edit.opportunity.title = word() + u' ' + word();
    edit.opportunity.value = m_random.bounded(100000);
    edit.client.client.name = word();
    edit.client.phones.append(Phone {});
    edit.client.phones.last().raw = u"067%1"_s.arg(m_random.bounded(1000000, 9999999));
    if (m_random.bounded(4) == 0) {
        edit.newTags = {word()};
    }
    const auto id = std::make_shared<OpportunityId>();
    const bool done = submit(createOpportunity(edit, id));
    if (id->isValid()) {
        m_ids.append(*id);
    }
    return done;
}

bool Workload::edit(OpportunityId id)
{
    const auto seen =
        m_store.read<OpportunityRecord>([id](Connection &c) { return readOpportunity(c, id); })
            .result();
    if (!seen || seen->opportunity.removed) {
        return true;
    }
    OpportunityEdit wanted {seen->opportunity, seen->client, {}, {}, {}};
    wanted.opportunity.title = word();
    wanted.opportunity.notes = word().repeated(m_random.bounded(50));
    if (wanted.client.client.id.isValid()) {
        wanted.client.client.name = word();
    }
    return submit(editOpportunity(*seen, wanted));
}

bool Workload::import()
{
    const QString path = QFileInfo(m_path).path() + u"/import.csv"_s;
    QByteArray csv = "name,contact_name,phone,expected_revenue,tags\n";
    const int rows = 5 + m_random.bounded(40);
    for (int i = 0; i < rows; ++i) {
        csv += u"%1 %2,%3,067%4,%5,%6\n"_s.arg(word(), QString::number(m_random.generate()), word())
                   .arg(m_random.bounded(1000000, 9999999))
                   .arg(m_random.bounded(10000))
                   .arg(word())
                   .toUtf8();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        return false;
    }
    file.close();
    const Result<ImportPlan> plan = planImport(path);
    if (!plan) {
        return false;
    }
    const auto report = std::make_shared<ImportReport>();
    auto command = importOpportunities(*plan, false, report, std::make_shared<ImportProgress>());
    if (m_early) {
        return submit(std::move(command));
    }
    const Result<ChangeSet> done = m_store.submit(std::move(command)).result();
    return tell(done, report->created);
}

bool Workload::act()
{
    if (m_ids.isEmpty()) {
        return create();
    }
    const OpportunityId id = pick(m_ids);
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
        return create();
    case 2:
        return submit(moveOpportunities({id}, pick(m_stages), pick(m_ids)));
    case 3:
        return submit(moveToTop({id}, pick(m_stages)));
    case 4:
        return edit(id);
    case 5:
        return submit(addComment(id, word()));
    case 6:
        return submit(winOpportunities({id}, {}));
    case 7:
        return submit(loseOpportunities({id}, {}, word(), word(), {}));
    case 8:
        return tell(m_early ? Result<ChangeSet>(ChangeSet {}) : m_store.undo().result());
    case 9:
        return tell(m_early ? Result<ChangeSet>(ChangeSet {}) : m_store.redo().result());
    case 10:
        return submit(saveDraft(u"opportunity"_s, id.value, word()));
    default:
        if (m_random.bounded(6) == 0) {
            const bool done = import();
            lookAround();
            return done;
        }
        return submit(trashOpportunities({id}, m_random.bounded(2) == 0));
    }
}

int Workload::run()
{
    if (!open()) {
        return 2;
    }
    while (act()) { }
    return 3;
}

} // namespace

int runWorkload(const QString &path, quint32 seed, bool early)
{
    return Workload(path, seed, early).run();
}

} // namespace ugoda
