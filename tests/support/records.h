// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/tour.h"
#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/people/person.h"
#include "core/training/venue.h"

namespace muster {

/// A person with no more than must be there.
inline Person person(const QString &serviceNo, const QString &fullName = QStringLiteral("Nguyễn Thị Ánh"))
{
    return {.serviceNo = serviceNo, .fullName = fullName};
}

inline Mission mission(const QString &code)
{
    return {.code = code};
}

inline Category category(const QString &code)
{
    return {.code = code};
}

inline Venue venue(const QString &name)
{
    return {.name = name};
}

/// What a tour refers to.
struct Posting {
    PersonId person;
    MissionId mission;
    CategoryId category;
};

inline Tour tour(const Posting &posting, QDate arrivedOn, QDate endedOn = {})
{
    return {.personId = posting.person, .missionId = posting.mission, .categoryId = posting.category,
            .arrivedOn = arrivedOn, .endedOn = endedOn};
}

} // namespace muster
