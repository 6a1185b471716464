// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/put_setting.h"

#include "model/domain/activity.h"
#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

void putSetting(WriteTransaction &transaction, const QString &key, const QString &value)
{
    const QList<Setting> all = allRows<Setting>(transaction);
    for (const Setting &known : all) {
        if (known.key == key && !known.removed) {
            Setting after = known;
            after.value = value;
            transaction.update(known, after);
            return;
        }
    }
    Setting setting;
    setting.key = key;
    setting.value = value;
    transaction.insert(setting);
}

} // namespace ugoda
