// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/opening.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Opening> &recordTable<Opening>()
{
    static const RecordTable<Opening> table{
        .noun = QT_TRANSLATE_NOOP("Opening", "Opening"),
        .fields = {
            field(&Opening::campaignId, "campaign_id", QT_TRANSLATE_NOOP("Opening", "Call"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Opening", "Place")}),
            field(&Opening::missionId, "mission_id", QT_TRANSLATE_NOOP("Opening", "Mission"), {.required = true}),
            field(&Opening::categoryId, "category_id", QT_TRANSLATE_NOOP("Opening", "Category"), {.required = true}),
            field(&Opening::rotationId, "rotation_id", QT_TRANSLATE_NOOP("Opening", "Rotation")),
            field(&Opening::postId, "post_id", QT_TRANSLATE_NOOP("Opening", "Post")),
            field(&Opening::wanted, "wanted", QT_TRANSLATE_NOOP("Opening", "Number wanted"),
                  {.least = 1, .most = 5000}),
            field(&Opening::rankLeastId, "rank_least_id", QT_TRANSLATE_NOOP("Opening", "Lowest rank"),
                  {.group = QT_TRANSLATE_NOOP("Opening", "What is asked")}),
            field(&Opening::rankMostId, "rank_most_id", QT_TRANSLATE_NOOP("Opening", "Highest rank")),
            field(&Opening::requirementSetId, "requirement_set_id", QT_TRANSLATE_NOOP("Opening", "Requirement set")),
            field(&Opening::plannedDepartureOn, "planned_departure_on", QT_TRANSLATE_NOOP("Opening", "Planned departure"),
                  {.group = QT_TRANSLATE_NOOP("Opening", "When")}),
            field(&Opening::tourMonths, "tour_months", QT_TRANSLATE_NOOP("Opening", "Length of the tour"),
                  {.least = 1, .most = 60, .unit = QT_TRANSLATE_NOOP("Opening", "months")}),
            field(&Opening::note, "note", QT_TRANSLATE_NOOP("Opening", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Opening", "Remarks")}),
        },
        .naming = [](const Opening &opening) {
            return opening.plannedDepartureOn.isValid()
                ? QCoreApplication::translate("Opening", "Opening for %1").arg(isoDay(opening.plannedDepartureOn))
                : QCoreApplication::translate("Opening", "Opening");
        },
    };
    return table;
}

} // namespace muster
