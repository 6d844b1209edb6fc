// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/stage_step.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<StageReason>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Step of a candidacy", "No reason given")},
        {"medical", QT_TRANSLATE_NOOP("Step of a candidacy", "Not fit")},
        {"language", QT_TRANSLATE_NOOP("Step of a candidacy", "Language below what is asked")},
        {"test_failed", QT_TRANSLATE_NOOP("Step of a candidacy", "Test not passed")},
        {"conduct", QT_TRANSLATE_NOOP("Step of a candidacy", "Conduct or record check")},
        {"papers_missing", QT_TRANSLATE_NOOP("Step of a candidacy", "Papers not in time")},
        {"others_ranked_higher", QT_TRANSLATE_NOOP("Step of a candidacy", "Others ranked higher")},
        {"no_place", QT_TRANSLATE_NOOP("Step of a candidacy", "No place left")},
        {"declined_by_un", QT_TRANSLATE_NOOP("Step of a candidacy", "Declined by the UN")},
        {"unit_needs", QT_TRANSLATE_NOOP("Step of a candidacy", "Needed by the home unit")},
        {"own_wish", QT_TRANSLATE_NOOP("Step of a candidacy", "Own wish")},
        {"family", QT_TRANSLATE_NOOP("Step of a candidacy", "Family")},
        {"training_not_passed", QT_TRANSLATE_NOOP("Step of a candidacy", "Training not passed")},
        {"departure_moved", QT_TRANSLATE_NOOP("Step of a candidacy", "Departure moved")},
        {"held_in_reserve", QT_TRANSLATE_NOOP("Step of a candidacy", "Held in reserve")},
        {"mistake", QT_TRANSLATE_NOOP("Step of a candidacy", "Entered by mistake")},
        {"other", QT_TRANSLATE_NOOP("Step of a candidacy", "Other reason")},
    };
    return choices;
}

template <>
const RecordTable<StageStep> &recordTable<StageStep>()
{
    static const RecordTable<StageStep> table{
        .noun = QT_TRANSLATE_NOOP("Step of a candidacy", "Step of a candidacy"),
        .fields = {
            field(&StageStep::candidacyId, "candidacy_id", QT_TRANSLATE_NOOP("Step of a candidacy", "Candidacy"),
                  {.required = true}),
            field(&StageStep::fromStage, "from_stage", QT_TRANSLATE_NOOP("Step of a candidacy", "From"),
                  {.required = true}),
            field(&StageStep::toStage, "to_stage", QT_TRANSLATE_NOOP("Step of a candidacy", "To"), {.required = true}),
            field(&StageStep::takenOn, "taken_on", QT_TRANSLATE_NOOP("Step of a candidacy", "On"), {.required = true}),
            field(&StageStep::reason, "reason", QT_TRANSLATE_NOOP("Step of a candidacy", "Reason")),
            field(&StageStep::note, "note", QT_TRANSLATE_NOOP("Step of a candidacy", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Step of a candidacy", "Remarks")}),
        },
        .naming = [](const StageStep &step) {
            return QCoreApplication::translate("Step of a candidacy", "Step of %1").arg(isoDay(step.takenOn));
        },
    };
    return table;
}

} // namespace muster
