// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/requirement.h"

#include <QVariant>

namespace muster {

/// The columns that mean nothing for what a requirement of these values asks.
QList<QByteArray> unusedByRequirement(const QVariantList &values);

} // namespace muster
