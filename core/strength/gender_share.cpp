// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/gender_share.h"

#include "core/missions/gender_target.h"
#include "core/storage/repository.h"

namespace muster {

namespace {

void addRow(GenderShare &share, const StrengthRow &row)
{
    const QString &sex = row.keys[1];
    qint64 &part = sex == QLatin1String("male") ? share.men : sex == QLatin1String("female") ? share.women : share.unknown;
    part += row.strength;
}

void setTargets(GenderShare &share, const QList<GenderTarget> &targets, int year)
{
    for (const GenderTarget &target : targets) {
        if (target.groupCode != share.group || !target.percent)
            continue;
        if (target.year == year)
            share.targetOfTheYear = target.percent;
        share.goal = target.percent;
        share.goalYear = target.year;
    }
}

} // namespace

std::optional<double> GenderShare::share() const
{
    const qint64 known = men + women;
    return known == 0 ? std::nullopt : std::optional(100.0 * double(women) / double(known));
}

QList<GenderShare> genderShares(const Database &database, QDate day)
{
    const QList<StrengthRow> rows = strength(database, {day}, {.by = {StrengthKey::Type, StrengthKey::Sex}, .figures = Figures::UnitedNations});
    const QList<GenderTarget> targets = select<GenderTarget>(database, QStringLiteral("ORDER BY year"));
    QList<GenderShare> shares;
    for (const GenderGroup &group : genderGroups()) {
        GenderShare share{.group = QLatin1String(group.code)};
        const QStringList types = typesOf(share.group);
        for (const StrengthRow &row : rows)
            if (types.contains(row.keys[0]))
                addRow(share, row);
        if (share.all() == 0)
            continue;
        setTargets(share, targets, day.year());
        shares.append(share);
    }
    return shares;
}

QStringList typesOf(const QString &group)
{
    QStringList types;
    for (const GenderGroup &known : genderGroups())
        if (group == QLatin1String(known.code))
            for (const UnGroup type : known.types)
                types.append(FieldType<UnGroup>::toVariant(type).toString());
    return types;
}

} // namespace muster
