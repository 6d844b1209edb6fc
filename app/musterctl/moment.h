// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace muster {

/// A moment as ISO 8601 writes it: a day, T, hours and minutes, if wanted seconds and their parts, then Z or
/// an offset such as +07:00; without these it is local time. A day alone means its last millisecond, local
/// time.
std::optional<QDateTime> momentFromIso(const QString &text);

/// YYYY-MM-DDThh:mm:ss.zzzZ, which momentFromIso reads back to the same millisecond.
QString isoMoment(qint64 millisecondsSinceEpoch);

} // namespace muster
