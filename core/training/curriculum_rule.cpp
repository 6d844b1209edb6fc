// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/curriculum_rule.h"

namespace muster {

bool isValidOn(const Curriculum &curriculum, QDate day)
{
    return day.isValid() && (curriculum.validFrom.isNull() || curriculum.validFrom <= day)
        && (curriculum.validUntil.isNull() || day <= curriculum.validUntil);
}

std::optional<Curriculum> curriculumOn(const QList<Curriculum> &curricula, QDate day)
{
    std::optional<Curriculum> only;
    for (const Curriculum &one : curricula) {
        if (!isValidOn(one, day))
            continue;
        if (only)
            return {};
        only = one;
    }
    return only;
}

} // namespace muster
