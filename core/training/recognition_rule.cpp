// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recognition_rule.h"

#include <algorithm>

namespace muster {

namespace {

bool hasDays(const Course &course)
{
    return course.startsOn.isValid() && course.endsOn.isValid();
}

bool isOfProgramme(const Recognition &recognition, const Course &course)
{
    return !course.programmeId.isNull() && recognition.programmeId == course.programmeId;
}

bool holdsAll(const Recognition &recognition, const Course &course)
{
    return hasDays(course) && recognition.validFrom <= course.startsOn && course.endsOn <= recognition.validUntil;
}

bool holdsSome(const Recognition &recognition, const Course &course)
{
    return recognition.validFrom <= course.endsOn && course.startsOn <= recognition.validUntil;
}

} // namespace

std::optional<Recognition> recognitionOf(const Course &course, const QList<Recognition> &recognitions)
{
    std::optional<Recognition> latest;
    for (const Recognition &one : recognitions)
        if (isOfProgramme(one, course) && holdsAll(one, course) && (!latest || latest->signedOn < one.signedOn))
            latest = one;
    return latest;
}

RecognitionStanding recognitionStanding(const Course &course, const QList<Recognition> &recognitions)
{
    const auto ofProgramme = [&course](const Recognition &one) { return isOfProgramme(one, course); };
    if (std::none_of(recognitions.begin(), recognitions.end(), ofProgramme))
        return RecognitionStanding::NoneOfProgramme;
    if (!hasDays(course))
        return RecognitionStanding::DaysUnknown;
    if (recognitionOf(course, recognitions))
        return RecognitionStanding::Recognised;
    const bool isPartly = std::any_of(recognitions.begin(), recognitions.end(),
                                      [&](const Recognition &one) { return ofProgramme(one) && holdsSome(one, course); });
    return isPartly ? RecognitionStanding::PartlyInside : RecognitionStanding::Outside;
}

} // namespace muster
