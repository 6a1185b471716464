// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/about_dialogs.h"

#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/shell/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ugoda::AboutDialogs", text);
}

QDialog *dialog(QWidget *window, const QString &title)
{
    auto *result = new QDialog(window);
    result->setAttribute(Qt::WA_DeleteOnClose);
    result->setWindowTitle(title);
    return result;
}

void addClose(QDialog *dialog, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
}

/// Whether keyboards have the key: desktops also know function keys beyond F12 and keys with words
/// on them, such as "Undo".
bool isCommonKey(const QKeySequence &sequence)
{
    const int key = sequence[0].key();
    return (key < Qt::Key_F13 || key > Qt::Key_F35) && key < Qt::Key_Back;
}

struct PageKeys
{
    const char *text;
    const char *keys;
};

/// What the pages answer to without an action in the menus.
constexpr PageKeys kPageKeys[] = {
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "To the next or previous card"), "↑ ↓"},
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "To the next or previous stage"), "← →"},
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "Move the card"), "Ctrl+Shift+← → ↑ ↓"},
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "Open the card"), "Enter"},
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "What can be done with it"), "Shift+F10"},
    {QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "Close the form, empty the search"), "Esc"},
};

} // namespace

void showShortcuts(QWidget *window, const QList<QAction *> &actions)
{
    QDialog *sheet =
        dialog(window, translated(QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "Keyboard shortcuts")));
    auto *column = new QVBoxLayout(sheet);
    auto *scroll = new QScrollArea(sheet);
    scroll->setWidgetResizable(true);
    auto *table = new QWidget(scroll);
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    const auto add = [grid, table](const QString &words, const QString &keys) {
        const int row = grid->rowCount();
        grid->addWidget(label(words, table), row, 0);
        grid->addWidget(label(keys, TextStyle::BaseStrong, Tone::Muted, table), row, 1);
    };
    for (const QAction *action : actions) {
        QStringList keys;
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences) {
            if (isCommonKey(sequence)) {
                keys.append(sequence.toString(QKeySequence::NativeText));
            }
        }
        if (!keys.isEmpty()) {
            // "Undo: …" names the step of the moment.
            QString words = action->text().section(u':', 0, 0);
            add(words.remove(u'&').remove(u'…'), keys.join(u", "_s));
        }
    }
    for (const PageKeys &page : kPageKeys) {
        add(translated(page.text), QString::fromUtf8(page.keys));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(table);
    column->addWidget(scroll, 1);
    addClose(sheet, column);
    sheet->resize(sheet->sizeHint().expandedTo(QSize(480, 560)));
    sheet->show();
}

void showAbout(QWidget *window)
{
    QDialog *about =
        dialog(window, translated(QT_TRANSLATE_NOOP("ugoda::AboutDialogs", "About Ugoda")));
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(10);
    auto *logo = new QLabel(about);
    logo->setPixmap(applicationIcon().pixmap(48, 48));
    column->addWidget(logo);
    column->addWidget(label(
        u"Ugoda "_s + QLatin1StringView(UGODA_VERSION), TextStyle::PageTitle, Tone::Text, about));
    column->addWidget(label(
        translated(QT_TRANSLATE_NOOP("ugoda::AboutDialogs",
                                     "A CRM for a small firm. All data stay on this computer.")),
        about));
    QLabel *versions =
        label(u"Qt %1 · %2"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName()),
              TextStyle::Secondary,
              Tone::Muted,
              about);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(versions);
    column->addWidget(
        label(translated(QT_TRANSLATE_NOOP("ugoda::AboutDialogs",
                                           "Free software under the GNU GPL, version 3 or later.")),
              TextStyle::Secondary,
              Tone::Muted,
              about));
    addClose(about, column);
    about->show();
}

} // namespace ugoda
