// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QHash>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

// A selector that asks for a property of what stands around a widget is looked up for every widget
// at its every styling: properties are asked of the widget itself only. Each further weight of type
// is one more font to be found and loaded before the first paint.
// Sizes are those of the look: controls 32 high with radius 6, pills 26 with 13. A focused control
// has a border of 2 px in accent, its padding one less, so that nothing moves.
constexpr auto kButtons = uR"(
QPushButton { min-height: 30px; padding: 0 12px; border: 1px solid @line; border-radius: 6px;
  background: @control; color: @text; outline: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:checked { background: @accentSoft; color: @accentText; border-color: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: @faint; background: @sunken; border-color: @line; }
QPushButton::menu-indicator { width: 14px; height: 14px; subcontrol-origin: padding;
  subcontrol-position: right center; right: 8px; }
QPushButton[kind="primary"] { background: @accentFill; border-color: @accentFill; color: white;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentDeep; border-color: @accentDeep; }
QPushButton[kind="success"] { background: @goodFill; border-color: @goodFill; color: white;
  font-weight: 600; }
QPushButton[kind="success"]:hover { background: @goodDeep; border-color: @goodDeep; }
QPushButton[kind="primary"]:focus, QPushButton[kind="success"]:focus { border-color: @focusOnFill; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="success"]:disabled { background: @sunken;
  border-color: @line; color: @faint; }
QPushButton[kind="danger"] { color: @badText; }
QPushButton[kind="danger"]:hover { background: @badSoft; border-color: @badSoft; }
QPushButton[kind="danger"]:disabled { color: @faint; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[kind="flat"]:hover { background: @hover; color: @text; }
QPushButton[kind="flat"]:checked { color: @accentText; }
QPushButton[kind="flat"]:focus { border-color: @accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; padding: 0 2px;
  color: @accentText; min-height: 22px; font-weight: 400; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]::menu-indicator { right: 0; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; border-radius: 4px; }
QPushButton[kind="pill"] { min-height: 24px; border-radius: 13px; padding: 0 11px; font-weight: 400; }
QPushButton[kind="pill"]:checked { background: @control; color: @accentText; border-color: @accent; }
QPushButton[kind="pill"]:focus { min-height: 22px; padding: 0 10px; border: 2px solid @accent; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 3px; background: transparent;
  color: @muted; }
QToolButton:hover { background: @hover; color: @text; }
QToolButton:pressed { background: @sunken; }
QToolButton:checked { background: @accentSoft; color: @accentText; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="segment"] { padding: 0 10px; border: 1px solid @line; border-left-width: 0;
  border-radius: 0; background: @control; }
QToolButton[kind="segment"]:hover { background: @hover; }
QToolButton[kind="segment"]:checked { background: @accentSoft; color: @accentText; }
QToolButton[kind="segment"][edge="first"], QToolButton[kind="segment"][edge="only"] {
  border-left-width: 1px; border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[kind="segment"][edge="last"], QToolButton[kind="segment"][edge="only"] {
  border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[kind="segment"]:focus { border: 2px solid @accent; padding: 0 9px; }
)";

constexpr auto kInputs = uR"(
QLineEdit, QComboBox, QAbstractSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  min-height: 30px; padding: 0 9px; border: 1px solid @line; border-radius: 6px; background: @control;
  color: @text; selection-background-color: @accentFill; selection-color: white; }
QTextEdit, QPlainTextEdit { padding: 4px 6px; border: 1px solid @line; border-radius: 6px;
  background: @control; color: @text; selection-background-color: @accentFill; selection-color: white; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QTextEdit:hover, QPlainTextEdit:hover {
  border-color: @faint; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QDateTimeEdit:focus {
  border: 2px solid @accent; padding: 0 8px; min-height: 28px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QTextEdit:disabled,
QPlainTextEdit:disabled { background: @sunken; color: @faint; }
QLineEdit[readOnly="true"] { background: @sunken; }
QLineEdit[invalid="true"] { border-color: @bad; }
QLineEdit[kind="search"] { background: @sunken; }
QLineEdit[kind="plain"] { background: transparent; border-color: transparent; }
QLineEdit[kind="plain"]:hover { border-color: @line; }
QLineEdit[kind="plain"]:focus { background: @control; border-color: @accent; }
QLineEdit[kind="title"] { background: transparent; border: 0; border-bottom: 2px solid transparent;
  border-radius: 0; padding: 0; }
QLineEdit[kind="title"]:hover { border-color: @line; }
QLineEdit[kind="title"]:focus { border-color: @accent; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox {
  min-height: 20px; padding: 0 5px; border-radius: 4px; border: 2px solid @accent; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 20px; background: transparent; }
QComboBox::drop-down { border: 0; width: 24px; subcontrol-origin: border;
  subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/control-chevron-down.svg); width: 14px; height: 14px; }
QListView[kind="choices"] { border: 1px solid @line; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @surface; padding: 4px; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px;
  background: transparent; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 3px 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/control-chevron-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/control-chevron-down.svg); width: 12px;
  height: 12px; }
QDateTimeEdit::drop-down { border: 0; width: 24px; subcontrol-origin: border;
  subcontrol-position: center right; }
QDateTimeEdit::down-arrow { image: url(:/icons/control-chevron-down.svg); width: 14px; height: 14px; }
QCheckBox, QRadioButton { spacing: 8px; color: @text; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox:focus, QRadioButton:focus { outline: 0; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid @faint; border-radius: 4px; background: @control; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px;
  height: 12px; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: @accentFill; border-color: @accentFill; image: url(:/icons/control-check.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: @accentFill; border-color: @accentFill; image: url(:/icons/control-dash.svg); }
QRadioButton::indicator:checked { background: @accentFill; border-color: @accentFill;
  image: url(:/icons/control-radio.svg); }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {
  border: 2px solid @focusOnFill; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken;
  border-color: @line; }
QCheckBox[kind="switch"]::indicator { width: 30px; height: 18px; margin-top: 2px; border: 0;
  border-radius: 9px;
  background: @switchOff; image: url(:/icons/control-switch-off.svg); }
QCheckBox[kind="switch"]::indicator:checked { background: @accentFill;
  image: url(:/icons/control-switch-on.svg); }
QCheckBox[kind="switch"]::indicator:focus { width: 26px; height: 14px;
  border: 2px solid @focusOnFill; border-radius: 9px; }
)";

constexpr auto kViews = uR"(
QAbstractItemView { border: 0; background: @surface; alternate-background-color: @sunken; outline: 0;
  selection-background-color: @accentSoft; selection-color: @text; gridline-color: @line; }
QTextBrowser { border: 0; background: @surface; }
QListWidget[kind="chapters"] { background: transparent; padding: 0 10px; }
QListWidget[kind="pages"] { border-right: 1px solid @line; padding: 14px 10px; }
QListWidget[kind="pages"]::item, QListWidget[kind="chapters"]::item { padding: 0 10px; border: 1px solid transparent; border-radius: 6px;
  color: @muted; }
QListWidget[kind="pages"]::item:hover, QListWidget[kind="chapters"]::item:hover { background: @hover; }
QListWidget[kind="pages"]::item:selected, QListWidget[kind="chapters"]::item:selected { background: @accentSoft; color: @accentText;
  border-color: @accentSoft; }
QListWidget[kind="pages"]::item:selected:focus, QListWidget[kind="chapters"]::item:selected:focus { border-color: @accent; }
QListWidget[kind="field"] { border: 1px solid @line; border-radius: 6px; background: @control;
  padding: 3px; }
QListWidget[kind="field"]:focus { border-color: @accent; }
QListWidget[kind="field"]::item, QListWidget[kind="ticks"]::item { padding: 0 6px; border-radius: 4px; }
QListWidget[kind="field"]::item:hover, QListWidget[kind="ticks"]::item:hover { background: @hover; }
QListWidget[kind="field"]::item:selected, QListWidget[kind="ticks"]::item:selected { background: @accentSoft;
  color: @text; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: 0 12px; min-height: 31px; }
QHeaderView::section:hover { color: @text; background: @hover; }
QHeaderView::up-arrow { image: url(:/icons/control-chevron-up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url(:/icons/control-chevron-down.svg); width: 12px; height: 12px; }
QHeaderView[kind="unsorted"]::up-arrow, QHeaderView[kind="unsorted"]::down-arrow { image: none; width: 0;
  height: 0; }
QTableView::item, QTreeView::item { padding: 0 9px; border: 0; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QTableCornerButton::section { background: @surface; border: 0; border-bottom: 1px solid @line; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/control-chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/control-chevron-down.svg); }
QMenu { background: @surface; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 5px; color: @text; min-height: 18px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenuBar { background: @surface; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; color: @muted;
  padding: 7px 0 7px 0; margin: 0 16px 0 0; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accentText; }
QScrollArea { border: 0; background: transparent; }
QAbstractScrollArea::corner { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar[kind="narrow"]:vertical { width: 8px; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar[kind="narrow"]::handle { border-radius: 2px; margin: 2px 1px 2px 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QProgressBar { border: 0; border-radius: 3px; background: @track; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 0; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: 0; }
)";

constexpr auto kFrames = uR"(
QDialog { background: @surface; }
QLabel { background: transparent; }
*[kind="surface"] { background: @surface; }
*[kind="sunken"] { background: @sunken; border-radius: 10px; }
*[kind="page"] { background: @background; }
*[kind="rail"] { background: @rail; border: 0; border-right: 1px solid @line; }
*[kind="bar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
*[kind="footer"] { background: @surface; border: 0; border-top: 1px solid @line; }
*[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 10px; }
*[kind="card"][selected="true"] { background: @accentSoft; border: 2px solid @accent; }
*[kind="toast"] { background: @toastGround; border: 0; border-radius: 8px; }
*[kind="line"] { background: @line; border: 0; }
QLabel[kind="pill"] { background: @accentSoft; color: @accentText; border-radius: 11px;
  padding: 2px 10px; min-height: 18px; font-weight: 600; }
QLabel[kind="bubble"] { background: @sunken; border-radius: 8px; padding: 7px 10px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="accent"] { color: @accentText; }
QLabel[tone="good"] { color: @goodText; }
QLabel[tone="warning"] { color: @warningText; }
QLabel[tone="bad"] { color: @badText; }
QLabel[tone="onFill"] { color: white; }
QLabel[tone="onToast"] { color: @toastText; }
QPushButton[tone="onToast"] { color: @toastAccent; font-weight: 600; }
)";

/// Roles by the words that stand for them in the sheet. "Fill" is deep enough for white text on it.
QHash<QString, QColor> roles(const Colors &colors)
{
    const QColor accentFill = readable(colors.accent, Qt::white);
    const QColor goodFill = readable(colors.good, Qt::white);
    return {{u"background"_s, colors.background},
            {u"surface"_s, colors.surface},
            {u"sunken"_s, colors.sunken},
            {u"rail"_s, colors.rail},
            {u"control"_s, colors.control},
            {u"hover"_s, colors.hover},
            {u"line"_s, colors.line},
            {u"text"_s, colors.text},
            {u"muted"_s, colors.muted},
            {u"faint"_s, colors.faint},
            {u"accent"_s, colors.accent},
            {u"accentSoft"_s, colors.accentSoft},
            {u"accentText"_s, colors.toned(Tone::Accent)},
            {u"accentFill"_s, accentFill},
            {u"accentDeep"_s, mixed(accentFill, Qt::black, 0.12)},
            {u"goodText"_s, colors.toned(Tone::Good)},
            {u"goodFill"_s, goodFill},
            {u"goodDeep"_s, mixed(goodFill, Qt::black, 0.12)},
            {u"warningText"_s, colors.toned(Tone::Warning)},
            {u"bad"_s, colors.bad},
            {u"badSoft"_s, colors.badSoft},
            {u"badText"_s, colors.toned(Tone::Bad)},
            {u"focusOnFill"_s, colors.text},
            {u"switchOff"_s, mixed(colors.faint, colors.line, colors.dark ? 0.2 : 0.1)},
            {u"scroll"_s, mixed(colors.line, colors.faint, 0.35)},
            {u"track"_s, colors.line},
            {u"toastGround"_s, colors.text},
            {u"toastText"_s, colors.surface},
            {u"toastAccent"_s, readable(colors.accent, colors.text)}};
}

} // namespace

QString styleSheetFor(const Colors &colors)
{
    const QHash<QString, QColor> table = roles(colors);
    const QString sheet = QString::fromUtf16(kButtons) + QString::fromUtf16(kInputs)
        + QString::fromUtf16(kViews) + QString::fromUtf16(kFrames);
    QString result;
    result.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size(); ++at) {
        if (sheet[at] != u'@') {
            result += sheet[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < sheet.size() && sheet[end].isLetter())
            ++end;
        const QString role = sheet.mid(at + 1, end - at - 1);
        Q_ASSERT(table.contains(role));
        result += table.value(role).name();
        at = end - 1;
    }
    return result;
}

} // namespace ugoda
