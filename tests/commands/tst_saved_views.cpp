// SPDX-License-Identifier: GPL-3.0-or-later
// Named views are saved, changed, ordered and deleted, and outlive what they name (row 9).
#include "model/commands/dictionary_commands.h"
#include "model/commands/stage_commands.h"
#include "model/commands/view_commands.h"
#include "model/domain/filter_json.h"
#include "model/store/lookups.h"
#include "tests/support/session_file.h"

#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesAndGoesByOneStep();
    void badNames_data();
    void badNames();
    void nameOfADeletedViewIsFree();
    void deletedViewIsNotChanged();
    void sameFilterChangesNothing();
    void order();
    void mergedTagsAreMeant();
    void mergedSourcesAreMeant();
    void mergedOptionsAreMeant();
    void deletedStageHandsItsPlaceOver();
    void deletedViewFollowsTheMergeToo();

private:
    QList<SavedView> views()
    {
        QList<SavedView> all = m_file->directory().savedViews;
        all.removeIf([](const SavedView &view) { return view.removed; });
        return all;
    }

    QStringList names()
    {
        QStringList found;
        for (const SavedView &view : views()) {
            found.append(view.name);
        }
        return found;
    }

    Filter filterOf(SavedViewId id)
    {
        const QList<SavedView> all = m_file->directory().savedViews;
        const auto found = std::find_if(
            all.begin(), all.end(), [id](const SavedView &view) { return view.id == id; });
        return filterFromJson(found->filter, PersonId {1});
    }

    SavedViewId add(const QString &name, const Filter &filter = {})
    {
        const auto made = std::make_shared<SavedViewId>();
        m_file->run(addView(name, filter, made));
        return *made;
    }

    /// Runs a step and sees that it comes back whole, also after the file was closed.
    void runAndReturn(std::unique_ptr<Command> step)
    {
        const QStringList before = m_file->dump();
        QVERIFY(!m_file->run(std::move(step)).label.args.value(0).isEmpty());
        const QStringList after = m_file->dump();
        QVERIFY(after != before);
        m_file->undo();
        QCOMPARE(m_file->dump(), before);
        m_file->redo();
        QCOMPARE(m_file->dump(), after);
        m_file->reopen();
        m_file->undo();
        QCOMPARE(m_file->dump(), before);
        m_file->redo();
        QCOMPARE(m_file->dump(), after);
        QCOMPARE(m_file->problems(), QStringList());
    }

    std::unique_ptr<SessionFile> m_file;
};

void TestSavedViews::init()
{
    m_file = std::make_unique<SessionFile>();
}

void TestSavedViews::comesAndGoesByOneStep()
{
    Filter filter;
    filter.text = u"вікна"_s;
    filter.mine = {1};
    filter.outcomes = {Outcome::Won};
    runAndReturn(addView(u"  Мої   виграні "_s, filter));
    QCOMPARE(names(), QStringList {u"Мої виграні"_s});
    const SavedViewId id = views().first().id;
    QCOMPARE(filterOf(id), filter);
    filter.trash = true;
    runAndReturn(updateView(id, filter));
    QCOMPARE(filterOf(id), filter);
    runAndReturn(renameView(id, u"МОЇ виграні"_s)); // only the case differs
    QCOMPARE(names(), QStringList {u"МОЇ виграні"_s});
    runAndReturn(removeView(id));
    QCOMPARE(names(), QStringList());
}

void TestSavedViews::badNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProblemCode>("why");
    QTest::newRow("empty") << QString() << ProblemCode::Empty;
    QTest::newRow("spaces") << u" \t "_s << ProblemCode::Empty;
    QTest::newRow("long") << QString(kMaxName + 1, u'я') << ProblemCode::TooLong;
    QTest::newRow("duplicate") << u" ГАРЯЧІ  заявки"_s << ProblemCode::Duplicate;
}

void TestSavedViews::badNames()
{
    QFETCH(QString, name);
    QFETCH(ProblemCode, why);
    add(u"Гарячі заявки"_s);
    const SavedViewId other = add(u"Інші"_s);
    const QStringList before = m_file->dump();
    for (const bool renaming : {false, true}) {
        const Error error =
            m_file->refused(renaming ? renameView(other, name) : addView(name, Filter()));
        QCOMPARE(error.code, ErrorCode::Invalid);
        QCOMPARE(error.subject, u"name"_s);
        QCOMPARE(error.problem, why);
    }
    QCOMPARE(m_file->dump(), before);
    add(QString(kMaxName, u'я'));
}

void TestSavedViews::nameOfADeletedViewIsFree()
{
    const SavedViewId first = add(u"Гарячі"_s);
    m_file->run(removeView(first));
    QVERIFY(add(u"Гарячі"_s) != first);
    QCOMPARE(names(), QStringList {u"Гарячі"_s});
}

void TestSavedViews::deletedViewIsNotChanged()
{
    const SavedViewId id = add(u"Гарячі"_s);
    m_file->run(removeView(id));
    QCOMPARE(m_file->refused(renameView(id, u"Холодні"_s)).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(updateView(id, Filter())).code, ErrorCode::NotFound);
    QCOMPARE(m_file->refused(removeView(id)).code, ErrorCode::NotFound);
}

void TestSavedViews::sameFilterChangesNothing()
{
    Filter filter;
    filter.text = u"вікна"_s;
    const SavedViewId id = add(u"Вікна"_s, filter);
    QVERIFY(m_file->run(updateView(id, filter)).isEmpty());
    QVERIFY(m_file->run(renameView(id, u"Вікна"_s)).isEmpty());
}

void TestSavedViews::order()
{
    add(u"А"_s);
    const SavedViewId second = add(u"Б"_s);
    const SavedViewId third = add(u"В"_s);
    runAndReturn(moveEntries({Entity::SavedView, {}}, {third.value}, second.value));
    QCOMPARE(names(), (QStringList {u"А"_s, u"В"_s, u"Б"_s}));
}

void TestSavedViews::mergedTagsAreMeant()
{
    const QList<Tag> tags = m_file->directory().tags;
    Filter filter;
    filter.tags = {tags.at(0).id, tags.at(1).id};
    const SavedViewId view = add(u"VIP"_s, filter);
    Filter other;
    other.sources = {{tags.at(0).id.value}}; // the number alone says nothing
    const SavedViewId untouched = add(u"Інше"_s, other);
    runAndReturn(mergeEntries(
        {Entity::Tag, {}}, {tags.at(0).id.value, tags.at(1).id.value}, tags.at(2).id.value));
    QCOMPARE(filterOf(view).tags, QList<TagId> {tags.at(2).id});
    QCOMPARE(filterOf(untouched), other);
    m_file->undo();
    QCOMPARE(filterOf(view), filter);
}

void TestSavedViews::mergedSourcesAreMeant()
{
    const QList<Source> sources = m_file->directory().sources;
    Filter filter;
    filter.sources = {sources.at(0).id};
    const SavedViewId view = add(u"Сайт"_s, filter);
    runAndReturn(
        mergeEntries({Entity::Source, {}}, {sources.at(0).id.value}, sources.at(1).id.value));
    QCOMPARE(filterOf(view).sources, QList<SourceId> {sources.at(1).id});
}

void TestSavedViews::mergedOptionsAreMeant()
{
    CustomField field;
    field.name = u"Колір"_s;
    field.kind = CustomKind::Lists;
    QList<CustomOption> options(2);
    m_file->write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.insert(field);
        for (CustomOption &option : options) {
            option.field = field.id;
            option.name = QString::number(&option - options.data());
            transaction.insert(option);
        }
        return {};
    });
    Condition condition;
    condition.field = field.id;
    condition.kind = field.kind;
    condition.options = {options.at(0).id};
    Filter filter;
    filter.conditions = {condition};
    const SavedViewId view = add(u"Дубові"_s, filter);
    runAndReturn(
        mergeEntries({Entity::CustomOption, {}}, {options.at(0).id.value}, options.at(1).id.value));
    QCOMPARE(filterOf(view).conditionOn(field.id).options,
             QList<CustomOptionId> {options.at(1).id});
}

void TestSavedViews::deletedStageHandsItsPlaceOver()
{
    const auto nameOf = [](const QString &key) {
        return key;
    };
    Filter filter;
    filter.stages = {m_file->stage(1), m_file->stage(2)};
    const SavedViewId view = add(u"Перемовини"_s, filter);
    const StageId target = m_file->stage(2);
    runAndReturn(deleteStage(m_file->stage(1), target, nameOf));
    QCOMPARE(filterOf(view).stages, QList<StageId> {target});
    m_file->undo();
    QCOMPARE(filterOf(view), filter);
    // What stands in it goes to the system column.
    m_file->create(u"Вікна"_s, m_file->stage(1));
    m_file->run(deleteStage(m_file->stage(1), {}, nameOf));
    const QList<Stage> stages = m_file->stages();
    const auto undefined = std::find_if(stages.begin(), stages.end(), [](const Stage &stage) {
        return stage.kind == StageKind::Undefined;
    });
    QVERIFY(undefined != stages.end());
    QCOMPARE(filterOf(view).stages, (QList<StageId> {undefined->id, target}));
}

/// Else it would come back from the trash without what it was made for.
void TestSavedViews::deletedViewFollowsTheMergeToo()
{
    const QList<Tag> tags = m_file->directory().tags;
    Filter filter;
    filter.tags = {tags.at(0).id};
    const SavedViewId view = add(u"VIP"_s, filter);
    m_file->run(removeView(view));
    m_file->run(mergeEntries({Entity::Tag, {}}, {tags.at(0).id.value}, tags.at(1).id.value));
    QCOMPARE(filterOf(view).tags, QList<TagId> {tags.at(1).id});
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
