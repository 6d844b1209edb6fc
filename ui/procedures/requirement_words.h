// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/requirement.h"
#include "core/pipeline/value_words.h"

namespace muster {

/// What a requirement asks, short enough for a list: «Passport valid until the end of the tour + 6 months».
QString askedWords(ValueWords &words, const Requirement &requirement);

/// How a row of a set stands to the one above it, where rows of one alternative follow each other by way: «either», «and»,
/// «or», so that they read «either A and B, or C»; empty for a row that stands alone.
QString joinedWords(const QList<Requirement> &ordered, qsizetype place);

} // namespace muster
