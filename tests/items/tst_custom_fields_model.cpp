// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the firm's own fields: edited in place, with a last row that makes another field.
#include "model/items/custom_fields_model.h"
#include "model/items/workspace.h"
#include "tests/support/test_file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestCustomFieldsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lastRowMakesAField();
    void kindAndMarksAreEdited();
    void badNameIsRefused();
    void archivedOnWish();

private:
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row + 1 < m_model->rowCount(); ++row) {
            found.append(m_model->field(row).name);
        }
        return found;
    }

    void add(const QString &name)
    {
        const int count = m_model->rowCount();
        m_model->setData(m_model->index(count - 1, CustomFieldsModel::Name), name);
        QTRY_COMPARE(m_model->rowCount(), count + 1);
    }

    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<CustomFieldsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCustomFieldsModel::init()
{
    m_file = std::make_unique<TestFile>();
    m_model = std::make_unique<CustomFieldsModel>(m_file->workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestCustomFieldsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_file.reset();
}

void TestCustomFieldsModel::lastRowMakesAField()
{
    QCOMPARE(names(), QStringList());
    add(u"Площа, м²"_s);
    add(u"Адреса об’єкта"_s);
    QCOMPARE(names(), (QStringList {u"Площа, м²"_s, u"Адреса об’єкта"_s}));
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_COMPARE(names(), QStringList {u"Площа, м²"_s});
}

void TestCustomFieldsModel::kindAndMarksAreEdited()
{
    add(u"Площа, м²"_s);
    m_model->setData(m_model->index(0, CustomFieldsModel::Kind), int(CustomKind::Number));
    QTRY_COMPARE(m_model->field(0).kind, CustomKind::Number);
    m_model->setData(
        m_model->index(0, CustomFieldsModel::Required), Qt::Checked, Qt::CheckStateRole);
    QTRY_VERIFY(m_model->field(0).required);
    QVERIFY(await(m_file->workspace.undo()));
    QTRY_VERIFY(!m_model->field(0).required);
    QCOMPARE(m_model->field(0).kind, CustomKind::Number);
}

void TestCustomFieldsModel::badNameIsRefused()
{
    add(u"Площа"_s);
    add(u"Поверх"_s);
    QSignalSpy refused(m_model.get(), &CustomFieldsModel::refused);
    for (const QString &bad : {u" "_s, u"площа"_s, QString(10'000, u'x')}) {
        refused.clear();
        m_model->setData(m_model->index(1, CustomFieldsModel::Name), bad);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(names(), (QStringList {u"Площа"_s, u"Поверх"_s}));
    }
}

void TestCustomFieldsModel::archivedOnWish()
{
    add(u"Площа"_s);
    add(u"Поверх"_s);
    m_model->archive(m_model->field(0).id, true);
    QTRY_COMPARE(names(), QStringList {u"Поверх"_s});
    m_model->setArchivedShown(true);
    QCOMPARE(names(), (QStringList {u"Площа"_s, u"Поверх"_s}));
    m_model->setArchivedShown(false);
    QCOMPARE(names(), QStringList {u"Поверх"_s});
}

QTEST_GUILESS_MAIN(TestCustomFieldsModel)
#include "tst_custom_fields_model.moc"
