// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidacy.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<Stage>()
{
    static constexpr Choice choices[] = {
        {"nominated", QT_TRANSLATE_NOOP("Candidacy", "Nominated")},
        {"selection", QT_TRANSLATE_NOOP("Candidacy", "Selection")},
        {"procedures", QT_TRANSLATE_NOOP("Candidacy", "Procedures")},
        {"training", QT_TRANSLATE_NOOP("Candidacy", "Training")},
        {"qualified", QT_TRANSLATE_NOOP("Candidacy", "Qualified")},
        {"deployed", QT_TRANSLATE_NOOP("Candidacy", "Deployed")},
        {"returned", QT_TRANSLATE_NOOP("Candidacy", "Returned")},
        {"not_selected", QT_TRANSLATE_NOOP("Candidacy", "Not selected")},
        {"withdrawn", QT_TRANSLATE_NOOP("Candidacy", "Withdrawn")},
        {"failed", QT_TRANSLATE_NOOP("Candidacy", "Failed")},
        {"deferred", QT_TRANSLATE_NOOP("Candidacy", "Deferred")},
        {"reserve", QT_TRANSLATE_NOOP("Candidacy", "Reserve")},
    };
    return choices;
}

QString stageWords(Stage stage)
{
    return QCoreApplication::translate(choiceContext<Stage>, choicesOf<Stage>()[size_t(stage)].label);
}

bool isInProgress(Stage stage)
{
    return stage <= Stage::Qualified;
}

bool isOpen(Stage stage)
{
    return isInProgress(stage) || stage == Stage::Deferred || stage == Stage::Reserve;
}

template <>
const RecordTable<Candidacy> &recordTable<Candidacy>()
{
    static const RecordTable<Candidacy> table{
        .noun = QT_TRANSLATE_NOOP("Candidacy", "Candidacy"),
        .fields = {
            field(&Candidacy::personId, "person_id", QT_TRANSLATE_NOOP("Candidacy", "Person"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Candidacy", "Who and where")}),
            field(&Candidacy::missionId, "mission_id", QT_TRANSLATE_NOOP("Candidacy", "Mission"),
                  {.required = true}),
            field(&Candidacy::categoryId, "category_id", QT_TRANSLATE_NOOP("Candidacy", "Category"),
                  {.required = true}),
            field(&Candidacy::rotationId, "rotation_id", QT_TRANSLATE_NOOP("Candidacy", "Rotation")),
            field(&Candidacy::openingId, "opening_id", QT_TRANSLATE_NOOP("Candidacy", "Opening")),
            field(&Candidacy::stage, "stage", QT_TRANSLATE_NOOP("Candidacy", "Stage"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Candidacy", "Progress")}),
            field(&Candidacy::nominatedOn, "nominated_on", QT_TRANSLATE_NOOP("Candidacy", "Nominated on")),
            field(&Candidacy::plannedDepartureOn, "planned_departure_on",
                  QT_TRANSLATE_NOOP("Candidacy", "Planned departure")),
            field(&Candidacy::tourMonths, "tour_months", QT_TRANSLATE_NOOP("Candidacy", "Length of the tour"),
                  {.least = 1, .most = 60, .unit = QT_TRANSLATE_NOOP("Candidacy", "months")}),
            field(&Candidacy::note, "note", QT_TRANSLATE_NOOP("Candidacy", "Note"), {.longest = 4000}),
        },
        .naming = [](const Candidacy &candidacy) {
            return candidacy.nominatedOn.isValid()
                ? QCoreApplication::translate("Candidacy", "Candidacy of %1").arg(isoDay(candidacy.nominatedOn))
                : QCoreApplication::translate("Candidacy", "Candidacy");
        },
        .rules = {notBefore(&Candidacy::nominatedOn, &Candidacy::plannedDepartureOn, "planned_departure_on",
                            QT_TRANSLATE_NOOP("Record", "the departure is before the day of the nomination"))},
        .onlyOnce = {
            {{"person_id", "mission_id", "category_id", "rotation_id", "opening_id"},
             [](const Candidacy &candidacy) { return isOpen(candidacy.stage); },
             QT_TRANSLATE_NOOP("Candidacy", "this person has an open candidacy for the same post and rotation: %1")},
        },
    };
    return table;
}

} // namespace muster
