// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace ugoda {

/// The 128 characters that an 8-bit encoding has from 0x80 on (below, all are ASCII); U+FFFD where
/// it has none. Empty for other encodings. Qt knows these only where it is built with ICU.
QStringView codePage(QByteArrayView encoding);

} // namespace ugoda
