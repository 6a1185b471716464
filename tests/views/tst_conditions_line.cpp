// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions on the values of fields in the filter line: chosen, shown, changed and removed (rows
// 17, 24), and what becomes of them when the firm changes its own fields.
#include "model/commands/custom_field_commands.h"
#include "model/commands/dictionary_commands.h"
#include "model/commands/pipeline_commands.h"
#include "model/domain/custom_values.h"
#include "model/items/board_model.h"
#include "model/items/default_names.h"
#include "model/items/opportunity_table_model.h"
#include "model/items/roles.h"
#include "tests/support/test_file.h"
#include "views/common/chip.h"
#include "views/common/segmented.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/list/check_list_popup.h"
#include "views/list/condition_popup.h"
#include "views/list/filter_line.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

QStringList chipTexts(const FilterLine &line)
{
    QList<Chip *> found = line.findChildren<Chip *>();
    found.removeIf([](const Chip *chip) { return chip->isHidden(); });
    std::sort(found.begin(), found.end(), [](const Chip *one, const Chip *other) {
        return one->x() < other->x();
    });
    QStringList texts;
    for (const Chip *chip : found) {
        texts.append(chip->text());
    }
    return texts;
}

Chip *onlyChip(const FilterLine &line)
{
    QList<Chip *> found = line.findChildren<Chip *>();
    found.removeIf([](const Chip *chip) { return chip->isHidden(); });
    return found.size() == 1 ? found.first() : nullptr;
}

template<class Popup>
Popup *popup()
{
    return qobject_cast<Popup *>(QApplication::activePopupWidget());
}

} // namespace

class TestConditionsLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wordsAreTyped();
    void rangesAreTyped();
    void whatCannotBeReadDoesNotCount();
    void optionsAndFlagsAreTicked();
    void filledAndEmpty();
    void optionsOrEmpty();
    void daysAndAmountsOfAll();
    void keyboardReachesAll();
    void renamedWhileOn();
    void archivedWhileOn();
    void optionGoesWhileOn();
    void pipelineChoosesTheFields();
    void boardAndTableFollow();
    void boardFollowsNamesOfOptions();

private:
    CustomFieldId add(const QString &name,
                      CustomKind kind,
                      const QStringList &options = {},
                      PipelineId pipeline = {});

    CustomField field(CustomFieldId id) { return *directory().customField(id); }

    const Directory &directory() { return m_file->workspace.directory(); }

    const Filter &filter() { return m_file->workspace.filter(); }

    /// The own fields that the menu of "+ Filter" offers.
    QStringList offered();
    /// Opens that menu and chooses one of them.
    void choose(const QString &name);
    /// Chooses what every opportunity has.
    void chooseBuiltIn(const QString &name);
    /// Asks for a value of a field, whatever it is.
    void ask(CustomFieldId id, CustomKind kind);
    /// Clicks on the only chip.
    ConditionPopup *openChip();
    OpportunityId create(const QString &title, const CustomValues &values);

    Theme m_theme;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FilterLine> m_line;
};

void TestConditionsLine::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
    QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
}

void TestConditionsLine::init()
{
    m_file = std::make_unique<TestFile>();
    m_settings = std::make_unique<Settings>(m_file->folder.filePath(u"settings.ini"_s));
    m_line = std::make_unique<FilterLine>(m_file->workspace, *m_settings);
    m_line->resize(1200, 44);
    m_line->show();
    Filter shown;
    shown.pipeline = m_file->workspace.pipeline();
    m_file->workspace.setFilter(shown);
}

void TestConditionsLine::cleanup()
{
    if (QWidget *open = QApplication::activePopupWidget()) {
        open->close();
    }
    m_line.reset();
}

CustomFieldId TestConditionsLine::add(const QString &name,
                                      CustomKind kind,
                                      const QStringList &options,
                                      PipelineId pipeline)
{
    CustomField made;
    made.name = name;
    made.kind = kind;
    made.pipeline = pipeline;
    const auto id = std::make_shared<CustomFieldId>();
    m_file->submit(addCustomField(made, options, id));
    m_file->settle();
    return *id;
}

OpportunityId TestConditionsLine::create(const QString &title, const CustomValues &values)
{
    OpportunityEdit edit;
    edit.opportunity.title = title;
    edit.custom = values;
    return m_file->create(edit);
}

QStringList TestConditionsLine::offered()
{
    QTest::mouseClick(m_line->findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
    auto *menu = popup<QMenu>();
    QStringList names;
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (const QAction *action : actions) {
        if (action->menu()) {
            const QList<QAction *> fields = action->menu()->actions();
            for (const QAction *each : fields) {
                names.append(each->text());
            }
        }
    }
    menu->close();
    return names;
}

void TestConditionsLine::choose(const QString &name)
{
    QTest::mouseClick(m_line->findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
    auto *menu = popup<QMenu>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        const QList<QAction *> fields =
            action->menu() ? action->menu()->actions() : QList<QAction *>();
        for (QAction *each : fields) {
            if (each->text() == name) {
                menu->close();
                each->trigger();
                return;
            }
        }
    }
    QFAIL(qPrintable(name));
}

void TestConditionsLine::chooseBuiltIn(const QString &name)
{
    QTest::mouseClick(m_line->findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
    auto *menu = popup<QMenu>();
    const QList<QAction *> actions = menu->actions();
    menu->close();
    for (QAction *action : actions) {
        if (action->text() == name) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void TestConditionsLine::ask(CustomFieldId id, CustomKind kind)
{
    Filter wanted = filter();
    wanted.setCondition({id, kind, Condition::Asks::Filled});
    m_file->workspace.setFilter(wanted);
}

ConditionPopup *TestConditionsLine::openChip()
{
    QTest::mouseClick(onlyChip(*m_line), Qt::LeftButton, {}, {12, 10});
    return popup<ConditionPopup>();
}

void TestConditionsLine::wordsAreTyped()
{
    const CustomFieldId model = add(u"Модель & тип"_s, CustomKind::Text);
    choose(u"Модель && тип"_s);
    auto *words = popup<ConditionPopup>()->findChild<QLineEdit *>(u"conditionText"_s);
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"  Kotel "_s);
    QVERIFY(filter().conditions.isEmpty()); // until the person pauses
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(filter().conditionOn(model).text, u"Kotel"_s);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Модель & тип: “Kotel”"_s});
    m_file->settle();
    // The chip opens it again, with what is asked for; emptied, the condition goes after a pause.
    QPointer<ConditionPopup> open = openChip();
    words = open->findChild<QLineEdit *>(u"conditionText"_s);
    QCOMPARE(words->text(), u"Kotel"_s);
    QTest::keyClicks(words, u"s"_s);
    QTRY_COMPARE(filter().conditionOn(model).text, u"Kotels"_s);
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QTRY_VERIFY(chipTexts(*m_line).isEmpty());
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_VERIFY(!open);
}

void TestConditionsLine::rangesAreTyped()
{
    const CustomFieldId area = add(u"Площа"_s, CustomKind::Number);
    const CustomFieldId budget = add(u"Бюджет"_s, CustomKind::Money);
    const CustomFieldId visit = add(u"Замір"_s, CustomKind::Date);
    const auto type = [this](const QString &name, const QString &from, const QString &to) {
        choose(name);
        auto *open = popup<ConditionPopup>();
        QTest::keyClicks(open->findChild<QLineEdit *>(u"conditionFrom"_s), from);
        QTest::keyClicks(open->findChild<QLineEdit *>(u"conditionTo"_s), to);
        QTest::keyClick(open->findChild<QLineEdit *>(u"conditionTo"_s), Qt::Key_Return);
    };
    type(u"Площа"_s, u"1 200,5"_s, {});
    QCOMPARE(filter().conditionOn(area).from, u"1200.5"_s);
    QCOMPARE(filter().conditionOn(area).to, QString());
    type(u"Бюджет"_s, u"100"_s, u"200"_s);
    QCOMPARE(filter().conditionOn(budget).from, u"10000 UAH"_s);
    QCOMPARE(filter().conditionOn(budget).to, u"20000 UAH"_s);
    type(u"Замір"_s, {}, u"02.10.2026"_s);
    QCOMPARE(filter().conditionOn(visit).to, u"2026-10-02"_s);
    const QStringList texts = chipTexts(*m_line);
    QCOMPARE(texts.size(), 3);
    QVERIFY2(texts.at(0).startsWith(u"Площа: from 1"_s), qPrintable(texts.at(0)));
    QVERIFY2(texts.at(1).contains(u" – 200"_s), qPrintable(texts.at(1)));
    QCOMPARE(texts.at(2), u"Замір: to 02.10.2026"_s);
}

void TestConditionsLine::whatCannotBeReadDoesNotCount()
{
    ask(add(u"Площа"_s, CustomKind::Number), CustomKind::Number);
    ConditionPopup *open = openChip();
    auto *from = open->findChild<QLineEdit *>(u"conditionFrom"_s);
    QTest::keyClicks(from, u"lots"_s);
    QTRY_VERIFY(from->property("invalid").toBool());
    QVERIFY(filter().conditions.isEmpty());
    from->selectAll();
    QTest::keyClicks(from, u"7"_s);
    QTRY_VERIFY(!from->property("invalid").toBool());
    QCOMPARE(filter().conditions.size(), 1);
}

void TestConditionsLine::optionsAndFlagsAreTicked()
{
    const CustomFieldId color = add(u"Колір"_s, CustomKind::List, {u"Червоний"_s, u"Синій"_s});
    choose(u"Колір"_s);
    auto *list = popup<CheckListPopup>()->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Червоний"_s});
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Червоний or Синій"_s});
    QCOMPARE(filter().conditionOn(color).options.size(), 2);
    QTest::keyClick(list, Qt::Key_Escape);
    QTest::keyClick(onlyChip(*m_line), Qt::Key_Delete);
    QVERIFY(filter().conditions.isEmpty());
    const CustomFieldId urgent = add(u"Терміново"_s, CustomKind::Flag);
    choose(u"Терміново"_s);
    list = popup<CheckListPopup>()->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Терміново: Yes"_s});
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(filter().conditionOn(urgent).asks, Condition::Asks::Empty);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Терміново: No"_s});
}

void TestConditionsLine::filledAndEmpty()
{
    const CustomFieldId model = add(u"Модель"_s, CustomKind::LongText);
    ask(model, CustomKind::LongText);
    auto *asks = openChip()->findChild<Segmented *>();
    asks->setCurrentIndex(2);
    QCOMPARE(filter().conditionOn(model).asks, Condition::Asks::Empty);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Модель: empty"_s});
    asks->setCurrentIndex(1);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Модель: filled in"_s});
    // Words typed ask for them.
    QTest::keyClicks(popup<ConditionPopup>()->findChild<QLineEdit *>(u"conditionText"_s), u"a"_s);
    QCOMPARE(asks->currentIndex(), 0);
    QTRY_COMPARE(chipTexts(*m_line), QStringList {u"Модель: “a”"_s});
}

void TestConditionsLine::optionsOrEmpty()
{
    const CustomFieldId color = add(u"Колір"_s, CustomKind::List, {u"Червоний"_s});
    choose(u"Колір"_s);
    auto *list = popup<CheckListPopup>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    const auto tick = [list](int row) {
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
    };
    tick(2);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: empty"_s});
    tick(0);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Червоний or empty"_s});
    tick(2);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Червоний"_s});
    tick(1); // which any option is
    QCOMPARE(filter().conditionOn(color).asks, Condition::Asks::Filled);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: filled in"_s});
    tick(2);
    QVERIFY(filter().conditions.isEmpty());
}

/// What every opportunity has stands in the menu itself (row 17).
void TestConditionsLine::daysAndAmountsOfAll()
{
    const auto type = [this](const QString &name, const QString &from, const QString &to) {
        chooseBuiltIn(name);
        auto *open = popup<ConditionPopup>();
        QVERIFY(open);
        QTest::keyClicks(open->findChild<QLineEdit *>(u"conditionFrom"_s), from);
        QTest::keyClicks(open->findChild<QLineEdit *>(u"conditionTo"_s), to);
        QTest::keyClick(open->findChild<QLineEdit *>(u"conditionTo"_s), Qt::Key_Return);
    };
    type(u"Expected closing"_s, u"01.10.2026"_s, u"31.10.2026"_s);
    type(u"Estimated value"_s, u"1000"_s, {});
    const QStringList texts = chipTexts(*m_line);
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.first().startsWith(u"Estimated value: from 1"_s), qPrintable(texts.first()));
    QCOMPARE(texts.last(), u"Expected closing: 01.10.2026 – 31.10.2026"_s);
    // The chip opens it again; without bounds it goes, and so it does by its cross.
    Chip *closing = m_line->findChildren<Chip *>().first();
    QTest::keyClick(closing, Qt::Key_Delete);
    ConditionPopup *open = openChip();
    auto *from = open->findChild<QLineEdit *>(u"conditionFrom"_s);
    QVERIFY(from->text().endsWith(u'₴'));
    from->selectAll();
    QTest::keyClick(from, Qt::Key_Delete);
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(filter().conditions.isEmpty());
}

void TestConditionsLine::keyboardReachesAll()
{
    ask(add(u"Площа"_s, CustomKind::Number), CustomKind::Number);
    ConditionPopup *open = openChip();
    auto *from = open->findChild<QLineEdit *>(u"conditionFrom"_s);
    auto *to = open->findChild<QLineEdit *>(u"conditionTo"_s);
    QVERIFY(from->hasFocus());
    QTest::keyClick(from, Qt::Key_Tab);
    QVERIFY(to->hasFocus());
    QTest::keyClick(to, Qt::Key_Tab);
    QWidget *segment = QApplication::focusWidget();
    QVERIFY(open->findChild<Segmented *>()->isAncestorOf(segment));
    QTest::keyClick(segment, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(chipTexts(*m_line), QStringList {u"Площа: empty"_s});
    QPointer<ConditionPopup> closing = open;
    QTest::keyClick(to, Qt::Key_Escape);
    QTRY_VERIFY(!closing);
}

void TestConditionsLine::renamedWhileOn()
{
    const CustomFieldId model = add(u"Модель"_s, CustomKind::Text);
    ask(model, CustomKind::Text);
    CustomField renamed = field(model);
    renamed.name = u"Марка"_s;
    m_file->submit(editCustomField(field(model), renamed));
    m_file->settle();
    QCOMPARE(chipTexts(*m_line), QStringList {u"Марка: filled in"_s});
    await(m_file->workspace.undo());
    m_file->settle();
    QCOMPARE(chipTexts(*m_line), QStringList {u"Модель: filled in"_s});
}

void TestConditionsLine::archivedWhileOn()
{
    const CustomFieldId model = add(u"Модель"_s, CustomKind::Text);
    Filter wanted = filter();
    wanted.text = u"котел"_s;
    wanted.setCondition({model, CustomKind::Text, Condition::Asks::Filled});
    m_file->workspace.setFilter(wanted);
    QSignalSpy changed(&m_file->workspace, &Workspace::filterChanged);
    m_file->submit(archiveCustomField(model, true));
    m_file->settle();
    QVERIFY(filter().conditions.isEmpty());
    QCOMPARE(filter().text, u"котел"_s);
    QVERIFY(chipTexts(*m_line).isEmpty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(offered().isEmpty());
    // Nobody can ask for it from outside either; taken back, it is offered again.
    m_file->workspace.setFilter(wanted);
    QVERIFY(filter().conditions.isEmpty());
    await(m_file->workspace.undo());
    m_file->settle();
    QCOMPARE(offered(), QStringList {u"Модель"_s});
    // Making the field taken back takes it away as well.
    m_file->workspace.setFilter(wanted);
    QCOMPARE(filter().conditions.size(), 1);
    await(m_file->workspace.undo());
    m_file->settle();
    QVERIFY(chipTexts(*m_line).isEmpty());
}

void TestConditionsLine::optionGoesWhileOn()
{
    const CustomFieldId color = add(u"Колір"_s, CustomKind::List, {u"Червоний"_s, u"Синій"_s});
    const QList<CustomOption> options = directory().customOptions(color);
    Filter wanted = filter();
    Condition condition {color, CustomKind::List};
    condition.options = {options.first().id, options.last().id};
    wanted.setCondition(condition);
    m_file->workspace.setFilter(wanted);
    m_file->submit(
        renameEntry({Entity::CustomOption, {}}, options.first().id.value, u"Вишневий"_s));
    m_file->settle();
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Вишневий or Синій"_s});
    m_file->submit(removeEntries({Entity::CustomOption, {}}, {options.first().id.value}));
    m_file->settle();
    QCOMPARE(chipTexts(*m_line), QStringList {u"Колір: Синій"_s});
    m_file->submit(removeEntries({Entity::CustomOption, {}}, {options.last().id.value}));
    m_file->settle();
    QVERIFY(filter().conditions.isEmpty());
}

void TestConditionsLine::pipelineChoosesTheFields()
{
    const PipelineId here = m_file->workspace.pipeline();
    const auto other = std::make_shared<PipelineId>();
    m_file->submit(addPipeline({u"Друга"_s, {}, nullptr, {}}, &defaultName, other));
    m_file->settle();
    const CustomFieldId own = add(u"Площа"_s, CustomKind::Number, {}, here);
    add(u"Модель"_s, CustomKind::Text);
    QCOMPARE(offered(), QStringList({u"Площа"_s, u"Модель"_s}));
    Filter wanted = filter();
    wanted.setCondition({own, CustomKind::Number, Condition::Asks::Filled});
    m_file->workspace.setFilter(wanted);
    QCOMPARE(chipTexts(*m_line).size(), 1);
    wanted.pipeline = *other;
    m_file->workspace.setFilter(wanted);
    QVERIFY(chipTexts(*m_line).isEmpty());
    QCOMPARE(offered(), QStringList {u"Модель"_s});
}

void TestConditionsLine::boardAndTableFollow()
{
    const CustomFieldId model = add(u"Модель"_s, CustomKind::Text);
    const OpportunityId found = create(u"Перша"_s, {{model, u"Котёл"_s}});
    create(u"Друга"_s, {{model, u"Насос"_s}});
    OpportunityTableModel table(m_file->workspace);
    BoardModel board(m_file->workspace, {});
    QTRY_COMPARE(table.rowCount(), 2);
    Filter wanted = filter();
    Condition condition {model, CustomKind::Text};
    condition.text = u"КОТЕЛ"_s;
    wanted.setCondition(condition);
    m_file->workspace.setFilter(wanted);
    QTRY_COMPARE(table.rowCount(), 1);
    QTRY_COMPARE(board.index(0).data(LaneTotalsRole).value<Totals>().count, 1);
    QTRY_VERIFY(board.card(found));
    // A value that ends to fit takes the card away; taken back it returns.
    const auto record = await(m_file->workspace.loadOpportunity(found));
    QVERIFY(record);
    OpportunityEdit edit {record->opportunity, record->client, record->further, {}, {}, {}};
    m_file->submit(editOpportunity(*record, edit));
    QTRY_COMPARE(table.rowCount(), 0);
    QTRY_VERIFY(!board.card(found));
    await(m_file->workspace.undo());
    QTRY_COMPARE(table.rowCount(), 1);
    QTRY_VERIFY(board.card(found));
}

/// A card is found by the name of its option as it is now.
void TestConditionsLine::boardFollowsNamesOfOptions()
{
    const CustomFieldId color = add(u"Колір"_s, CustomKind::List, {u"Червоний"_s});
    const CustomOptionId red = directory().customOptions(color).first().id;
    const OpportunityId id = create(u"Кухня"_s, {{color, optionsValue({red})}});
    BoardModel board(m_file->workspace, {});
    QTRY_VERIFY(board.card(id));
    Filter wanted = filter();
    wanted.text = u"червон"_s;
    m_file->workspace.setFilter(wanted);
    m_file->settle();
    QTRY_VERIFY(board.card(id));
    m_file->submit(renameEntry({Entity::CustomOption, {}}, red.value, u"Вишневий"_s));
    QTRY_VERIFY(!board.card(id));
    await(m_file->workspace.undo());
    QTRY_VERIFY(board.card(id));
}

QTEST_MAIN(TestConditionsLine)
#include "tst_conditions_line.moc"
