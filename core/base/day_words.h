// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muster {

/// A day in figures as the language in use writes it, the year always in full; empty for a null day.
QString dayWords(QDate day);

} // namespace muster
