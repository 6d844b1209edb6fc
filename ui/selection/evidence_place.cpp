// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/evidence_place.h"

#include "ui/people/person_place.h"

namespace muster {

namespace {

/// The records of a person and the tabs of the person's page that hold them.
struct TabOfTable {
    const char *table;
    const char *tab;
};
constexpr TabOfTable tabsOfTables[] = {{"document", "papers"},        {"language_skill", "languages"}, {"rank_held", "ranks"},
                                       {"course_result", "training"}, {"qualification", "qualifications"}, {"person", "profile"},
                                       {"tour", "tours"},             {"candidacy", "candidacies"}};

} // namespace

std::optional<Location> evidencePlace(PersonId person, const Evidence &evidence)
{
    if (evidence.id == 0)
        return {};
    for (const TabOfTable &known : tabsOfTables)
        if (evidence.table == known.table) {
            Location place = personPlace(person);
            place.detail.insert(QStringLiteral("tab"), QLatin1String(known.tab));
            place.detail.insert(QStringLiteral("record"), evidence.id);
            return place;
        }
    if (evidence.table == "test_result")
        return Location{"selection", {{QStringLiteral("view"), QStringLiteral("tests")}, {QStringLiteral("record"), evidence.id}}};
    if (evidence.table == "decision")
        return Location{"procedures", {{QStringLiteral("view"), QStringLiteral("decisions")}, {QStringLiteral("record"), evidence.id}}};
    return {};
}

} // namespace muster
