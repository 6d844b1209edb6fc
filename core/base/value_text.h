// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace muster {

/// How a value that is no day is written for people: numbers as the language in use writes them, with so many places
/// behind the point (-1 for as many as there are), a flag as a tick.
QString valueText(const QVariant &value, int places);

} // namespace muster
