// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/store/undo.h"
#include "tests/support/session_file.h"

#include <QTest>

#include <sqlite3.h>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Stands between a connection and its statements: notes which columns they read, and makes reading
/// one of them fail.
class Reads
{
public:
    using Place = std::pair<QByteArray, QByteArray>; ///< table, column

    explicit Reads(Connection &connection)
        : m_handle(connection.handle())
    {
        sqlite3_set_authorizer(m_handle, &Reads::judge, this);
    }

    ~Reads() { sqlite3_set_authorizer(m_handle, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Reads)

    std::optional<Place> refused;
    QSet<Place> seen;

private:
    static int judge(
        void *self, int action, const char *table, const char *column, const char *, const char *)
    {
        if (action != SQLITE_READ) {
            return SQLITE_OK;
        }
        auto &reads = *static_cast<Reads *>(self);
        const Place place {table, column};
        reads.seen.insert(place);
        return reads.refused == place ? SQLITE_DENY : SQLITE_OK;
    }

    sqlite3 *m_handle;
};

using Step = std::function<Result<ChangeSet>()>;
using Scene = std::function<Step(SessionFile &)>;

} // namespace

Q_DECLARE_METATYPE(Scene)

/// A step that can't read what it needs writes nothing, instead of taking the rows for missing.
class TestFailingReads : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWritten_data();
    void nothingIsWritten();

private:
    /// A card with everything, made in one step, whose client and tag another card has too.
    static ChangeSetId makeCards(SessionFile &file, OpportunityId &first)
    {
        CustomField field;
        field.name = u"Дах"_s;
        field.kind = CustomKind::Lists;
        const auto fieldId = std::make_shared<CustomFieldId>();
        file.run(addCustomField(field, {u"Скатний"_s, u"Плаский"_s}, fieldId));
        OpportunityEdit edit;
        edit.opportunity.title = u"Кухня"_s;
        edit.client = SessionFile::client(u"Олена"_s, u"067 123 45 67"_s, u"o@i.ua"_s);
        edit.further = {{{}, u"Марко"_s}};
        edit.newTags = {u"дуб"_s};
        edit.newSource = u"Ярмарок"_s;
        const auto option = file.directory().customOptions.first().id;
        edit.custom.insert(*fieldId, QString::number(option.value));
        const auto id = std::make_shared<OpportunityId>();
        const ChangeSetId step = file.run(createOpportunity(edit, id)).id;
        first = *id;
        OpportunityEdit other;
        other.opportunity.title = u"Шафа"_s;
        other.opportunity.tags = file.row(first).tags;
        other.client = file.record(first).client;
        file.create(other);
        return step;
    }
};

void TestFailingReads::nothingIsWritten_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("taking a used creation back") << Scene([](SessionFile &file) {
        OpportunityId first;
        const ChangeSetId step = makeCards(file, first);
        return [&file, step] {
            return revertStep(file.session, step);
        };
    });
    QTest::newRow("taking a creation back that was worked on") << Scene([](SessionFile &file) {
        OpportunityId first;
        const ChangeSetId step = makeCards(file, first);
        file.run(addComment(first, u"важливе"_s));
        // The source is what is left to take back.
        file.edit(first, [](OpportunityEdit &edit) { edit.opportunity.source = {}; });
        return [&file, step] {
            return revertStep(file.session, step);
        };
    });
    QTest::newRow("renaming a choice") << Scene([](SessionFile &file) -> Step {
        OpportunityId first;
        makeCards(file, first);
        const auto option = file.directory().customOptions.first().id;
        return [&file, option] {
            return file.session.run(
                *renameEntry({Entity::CustomOption, {}}, option.value, u"Зелений"_s));
        };
    });
    QTest::newRow("editing a client") << Scene([](SessionFile &file) {
        OpportunityId first;
        makeCards(file, first);
        const OpportunityRecord seen = file.record(first);
        OpportunityEdit wanted = SessionFile::editOf(seen);
        wanted.client.client.name = u"Оксана"_s;
        wanted.client.phones.first().raw = u"050 765 43 21"_s;
        return [&file, seen, wanted] {
            return file.session.run(*editOpportunity(seen, wanted));
        };
    });
}

void TestFailingReads::nothingIsWritten()
{
    QFETCH(Scene, scene);
    SessionFile file;
    const Step step = scene(file);
    QSet<Reads::Place> places;
    {
        // Which columns the step reads is seen on a copy of the file.
        SessionFile other;
        const Step rehearsal = scene(other);
        Reads reads(other.connection());
        QVERIFY(rehearsal());
        places = reads.seen;
    }
    QVERIFY(places.size() > 40);
    const QStringList before = file.dump();
    for (const Reads::Place &place : std::as_const(places)) {
        // Who works here is no part of the step; the index of the search keeps its own house.
        if (place.first == "setting" || place.first.startsWith("opportunity_search")) {
            continue;
        }
        const QByteArray name = place.first + '.' + place.second;
        std::optional<Result<ChangeSet>> done;
        {
            Reads reads(file.connection());
            reads.refused = place;
            done = step();
        }
        QVERIFY2(!*done, name.constData());
        QVERIFY2(file.dump() == before, name.constData());
    }
    QVERIFY(step());
    QCOMPARE(file.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestFailingReads)
#include "tst_failing_reads.moc"
