// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/storage/history.h"

#include <QVariant>

namespace muster {

/// One field before and after, in words as ValueWords gives them; null where there was or is nothing.
struct FieldStep {
    QString label;
    QVariant before;
    QVariant after;
};

enum class Deed { Added, Changed, Removed };

/// What was done to one record: «Tour», «Tour from 2023-05-01», changed, field by field.
struct RecordDeed {
    QString noun;
    QString naming;
    Deed deed = Deed::Changed;
    QList<FieldStep> fields;
};

/// What one change set did to everything that belongs to a person.
struct PersonChange {
    HistoryHead head;
    qint64 takenBackBy = 0;         ///< the change set that took it back, or 0
    QList<RecordDeed> deeds;
};

/// The whole history of a person, the newest first: of the person and of every record that must name a person or a
/// record that does, those since removed included. The types are all that the office keeps.
QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types);

} // namespace muster
