// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

namespace muster {

/// An address where nothing is yet; on PostgreSQL an empty database. All are removed when the tests have
/// ended.
QString newAddress(Engine engine);

/// The sample office, made by the program once for each engine; only for reading.
QString sampleOffice(Engine engine);

/// A sample office of one's own, to be changed.
QString copyOfSample(Engine engine);

/// Changes an office behind the program's back.
void tamper(const QString &office, const QString &sql);

} // namespace muster
