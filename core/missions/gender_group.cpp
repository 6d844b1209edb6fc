// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/gender_group.h"

#include "core/missions/gender_target.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

const QList<GenderGroup> &genderGroups()
{
    static const QList<GenderGroup> groups{
        {"TROOPS", {UnGroup::Troops}, QT_TRANSLATE_NOOP("Strength", "Troops")},
        {"UNMEM_SO", {UnGroup::Experts, UnGroup::StaffOfficer}, QT_TRANSLATE_NOOP("Strength", "Observers and staff officers")},
        {"FPU", {UnGroup::FormedPolice}, QT_TRANSLATE_NOOP("Strength", "Formed police")},
        {"IPO", {UnGroup::IndividualPolice}, QT_TRANSLATE_NOOP("Strength", "Individual police")},
    };
    return groups;
}

QString genderGroupOf(UnGroup type)
{
    for (const GenderGroup &group : genderGroups())
        if (group.types.contains(type))
            return QLatin1String(group.code);
    return {};
}

QString genderGroupWords(const QString &group)
{
    for (const GenderGroup &known : genderGroups())
        if (group == QLatin1String(known.code))
            return QCoreApplication::translate("Strength", known.words);
    return group;
}

std::optional<double> genderTargetOf(const Database &database, const QString &group, int year)
{
    const auto targets = select<GenderTarget>(database, QStringLiteral("WHERE group_code = ? AND year = ?"), {group, year});
    return targets.isEmpty() ? std::nullopt : targets.first().percent;
}

} // namespace muster
