// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' page of the firm's own fields, over a real file (rows 24, 93).
// With UGODA_SHOTS set to a folder, a picture of the page is left there.
#include "model/commands/custom_field_commands.h"
#include "model/items/custom_fields_model.h"
#include "tests/support/test_file.h"
#include "views/common/theme.h"
#include "views/settings/custom_fields_page.h"
#include "views/settings/dictionary_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    explicit Scene(TestFile &opened)
        : file(opened)
        , page(opened.workspace, nullptr)
        , table(page.findChild<QTableView *>())
        , model(page.findChild<CustomFieldsModel *>())
    {
        page.resize(900, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        file.settle();
    }

    /// Types a name into the row of a new field.
    void add(const QString &name)
    {
        table->setCurrentIndex(model->index(model->rowCount() - 1, 0));
        table->edit(table->currentIndex());
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        file.settle();
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model->rowCount() - 1; ++row)
            names.append(model->field(row).name);
        return names;
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> all = page.findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    }

    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = page.findChildren<QPushButton *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const QPushButton *b) { return b->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

    TestFile &file;
    CustomFieldsPage page;
    QTableView *table;
    CustomFieldsModel *model;
};

} // namespace

class TestCustomFieldsPage : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void addsAndEditsInPlace();
    void saysWhatIsWrong();
    void ordersAndArchives();

private:
    Theme m_theme;
};

void TestCustomFieldsPage::addsAndEditsInPlace()
{
    TestFile file;
    Scene scene(file);
    scene.add(u"Roof"_s);
    scene.add(u"Area"_s);
    QCOMPARE(scene.names(), (QStringList {u"Roof"_s, u"Area"_s}));
    QCOMPARE(scene.model->field(scene.table->currentIndex().row()).name,
             u"Area"_s); // the new one is chosen
    // The kind is chosen from a list.
    const QModelIndex kind = scene.model->index(0, CustomFieldsModel::Kind);
    scene.table->setCurrentIndex(kind);
    QVERIFY(!scene.page.findChild<DictionaryEditor *>()->isVisible());
    scene.table->edit(kind);
    auto *box = scene.table->findChild<QComboBox *>();
    QVERIFY(box);
    box->setCurrentIndex(box->findData(int(CustomKind::List)));
    emit box->activated(box->currentIndex());
    file.settle();
    QCOMPARE(scene.model->field(0).kind, CustomKind::List);
    QVERIFY(scene.page.findChild<DictionaryEditor *>()->isVisible()); // a list has options
    // Space ticks.
    scene.table->setCurrentIndex(scene.model->index(0, CustomFieldsModel::Required));
    scene.table->setFocus();
    QTest::keyClick(scene.table, Qt::Key_Space);
    file.settle();
    QVERIFY(scene.model->field(0).required);
    if (const QString folder = qEnvironmentVariable("UGODA_SHOTS"); !folder.isEmpty())
        scene.page.grab().save(folder + u"/custom-fields.png"_s);
    await(file.workspace.undo());
    file.settle();
    QVERIFY(!scene.model->field(0).required);
}

void TestCustomFieldsPage::saysWhatIsWrong()
{
    TestFile file;
    Scene scene(file);
    scene.add(u"Area"_s);
    scene.add(u"AREA"_s);
    QCOMPARE(scene.names(), QStringList {u"Area"_s});
    QVERIFY(scene.says(u"This name is taken already"_s));
    const QModelIndex fresh = scene.model->index(1, CustomFieldsModel::Name);
    QCOMPARE(fresh.data().toString(), u"AREA"_s); // it can be mended
    const auto *words = scene.table->findChild<QLabel *>(u"problem"_s);
    QVERIFY(words->isVisible());
    // Beside the name, where nothing else stands.
    const QRect name = scene.table->visualRect(fresh);
    QVERIFY(words->x() > name.left() + scene.table->fontMetrics().horizontalAdvance(u"AREA"_s));
    QVERIFY(words->y() > name.top() - 6 && words->geometry().bottom() < name.bottom() + 6);
    scene.table->setCurrentIndex(fresh);
    scene.table->edit(fresh);
    auto *field = scene.table->viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"AREA"_s);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(scene.says(u"Type a name first"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    scene.model->setData(scene.model->index(0, CustomFieldsModel::Name), u" "_s);
    file.settle();
    QVERIFY(scene.says(u"Type a name first"_s));
    QCOMPARE(scene.names(), QStringList {u"Area"_s});
    // What is used keeps its kind and stays.
    OpportunityEdit edit;
    edit.opportunity.title = u"Дах"_s;
    edit.custom = {{scene.model->field(0).id, u"12"_s}};
    file.create(edit);
    file.settle();
    QCOMPARE(scene.model->index(0, CustomFieldsModel::Used).data().toString(), u"1"_s);
    QVERIFY(!scene.model->flags(scene.model->index(0, CustomFieldsModel::Kind))
                 .testFlag(Qt::ItemIsEditable));
    QVERIFY(!scene.button(u"Delete"_s)->isEnabled());
}

void TestCustomFieldsPage::ordersAndArchives()
{
    TestFile file;
    Scene scene(file);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        scene.add(name);
    scene.table->setCurrentIndex(scene.model->index(2, 0));
    scene.table->setFocus();
    QTest::keyClick(scene.table, Qt::Key_Up, Qt::AltModifier);
    file.settle();
    QCOMPARE(scene.names(), (QStringList {u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(scene.table->currentIndex().row(), 1); // it stays chosen
    QTest::keyClick(scene.table, Qt::Key_Down, Qt::AltModifier);
    file.settle();
    QCOMPARE(scene.names(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    const std::unique_ptr<QMimeData> dragged(scene.model->mimeData({scene.model->index(2, 0)}));
    QVERIFY(!scene.model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    file.settle();
    QCOMPARE(scene.names(), (QStringList {u"c"_s, u"a"_s, u"b"_s}));
    scene.table->setCurrentIndex(scene.model->index(0, 0));
    scene.button(u"Archive"_s)->click();
    file.settle();
    QCOMPARE(scene.names(), (QStringList {u"a"_s, u"b"_s}));
    scene.model->setArchivedShown(true);
    QCOMPARE(scene.names(), (QStringList {u"c"_s, u"a"_s, u"b"_s}));
    scene.table->setCurrentIndex(scene.model->index(1, 0));
    scene.button(u"Delete"_s)->click();
    file.settle();
    QCOMPARE(scene.names(), (QStringList {u"c"_s, u"b"_s}));
}

QTEST_MAIN(TestCustomFieldsPage)
#include "tst_custom_fields_page.moc"
