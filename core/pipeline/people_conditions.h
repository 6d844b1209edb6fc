// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"

namespace muster {

/// What a statement asks of the person `p`, with its bindings.
struct PeopleConditions {
    QString text = QStringLiteral("WHERE 1 = 1");
    QVariantList bindings = {};

    void add(const QString &condition, const QVariantList &values);
};

/// All who fulfil a filter.
PeopleConditions conditionsOf(const PeopleFilter &filter);

/// Of one who fulfils a filter: whether the name is written with the marks that were typed. Without WHERE.
PeopleConditions writtenAsTyped(const PeopleFilter &filter);

/// Where the words of a filter are typed with marks, the people come in two parts: those whose names are written so, then
/// the others. Those of the place's part who come after it; a place without an id is the beginning of its part.
PeopleConditions conditionsAfter(const PeopleFilter &filter, const PersonKey &place);

/// The beginning of the part after the one the place lies in; nothing when it lies in the last.
std::optional<PersonKey> nextPart(const PeopleFilter &filter, const PersonKey &place);

} // namespace muster
