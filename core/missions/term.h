// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Term;
using TermId = Id<Term>;

/// A word of the trade in English and Vietnamese.
struct Term {
    TermId id;
    int version = 0;
    QString english;
    QString vietnamese;
    QString abbreviation;
    QString note;
    QString source;

    bool operator==(const Term &) const = default;
};

template <>
inline constexpr const char *tableName<Term> = "term";

template <>
const RecordTable<Term> &recordTable<Term>();

} // namespace muster
