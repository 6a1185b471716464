// SPDX-License-Identifier: GPL-3.0-or-later
// The table of people: edited in place, ordered, with a last row that makes another person.
#include "model/items/people_model.h"
#include "model/items/workspace.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestPeopleModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lastRowMakesAPerson();
    void cellsAreEditedInPlace();
    void badNameIsRefused();
    void orderIsChanged();

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row + 1 < m_model->rowCount(); ++row) {
            found.append(m_model->person(row).name);
        }
        return found;
    }

    /// Types a name into the last row and waits for the person.
    void add(const QString &name)
    {
        const int count = m_model->rowCount();
        m_model->setData(m_model->index(count - 1, PeopleModel::Name), name, Qt::EditRole);
        QTRY_COMPARE(m_model->rowCount(), count + 1);
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPeopleModel::init()
{
    m_file = std::make_unique<TestFile>();
    m_model = std::make_unique<PeopleModel>(m_file->workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPeopleModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_file.reset();
}

void TestPeopleModel::lastRowMakesAPerson()
{
    const QStringList before = names();
    QSignalSpy added(m_model.get(), &PeopleModel::added);
    add(u"Остап Рибак"_s);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(names(), before + QStringList {u"Остап Рибак"_s});
    QVERIFY(!m_model->person(m_model->rowCount() - 1).id.isValid());
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(names(), before);
}

void TestPeopleModel::cellsAreEditedInPlace()
{
    add(u"Остап Рибак"_s);
    const int row = m_model->rowCount() - 2;
    m_model->setData(m_model->index(row, PeopleModel::Phone), u"067 123-45-67"_s, Qt::EditRole);
    QTRY_COMPARE(m_model->person(row).phone, u"067 123-45-67"_s);
    QCOMPARE(m_model->person(row).name, u"Остап Рибак"_s);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(m_model->person(row).phone, QString());
}

void TestPeopleModel::badNameIsRefused()
{
    add(u"Остап Рибак"_s);
    const QStringList before = names();
    QSignalSpy refused(m_model.get(), &PeopleModel::refused);
    const QModelIndex name = m_model->index(m_model->rowCount() - 2, PeopleModel::Name);
    for (const QString &bad : {u"  "_s, before.first(), QString(10'000, u'x')}) {
        refused.clear();
        m_model->setData(name, bad, Qt::EditRole);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(1).value<Error>().code, ErrorCode::Invalid);
        QCOMPARE(m_model->person(name.row()).name, before.last());
        // What was typed stays to be mended.
        QCOMPARE(name.data().toString(), bad);
        QVERIFY(name.data(PeopleModel::RefusedRole).toBool());
    }
    refused.clear();
    m_model->setData(name, before.last(), Qt::EditRole); // as it was
    QVERIFY(!name.data(PeopleModel::RefusedRole).toBool());
    QCOMPARE(names(), before);
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, PeopleModel::Name);
    m_model->setData(last, before.first(), Qt::EditRole);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(last.data(Qt::EditRole).toString(), before.first());
    m_model->setData(last, u"Хтось Інший"_s, Qt::EditRole);
    QTRY_COMPARE(names().size(), before.size() + 1);
    QCOMPARE(names().last(), u"Хтось Інший"_s);
}

void TestPeopleModel::orderIsChanged()
{
    add(u"Остап Рибак"_s);
    const QStringList before = names();
    m_model->move(m_model->person(int(before.size()) - 1).id, m_model->person(0).id);
    QTRY_COMPARE(names().first(), u"Остап Рибак"_s);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(names(), before);
}

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_people_model.moc"
