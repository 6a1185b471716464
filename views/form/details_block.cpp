// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/details_block.h"

#include "model/domain/money.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/parts.h"
#include "views/form/chip_field.h"
#include "views/form/date_field.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/form_state.h"
#include "views/form/money_field.h"
#include "views/form/people_field.h"
#include "views/form/pick_field.h"
#include "views/form/suffix_edit.h"

#include <QAction>
#include <QVBoxLayout>

namespace ugoda {

using namespace Qt::StringLiterals;

namespace {

/// Those that parseMoney() knows by word or sign.
constexpr const char *kCurrencies[] = {
    "UAH", "USD", "EUR", "PLN", "GBP", "CZK", "CHF", "RON", "HUF", "MDL", "GEL", "KZT", "TRY"};

constexpr int kCurrencyWidth = 76;

/// Fills a drop-down anew, keeping what is chosen.
template<class Fill>
void refill(ChoiceBox *box, Fill fill)
{
    const QVariant chosen = box->currentData();
    const QString name = box->currentText();
    const QSignalBlocker blocker(box);
    box->clear();
    fill();
    if (chosen.isValid())
        box->choose(chosen, name);
}

template<class Row>
QList<Choice> choicesOf(const QList<Row> &rows, const Directory &directory)
{
    QList<Choice> choices;
    for (const Row &row : rows)
        choices.append({row.id.value, directory.name(row.id), {}});
    return choices;
}

} // namespace

DetailsBlock::DetailsBlock(Workspace &workspace, FieldBook &book, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(label({}, TextStyle::DayHeading, Tone::Muted, this))
    , m_amount(new QWidget(this))
    , m_value(new MoneyField(m_amount))
    , m_currency(new ChoiceBox(m_amount))
    , m_probability(new SuffixEdit(this))
    , m_toAutomatic(m_probability->addAction(icon("refresh"_L1), QLineEdit::TrailingPosition))
    , m_plannedStart(new DateField(this))
    , m_expectedClose(new DateField(this))
    , m_enquiredOn(new DateField(this))
    , m_source(new PickField(this))
    , m_extraSources(new ChipField(false, this))
    , m_channel(new ChoiceBox(this))
    , m_responsible(new ChoiceBox(this))
    , m_participants(new PeopleField(this))
    , m_tags(new ChipField(true, this))
{
    auto *amount = new QHBoxLayout(m_amount);
    amount->setContentsMargins(0, 0, 0, 0);
    amount->setSpacing(4);
    amount->addWidget(m_value, 1);
    amount->addWidget(m_currency);
    m_amount->setFocusProxy(m_value);
    m_currency->setFixedWidth(kCurrencyWidth);
    for (const char *code : kCurrencies)
        m_currency->addItem(QLatin1String(code), QLatin1String(code));
    buildRows();
    enterNumbers(book);
    enterChoices(book);
    connectEditors(book);
    fillChoices();
    retranslate();
}

void DetailsBlock::setAutomaticProbability(int percent)
{
    m_automatic = percent;
    refresh();
}

void DetailsBlock::refresh()
{
    const bool byHand = !m_probability->text().trimmed().isEmpty();
    const int percent = byHand ? m_probability->text().toInt() : m_automatic;
    m_toAutomatic->setVisible(byHand);
    m_probability->setPlaceholderText(Format().percent(m_automatic));
    const std::optional<qint64> minor = m_value->minor();
    QStringList words {byHand ? tr("% by hand") : tr("from the stage")};
    if (minor) {
        const Money forecast {*minor * percent / 100, m_currency->currentData().toString()};
        words = {(byHand ? u"% · "_s : u"· "_s) + tr("forecast %1").arg(Format().money(forecast))};
    }
    m_probability->setSuffix(words.first());
    m_value->setCurrency(m_currency->currentData().toString());
}

void DetailsBlock::takeTyped()
{
    m_extraSources->takeTyped();
    m_tags->takeTyped();
}

void DetailsBlock::fillChoices()
{
    const Directory &directory = m_workspace.directory();
    const QList<Choice> sources = choicesOf(directory.sources(), directory);
    m_source->setChoices(sources);
    QHash<qint64, ChipLook> looks;
    for (const Source &source : directory.data().sources)
        looks.insert(source.id.value, {directory.name(source.id), {}});
    m_extraSources->setChoices(sources, looks);
    looks.clear();
    for (const Tag &tag : directory.data().tags)
        looks.insert(tag.id.value, {directory.name(tag.id), QColor(tag.color)});
    m_tags->setChoices(choicesOf(directory.tags(), directory), looks);
    refill(m_channel, [&] {
        m_channel->addItem(u"—"_s, qint64(0));
        for (const Channel &channel : directory.channels())
            m_channel->addItem(directory.name(channel.id), channel.id.value);
    });
    refill(m_responsible, [&] {
        m_responsible->addItem(tr("nobody"), qint64(0));
        for (const Person &person : directory.people())
            m_responsible->addItem(
                avatarIcon(directory, person.id), directory.name(person.id), person.id.value);
    });
    m_participants->setPeople(directory, m_participants->people());
}

QString DetailsBlock::sourceName() const
{
    return m_source->text();
}

void DetailsBlock::retranslate()
{
    m_heading->setText(tr("Details"));
    m_valueRow->setLabel(tr("Estim&ated value"));
    m_currency->setAccessibleName(tr("Currency"));
    m_probabilityRow->setLabel(tr("&Probability"));
    m_toAutomatic->setText(tr("Change probability automatically"));
    m_toAutomatic->setToolTip(tr("Change probability automatically"));
    m_enquiredRow->setLabel(tr("Enquiry date"));
    m_plannedRow->setLabel(tr("Expected date"));
    m_closeRow->setLabel(tr("Expected closing"));
    m_sourceRow->setLabel(tr("&Source"));
    m_extraRow->setLabel(tr("Further sources"));
    m_channelRow->setLabel(tr("Sales channel"));
    m_responsibleRow->setLabel(tr("&Responsible"));
    m_participantsRow->setLabel(tr("Participants"));
    m_tagsRow->setLabel(tr("&Tags"));
    m_tags->setPlaceholder(tr("Add a tag"));
    m_extraSources->setPlaceholder(tr("Add a source"));
    m_source->retranslate();
    m_value->retranslate();
    for (DateField *date : {m_enquiredOn, m_plannedStart, m_expectedClose})
        date->retranslate();
    const QList<FieldRow *> rows = findChildren<FieldRow *>(Qt::FindDirectChildrenOnly);
    for (FieldRow *row : rows)
        row->retranslate();
    fillChoices();
    refresh();
}

void DetailsBlock::buildRows()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_heading->setContentsMargins(kFormInset, 0, 0, 0);
    all->addWidget(m_heading);
    const auto row = [this, all](QWidget *editor) {
        auto *made = new FieldRow(editor, true, this);
        all->addWidget(made);
        return made;
    };
    m_valueRow = row(m_amount);
    m_probabilityRow = row(m_probability);
    m_plannedRow = row(m_plannedStart);
    m_closeRow = row(m_expectedClose);
    m_enquiredRow = row(m_enquiredOn);
    m_sourceRow = row(m_source);
    m_extraRow = row(m_extraSources);
    m_channelRow = row(m_channel);
    m_responsibleRow = row(m_responsible);
    m_participantsRow = row(m_participants);
    m_tagsRow = row(m_tags);
}

void DetailsBlock::enterNumbers(FieldBook &book)
{
    book.add(field::kValue,
             {m_valueRow,
              m_value,
              [this] { return m_value->value(); },
              [this](const QJsonValue &value) {
                  m_value->setValue(value.toString());
              }});
    book.add(field::kCurrency,
             {m_valueRow,
              m_currency,
              [this] { return m_currency->currentData().toString(); },
              [this](const QJsonValue &value) {
                  m_currency->choose(value.toString(), value.toString());
              }});
    book.add(field::kProbability,
             {m_probabilityRow,
              m_probability,
              [this] { return m_probability->text().trimmed(); },
              [this](const QJsonValue &value) {
                  m_probability->setText(value.toString());
              }});
    const auto addDate = [&book](QLatin1StringView name, FieldRow *row, DateField *date) {
        book.add(name,
                 {row,
                  date,
                  [date] { return date->value(); },
                  [date](const QJsonValue &value) {
                      date->setValue(value.toString());
                  }});
    };
    addDate(field::kEnquiredOn, m_enquiredRow, m_enquiredOn);
    addDate(field::kPlannedStart, m_plannedRow, m_plannedStart);
    addDate(field::kExpectedClose, m_closeRow, m_expectedClose);
}

void DetailsBlock::enterChoices(FieldBook &book)
{
    book.add(field::kSource,
             {m_sourceRow,
              m_source,
              [this] {
                  return QJsonObject {{part::kId, m_source->chosen()},
                                      {part::kName, m_source->newName()}};
              },
              [this](const QJsonValue &value) {
                  m_source->setChosen(value[part::kId].toInteger(), value[part::kName].toString());
              }});
    const auto addBox = [this, &book](QLatin1StringView name, FieldRow *row, ChoiceBox *box) {
        book.add(name,
                 {row,
                  box,
                  [box] { return QJsonValue(box->currentData().toLongLong()); },
                  [this, box, name](const QJsonValue &value) {
                      const qint64 id = value.toInteger();
                      const Directory &directory = m_workspace.directory();
                      box->choose(id,
                                  name == field::kChannel ? directory.name(ChannelId {id})
                                                          : directory.name(PersonId {id}));
                  }});
    };
    addBox(field::kChannel, m_channelRow, m_channel);
    addBox(field::kResponsible, m_responsibleRow, m_responsible);
    const auto addChips = [&book](QLatin1StringView name, FieldRow *row, ChipField *chips) {
        book.add(name,
                 {row,
                  chips,
                  [chips] { return QJsonValue(chips->value()); },
                  [chips](const QJsonValue &value) {
                      chips->setValue(value.toArray());
                  }});
    };
    addChips(field::kExtraSources, m_extraRow, m_extraSources);
    addChips(field::kTags, m_tagsRow, m_tags);
    book.add(field::kParticipants,
             {m_participantsRow,
              m_participants,
              [this] { return idArray(m_participants->people()); },
              [this](const QJsonValue &value) {
                  m_participants->setPeople(m_workspace.directory(), idList<PersonTag>(value));
              }});
}

void DetailsBlock::connectEditors(FieldBook &book)
{
    connect(m_value, &MoneyField::edited, &book, &FieldBook::touch);
    connect(m_value, &MoneyField::currencyTyped, this, [this](const QString &code) {
        m_currency->choose(code, code);
    });
    connect(m_probability, &QLineEdit::textEdited, &book, &FieldBook::touch);
    connect(m_toAutomatic, &QAction::triggered, this, [this, &book] {
        m_probability->clear();
        book.touch();
    });
    for (const DateField *date : {m_enquiredOn, m_plannedStart, m_expectedClose})
        connect(date, &DateField::edited, &book, &FieldBook::touch);
    connect(m_source, &PickField::edited, &book, &FieldBook::touch);
    for (const ChipField *chips : {m_extraSources, m_tags})
        connect(chips, &ChipField::edited, &book, &FieldBook::touch);
    for (const ChoiceBox *box : {m_currency, m_channel, m_responsible})
        connect(box, &QComboBox::currentIndexChanged, &book, &FieldBook::touch);
    connect(m_participants, &PeopleField::edited, &book, &FieldBook::touch);
}

} // namespace ugoda
