// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/evaluation.h"
#include "core/people/both_names.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "core/people/validity.h"
#include "core/qualification/standing.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"
#include "core/training/course_result.h"

#include <optional>

namespace muster {

/// How many records of each kind refer to a person.
struct PersonCounts {
    qint64 ranks = 0;
    qint64 papers = 0;
    qint64 languages = 0;
    qint64 candidacies = 0;
    qint64 training = 0;
    qint64 qualifications = 0;
    qint64 tours = 0;
};
PersonCounts personCounts(const Database &database, PersonId id);

struct DatedRank {
    RankHeldId id;
    BothNames rank;
    QDate fromOn;           ///< null = not known
};
/// The latest first, those without a day last.
QList<DatedRank> ranksOf(const Database &database, PersonId id);

struct SpokenLanguage {
    LanguageSkillId id;
    QString language;       ///< ISO 639 code
    QString level;
};
QList<SpokenLanguage> languagesOf(const Database &database, PersonId id);

struct Paper {
    DocumentId id;
    BothNames type;
    QString number;
    QDate issuedOn;
    QDate expiresOn;        ///< the last valid day; null = does not run out
    Validity validity = Validity::Valid;
    QString note;
    qint64 scans = 0;
};
/// By type, the newest first; the validity is that of the day.
QList<Paper> papersOf(const Database &database, PersonId id, QDate day);

struct TrainingTaken {
    CourseResultId id;
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
    QualificationId id;
    BothNames type;
    QDate grantedOn;
    QString course;
    Standing standing;
    QStringList certificates;   ///< their numbers, the first issued first
};
/// The latest first; they stand as they do on the day.
QList<QualificationHeld> qualificationsOf(const Database &database, PersonId id, QDate day);

struct TourTaken {
    TourId id;
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
    EvaluationId evaluationId;      ///< null where the tour was not evaluated
    QString evaluation;
    bool commended = false;

    bool underWayOn(QDate day) const;
    /// Days in the mission until the day, the first and the last included; 0 before the arrival.
    qint64 daysServed(QDate day) const;
};
/// The latest first.
QList<TourTaken> toursOf(const Database &database, PersonId id);

struct CandidacyMade {
    CandidacyId id;
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
