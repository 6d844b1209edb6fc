// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/people/person.h"
#include "core/people/validity.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"
#include "core/training/course_result.h"

#include <optional>

namespace muster {

/// How many records of each kind refer to a person.
struct PersonCounts {
    qint64 papers = 0;
    qint64 languages = 0;
    qint64 candidacies = 0;
    qint64 training = 0;
    qint64 qualifications = 0;
    qint64 tours = 0;
};
PersonCounts personCounts(const Database &database, PersonId id);

struct DatedRank {
    BothNames rank;
    QDate fromOn;           ///< null = not known
};
/// The latest first, those without a day last.
QList<DatedRank> ranksOf(const Database &database, PersonId id);

struct SpokenLanguage {
    QString language;       ///< ISO 639 code
    QString level;
};
QList<SpokenLanguage> languagesOf(const Database &database, PersonId id);

struct Paper {
    BothNames type;
    QString number;
    QDate issuedOn;
    QDate expiresOn;        ///< the last valid day; null = does not run out
    Validity validity = Validity::Valid;
    QString note;
};
/// By type, the newest first; the validity is that of the day.
QList<Paper> papersOf(const Database &database, PersonId id, QDate day);

struct TrainingTaken {
    QString course;
    QString title;
    BothNames programme;
    QDate startsOn;
    QDate endsOn;
    std::optional<double> attendancePercent;
    std::optional<double> score;
    Outcome outcome = Outcome::Unknown;
};
/// The latest course first.
QList<TrainingTaken> trainingOf(const Database &database, PersonId id);

struct QualificationHeld {
    BothNames type;
    QDate grantedOn;
    QDate validUntil;       ///< the last valid day; null = does not run out
    QString course;
    Validity validity = Validity::Valid;
};
/// The latest first; the validity is that of the day.
QList<QualificationHeld> qualificationsOf(const Database &database, PersonId id, QDate day);

struct TourTaken {
    QString mission;
    BothNames missionName;
    BothNames category;
    QString post;
    QString unit;
    QString rotation;
    QDate arrivedOn;
    QDate plannedEndOn;
    QDate extendedEndOn;
    QDate endedOn;          ///< the last day in the mission; null while serving
    QString endReason;
    QString extendedReason;
    QString decisionNo;
    QString note;
    QString evaluation;
    bool commended = false;

    bool underWayOn(QDate day) const;
    /// Days in the mission until the day, the first and the last included; 0 before the arrival.
    qint64 daysServed(QDate day) const;
};
/// The latest first.
QList<TourTaken> toursOf(const Database &database, PersonId id);

struct CandidacyMade {
    QString mission;
    BothNames category;
    QString unit;
    QString rotation;
    Stage stage = Stage::Nominated;
    QDate nominatedOn;
    QDate plannedDepartureOn;
    QString note;
};
/// The latest first.
QList<CandidacyMade> candidaciesOf(const Database &database, PersonId id);

} // namespace muster
