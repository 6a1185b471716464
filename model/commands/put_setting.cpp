// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/put_setting.h"

#include "model/store/lookups.h"
#include "model/store/write_transaction.h"

namespace ugoda {

void putSetting(WriteTransaction &transaction, const QString &key, const QString &value)
{
    const Setting before = settingOf(transaction, key);
    Setting after = before;
    after.value = value;
    before.id.isValid() ? transaction.update(before, after) : transaction.insert(after);
}

} // namespace ugoda
