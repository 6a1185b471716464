// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/table.h"

#include <QHash>
#include <QSet>

namespace ugoda {

namespace {

struct TableFacts
{
    const char *name = nullptr;
    QSet<QByteArray> columns;
};

template<class... Rows>
QHash<int, TableFacts> makeFacts()
{
    QHash<int, TableFacts> all;
    const auto add = [&all]<class Row>() {
        TableFacts facts {Table<Row>::kName, {"removed"}};
        forEachColumn<Row>([&](const auto &c) { facts.columns.insert(c.name); });
        all.insert(int(Table<Row>::kEntity), facts);
    };
    (add.template operator()<Rows>(), ...);
    return all;
}

const QHash<int, TableFacts> &facts()
{
    static const QHash<int, TableFacts> all = makeFacts<Person,
                                                        Pipeline,
                                                        Stage,
                                                        Client,
                                                        Phone,
                                                        Email,
                                                        Opportunity,
                                                        OpportunityClient,
                                                        Source,
                                                        Channel,
                                                        Tag,
                                                        LostReason,
                                                        CustomField,
                                                        CustomValue,
                                                        ActivityType,
                                                        Activity,
                                                        Comment,
                                                        Setting,
                                                        CustomOption,
                                                        SavedView>();
    return all;
}

} // namespace

const char *tableName(Entity entity)
{
    return facts().value(int(entity)).name;
}

bool isColumn(Entity entity, const QString &field)
{
    return facts().value(int(entity)).columns.contains(field.toUtf8());
}

const QList<Entity> &journaledEntities()
{
    static const QList<Entity> entities = [] {
        QList<Entity> list;
        for (auto it = facts().constBegin(); it != facts().constEnd(); ++it) {
            list.append(Entity(it.key()));
        }
        std::sort(list.begin(), list.end());
        return list;
    }();
    return entities;
}

} // namespace ugoda
