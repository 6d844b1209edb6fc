// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dossier.h"

namespace muster {

/// What is known of a person, whatever the candidacy.
struct PersonFacts {
    QList<RankHeld> ranks;
    QList<LanguageSkill> languages;
    QList<Document> papers;
    QList<TestResult> tests;
    QList<CourseTaken> courses;
    QList<QualificationPeriod> qualifications;
};

/// What hangs on a candidacy.
struct CandidacyFacts {
    QList<Decision> decisions;
    QList<ChecklistItem> checklist;
    QList<Waiver> waivers;
};

using FactsOfPeople = QHash<qint64, PersonFacts>;
using FactsOfCandidacies = QHash<qint64, CandidacyFacts>;

/// What is known of the person becomes part of the dossier.
void give(Dossier &dossier, const PersonFacts &person);

FactsOfPeople factsOfPeople(const Database &database, const QList<qint64> &people);
FactsOfCandidacies factsOfCandidacies(const Database &database, const QList<qint64> &candidacies);

} // namespace muster
