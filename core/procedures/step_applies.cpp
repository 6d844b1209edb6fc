// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/step_applies.h"

namespace muster {

namespace {

/// The code the published checklist uses for everybody of a group.
QString generalCode(UnGroup group)
{
    switch (group) {
    case UnGroup::Experts: return QStringLiteral("UNMO");
    case UnGroup::StaffOfficer: return QStringLiteral("SO");
    case UnGroup::Troops: return QStringLiteral("TRP");
    case UnGroup::IndividualPolice: return QStringLiteral("IPO");
    case UnGroup::FormedPolice: return QStringLiteral("FPU");
    case UnGroup::GovernmentProvided: return QStringLiteral("GPP");
    case UnGroup::Unknown:
    case UnGroup::NotCounted: break;
    }
    return {};
}

} // namespace

bool appliesTo(const ProcedureStep &step, const Category &category)
{
    QStringList codes;
    for (const QString &code : step.appliesTo.split(u';', Qt::SkipEmptyParts))
        codes.append(code.trimmed());
    const QString general = generalCode(category.unGroup);
    return codes.isEmpty() || codes.contains(category.code) || (!general.isEmpty() && codes.contains(general));
}

} // namespace muster
