// SPDX-License-Identifier: GPL-3.0-or-later
// Further clients of an opportunity are found or made, as the main one (rows 48, 61).
#include "tests/support/form_scene.h"
#include "views/common/theme.h"
#include "views/form/client_field.h"
#include "views/form/contact_rows.h"
#include "views/form/further_clients.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ugoda;
using namespace Qt::StringLiterals;

class TestFurtherClients : public QObject
{
    Q_OBJECT

private slots:
    void unknownNameBecomesAClient();
    void emptyRowsGoWithTheirCard();
};

void TestFurtherClients::unknownNameBecomesAClient()
{
    Theme theme;
    theme.apply(ThemeChoice::Light);
    TestFile file;
    const OpportunityId id = file.create(u"Кухня"_s);
    QWidget window;
    OpportunityActions actions(file.workspace, &window);
    auto *form = new OpportunityForm(file.workspace, actions, &window);
    form->resize(420, 860);
    window.resize(420, 860);
    window.show();
    QApplication::setActiveWindow(&window);
    form->edit(id);
    file.settle();
    auto *further = form->findChild<FurtherClients *>();
    further->findChild<QPushButton *>()->click();
    auto *field = further->findChild<ClientField *>();
    QVERIFY(field->hasFocus());
    QInputMethodEvent event;
    event.setCommitString(u"Марія Гнатюк"_s);
    QApplication::sendEvent(field, &event);
    file.settle();
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->currentIndex().data().toString(), u"Create “Марія Гнатюк”"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QSignalSpy saved(form, &OpportunityForm::saved);
    form->save();
    QTRY_COMPARE(saved.size(), 1);
    const OpportunityRecord record = *await(file.workspace.loadOpportunity(id));
    QCOMPARE(record.further.size(), 1);
    QCOMPARE(record.further.first().name, u"Марія Гнатюк"_s);
    QCOMPARE(file.workspace.undoStep()->code, u"edit"_s); // one step
    file.settle();
    QVERIFY(!form->isDirty());
    QVERIFY(field->client().isValid());
    window.hide();
}

/// A row in which nothing was written belongs to no card: the next one doesn't show it.
void TestFurtherClients::emptyRowsGoWithTheirCard()
{
    Theme theme;
    theme.apply(ThemeChoice::Light);
    TestFile file;
    OpportunityEdit edit;
    edit.opportunity.title = u"Кухня"_s;
    edit.client.client.name = u"Ганна"_s;
    edit.client.phones = {Phone()};
    edit.client.phones.first().raw = u"0671234567"_s;
    const OpportunityId first = file.create(edit);
    edit.client = (*await(file.workspace.loadOpportunity(first))).client;
    edit.opportunity.title = u"Стіл"_s;
    const OpportunityId second = file.create(edit);
    FormScene scene(file);
    scene.edit(first);
    scene.form->findChild<FurtherClients *>()->findChild<QPushButton *>()->click();
    const auto *phones = scene.form->findChild<ContactRows *>();
    QVERIFY(scene.named<QToolButton>(u"Add a phone"_s));
    scene.named<QToolButton>(u"Add a phone"_s)->click();
    QCOMPARE(phones->count(), 2);
    QVERIFY(scene.line(u"Further client"_s));
    QVERIFY(!scene.form->isDirty());
    scene.form->leave();
    scene.edit(second);
    QVERIFY(!scene.line(u"Further client"_s));
    QCOMPARE(phones->count(), 1);
    QVERIFY(!scene.form->isDirty());
}

QTEST_MAIN(TestFurtherClients)
#include "tst_further_clients.moc"
