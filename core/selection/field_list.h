// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/selection/call_filter.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// Somebody in the field of a call.
struct FieldRow {
    CandidacyId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    Sex sex = Sex::Unknown;
    QString service;        ///< the code of the service the person comes from
    BothNames rank;         ///< held on the day
    Stage stage = Stage::Nominated;
    QString category;
    QDate nominatedOn;
    QDate plannedDepartureOn;
};

/// The candidates of a call or of one opening by name, those included who left it.
QList<FieldRow> fieldList(const Database &database, const CallFilter &filter, QDate day);

} // namespace muster
