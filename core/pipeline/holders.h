// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/lapse_touches.h"

#include <QStringList>

#include <functional>

namespace muster {

/// How holders are asked for by the standing of their qualification on the day. Those within 30 days of their last day are among
/// those within 90, these among those within 180 and all of them among the valid; every one has those not yet valid too.
enum class HolderStage { Every, Valid, Within180, Within90, Within30, Lapsed, Suspended, Revoked };

/// Which qualifications are asked for; what is empty asks for nothing. The words are those of the list of people.
struct HolderFilter {
    QDate day;
    HolderStage stage = HolderStage::Every;
    QString words = {};
    QualificationTypeId typeId = {};
    CategoryId categoryId = {};         ///< of the types that name it
    OrganisationId organisationId = {};
    CourseId courseId = {};             ///< from which they were granted

    bool operator==(const HolderFilter &) const = default;
};

/// What somebody holds of one type on the day: of several periods the one that counts.
struct HolderRow {
    QualificationId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    BothNames rank;
    QString organisation;
    QualificationTypeId typeId;
    QString typeCode;
    BothNames type;
    QDate grantedOn;
    QString course;                     ///< its code; empty where none is known
    Standing standing;
    QStringList certificates = {};      ///< their numbers
    QList<TouchedByLapse> touched = {};
};

/// A stretch of the list: by last day, those without end last and of the lapsed the latest first, then by name.
QList<HolderRow> holders(const Database &database, const HolderFilter &filter, qint64 offset, int limit);

/// The whole list a page at a time, for printing and export.
std::function<QList<HolderRow>()> holderPages(const Database &database, const HolderFilter &filter);

/// Every one the filter asks for, in no order: what an act in bulk is about.
QList<QualificationId> holderIds(const Database &database, const HolderFilter &filter);

/// How many there are of each stage, whatever stage the filter names.
struct HolderCounts {
    qint64 every = 0;
    qint64 valid = 0;
    qint64 within180 = 0;
    qint64 within90 = 0;
    qint64 within30 = 0;
    qint64 lapsed = 0;
    qint64 suspended = 0;
    qint64 revoked = 0;

    qint64 of(HolderStage stage) const;
    bool operator==(const HolderCounts &) const = default;
};

HolderCounts holderCounts(const Database &database, const HolderFilter &filter);

} // namespace muster
