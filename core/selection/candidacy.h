// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/missions/rotation.h"
#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/selection/opening.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

/// The steps of a candidacy, from the nomination to the return, and the ways it may end or rest.
enum class Stage {
    Nominated,
    Selection,
    Procedures,
    Training,
    Qualified,
    Deployed,
    Returned,
    NotSelected,
    Withdrawn,
    Failed,
    Deferred,
    Reserve,
};

template <>
ChoiceList choicesOf<Stage>();

template <>
inline constexpr const char *choiceContext<Stage> = "Candidacy";

/// In the language in use.
QString stageWords(Stage stage);

/// Whether a candidate in this stage is still on the way to a tour.
bool isInProgress(Stage stage);

/// Whether a candidacy in this stage holds its place: on the way, or deferred, or in reserve.
bool isOpen(Stage stage);

struct Candidacy;
using CandidacyId = Id<Candidacy>;

/// A person put forward for a tour, and how far along the way the person is.
struct Candidacy {
    CandidacyId id;
    int version = 0;
    PersonId personId;
    MissionId missionId;
    CategoryId categoryId;
    RotationId rotationId;
    OpeningId openingId;
    Stage stage = Stage::Nominated;
    QDate nominatedOn;
    QDate plannedDepartureOn;
    std::optional<int> tourMonths;
    QString note;

    bool operator==(const Candidacy &) const = default;
};

template <>
inline constexpr const char *tableName<Candidacy> = "candidacy";

template <>
const RecordTable<Candidacy> &recordTable<Candidacy>();

} // namespace muster
