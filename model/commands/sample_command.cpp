// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/sample_command.h"

#include "model/commands/command_base.h"
#include "model/commands/stage_rules.h"
#include "model/domain/activity.h"
#include "model/domain/client.h"
#include "model/domain/phone_number.h"
#include "model/domain/rank.h"
#include "model/domain/stage_colors.h"
#include "model/store/lookups.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace ugoda {

namespace {

constexpr int kTitles = 16;
constexpr int kComments = 6;
constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kDay = 24 * 60 * kMinute;
constexpr int kDays = 180;

constexpr const char16_t *kFirstNames[] = {u"Олена",
                                           u"Марко",
                                           u"Ірина",
                                           u"Тарас",
                                           u"Ганна",
                                           u"Юрій",
                                           u"Леся",
                                           u"Степан",
                                           u"Ніна",
                                           u"Остап",
                                           u"Дарина",
                                           u"Гліб",
                                           u"Єва",
                                           u"Віта",
                                           u"Захар",
                                           u"Соломія"};
constexpr const char16_t *kLastNames[] = {u"Мельник",
                                          u"Ткачук",
                                          u"Гнатюк",
                                          u"Бондар",
                                          u"Данилюк",
                                          u"Шевчук",
                                          u"Кравець",
                                          u"Ґудзь",
                                          u"Єфименко",
                                          u"Яремчук",
                                          u"Савка",
                                          u"Поліщук",
                                          u"Їжак",
                                          u"Левицька",
                                          u"Оленич",
                                          u"Чорновол"};
constexpr const char16_t *kFirms[] = {u"ТОВ «Світлий дім»",
                                      u"АТ «Поліграф»",
                                      u"ОСББ «Липки»",
                                      u"ТОВ «Датаком»",
                                      u"ФГ «Нива»",
                                      u"«Кава & Ко»",
                                      u"ТОВ «Ґанок»",
                                      u"ПП «Їжачок»",
                                      u"ТОВ «Захід»",
                                      u"ТОВ «Київстар-Сервіс»"};
constexpr const char16_t *kPeople[] = {u"Марко Данилюк", u"Ірина Гончар", u"Леся Стус"};

struct Event
{
    enum Kind {
        Create,
        Move,
        Value,
        Remark,
        Plan,
        Close
    };

    qint64 at = 0;
    int subject = 0;
    Kind kind = Create;
};

/// Writes the events one after the other, each as a step of its own in the past.
class SampleWriter
{
public:
    SampleWriter(WriteTransaction &transaction,
                 int count,
                 std::function<QString(const QString &)> nameOf)
        : m_transaction(transaction)
        , m_nameOf(std::move(nameOf))
        , m_random(quint32(count) * 2654435761U + 7)
        , m_me(transaction.person())
    {
        const PipelineId pipeline = firstPipeline(transaction);
        const QList<Stage> all = allRows<Stage>(transaction);
        for (const Stage &stage : all) {
            if (stage.pipeline == pipeline && !stage.removed) {
                m_stages.append(stage);
            }
        }
        m_sources = allRows<Source>(transaction);
        m_channels = allRows<Channel>(transaction);
        m_tags = allRows<Tag>(transaction);
        m_reasons = allRows<LostReason>(transaction);
        m_types = allRows<ActivityType>(transaction);
        m_cards.resize(count);
        planEvents(count);
    }

    void run()
    {
        addPeople();
        for (const Event &event : std::as_const(m_events)) {
            m_transaction.beginNextStep(m_label, event.at);
            write(event);
            if (m_transaction.failed()) {
                return;
            }
        }
    }

    StepLabel lastLabel() const { return m_label; }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    void planEvents(int count)
    {
        const qint64 now = m_transaction.now();
        for (int i = 0; i < count; ++i) {
            // More of them lately, in working hours.
            const int daysAgo = std::min(below(kDays), below(kDays));
            qint64 at = now - daysAgo * kDay - below(9 * 60) * kMinute;
            m_events.append({at, i, Event::Create});
            const auto later = [&](Event::Kind kind) {
                at += std::max<qint64>((now - at) / (3 + below(4)), kMinute);
                if (at < now) {
                    m_events.append({at, i, kind});
                }
            };
            for (int moves = below(4); moves > 0; --moves) {
                later(below(4) == 0 ? Event::Remark : Event::Move);
            }
            if (below(4) == 0) {
                later(Event::Value);
            }
            later(below(100) < 38 ? Event::Close : Event::Plan);
        }
        std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) {
            return a.at < b.at;
        });
    }

    void addPeople()
    {
        int position = 1;
        m_people = {m_me};
        for (const char16_t *name : kPeople) {
            Person person;
            person.name = QString::fromUtf16(name);
            person.color = stageColor(position + 2);
            person.position = position++;
            m_transaction.insert(person);
            m_people.append(person.id);
            m_label = {QStringLiteral("person"), {person.name}, 1};
        }
    }

    ClientId makeClient()
    {
        if (!m_clients.isEmpty() && below(100) < 30) {
            return m_clients.at(below(int(m_clients.size())));
        }
        Client client;
        const bool firm = below(100) < 35;
        client.name = firm ? QString::fromUtf16(kFirms[below(std::size(kFirms))])
                           : QString::fromUtf16(kFirstNames[below(std::size(kFirstNames))]) + u' '
                + QString::fromUtf16(kLastNames[below(std::size(kLastNames))]);
        client.kind = firm ? ClientKind::Company : ClientKind::Person;
        m_transaction.insert(client);
        m_clients.append(client.id);
        static constexpr int kOperators[] = {67, 50, 63, 96, 73, 44};
        const PhoneNumber number = parsePhone(QStringLiteral("0%1%2")
                                                  .arg(kOperators[below(std::size(kOperators))])
                                                  .arg(1000000 + below(8999999)));
        Phone phone;
        phone.client = client.id;
        phone.raw = formatPhone(number);
        phone.e164 = number.e164;
        phone.key9 = number.key9;
        m_transaction.insert(phone);
        return client.id;
    }

    template<class Row>
    decltype(Row::id) any(const QList<Row> &rows)
    {
        return rows.isEmpty() ? decltype(Row::id) {} : rows.at(below(int(rows.size()))).id;
    }

    void create(Opportunity &card, qint64 at)
    {
        card.id = {m_transaction.nextId()};
        m_transaction.setSubject(card.id);
        card.client = makeClient();
        card.title = m_nameOf(QStringLiteral("sample.title.%1").arg(below(kTitles) + 1));
        enterStage(card, m_stages.first(), at);
        card.rank = m_topRank -= kRankStep;
        card.source = any(m_sources);
        card.channel = any(m_channels);
        if (below(10) > 0) {
            card.value = qint64(8 + below(400)) * (below(3) == 0 ? 100000 : 20000);
        }
        card.responsible = m_people.at(below(int(m_people.size())));
        if (below(5) == 0) {
            card.participants = {m_people.at(below(int(m_people.size())))};
        }
        for (int tags = below(3); tags > 0; --tags) {
            const TagId tag = any(m_tags);
            if (tag.isValid() && !card.tags.contains(tag)) {
                card.tags.append(tag);
            }
        }
        card.enquiredOn = QDateTime::fromMSecsSinceEpoch(at).date();
        card.expectedClose = card.enquiredOn.addDays(14 + below(90));
        m_transaction.insert(card);
        m_label = {QStringLiteral("create"), {card.title}, 1};
    }

    void write(const Event &event)
    {
        Opportunity &card = m_cards[event.subject];
        m_transaction.setPerson(card.responsible.isValid() ? card.responsible : m_me);
        if (event.kind == Event::Create) {
            create(card, event.at);
            return;
        }
        const Opportunity before = card;
        m_label = {QStringLiteral("edit"), {card.title}, 1};
        switch (event.kind) {
        case Event::Move:
            move(card, event.at);
            break;
        case Event::Value:
            card.value = card.value.value_or(5000000) / 1000 * (800 + below(500)) / 10000 * 10000;
            break;
        case Event::Close:
            closeCard(card, event.at);
            break;
        case Event::Remark:
            remark(card);
            break;
        default:
            plan(card);
            break;
        }
        m_transaction.update(before, card);
    }

    void move(Opportunity &card, qint64 at)
    {
        const auto here = std::find_if(m_stages.begin(), m_stages.end(), [&card](const Stage &s) {
            return s.id == card.stage;
        });
        const qsizetype next =
            std::min<qsizetype>(here - m_stages.begin() + 1 + below(2), m_stages.size() - 1);
        enterStage(card, m_stages.at(next), at);
        card.rank = m_topRank -= kRankStep;
        m_label.code = QStringLiteral("move");
    }

    void closeCard(Opportunity &card, qint64 at)
    {
        const bool won = below(100) < 45;
        close(card,
              won ? Outcome::Won : Outcome::Lost,
              QDateTime::fromMSecsSinceEpoch(at).date(),
              won ? LostReasonId {} : any(m_reasons),
              {});
        m_label.code = won ? QStringLiteral("won") : QStringLiteral("lost");
    }

    void remark(const Opportunity &card)
    {
        Comment comment;
        comment.opportunity = card.id;
        comment.text = m_nameOf(QStringLiteral("sample.comment.%1").arg(below(kComments) + 1));
        m_transaction.insert(comment);
        m_label.code = QStringLiteral("comment");
    }

    void plan(const Opportunity &card)
    {
        if (m_types.isEmpty()) {
            return;
        }
        Activity activity;
        activity.opportunity = card.id;
        const ActivityType &type = m_types.at(below(int(m_types.size())));
        activity.type = type.id;
        activity.dueOn = QDate::currentDate().addDays(below(12) - 3);
        activity.responsible = card.responsible;
        if (type.category == ActivityCategory::Meeting) {
            activity.dueTime = 9 * 60 + 30 * below(17); // from 9:00 to 17:00
            activity.duration = 30 * (1 + below(3));
        }
        m_transaction.insert(activity);
        m_label.code = QStringLiteral("activity");
    }

    WriteTransaction &m_transaction;
    std::function<QString(const QString &)> m_nameOf;
    QRandomGenerator m_random;
    PersonId m_me;
    QList<Stage> m_stages;
    QList<Source> m_sources;
    QList<Channel> m_channels;
    QList<Tag> m_tags;
    QList<LostReason> m_reasons;
    QList<ActivityType> m_types;
    QList<PersonId> m_people;
    QList<ClientId> m_clients;
    QList<Opportunity> m_cards;
    QList<Event> m_events;
    qint64 m_topRank = 0;
    StepLabel m_label;
};

} // namespace

std::unique_ptr<Command> generateSample(int opportunities,
                                        std::function<QString(const QString &key)> nameOf)
{
    return command("sample", [=](WriteTransaction &transaction, StepLabel &label) -> Result<void> {
        if (!firstPipeline(transaction).isValid()) {
            return Error {ErrorCode::Invalid, QStringLiteral("pipeline"), {}};
        }
        SampleWriter writer(transaction, opportunities, nameOf);
        writer.run();
        label = writer.lastLabel();
        return transaction.status();
    });
}

} // namespace ugoda
