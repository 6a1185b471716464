// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_file.h"
#include "views/actions/opportunity_actions.h"
#include "views/form/opportunity_form.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace ugoda {

/// Types as an input method does: the text arrives as a whole, in any script.
inline void type(QWidget *widget, const QString &text)
{
    QVERIFY(widget);
    widget->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

/// A window with a form, over a file: what the tests of the form stand on. With UGODA_SHOTS set to
/// a folder, shoot() leaves a picture there.
struct FormScene
{
    explicit FormScene(TestFile &opened, int height = 860)
        : file(opened)
        , actions(opened.workspace, &window)
    {
        auto *all = new QVBoxLayout(&window);
        all->setContentsMargins(0, 0, 0, 0);
        form = new OpportunityForm(opened.workspace, actions, &window);
        all->addWidget(form);
        window.resize(420, height);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    /// As the program does: hidden before it goes, so that the focus leaves living editors.
    ~FormScene() { window.hide(); }

    Q_DISABLE_COPY_MOVE(FormScene)

    void createNew()
    {
        form->createNew({}, {});
        file.settle();
    }

    void edit(OpportunityId id)
    {
        form->edit(id);
        file.settle();
        QCOMPARE(form->opportunity(), id);
    }

    /// Saves and waits for the answer; the id saved, 0 when it was refused.
    OpportunityId save()
    {
        QSignalSpy saved(form, &OpportunityForm::saved);
        form->save();
        file.settle();
        file.settle();
        return saved.isEmpty() ? OpportunityId {} : saved[0][0].value<OpportunityId>();
    }

    template<class Widget>
    Widget *named(const QString &name) const
    {
        const QList<Widget *> all = form->findChildren<Widget *>();
        for (Widget *one : all) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }

    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }

    /// Types a text into a line in place of what stood there.
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        ugoda::type(edit, text);
    }

    QPlainTextEdit *text(const QString &name) const { return named<QPlainTextEdit>(name); }

    /// The words on the form that contain these; empty when nobody says so.
    QString says(const QString &words) const
    {
        const QList<QLabel *> all = form->findChildren<QLabel *>();
        for (const QLabel *one : all) {
            if (one->isVisible() && one->text().contains(words))
                return one->text();
        }
        return {};
    }

    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = form->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }

    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("UGODA_SHOTS");
        if (!folder.isEmpty())
            window.grab().save(folder + QStringLiteral("/form-%1.png").arg(name));
    }

    OpportunityRecord record(OpportunityId id)
    {
        const Result<OpportunityRecord> read = await(file.workspace.loadOpportunity(id));
        return read ? *read : OpportunityRecord();
    }

    TestFile &file;
    QWidget window;
    OpportunityActions actions;
    OpportunityForm *form = nullptr;
};

} // namespace ugoda
