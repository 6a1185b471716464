// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/phone/phone_tables.h"

#include <QtGlobal>

#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

bool parse(const char *text, PhoneNumber *number)
{
    return PhoneNumberUtil::GetInstance()->Parse(text, "UA", number)
        == PhoneNumberUtil::NO_PARSING_ERROR;
}

bool write(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format, char *target)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    if (text.size() >= kPhoneRoom) {
        return false;
    }
    target[text.copy(target, text.size())] = '\0';
    return true;
}

} // namespace

extern "C" Q_DECL_EXPORT PhonePlan ugodaReadPhone(const char *text, char *e164)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!parse(text, &number)
        || util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE
        || !write(number, PhoneNumberUtil::E164, e164)) {
        return PhonePlan::Impossible;
    }
    return util.IsValidNumber(number) ? PhonePlan::Valid : PhonePlan::Possible;
}

extern "C" Q_DECL_EXPORT bool ugodaShowPhone(const char *e164, char *shown)
{
    PhoneNumber number;
    return parse(e164, &number) && write(number, PhoneNumberUtil::INTERNATIONAL, shown);
}
