// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// The words of the language in use, Vietnamese or else English; the other's where these are empty.
QString inLanguage(const QString &english, const QString &vietnamese);

} // namespace muster
