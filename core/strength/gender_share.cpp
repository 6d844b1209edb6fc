// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/gender_share.h"

#include "core/missions/gender_target.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct TargetGroup {
    const char *code;
    QStringList types;      ///< UN types that the target takes together
    const char *words;
};

const QList<TargetGroup> &targetGroups()
{
    static const QList<TargetGroup> groups{
        {"TROOPS", {"Troops"}, QT_TRANSLATE_NOOP("Strength", "Troops")},
        {"UNMEM_SO", {"Experts on Mission", "Staff Officer"}, QT_TRANSLATE_NOOP("Strength", "Observers and staff officers")},
        {"FPU", {"Formed Police Units"}, QT_TRANSLATE_NOOP("Strength", "Formed police")},
        {"IPO", {"Individual Police"}, QT_TRANSLATE_NOOP("Strength", "Individual police")},
    };
    return groups;
}

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
    for (const TargetGroup &group : targetGroups()) {
        GenderShare share{.group = QLatin1String(group.code)};
        for (const StrengthRow &row : rows)
            if (group.types.contains(row.keys[0]))
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
    for (const TargetGroup &known : targetGroups())
        if (group == QLatin1String(known.code))
            return known.types;
    return {};
}

QString genderGroupWords(const QString &group)
{
    for (const TargetGroup &known : targetGroups())
        if (group == QLatin1String(known.code))
            return QCoreApplication::translate("Strength", known.words);
    return group;
}

} // namespace muster
