// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/default_names.h"

#include <QCoreApplication>
#include <QHash>

namespace ugoda {

namespace {

struct DefaultName
{
    const char *key;
    const char *name;
};

constexpr DefaultName kNames[] = {
    {"person.me", QT_TRANSLATE_NOOP("DefaultName", "Me")},
    {"template.services", QT_TRANSLATE_NOOP("DefaultName", "Sale of services")},
    {"template.goods", QT_TRANSLATE_NOOP("DefaultName", "Goods with delivery")},
    {"template.clinic", QT_TRANSLATE_NOOP("DefaultName", "Clinic")},
    {"template.buyers", QT_TRANSLATE_NOOP("DefaultName", "Buyers of real estate")},
    {"template.empty", QT_TRANSLATE_NOOP("DefaultName", "Empty")},
    {"stage.services.unprocessed", QT_TRANSLATE_NOOP("DefaultName", "Unprocessed enquiries")},
    {"stage.services.call", QT_TRANSLATE_NOOP("DefaultName", "Phone call")},
    {"stage.services.presentation", QT_TRANSLATE_NOOP("DefaultName", "Presentation")},
    {"stage.services.agreement", QT_TRANSLATE_NOOP("DefaultName", "Agreeing the contract")},
    {"stage.services.signing", QT_TRANSLATE_NOOP("DefaultName", "Signing the contract")},
    {"stage.services.payment", QT_TRANSLATE_NOOP("DefaultName", "Payment")},
    {"stage.goods.unprocessed", QT_TRANSLATE_NOOP("DefaultName", "Unprocessed enquiries")},
    {"stage.goods.call", QT_TRANSLATE_NOOP("DefaultName", "Phone call")},
    {"stage.goods.payment", QT_TRANSLATE_NOOP("DefaultName", "Confirming the payment")},
    {"stage.goods.shipping", QT_TRANSLATE_NOOP("DefaultName", "Preparing the shipment")},
    {"stage.goods.transit", QT_TRANSLATE_NOOP("DefaultName", "On the way")},
    {"stage.goods.received", QT_TRANSLATE_NOOP("DefaultName", "Shipment received")},
    {"stage.clinic.new", QT_TRANSLATE_NOOP("DefaultName", "New enquiry")},
    {"stage.clinic.booked", QT_TRANSLATE_NOOP("DefaultName", "Booked for a consultation")},
    {"stage.clinic.consulted", QT_TRANSLATE_NOOP("DefaultName", "Consultation given")},
    {"stage.clinic.deciding", QT_TRANSLATE_NOOP("DefaultName", "Waiting for a decision")},
    {"stage.clinic.warming", QT_TRANSLATE_NOOP("DefaultName", "Needs warming up")},
    {"stage.clinic.service", QT_TRANSLATE_NOOP("DefaultName", "Booked for the service")},
    {"stage.clinic.served", QT_TRANSLATE_NOOP("DefaultName", "Service provided")},
    {"stage.buyers.unregistered", QT_TRANSLATE_NOOP("DefaultName", "Unregistered")},
    {"stage.buyers.new", QT_TRANSLATE_NOOP("DefaultName", "New request")},
    {"stage.buyers.selection", QT_TRANSLATE_NOOP("DefaultName", "Selecting properties")},
    {"stage.buyers.viewing", QT_TRANSLATE_NOOP("DefaultName", "Viewing")},
    {"stage.buyers.bargaining", QT_TRANSLATE_NOOP("DefaultName", "Bargaining and agreeing")},
    {"stage.buyers.deposit", QT_TRANSLATE_NOOP("DefaultName", "Deposit")},
    {"stage.buyers.notary", QT_TRANSLATE_NOOP("DefaultName", "Signing at the notary")},
    {"stage.undefined", QT_TRANSLATE_NOOP("DefaultName", "Undefined")},
    {"stage.unregistered", QT_TRANSLATE_NOOP("DefaultName", "Unregistered")},
    {"stage.empty.new", QT_TRANSLATE_NOOP("DefaultName", "Start")},
    {"outcome.won", QT_TRANSLATE_NOOP("DefaultName", "Won")},
    {"outcome.lost", QT_TRANSLATE_NOOP("DefaultName", "Lost")},
    {"source.site", QT_TRANSLATE_NOOP("DefaultName", "Website")},
    {"source.phone", QT_TRANSLATE_NOOP("DefaultName", "Incoming call")},
    {"source.recommendation", QT_TRANSLATE_NOOP("DefaultName", "Recommendation")},
    {"source.instagram", QT_TRANSLATE_NOOP("DefaultName", "Instagram")},
    {"source.facebook", QT_TRANSLATE_NOOP("DefaultName", "Facebook")},
    {"source.google", QT_TRANSLATE_NOOP("DefaultName", "Google Ads")},
    {"source.exhibition", QT_TRANSLATE_NOOP("DefaultName", "Exhibition")},
    {"source.cold", QT_TRANSLATE_NOOP("DefaultName", "Cold contact")},
    {"channel.site", QT_TRANSLATE_NOOP("DefaultName", "Website")},
    {"channel.social", QT_TRANSLATE_NOOP("DefaultName", "Social networks")},
    {"channel.phone", QT_TRANSLATE_NOOP("DefaultName", "Phone")},
    {"channel.partner", QT_TRANSLATE_NOOP("DefaultName", "Partner")},
    {"lost.expensive", QT_TRANSLATE_NOOP("DefaultName", "Too expensive")},
    {"lost.capacity", QT_TRANSLATE_NOOP("DefaultName", "No capacity or skills")},
    {"lost.stock", QT_TRANSLATE_NOOP("DefaultName", "Out of stock")},
    {"lost.silence", QT_TRANSLATE_NOOP("DefaultName", "No answer")},
    {"lost.competitor", QT_TRANSLATE_NOOP("DefaultName", "Chose a competitor")},
    {"lost.irrelevant", QT_TRANSLATE_NOOP("DefaultName", "Not relevant now")},
    {"lost.spam", QT_TRANSLATE_NOOP("DefaultName", "Spam")},
    {"lost.unstated", QT_TRANSLATE_NOOP("DefaultName", "Reason not stated")},
    {"activity.email", QT_TRANSLATE_NOOP("DefaultName", "E-mail")},
    {"activity.call", QT_TRANSLATE_NOOP("DefaultName", "Call")},
    {"activity.meeting", QT_TRANSLATE_NOOP("DefaultName", "Meeting")},
    {"activity.todo", QT_TRANSLATE_NOOP("DefaultName", "To do")},
    {"tag.vip", QT_TRANSLATE_NOOP("DefaultName", "VIP")},
    {"tag.urgent", QT_TRANSLATE_NOOP("DefaultName", "urgent")},
    {"tag.repeat", QT_TRANSLATE_NOOP("DefaultName", "repeat client")},
    {"tag.wholesale", QT_TRANSLATE_NOOP("DefaultName", "wholesale")},
    {"tag.retail", QT_TRANSLATE_NOOP("DefaultName", "retail")},
    {"tag.consultation", QT_TRANSLATE_NOOP("DefaultName", "consultation")},
    {"tag.flat", QT_TRANSLATE_NOOP("DefaultName", "flat")},
    {"tag.house", QT_TRANSLATE_NOOP("DefaultName", "house")},
    {"tag.mortgage", QT_TRANSLATE_NOOP("DefaultName", "mortgage")},
    {"sample.title.1", QT_TRANSLATE_NOOP("DefaultName", "Air conditioner installation, 3 rooms")},
    {"sample.title.2", QT_TRANSLATE_NOOP("DefaultName", "Windows for a private house")},
    {"sample.title.3", QT_TRANSLATE_NOOP("DefaultName", "Rewiring of an office")},
    {"sample.title.4", QT_TRANSLATE_NOOP("DefaultName", "Cleaning after renovation")},
    {"sample.title.5", QT_TRANSLATE_NOOP("DefaultName", "Facade insulation")},
    {"sample.title.6", QT_TRANSLATE_NOOP("DefaultName", "Smart home system")},
    {"sample.title.7", QT_TRANSLATE_NOOP("DefaultName", "Ventilation for a café")},
    {"sample.title.8", QT_TRANSLATE_NOOP("DefaultName", "Solar power station, 10 kW")},
    {"sample.title.9", QT_TRANSLATE_NOOP("DefaultName", "Turnkey repair, 62 m²")},
    {"sample.title.10", QT_TRANSLATE_NOOP("DefaultName", "Server room maintenance")},
    {"sample.title.11", QT_TRANSLATE_NOOP("DefaultName", "Yearly service")},
    {"sample.title.12", QT_TRANSLATE_NOOP("DefaultName", "Consultation: heat pump")},
    {"sample.title.13", QT_TRANSLATE_NOOP("DefaultName", "Website for a bakery")},
    {"sample.title.14", QT_TRANSLATE_NOOP("DefaultName", "Printing of catalogues")},
    {"sample.title.15", QT_TRANSLATE_NOOP("DefaultName", "Furniture for a school")},
    {"sample.title.16", QT_TRANSLATE_NOOP("DefaultName", "Generator, 30 kW")},
    {"sample.comment.1",
     QT_TRANSLATE_NOOP(
         "DefaultName",
         "Asks for two variants of the profile. I will send the estimate by Friday.")},
    {"sample.comment.2",
     QT_TRANSLATE_NOOP("DefaultName", "The director decides; we agree on a meeting.")},
    {"sample.comment.3",
     QT_TRANSLATE_NOOP("DefaultName",
                       "Compares us with a competitor, asks for a discount for the volume.")},
    {"sample.comment.4", QT_TRANSLATE_NOOP("DefaultName", "Call back after lunch.")},
    {"sample.comment.5", QT_TRANSLATE_NOOP("DefaultName", "The contract is with their lawyer.")},
    {"sample.comment.6",
     QT_TRANSLATE_NOOP("DefaultName", "Bought from us before and was satisfied.")},
};

} // namespace

QString defaultName(const QString &key)
{
    static const QHash<QString, const char *> names = [] {
        QHash<QString, const char *> all;
        for (const DefaultName &entry : kNames) {
            all.insert(QString::fromLatin1(entry.key), entry.name);
        }
        return all;
    }();
    const char *const name = names.value(key);
    return name ? QCoreApplication::translate("DefaultName", name) : key;
}

bool isDefaultPersonName(const QString &name)
{
    return name == defaultName(QStringLiteral("person.me")) || name == QLatin1String("Me")
        || name == QStringLiteral("Я");
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Won:
        return defaultName(QStringLiteral("outcome.won"));
    case Outcome::Lost:
        return defaultName(QStringLiteral("outcome.lost"));
    case Outcome::None:
        break;
    }
    return {};
}

} // namespace ugoda
