// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/details_block.h"

#include "model/domain/money.h"
#include "model/items/format.h"
#include "model/items/workspace.h"
#include "views/common/icons.h"
#include "views/common/painting.h"
#include "views/common/parts.h"
#include "views/form/chip_field.h"
#include "views/form/date_field.h"
#include "views/form/field_book.h"
#include "views/form/field_row.h"
#include "views/form/form_state.h"
#include "views/form/money_field.h"
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

/// What is typed as a percentage, without its sign.
QString percentIn(const QLineEdit *edit)
{
    return edit->text().remove(u'%').trimmed();
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
    , m_channel(new PickField(this))
    , m_responsible(new PickField(this))
    , m_participants(new ChipField(true, this))
    , m_tags(new ChipField(true, this))
{
    auto *amount = new QHBoxLayout(m_amount);
    amount->setContentsMargins(0, 0, 0, 0);
    amount->setSpacing(4);
    amount->addWidget(m_value, 1);
    amount->addWidget(m_currency);
    m_amount->setFocusProxy(m_value);
    m_currency->setFixedWidth(kCurrencyWidth);
    m_participants->setByChoiceOnly();
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
    const bool byHand = !percentIn(m_probability).isEmpty();
    const int percent = byHand ? percentIn(m_probability).toInt() : m_automatic;
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
    for (ChipField *chips : {m_extraSources, m_participants, m_tags})
        chips->takeTyped();
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
    m_channel->setChoices(choicesOf(directory.channels(), directory));
    const QList<Choice> people = choicesOf(directory.people(), directory);
    m_responsible->setChoices(people);
    looks.clear();
    for (const Person &person : directory.data().people)
        looks.insert(person.id.value,
                     {person.name, colorOfPerson(&person), directory.initials(person.id)});
    m_participants->setChoices(people, looks);
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
    m_participants->setPlaceholder(tr("Add a person"));
    m_participants->setCreateText(tr("Add person “%1”"));
    m_responsible->setNewByChoiceOnly(); // a slip of the keys is nobody
    m_responsible->setCreateText(tr("Add person “%1”"));
    m_responsible->setPlaceholderText(tr("nobody"));
    for (PickField *pick : {m_source, m_channel, m_responsible})
        pick->retranslate();
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
              [this] { return percentIn(m_probability); },
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
    const auto addPick =
        [&book](QLatin1StringView name, FieldRow *row, PickField *pick, const auto &nameOf) {
            book.add(name,
                     {row,
                      pick,
                      [pick] {
                          QJsonObject one = oneOf(pick->chosen(), pick->newName());
                          if (pick->isTypedOnly())
                              one[part::kTypedOnly] = true;
                          return one;
                      },
                      [pick, nameOf](const QJsonValue &value) {
                          const qint64 id = idIn(value);
                          pick->setChosen(id,
                                          id == 0 ? value[part::kName].toString() : nameOf(id),
                                          value[part::kTypedOnly].toBool());
                      }});
        };
    addPick(field::kSource, m_sourceRow, m_source, [this](qint64 id) {
        return m_workspace.directory().name(SourceId {id});
    });
    addPick(field::kChannel, m_channelRow, m_channel, [this](qint64 id) {
        return m_workspace.directory().name(ChannelId {id});
    });
    addPick(field::kResponsible, m_responsibleRow, m_responsible, [this](qint64 id) {
        return m_workspace.directory().name(PersonId {id});
    });
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
    addChips(field::kParticipants, m_participantsRow, m_participants);
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
    for (const PickField *pick : {m_source, m_channel, m_responsible})
        connect(pick, &PickField::edited, &book, &FieldBook::touch);
    for (const ChipField *chips : {m_extraSources, m_participants, m_tags})
        connect(chips, &ChipField::edited, &book, &FieldBook::touch);
    connect(m_currency, &QComboBox::currentIndexChanged, &book, &FieldBook::touch);
}

} // namespace ugoda
