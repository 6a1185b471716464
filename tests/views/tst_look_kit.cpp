// SPDX-License-Identifier: GPL-3.0-or-later
// The look of views/common: icons, colours, and a sheet with all its parts to look at.
#include "views/common/avatar_row.h"
#include "views/common/chip.h"
#include "views/common/empty_state.h"
#include "views/common/flow_layout.h"
#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/nav_button.h"
#include "views/common/painting.h"
#include "views/common/palette.h"
#include "views/common/parts.h"
#include "views/common/search_field.h"
#include "views/common/segmented.h"
#include "views/common/theme.h"
#include "views/common/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ugoda;
using namespace Qt::StringLiterals;

namespace {

/// Names of all icons of the family that are coloured at load time.
QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (!name.startsWith(u"control-"_s) && name != u"ugoda"_s)
            names << name;
    }
    return names;
}

/// The most opaque colour of a picture.
QColor ink(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > best.alpha())
                best = color;
        }
    }
    return best;
}

bool near(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 6 && qAbs(one.green() - other.green()) < 6
        && qAbs(one.blue() - other.blue()) < 6;
}

const std::array kTextTones = {
    Tone::Text, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad};

/// What delegates paint: avatars, tags, dots, the activity bar, icons in tones.
class PaintedSample : public QWidget
{
public:
    explicit PaintedSample(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(72);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(this);
        QPainter painter(this);
        painter.setFont(ugoda::font(this, TextStyle::Tag));
        int x = 0;
        for (const QColor &color : colors.stages) {
            paintStageDot(&painter, {x, 6, 8, 8}, color);
            const QString text = x == 0 ? u"повторний"_s : u"VIP"_s;
            const QSize size = tagSize(painter.font(), text);
            paintTag(&painter, {QPoint(x + 14, 1), size}, text, color, colors);
            x += size.width() + 22;
        }
        x = 0;
        for (int person = 0; person < 8; ++person, x += 24)
            paintAvatar(&painter, {x, 26, 20, 20}, u"МД"_s, personColor(person));
        for (const auto &[name, tone] : {std::pair("phone"_L1, Tone::Bad),
                                         std::pair("calendar"_L1, Tone::Warning),
                                         std::pair("mail"_L1, Tone::Good),
                                         std::pair("check"_L1, Tone::Faint)}) {
            paintIcon(&painter, {x, 28, 16, 16}, name, colors.toned(tone));
            x += 22;
        }
        paintActivityBar(&painter, {0, 56, 208, 4}, {2, 3, 4, 5}, colors);
        paintActivityBar(&painter, {224, 56, 208, 4}, {0, 1, 0, 40}, colors);
    }
};

QWidget *iconSheet(QWidget *parent)
{
    auto *sheet = new QWidget(parent);
    auto *flow = new FlowLayout(4, sheet);
    const QStringList names = iconNames();
    for (const QString &name : names) {
        const QByteArray latin = name.toLatin1();
        flow->addWidget(iconButton(QLatin1StringView(latin), name, sheet));
    }
    return sheet;
}

QLayout *buttonRow(QWidget *parent)
{
    auto *row = new FlowLayout(8);
    auto *create = button(u"Створити"_s, "primary"_L1, parent);
    create->setIcon(icon("plus"_L1, Tone::OnFill));
    row->addWidget(create);
    auto *menu = button(u"Продаж послуг"_s, {}, parent);
    menu->setMenu(new QMenu(menu));
    row->addWidget(menu);
    row->addWidget(button(u"Перемога"_s, "success"_L1, parent));
    row->addWidget(button(u"Поразка"_s, "danger"_L1, parent));
    row->addWidget(button(u"Відкласти"_s, {}, parent));
    row->addWidget(button(u"+ Фільтр"_s, "flat"_L1, parent));
    row->addWidget(button(u"Змінити…"_s, "link"_L1, parent));
    auto *pill = button(u"Продаж послуг"_s, "pill"_L1, parent);
    pill->setCheckable(true);
    pill->setChecked(true);
    row->addWidget(pill);
    row->addWidget(button(u"Клініка"_s, "pill"_L1, parent));
    auto *off = button(u"Недоступно"_s, "primary"_L1, parent);
    off->setEnabled(false);
    row->addWidget(off);
    return row;
}

QLayout *chipRow(QWidget *parent)
{
    auto *row = new FlowLayout(8);
    auto *segmented = new Segmented(parent);
    segmented->add("board"_L1, u"Дошка"_s);
    segmented->add("table"_L1, u"Таблиця"_s);
    segmented->add("calendar"_L1, u"Прогноз"_s);
    row->addWidget(segmented);
    row->addWidget(new Chip(u"Відповідальний: Олена Коваль"_s, parent));
    row->addWidget(new Chip(u"Мітка = VIP або монтаж"_s, parent));
    auto *people = new AvatarRow(24, parent);
    people->setPeople({{u"Олена Коваль"_s, personColor(0)},
                       {u"Марко Данилюк"_s, personColor(1)},
                       {u"Ірина Гук"_s, personColor(2)},
                       {u"Леся Стус"_s, personColor(3)},
                       {u"Петро Бойко"_s, personColor(4)}});
    row->addWidget(people);
    auto *stage = label(u"Зідзвін · 2 дн"_s, parent);
    setKind(stage, u"pill");
    row->addWidget(stage);
    return row;
}

QLayout *inputColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(
        new SearchField(u"Пошук клієнта, угоди, телефону…"_s, QKeySequence(u"Ctrl+K"_s), parent));
    auto *line = new QLineEdit(u"86 000,00 ₴"_s, parent);
    line->setObjectName(u"focused"_s);
    column->addWidget(line);
    auto *combo = new QComboBox(parent);
    combo->addItems({u"Марко Данилюк"_s, u"Олена Коваль"_s});
    column->addWidget(combo);
    auto *spin = new QSpinBox(parent);
    spin->setSuffix(u" %"_s);
    spin->setValue(25);
    column->addWidget(spin);
    auto *date = new QDateEdit(QDate(2026, 12, 5), parent);
    date->setCalendarPopup(true);
    column->addWidget(date);
    auto *off = new QLineEdit(u"лише читання"_s, parent);
    off->setEnabled(false);
    column->addWidget(off);
    auto *text = new QTextEdit(parent);
    text->setPlaceholderText(u"Напишіть коментар або нотатку…"_s);
    text->setFixedHeight(56);
    column->addWidget(text);
    return column;
}

QLayout *checkColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (const bool on : {true, false}) {
        auto *check = new QCheckBox(u"Показати виграні"_s, parent);
        check->setChecked(on);
        auto *radio = new QRadioButton(on ? u"Усі"_s : u"Мої"_s, parent);
        radio->setChecked(on);
        auto *toggle = new QCheckBox(u"Автоматично"_s, parent);
        setKind(toggle, u"switch");
        toggle->setChecked(on);
        for (QWidget *widget : std::initializer_list<QWidget *> {check, radio, toggle})
            column->addWidget(widget);
    }
    auto *tabs = new QTabBar(parent);
    for (const QString &tab : {u"Історія"_s, u"Завдання 2"_s, u"Деталі"_s})
        tabs->addTab(tab);
    tabs->setCurrentIndex(1);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setValue(60);
    column->addWidget(bar);
    column->addWidget(new PaintedSample(parent));
    column->addStretch();
    return column;
}

QTableWidget *sampleTable(QWidget *parent)
{
    auto *table = new QTableWidget(12, 3, parent);
    table->setHorizontalHeaderLabels({u"Назва"_s, u"Клієнт"_s, u"Оцінка вартості"_s});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setFixedHeight(170);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 12; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(u"Монтаж вікон"_s));
        table->setItem(row, 1, new QTableWidgetItem(u"ТОВ «Світлий дім»"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"86 000 ₴"_s));
    }
    table->selectRow(1);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget *rail(QWidget *parent)
{
    auto *result = new QFrame(parent);
    setKind(result, u"rail");
    result->setFixedWidth(196);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    column->addWidget(label(u"Ugoda"_s, TextStyle::PanelTitle, Tone::Text, result));
    const std::pair<QLatin1StringView, QString> items[] = {
        {"board"_L1, u"Воронка"_s},
        {"table"_L1, u"Угоди"_s},
        {"clock"_L1, u"Завдання"_s},
        {"users"_L1, u"Клієнти"_s},
        {"folder"_L1, u"Проєкти"_s},
        {"receipt"_L1, u"Замовлення"_s},
        {"chart"_L1, u"Звіти"_s},
        {"gear"_L1, u"Налаштування"_s},
    };
    for (const auto &[name, text] : items) {
        auto *item = new NavButton(name, text, result);
        item->setChecked(name == "board"_L1);
        item->setBadge(name == "clock"_L1 ? 4 : 0, u"4 прострочені"_s);
        column->addWidget(item);
    }
    column->addStretch();
    return result;
}

QLayout *textColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label(u"Сьогодні"_s, TextStyle::DayHeading, Tone::Muted, parent));
    column->addWidget(label(u"Монтаж вікон"_s, TextStyle::PageTitle, Tone::Text, parent));
    column->addWidget(label(u"612 300 ₴"_s, TextStyle::KeyFigure, Tone::Text, parent));
    column->addWidget(new ElidedLabel(u"ТОВ «Світлий дім» · +380 67 123-45-67 · директор"_s,
                                      TextStyle::Secondary,
                                      Tone::Muted,
                                      parent));
    column->addWidget(label(u"+12 %"_s, TextStyle::Secondary, Tone::Good, parent));
    column->addWidget(label(u"ціль 700 000 ₴"_s, TextStyle::Secondary, Tone::Warning, parent));
    column->addWidget(label(u"найстаріше 3 дн"_s, TextStyle::Secondary, Tone::Bad, parent));
    return column;
}

/// All parts of the kit on one sheet.
std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    window->resize(1240, 900);
    auto *halves = new QHBoxLayout(window.get());
    halves->setContentsMargins(0, 0, 0, 0);
    halves->addWidget(rail(window.get()));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(12);
    halves->addLayout(page, 1);
    page->addLayout(buttonRow(window.get()));
    page->addLayout(chipRow(window.get()));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    page->addLayout(cards);
    for (const auto &content : {inputColumn, checkColumn, textColumn}) {
        auto *card = new CardFrame(window.get());
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(16, 14, 16, 14);
        inner->addLayout(content(card));
        inner->addStretch();
        card->setSelected(content == textColumn);
        cards->addWidget(card, content == checkColumn ? 2 : 1);
    }
    page->addWidget(iconSheet(window.get()));
    page->addWidget(separator(Qt::Horizontal, window.get()));
    auto *low = new QHBoxLayout;
    page->addLayout(low, 1);
    low->addWidget(sampleTable(window.get()), 1);
    auto *empty = new EmptyState("users"_L1, window.get());
    empty->setWords(u"Ще немає клієнтів"_s,
                    u"Додайте першого або імпортуйте таблицю."_s,
                    u"Створити клієнта"_s);
    low->addWidget(empty, 1);
    return window;
}

} // namespace

class TestLookKit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIconDrawsInTheGivenColour();
    void iconsFollowTheTheme();
    void coloursFollowTheThemeOnClearGround();
    void textIsReadable_data();
    void textIsReadable();
    void styleSheetHasNoOpenRoles();
    void iconOnlyControlsAreNamed();
    void gallery();

private:
    Theme m_theme;
};

void TestLookKit::initTestCase()
{
    m_theme.apply(ThemeChoice::Light);
}

void TestLookKit::everyIconDrawsInTheGivenColour()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 60);
    for (const QString &name : names) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const QByteArray latin = name.toLatin1();
        paintIcon(&painter, image.rect(), QLatin1StringView(latin), QColor(200, 30, 60));
        painter.end();
        QVERIFY2(ink(image).alpha() > 200, latin.constData());
        QVERIFY2(near(ink(image), QColor(200, 30, 60)), latin.constData());
    }
}

/// The style sheet makes the ground of some widgets transparent: their colours are the theme's even
/// so.
void TestLookKit::coloursFollowTheThemeOnClearGround()
{
    QScrollArea area;
    QPushButton link;
    setKind(&link, u"link");
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme.apply(choice);
        for (QWidget *one : {static_cast<QWidget *>(&area), static_cast<QWidget *>(&link)}) {
            one->ensurePolished();
            QCOMPARE(colorsOf(one).dark, choice == ThemeChoice::Dark);
        }
    }
}

void TestLookKit::iconsFollowTheTheme()
{
    const QIcon board = icon("board"_L1);
    QVERIFY(near(ink(board.pixmap(32, 32).toImage()), lightColors().muted));
    QVERIFY(near(ink(board.pixmap(QSize(32, 32), QIcon::Disabled).toImage()), lightColors().faint));
    QVERIFY(near(ink(board.pixmap(QSize(32, 32), QIcon::Normal, QIcon::On).toImage()),
                 lightColors().toned(Tone::Accent)));
    m_theme.apply(ThemeChoice::Dark);
    QVERIFY(near(ink(board.pixmap(32, 32).toImage()), darkColors().muted));
    m_theme.apply(ThemeChoice::Light);
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestLookKit::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLookKit::textIsReadable()
{
    QFETCH(bool, dark);
    const Colors &colors = dark ? darkColors() : lightColors();
    QCOMPARE(&colorsFor(paletteFor(colors)), &colors);
    for (const Tone tone : kTextTones) {
        const QColor text = colors.toned(tone);
        for (const QColor &ground :
             {colors.background, colors.surface, colors.sunken, colors.rail, colors.hover})
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(text.name() + u" on "_s + ground.name()));
        QVERIFY2(contrast(text, colors.soft(tone)) >= 4.5, qPrintable(text.name()));
    }
    for (int person = 0; person < 20; ++person)
        QVERIFY(contrast(Qt::white, personColor(person)) >= 4.5);
    for (const QColor &stage : colors.stages) {
        const QColor soft = mixed(colors.surface, stage, 0.15);
        QVERIFY(contrast(readable(stage, soft), soft) >= 4.5);
    }
}

void TestLookKit::styleSheetHasNoOpenRoles()
{
    for (const Colors *colors : {&lightColors(), &darkColors()}) {
        const QString sheet = styleSheetFor(*colors);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(colors->accent.name()));
    }
}

void TestLookKit::iconOnlyControlsAreNamed()
{
    const auto window = ::gallery();
    const auto buttons = window->findChildren<QToolButton *>();
    QVERIFY(buttons.size() > 60);
    for (const QToolButton *control : buttons) {
        if (control->objectName() == u"ScrollLeftButton"_s
            || control->objectName() == u"ScrollRightButton"_s
            || qobject_cast<QLineEdit *>(control->parent()))
            continue;
        QVERIFY2(!control->text().isEmpty() || !control->accessibleName().isEmpty(),
                 qPrintable(control->objectName()));
    }
}

/// With UGODA_SHOTS naming a folder, pictures of the kit for looking at, in both themes.
void TestLookKit::gallery()
{
    const QString folder = qEnvironmentVariable("UGODA_SHOTS");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme.apply(choice);
        const auto window = ::gallery();
        Toast toast(window.get());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QLineEdit *>(u"focused"_s)->setFocus();
        toast.showMessage(u"Угоду переміщено до етапу «Зідзвін»"_s, u"Скасувати"_s);
        const QColor corner = window->grab(QRect(400, 2, 1, 1)).toImage().pixelColor(0, 0);
        QCOMPARE(corner, m_theme.colors().background);
        if (folder.isEmpty())
            continue;
        for (const qreal scale : {1.0, 2.0}) {
            QPixmap picture(window->size() * scale);
            picture.setDevicePixelRatio(scale);
            window->render(&picture);
            QVERIFY(picture.save(
                u"%1/kit-%2@%3.png"_s.arg(folder, themeChoiceName(choice)).arg(scale)));
        }
    }
    m_theme.apply(ThemeChoice::Light);
}

QTEST_MAIN(TestLookKit)
#include "tst_look_kit.moc"
