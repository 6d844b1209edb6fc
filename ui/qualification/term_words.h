// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/grant_term.h"
#include "core/pipeline/value_words.h"

namespace muster {

/// How long a qualification of a type lasts: «36 months», «until the end of the year, 12 months on».
QString lastsWords(ValueWords &words, const QualificationType &type);

/// From when and until when it may be renewed; empty where nothing is said of it.
QString renewalWords(const QualificationType &type);

/// What a term asks: «Programme passed: CPTM, within 24 months».
QString askedWords(ValueWords &words, const GrantTerm &term);

/// How a term stands to the one above it, in terms ordered by purpose and way: «either A and B, or C»; empty for one that
/// stands alone.
QString joinedWords(const QList<GrantTerm> &ordered, qsizetype place);

/// The columns that mean nothing for what a term of these values asks, and for a type that lasts as these values say.
QList<QByteArray> unusedByGrantTerm(const QVariantList &values);
QList<QByteArray> unusedByType(const QVariantList &values);

} // namespace muster
