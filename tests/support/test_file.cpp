// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_file.h"

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

template<class T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: error %d, subject \"%s\", detail \"%s\"",
               what,
               int(result.error().code),
               qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    }
    return *std::move(result);
}

const Template &templateOf(TemplateKind kind)
{
    const auto found =
        std::find_if(templates().begin(), templates().end(), [kind](const Template &candidate) {
            return candidate.kind == kind;
        });
    Q_ASSERT(found != templates().end());
    return *found;
}

} // namespace

TestFile::TestFile(TemplateKind kind)
    : workspace(store)
{
    OpenOptions options;
    options.create = true;
    need(await(workspace.open(path(), options)), "open");
    submit(
        applyTemplate(templateOf(kind), u"Олена Коваль"_s, [](const QString &key) { return key; }));
    settle();
}

TestFile::~TestFile()
{
    await(store.close());
}

QString TestFile::path() const
{
    return folder.filePath(u"test.ugoda"_s);
}

QList<Stage> TestFile::stages() const
{
    return workspace.directory().stages(workspace.pipeline());
}

OpportunityId TestFile::create(const QString &title, StageId stage, std::optional<qint64> value)
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.opportunity.stage = stage;
    edit.opportunity.pipeline = workspace.pipeline();
    edit.opportunity.value = value;
    return create(edit);
}

OpportunityId TestFile::create(const OpportunityEdit &edit)
{
    const auto id = std::make_shared<OpportunityId>();
    submit(createOpportunity(edit, id));
    return *id;
}

QList<OpportunityId> TestFile::createMany(int count, const QString &title, StageId stage)
{
    QList<std::shared_ptr<OpportunityId>> made;
    QFuture<Result<ChangeSet>> last;
    for (int number = count; number > 0; --number) {
        OpportunityEdit edit;
        edit.opportunity.title = title + u' ' + QString::number(number);
        edit.opportunity.stage = stage;
        edit.opportunity.pipeline = workspace.pipeline();
        made.prepend(std::make_shared<OpportunityId>());
        last = workspace.submit(createOpportunity(edit, made.first()));
    }
    if (count > 0) {
        need(await(last), "create many");
    }
    QList<OpportunityId> ids;
    for (const auto &id : std::as_const(made)) {
        ids.append(*id);
    }
    return ids;
}

ChangeSet TestFile::submit(std::unique_ptr<Command> command)
{
    return need(await(workspace.submit(std::move(command))), "submit");
}

Card TestFile::card(OpportunityId id)
{
    const QList<Card> cards = need(await(workspace.loadCards({id})), "load cards");
    return cards.isEmpty() ? Card {} : cards.first();
}

void TestFile::settle()
{
    // An answer may ask again (the directory first, then the cards), so more than one round.
    for (int round = 0; round < 4; ++round) {
        need(await(workspace.read<int>([](Connection &) { return Result<int>(0); },
                                       Urgency::Background)),
             "settle");
    }
}

} // namespace ugoda
