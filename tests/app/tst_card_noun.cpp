// SPDX-License-Identifier: GPL-3.0-or-later
// What a card is called: the firm's noun in every text of the window, in every language.
#include "app/translator.h"
#include "model/commands/firm_commands.h"
#include "model/items/step_names.h"
#include "tests/support/recorded_dialogs.h"
#include "tests/support/test_file.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/shell/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// The word that the texts of a language say by themselves.
QRegularExpression defaultNoun(const QString &language)
{
    const QString stem = language == "uk"_L1 ? u"угод"_s
        : language == "ru"_L1                ? u"сделк|сделок"_s
                                             : u"opportunit"_s;
    return QRegularExpression(stem, QRegularExpression::CaseInsensitiveOption);
}

/// Every text that the window shows, says or has in its menus; but for the choice of the noun,
/// which names them all.
QStringList textsOf(const QWidget *window)
{
    QStringList texts {window->windowTitle()};
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            texts << line->placeholderText();
        } else if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            texts << menu->title();
        }
    }
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        texts << action->text() << action->toolTip();
    }
    return texts;
}

} // namespace

class TestCardNoun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextFollows_data();
    void everyTextFollows();
    void pluralsFollow();
    void comesBackWithUndo();
};

void TestCardNoun::initTestCase()
{
    Theme().apply(ThemeChoice::Light);
}

void TestCardNoun::everyTextFollows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QString>("create");
    QTest::newRow("uk opportunity") << u"uk"_s << u"opportunity"_s << u"Нова можливість"_s;
    QTest::newRow("uk enquiry") << u"uk"_s << u"enquiry"_s << u"Нове звернення"_s;
    QTest::newRow("uk lead") << u"uk"_s << u"lead"_s << u"Новий лід"_s;
    QTest::newRow("uk order") << u"uk"_s << u"order"_s << u"Нове замовлення"_s;
    QTest::newRow("ru opportunity") << u"ru"_s << u"opportunity"_s << u"Новая возможность"_s;
    QTest::newRow("ru enquiry") << u"ru"_s << u"enquiry"_s << u"Новое обращение"_s;
    QTest::newRow("ru lead") << u"ru"_s << u"lead"_s << u"Новый лид"_s;
    QTest::newRow("ru order") << u"ru"_s << u"order"_s << u"Новый заказ"_s;
    QTest::newRow("en enquiry") << u"en"_s << u"enquiry"_s << u"New enquiry"_s;
    QTest::newRow("en lead") << u"en"_s << u"lead"_s << u"New lead"_s;
    QTest::newRow("en order") << u"en"_s << u"order"_s << u"New order"_s;
}

void TestCardNoun::everyTextFollows()
{
    QFETCH(QString, language);
    QFETCH(QString, noun);
    QFETCH(QString, create);
    TestFile file;
    const OpportunityId card = file.create(u"Вікна"_s);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    RecordedPresenter errors;
    ChosenFiles chooser;
    Translator translator;
    translator.setLanguage(u"uk"_s);
    MainWindow window(file.workspace, settings, errors, chooser);
    window.resize(1440, 900);
    window.showWork();
    window.show();
    for (const Act act : {Act::ShowTable, Act::Settings, Act::ShowBoard, Act::Create}) {
        window.actions()[act]->trigger();
        file.settle();
    }
    window.actions()[Act::Settings]->trigger();
    auto *page = window.findChild<SettingsPage *>();
    for (const char *key :
         {"pipelines", "fields", "sources", "channels", "tags", "reasons", "firm"}) {
        page->showPage(QString::fromLatin1(key));
    }
    file.submit(trashOpportunities({card}, true)); // a step with a name in the menu
    file.settle();
    const auto said = [&](const QString &text) {
        return !textsOf(&window).filter(text, Qt::CaseInsensitive).isEmpty();
    };
    QVERIFY(said(u"Нова угода"_s)); // what is looked for is found when it is there

    translator.setNoun(noun);
    translator.setLanguage(language);
    file.workspace.retranslate();
    file.settle();
    QVERIFY2(said(create), qPrintable(create));
    const QStringList left = textsOf(&window).filter(defaultNoun(language));
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u" | "_s)));
    translator.setNoun({});
    file.settle();
    QVERIFY(!textsOf(&window).filter(defaultNoun(language)).isEmpty());
}

void TestCardNoun::pluralsFollow()
{
    Translator translator;
    translator.setLanguage(u"uk"_s);
    translator.setNoun(u"lead"_s);
    const auto many = [](int count) {
        return QCoreApplication::translate("ugoda::FilterLine", "%n opportunities", nullptr, count);
    };
    QCOMPARE(many(1), u"1 лід"_s);
    QCOMPARE(many(3), u"3 ліди"_s);
    QCOMPARE(many(5), u"5 лідів"_s);
    translator.setLanguage(u"en"_s);
    QCOMPARE(many(1), u"1 lead"_s);
    QCOMPARE(many(2), u"2 leads"_s);
    translator.setNoun(u"opportunity"_s);
    QCOMPARE(many(2), u"2 opportunities"_s);
    translator.setNoun({});
    translator.setLanguage(u"ru"_s);
    QCOMPARE(many(2), u"2 сделки"_s);
}

void TestCardNoun::comesBackWithUndo()
{
    TestFile file;
    Translator translator;
    translator.setLanguage(u"uk"_s);
    connect(&file.workspace, &Workspace::directoryChanged, &translator, [&] {
        translator.setNoun(file.workspace.directory().firm().noun);
    });
    const auto created = [] {
        return QCoreApplication::translate("HistoryWords", "Opportunity created");
    };
    FirmProfile firm;
    firm.noun = u"enquiry"_s;
    file.submit(saveFirm({}, firm));
    QCOMPARE(created(), u"Звернення створено"_s);
    QVERIFY(await(file.workspace.undo()).ok());
    QCOMPARE(created(), u"Угоду створено"_s);
    QVERIFY(await(file.workspace.redo()).ok());
    QCOMPARE(created(), u"Звернення створено"_s);
}

QTEST_MAIN(TestCardNoun)
#include "tst_card_noun.moc"
