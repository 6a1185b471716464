// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/firm_page.h"

#include "model/commands/firm_commands.h"
#include "model/domain/title_template.h"
#include "model/items/format.h"
#include "model/items/title_words.h"
#include "model/items/when_done.h"
#include "model/items/workspace.h"
#include "views/common/error_presenter.h"
#include "views/common/file_chooser.h"
#include "views/common/parts.h"
#include "views/form/field_row.h"
#include "views/settings/page_layout.h"
#include "views/settings/settings_page.h"

#include <QBuffer>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QPushButton>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsWidth = 700; ///< wider ones are hard to read along
constexpr QSize kPicture(240, 96); ///< on the page
constexpr QSize kLargestLogo(1200, 600); ///< px that are kept
constexpr int kLargestPicture = 64; ///< megabytes that reading a picture may take

const QString kIban = u"firm.iban"_s;
const QString kLogo = u"firm.logo"_s;
const QString kNoun = u"firm.noun"_s;
const QString kTitle = u"firm.title"_s;

/// The nouns in every language of the interface: the firm's choice holds for all of them. In the
/// order of kCardNouns.
const QStringList kNounWords = {u"Угода · Сделка · Opportunity"_s,
                                u"Можливість · Возможность · Opportunity"_s,
                                u"Звернення · Обращение · Enquiry"_s,
                                u"Лід · Лид · Lead"_s,
                                u"Замовлення · Заказ · Order"_s};

/// A picture as a PNG within the limit, made smaller until it is.
QByteArray pngOf(QImage image)
{
    if (image.width() > kLargestLogo.width() || image.height() > kLargestLogo.height()) {
        image = image.scaled(kLargestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    for (;;) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        if (png.size() <= kMaxLogo) {
            return png;
        }
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

} // namespace

FirmPage::FirmPage(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_workspace(tools.workspace)
    , m_files(tools.files)
    , m_title(label({}, TextStyle::PageTitle, Tone::Text, this))
{
    QVBoxLayout *column = pageColumn(this);
    addPageHead(column, m_title);
    auto *card = new CardFrame(this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *across = new QHBoxLayout(card);
    across->setContentsMargins(4, 16, 16, 16);
    auto *fields = new QWidget(card);
    fields->setMaximumWidth(kFieldsWidth);
    across->addWidget(fields, kFieldsWidth);
    across->addStretch(1);
    m_fields = new QVBoxLayout(fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(8);
    column->addWidget(card);
    buildFields();
    buildNoun();
    buildLogo();
    buildButtons();
    column->addStretch(1);
    m_edited = m_edits.value(u"firm.name"_s);
    setFocusProxy(m_edited);
    retranslate();
    show(m_workspace.directory().firm());
    connect(&m_workspace, &Workspace::directoryChanged, this, &FirmPage::follow);
}

void FirmPage::buildFields()
{
    QWidget *card = m_fields->parentWidget();
    for (const FirmField &field : kFirmFields) {
        const QString key = QString::fromLatin1(field.key);
        if (key == kLogo || key == kNoun) {
            continue;
        }
        auto *edit = new QLineEdit(card);
        auto *row = new FieldRow(edit, true, card);
        connect(edit, &QLineEdit::textEdited, this, [this, row, edit] {
            m_edited = edit;
            row->setProblem({});
            showExample();
            enableButtons();
        });
        connect(edit, &QLineEdit::returnPressed, this, &FirmPage::save);
        m_edits.insert(key, edit);
        m_rows.insert(key, row);
        m_fields->addWidget(row);
    }
}

void FirmPage::buildNoun()
{
    QWidget *card = m_fields->parentWidget();
    m_noun = new QComboBox(card);
    for (qsizetype i = 0; i < kNounWords.size(); ++i) {
        m_noun->addItem(kNounWords.at(i), QString(kCardNouns[i]));
    }
    connect(m_noun, &QComboBox::activated, this, [this] {
        m_edited = m_noun;
        enableButtons();
    });
    auto *row = new FieldRow(m_noun, true, card);
    m_rows.insert(kNoun, row);
    m_fields->addWidget(row);
}

void FirmPage::buildLogo()
{
    QWidget *card = m_fields->parentWidget();
    auto *block = new QWidget(card);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    m_picture = label({}, block);
    m_picture->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column->addWidget(m_picture);
    auto *line = new QHBoxLayout;
    m_choose = button({}, {}, block);
    m_drop = button({}, "flat"_L1, block);
    line->addWidget(m_choose);
    line->addWidget(m_drop);
    line->addStretch();
    column->addLayout(line);
    block->setFocusProxy(m_choose);
    auto *row = new FieldRow(block, true, card);
    m_rows.insert(kLogo, row);
    m_fields->addWidget(row);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_files.openFile(this,
                         {tr("Choose the firm's logo"),
                          tr("Pictures (*.png *.jpg *.jpeg *.svg *.bmp *.gif *.webp)"),
                          {},
                          {}},
                         [this](const QString &path) {
                             m_rows[kLogo]->setProblem(
                                 setLogo(path) ? QString() : tr("This file is not a picture."));
                         });
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        enableButtons();
    });
}

void FirmPage::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_save = button({}, "primary"_L1, this);
    m_revert = button({}, {}, this);
    line->addWidget(m_save);
    line->addWidget(m_revert);
    line->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &FirmPage::save);
    connect(
        m_revert, &QPushButton::clicked, this, [this] { show(m_workspace.directory().firm()); });
}

FirmProfile FirmPage::typed() const
{
    FirmProfile profile;
    for (const FirmField &field : kFirmFields) {
        const QString key = QString::fromLatin1(field.key);
        const QLineEdit *edit = m_edits.value(key);
        profile.*field.text = key == kTitle ? titleStored(edit->text())
            : edit                          ? edit->text()
            : key == kNoun                  ? m_noun->currentData().toString()
                                            : m_logo;
    }
    return tidied(profile);
}

void FirmPage::show(const FirmProfile &profile)
{
    m_seen = profile;
    for (const FirmField &field : kFirmFields) {
        const QString key = QString::fromLatin1(field.key);
        m_rows[key]->setProblem({});
        if (QLineEdit *edit = m_edits.value(key)) {
            const QString &text = profile.*field.text;
            edit->setText(key == kIban        ? groupedIban(text)
                              : key == kTitle ? titleShown(text)
                                              : text);
        }
    }
    m_noun->setCurrentIndex(m_noun->findData(profile.noun));
    m_logo = profile.logo;
    showLogo();
    showExample();
    enableButtons();
}

void FirmPage::showExample()
{
    const QString text = titleStored(m_edits[kTitle]->text().trimmed());
    const QString example = titleFrom(text,
                                      {{u"client"_s, tr("Anna Smith")},
                                       {u"source"_s, tr("Site")},
                                       {u"date"_s, Format().fullDate(QDate::currentDate())},
                                       {u"tag"_s, tr("Repair")}});
    const QString places = tr("The places are %1.").arg(titlePlaces());
    m_rows[kTitle]->setHint(
        isTitleTemplate(text) ? tr("For example: %1").arg(example) + u'\n' + places : places);
}

void FirmPage::follow()
{
    const FirmProfile now = m_workspace.directory().firm();
    const FirmProfile mine = typed();
    if (now == m_seen) {
        return;
    }
    FirmProfile seen = now;
    FirmProfile shown = now;
    for (const FirmField &field : kFirmFields) {
        if (mine.*field.text != m_seen.*field.text && mine.*field.text != now.*field.text) {
            seen.*field.text = m_seen.*field.text;
            shown.*field.text = mine.*field.text;
        }
    }
    show(shown);
    m_seen = seen;
    enableButtons();
}

void FirmPage::save()
{
    const FirmProfile profile = typed();
    if (profile == m_seen) {
        return;
    }
    whenDone(m_workspace.submit(saveFirm(m_seen, profile), true),
             this,
             [this](const Result<ChangeSet> &done) {
                 if (done) {
                     show(m_workspace.directory().firm());
                 } else {
                     showProblem(done.error());
                 }
             });
}

void FirmPage::showProblem(const Error &error)
{
    const QString words = error.code == ErrorCode::Conflict
        ? tr("This was changed elsewhere meanwhile.")
        : ErrorPresenter::line(error);
    FieldRow *row = m_rows.value(error.subject, m_rows.value(u"firm.name"_s));
    row->setProblem(words);
    row->editor()->setFocus();
}

bool FirmPage::setLogo(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kLargestPicture);
    const QImage image = reader.read();
    if (image.isNull()) {
        return false;
    }
    m_logo = QString::fromLatin1(pngOf(image).toBase64());
    showLogo();
    enableButtons();
    return true;
}

void FirmPage::showLogo()
{
    QPixmap picture;
    if (picture.loadFromData(QByteArray::fromBase64(m_logo.toLatin1()), "PNG")) {
        const QSize room = kPicture * devicePixelRatio();
        if (picture.width() > room.width() || picture.height() > room.height()) {
            picture = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        }
        picture.setDevicePixelRatio(devicePixelRatio());
    }
    m_picture->setPixmap(picture);
    m_picture->setHidden(picture.isNull());
    m_drop->setHidden(m_logo.isEmpty());
}

void FirmPage::enableButtons()
{
    const bool changed = typed() != m_seen;
    // From a button that goes grey the focus would wander out of the page.
    if (!changed && (m_save->hasFocus() || m_revert->hasFocus())) {
        m_edited->setFocus();
    }
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

void FirmPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FirmPage::retranslate()
{
    m_title->setText(tr("Firm"));
    const std::initializer_list<std::pair<QLatin1StringView, QString>> labels = {
        {"firm.name"_L1, tr("Name of the firm")},
        {"firm.address"_L1, tr("Address")},
        {"firm.code"_L1, tr("Registration code")},
        {"firm.vat"_L1, tr("VAT number")},
        {"firm.phone"_L1, tr("Phone")},
        {"firm.email"_L1, tr("E-mail")},
        {"firm.site"_L1, tr("Site")},
        {"firm.iban"_L1, tr("Account (IBAN)")},
        {"firm.bank"_L1, tr("Bank")},
        {"firm.title"_L1, tr("Proposed name of a card")},
        {"firm.noun"_L1, tr("What a card is called")},
        {"firm.logo"_L1, tr("Logo")},
    };
    for (const auto &[key, words] : labels) {
        m_rows[QString(key)]->setLabel(words);
    }
    m_picture->setAccessibleName(tr("Logo"));
    m_choose->setText(tr("Choose a picture…"));
    m_drop->setText(tr("Remove"));
    m_edits[kTitle]->setPlaceholderText(titleShown(kDefaultTitle.toString()));
    m_edits[kTitle]->setText(titleShown(titleStored(m_edits[kTitle]->text())));
    showExample();
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Undo the changes"));
    for (FieldRow *row : std::as_const(m_rows)) {
        row->retranslate();
    }
}

} // namespace ugoda
