// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/tour.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Tour> &recordTable<Tour>()
{
    static const RecordTable<Tour> table{
        .noun = QT_TRANSLATE_NOOP("Tour", "Tour"),
        .fields = {
            field(&Tour::personId, "person_id", QT_TRANSLATE_NOOP("Tour", "Person"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Tour", "Who and where")}),
            field(&Tour::missionId, "mission_id", QT_TRANSLATE_NOOP("Tour", "Mission"), {.required = true}),
            field(&Tour::categoryId, "category_id", QT_TRANSLATE_NOOP("Tour", "Category"), {.required = true}),
            field(&Tour::rotationId, "rotation_id", QT_TRANSLATE_NOOP("Tour", "Rotation")),
            field(&Tour::postId, "post_id", QT_TRANSLATE_NOOP("Tour", "Post")),
            field(&Tour::arrivedOn, "arrived_on", QT_TRANSLATE_NOOP("Tour", "Arrived on"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Tour", "Days in the mission")}),
            field(&Tour::plannedEndOn, "planned_end_on", QT_TRANSLATE_NOOP("Tour", "Planned end")),
            field(&Tour::extendedEndOn, "extended_end_on", QT_TRANSLATE_NOOP("Tour", "Extended until")),
            field(&Tour::endedOn, "ended_on", QT_TRANSLATE_NOOP("Tour", "Last day in the mission")),
            field(&Tour::endReason, "end_reason", QT_TRANSLATE_NOOP("Tour", "Reason of the end"),
                  {.plainText = true}),
            field(&Tour::decisionNo, "decision_no", QT_TRANSLATE_NOOP("Tour", "Decision"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Tour", "Decisions")}),
            field(&Tour::extendedReason, "extended_reason", QT_TRANSLATE_NOOP("Tour", "Reason of the extension"),
                  {.plainText = true}),
            field(&Tour::note, "note", QT_TRANSLATE_NOOP("Tour", "Note"), {.longest = 4000}),
        },
        .naming = [](const Tour &tour) {
            return QCoreApplication::translate("Tour", "Tour from %1").arg(isoDay(tour.arrivedOn));
        },
        .rules = {notBefore(&Tour::arrivedOn, &Tour::endedOn, "ended_on",
                            QT_TRANSLATE_NOOP("Record", "the tour ends before the day of arrival")),
                  notBefore(&Tour::arrivedOn, &Tour::plannedEndOn, "planned_end_on",
                            QT_TRANSLATE_NOOP("Record", "the planned end is before the day of arrival")),
                  notBefore(&Tour::arrivedOn, &Tour::extendedEndOn, "extended_end_on",
                            QT_TRANSLATE_NOOP("Record", "the extension ends before the day of arrival"))},
    };
    return table;
}

} // namespace muster
