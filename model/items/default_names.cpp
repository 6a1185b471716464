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

} // namespace ugoda
