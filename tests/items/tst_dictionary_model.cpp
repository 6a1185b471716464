// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a dictionary: they follow every change one by one.
#include "model/commands/dictionary_commands.h"
#include "model/items/default_names.h"
#include "model/items/dictionary_model.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestDictionaryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsAndRoles();
    void rowsFollowSingly();
    void renamed();
    void refusedName();
    void dropped();
    void shifted();
    void archivedOnesOnWish();
    void found();
    void reasonsOfOnePipeline();
    void usageIsCounted();

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            found.append(m_model->index(row).data().toString());
        }
        return found;
    }

    qint64 id(int row) const { return m_model->index(row).data(EntryIdRole).toLongLong(); }

    Dictionary dictionary() const { return {m_model->dictionary(), &defaultName}; }

    void use(Entity entity)
    {
        m_tester.reset();
        m_model = std::make_unique<DictionaryModel>(m_file->workspace, entity);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<DictionaryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDictionaryModel::init()
{
    m_file = std::make_unique<TestFile>();
    use(Entity::Tag);
}

void TestDictionaryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_file.reset();
}

void TestDictionaryModel::rowsAndRoles()
{
    QCOMPARE(names(), (QStringList {u"VIP"_s, u"urgent"_s, u"repeat client"_s}));
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(EntryColorRole).toString(), u"#2F6FED"_s);
    QCOMPARE(first.data(EntryDefaultRole).toBool(), true);
    QCOMPARE(first.data(EntryArchivedRole).toBool(), false);
    QVERIFY(!first.data(EntryUsageRole).isValid());
    QVERIFY(!m_model->index(3).isValid());
    QCOMPARE(first.data(Qt::AccessibleTextRole), first.data());
    use(Entity::ActivityType);
    QCOMPARE(m_model->index(1).data(EntryIconRole).toString(), u"phone"_s);
}

void TestDictionaryModel::rowsFollowSingly()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex second = m_model->index(1);
    m_file->submit(addEntry(dictionary(), u"новий"_s));
    QCOMPARE(names().last(), u"новий"_s);
    m_file->submit(moveEntries(dictionary(), {id(3)}, id(0)));
    QCOMPARE(names(), (QStringList {u"новий"_s, u"VIP"_s, u"urgent"_s, u"repeat client"_s}));
    QCOMPARE(second.row(), 2);
    m_file->submit(removeEntries(dictionary(), {id(1)}));
    QCOMPARE(second.row(), 1);
    m_file->submit(mergeEntries(dictionary(), {id(0)}, id(2)));
    QCOMPARE(names(), (QStringList {u"urgent"_s, u"repeat client"_s}));
    QVERIFY(second.isValid());
    (void)await(m_file->workspace.undo());
    (void)await(m_file->workspace.undo());
    QCOMPARE(names(), (QStringList {u"новий"_s, u"VIP"_s, u"urgent"_s, u"repeat client"_s}));
    QCOMPARE(second.data().toString(), u"urgent"_s);
    QCOMPARE(resets.size(), 0);
}

void TestDictionaryModel::renamed()
{
    QVERIFY(m_model->setData(m_model->index(1), u"Терміново"_s));
    m_file->settle();
    QCOMPARE(names().at(1), u"Терміново"_s);
    QCOMPARE(m_model->index(1).data(EntryDefaultRole).toBool(), false);
    (void)await(m_file->workspace.undo());
    QCOMPARE(names().at(1), u"urgent"_s);
    QVERIFY(!m_model->setData({}, u"x"_s));
}

void TestDictionaryModel::refusedName()
{
    QSignalSpy refused(m_model.get(), &DictionaryModel::refused);
    const QSignalSpy failed(&m_file->workspace, &Workspace::failed);
    QVERIFY(m_model->setData(m_model->index(1), u" vip "_s));
    m_file->settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toLongLong(), id(1));
    QCOMPARE(failed.size(), 0); // said beside the field, not in a box
    QCOMPARE(names().at(1), u"urgent"_s);
    QCOMPARE(m_model->problemOf(id(1), u"Vip"_s)->other, id(0));
    QVERIFY(!m_model->problemOf(id(0), u"Vip"_s));
    QCOMPARE(int(m_model->problemOf(0, u" "_s)->code), int(ProblemCode::Empty));
}

void TestDictionaryModel::dropped()
{
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->index(2), m_model->index(1)}));
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    m_file->settle();
    QCOMPARE(names(), (QStringList {u"urgent"_s, u"repeat client"_s, u"VIP"_s}));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(0)));
    use(Entity::Source);
    QVERIFY(
        !m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // of another dictionary
}

void TestDictionaryModel::shifted()
{
    m_model->shift(id(0), 1);
    m_file->settle();
    QCOMPARE(names(), (QStringList {u"urgent"_s, u"VIP"_s, u"repeat client"_s}));
    m_model->shift(id(2), -1);
    m_file->settle();
    QCOMPARE(names(), (QStringList {u"urgent"_s, u"repeat client"_s, u"VIP"_s}));
    m_model->shift(id(2), 1); // nowhere to go
    m_model->shift(id(0), -1);
    m_file->settle();
    QCOMPARE(names(), (QStringList {u"urgent"_s, u"repeat client"_s, u"VIP"_s}));
}

void TestDictionaryModel::archivedOnesOnWish()
{
    const qint64 vip = id(0);
    m_file->submit(setEntriesArchived(dictionary(), {vip}, true));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->isArchived(vip));
    m_model->setArchivedShown(true);
    QCOMPARE(names().first(), u"VIP"_s);
    QVERIFY(m_model->index(0).data(EntryArchivedRole).toBool());
    m_model->setArchivedShown(false);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestDictionaryModel::found()
{
    m_model->setSearch(u"VI"_s);
    QCOMPARE(names(), QStringList {u"VIP"_s});
    m_model->setSearch(u"нема"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSearch({});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestDictionaryModel::reasonsOfOnePipeline()
{
    use(Entity::LostReason);
    const int common = m_model->rowCount();
    QCOMPARE(common, 7);
    const qint64 pipeline = m_file->workspace.pipeline().value;
    m_file->submit(addEntry(dictionary(), u"Далеко"_s, pipeline));
    QCOMPARE(m_model->rowCount(), common);
    m_model->setOwner(pipeline);
    QCOMPARE(names(), QStringList {u"Далеко"_s});
}

void TestDictionaryModel::usageIsCounted()
{
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.opportunity.tags = {{id(1)}};
    m_file->create(edit);
    m_model->setCounting(true);
    m_file->settle();
    QTRY_COMPARE(m_model->index(1).data(EntryUsageRole).toInt(), 1);
    QCOMPARE(m_model->index(0).data(EntryUsageRole), QVariant(0));
    // A screen reader hears what is painted.
    const QString spoken = m_model->index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(names().at(1)) && spoken.contains(u'1'), qPrintable(spoken));
    const OpportunityId second = m_file->create(edit);
    QTRY_COMPARE(m_model->index(1).data(EntryUsageRole).toInt(), 2);
    m_file->submit(trashOpportunities({second}, true));
    QTRY_COMPARE(m_model->index(1).data(EntryTrashedRole).toInt(), 1);
    QCOMPARE(m_model->index(1).data(EntryUsageRole).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDictionaryModel)
#include "tst_dictionary_model.moc"
