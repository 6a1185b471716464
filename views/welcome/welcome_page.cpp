// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcome/welcome_page.h"

#include "model/commands/setup_commands.h"
#include "model/items/default_names.h"
#include "model/items/format.h"
#include "views/common/flow_layout.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/common/segmented.h"
#include "views/common/theme.h"
#include "views/welcome/choice_card.h"
#include "views/welcome/template_preview.h"

#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 860;
constexpr int kColumnGap = 22;
constexpr int kLogo = 36;
constexpr int kRecentShown = 5;

/// The languages under their own names: they are not translated.
QString nameOf(const QString &code)
{
    if (code == "uk"_L1) {
        return u"Українська"_s;
    }
    return code == "ru"_L1 ? u"Русский"_s : u"English"_s;
}

/// The name under which this person works at the computer.
QString accountName()
{
    QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

/// A path as a person would say it: "Documents / firm.ugoda".
QString spoken(const QString &path)
{
    const QFileInfo file(path);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (QDir(file.path()) == QDir(documents)) {
        return QDir(documents).dirName() + u" / "_s + file.fileName();
    }
    return QDir::toNativeSeparators(path);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setKind(this, u"page");
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *ground = new QWidget(scroll);
    setKind(ground, u"page");
    scroll->setWidget(ground);
    auto *centred = new QHBoxLayout(ground);
    centred->setContentsMargins(16, 24, 16, 24);
    auto *page = new QWidget(ground);
    page->setMaximumWidth(kWidth);
    centred->addStretch(1);
    centred->addWidget(page, 1000);
    centred->addStretch(1);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addStretch(1);
    column->addLayout(buildHeader());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(kColumnGap);
    halves->addWidget(buildChoices(), 1);
    halves->addWidget(buildTemplate(), 1);
    column->addLayout(halves);
    m_create = button({}, "primary"_L1, page);
    m_create->setDefault(true);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::create);
    column->addWidget(m_create, 0, Qt::AlignRight);
    column->addStretch(2);
    retranslate();
}

QBoxLayout *WelcomePage::buildHeader()
{
    auto *logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(kLogo, kLogo));
    m_title = label({}, TextStyle::PageTitle, Tone::Text, this);
    QFont large = m_title->font();
    large.setPixelSize(large.pixelSize() * 13 / 9);
    m_title->setFont(large);
    m_subtitle = label({}, TextStyle::Base, Tone::Muted, this);
    m_languages = new Segmented(this);
    connect(m_languages, &Segmented::currentChanged, this, [this](int index) {
        emit languageChosen(m_codes.value(index));
    });
    m_back = button({}, "link"_L1, this);
    m_back->setIcon(icon("arrow-left"_L1, Tone::Accent));
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(logo);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_languages);
    auto *header = new QVBoxLayout;
    header->setSpacing(10);
    header->addWidget(m_back, 0, Qt::AlignLeft);
    header->addLayout(line);
    header->addWidget(m_subtitle);
    return header;
}

QWidget *WelcomePage::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_new = new ChoiceCard("board"_L1, choices);
    m_new->setCheckable(true);
    m_new->setChecked(true);
    // It is the choice that the right half speaks of and cannot be taken back.
    connect(m_new, &ChoiceCard::clicked, this, [this] {
        m_new->setChecked(true);
        m_create->setFocus();
    });
    m_open = new ChoiceCard("folder"_L1, choices);
    connect(m_open, &ChoiceCard::clicked, this, [this] { emit openRequested({}); });
    m_sample = new ChoiceCard("star"_L1, choices);
    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePage::sampleRequested);
    for (ChoiceCard *card : {m_new, m_open, m_sample}) {
        column->addWidget(card);
    }
    m_recentTitle = label({}, TextStyle::DayHeading, Tone::Muted, choices);
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    m_recentList = new QWidget(choices);
    auto *list = new QVBoxLayout(m_recentList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    column->addWidget(m_recentList);
    column->addStretch();
    return choices;
}

QWidget *WelcomePage::buildTemplate()
{
    auto *card = new CardFrame(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(8);
    auto *chips = new QWidget(card);
    auto *flow = new FlowLayout(8, chips);
    m_templates = new QButtonGroup(this);
    for (int i = 0; i < templates().size(); ++i) {
        QPushButton *chip = button({}, "pill"_L1, chips);
        chip->setCheckable(true);
        m_templates->addButton(chip, i);
        flow->addWidget(chip);
    }
    column->addWidget(chips);
    column->addSpacing(4);
    m_preview = new TemplatePreview(card);
    column->addWidget(m_preview);
    connect(m_templates, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            m_preview->setTemplate(&templates().at(id));
        }
    });
    m_templates->button(0)->setChecked(true);
    column->addSpacing(8);

    m_personTitle = label({}, TextStyle::Secondary, Tone::Muted, card);
    m_person = new QLineEdit(accountName(), card);
    m_person->setMaxLength(200);
    m_personTitle->setBuddy(m_person);
    connect(m_person, &QLineEdit::returnPressed, this, &WelcomePage::create);
    column->addWidget(m_personTitle);
    column->addWidget(m_person);
    m_fileTitle = label({}, TextStyle::Secondary, Tone::Muted, card);
    m_fileName = new ElidedLabel({}, TextStyle::Base, Tone::Text, card);
    m_change = button({}, "link"_L1, card);
    connect(m_change, &QPushButton::clicked, this, &WelcomePage::placeRequested);
    auto *box = new CardFrame(card);
    auto *file = new QHBoxLayout(box);
    file->setContentsMargins(10, 3, 8, 3);
    file->addWidget(m_fileName, 1);
    file->addWidget(m_change);
    column->addWidget(m_fileTitle);
    column->addWidget(box);
    return card;
}

void WelcomePage::setLanguages(const QStringList &codes, const QString &current)
{
    const QSignalBlocker quiet(m_languages);
    if (m_codes.isEmpty()) {
        for (const QString &code : codes) {
            m_languages->add({}, nameOf(code));
        }
        m_codes = codes;
    }
    m_languages->setCurrentIndex(int(m_codes.indexOf(current)));
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent.clear();
    for (const QString &path : paths) {
        if (m_recent.size() < kRecentShown && QFileInfo::exists(path)) {
            m_recent.append(path);
        }
    }
    fillRecent();
}

void WelcomePage::fillRecent()
{
    qDeleteAll(m_recentList->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &path : std::as_const(m_recent)) {
        const QFileInfo file(path);
        const QString when = Format().fullDate(file.lastModified().date());
        QString words = file.completeBaseName() + u" · "_s + when;
        QPushButton *entry = button(words.replace(u'&', u"&&"_s), "link"_L1, m_recentList);
        entry->setToolTip(QDir::toNativeSeparators(path));
        connect(entry, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recentList->layout()->addWidget(entry);
        m_recentList->layout()->setAlignment(entry, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!m_recent.isEmpty());
    m_recentList->setVisible(!m_recent.isEmpty());
}

void WelcomePage::setFile(const QString &path)
{
    m_file = path;
    m_fileName->setText(spoken(path));
    m_fileName->setToolTip(QDir::toNativeSeparators(path));
}

void WelcomePage::setOpenFile(const QString &path)
{
    m_openFile = path;
    QString name = QFileInfo(path).completeBaseName();
    m_back->setText(tr("Back to %1").arg(name.replace(u'&', u"&&"_s)));
    m_back->setVisible(!path.isEmpty());
}

QString WelcomePage::chosenTemplate() const
{
    return templates().at(m_templates->checkedId()).key;
}

void WelcomePage::create()
{
    const QString person = m_person->text().simplified();
    emit createRequested(
        m_file, chosenTemplate(), person.isEmpty() ? m_person->placeholderText() : person);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Ugoda"));
    m_subtitle->setText(tr("All data lie in one file on this computer. No internet is needed."));
    m_languages->setAccessibleName(tr("Language"));
    m_new->setWords(
        tr("New file from a template"),
        tr("The pipeline, its stages and the lists are filled in; everything can be changed"));
    m_open->setWords(tr("Open a file"),
                     tr("One that was made before, on this computer or another"));
    m_sample->setWords(
        tr("Look at a sample"),
        tr("%n invented opportunity(s); your own file is not touched", nullptr, 120));
    m_recentTitle->setText(tr("Recent files"));
    for (int i = 0; i < templates().size(); ++i) {
        m_templates->button(i)->setText(defaultName(u"template."_s + templates().at(i).key));
    }
    m_personTitle->setText(tr("Your &name"));
    m_person->setPlaceholderText(tr("Owner"));
    m_fileTitle->setText(tr("File"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the place of the file"));
    m_create->setText(tr("Create and begin"));
    setOpenFile(m_openFile);
    fillRecent();
}

} // namespace ugoda
