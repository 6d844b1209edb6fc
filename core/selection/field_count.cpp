// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/field_count.h"

#include "core/selection/candidates_by_stage.h"

namespace muster {

bool hasLeft(Stage stage)
{
    return stage == Stage::NotSelected || stage == Stage::Withdrawn || stage == Stage::Failed;
}

void FieldCount::add(Stage stage, Sex sex, qint64 people)
{
    if (hasLeft(stage)) {
        left += people;
        return;
    }
    const bool isDeployed = stage == Stage::Deployed || stage == Stage::Returned;
    (isInProgress(stage) ? onTheWay : isDeployed ? deployed : resting) += people;
    (sex == Sex::Female ? women : sex == Sex::Male ? men : unknownSex) += people;
}

} // namespace muster
