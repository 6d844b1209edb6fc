// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/history.h"

namespace muster {

/// A form changes no proposal and no act, and nothing that they decided: throws Refused, with words that name the place where it
/// is done. A qualification is written down by hand only from old papers: not one that was proposed, that an act touched or of
/// which a certificate was issued, nor one from a course whose results this office published. The others may be corrected.
void requireNotByActs(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

/// The same of removing one.
void requireNotRemovedByHand(const Database &database, const RecordType &type, qint64 id);

/// A confirmation that was taken back does not come again by taking that back: it would pass by the second person who confirms.
/// Throws Refused.
void requireNotConfirmedAgain(const Database &database, const ChangeSetEntry &entry);

/// A type does not last as long as one that itself lasts as long as another, nor does one begin to that another rests on.
void requireNoChain(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

} // namespace muster
