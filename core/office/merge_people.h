// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_merge.h"
#include "core/storage/change_set.h"

namespace muster {

/// Two records of one person to be made one.
struct Merge {
    ChangeSet::RecordState kept;
    ChangeSet::RecordState other;       ///< removed in the end; its values stay in the history
    QVariantList values;                ///< what the kept person has afterwards, in the order of the fields of Person
    QString note = {};
};

/// What becomes of the records of one kind.
struct MergedKind {
    QString noun;
    int ofKept = 0;
    int ofOther = 0;
    int leftOut = 0;            ///< of the other person: the same thing recorded twice
};

/// What a merge does, in words.
struct MergeReport {
    QList<MergedKind> kinds;    ///< those of which one of the two has any
    QStringList warnings;       ///< to be read before: what is left out, tours that overlap
    QStringList hindrances;     ///< why it cannot be done as it is
    qint64 changeSet = 0;       ///< 0 for a preview
};

/// What mergePeople() would do; changes nothing.
MergeReport mergePreview(const Database &database, const Merge &merge, const Signature &by);

/// Makes two people one, as one change set: the values go to the kept person, every record that refers to the other one
/// refers to the kept one from then on, the same thing recorded twice is left out, and a PersonMerge remembers the other
/// number. Throws Refused with the hindrances or for values the field table does not allow, Conflict when one of the two
/// was changed since it was read.
MergeReport mergePeople(const Database &database, const Merge &merge, const Signature &by);

/// What was merged into a person, the latest first.
QList<PersonMerge> mergesOf(const Database &database, PersonId id);

/// What came of taking a merge apart: the person who is back, and in words what was changed since and stays as it is.
struct TakenApart {
    qint64 changeSet = 0;
    PersonId other;
    QStringList stays;
};

/// Takes a merge apart, also after later changes: the other person comes back under the old number, the records that
/// were given to the kept person and still belong to that person go back, and fields that the merge changed and nobody
/// changed since get their old values. Throws Missing when there is no such merge, Refused when the old number belongs
/// to somebody else by now.
TakenApart takeMergeApart(const Database &database, PersonMergeId id, const Signature &by);

} // namespace muster
