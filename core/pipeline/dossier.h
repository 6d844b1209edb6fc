// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "core/pipeline/trade_lists.h"
#include "core/pipeline/waiver.h"
#include "core/procedures/checklist_item.h"
#include "core/procedures/decision.h"
#include "core/qualification/period.h"
#include "core/selection/test_result.h"
#include "core/training/course_result.h"

namespace muster {

/// A course a person took part in.
struct CourseTaken {
    CourseResultId id;
    QString course;
    ProgrammeId programme;
    QDate endedOn;      ///< its last day, or its first where that is not known
    Outcome outcome = Outcome::Unknown;
    CourseId courseId = {};
};

/// Everything about one candidacy that rules look at, read once.
struct Dossier {
    CandidacyId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    Stage stage = Stage::Nominated;     ///< on the day it was read for
    MissionId missionId;
    QString mission;
    CategoryId categoryId;
    QString category;
    QString unit;
    QString rotation;
    RequirementSetId chosenSet;         ///< the one its opening names
    RankId rankLeast;                   ///< what its opening asks of the rank; null where it leaves an end open
    RankId rankMost;
    QDate departure;                    ///< planned; of the candidacy, else of its opening
    std::optional<int> tourMonths;      ///< of the candidacy, else of its opening, else as usual in its category
    QDate bornOn;
    QDate inServiceSince;
    QList<RankHeld> ranks;
    QList<LanguageSkill> languages;
    QList<Document> papers;
    QList<TestResult> tests;
    QList<CourseTaken> courses;
    QList<QualificationPeriod> qualifications;
    QList<Decision> decisions;          ///< those that name the candidacy
    QList<ChecklistItem> checklist;
    QList<Waiver> waivers;
    SharedLists lists = std::make_shared<const TradeLists>();

    /// The planned last day of the tour, that day included; null while the departure or the length is not known.
    QDate tourEnd() const;
};

/// Which candidacies are read, with the stages of the day; empty lists ask for nothing.
struct DossierFilter {
    QDate day;
    QList<CandidacyId> candidacies = {};
    std::optional<RotationId> rotation = {};
    std::optional<CategoryId> category = {};
    enum class Stages { OnTheWay, Every } stages = Stages::OnTheWay;
};

/// In the order of the names. The number of statements does not grow with that of the candidates, but for one list of
/// numbers in each few hundred.
QList<Dossier> dossiers(const Database &database, const DossierFilter &filter);

} // namespace muster
