// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/gender_group.h"
#include "core/strength/strength.h"

namespace muster {

/// Men and women of one group of the UN's gender strategy on a day, and what the strategy asks (UGPS 2018-2028; the
/// office keeps the targets as a reference list). Shares are in percent; a person of unknown sex is in neither.
struct GenderShare {
    QString group;                              ///< code of the target list: TROOPS, UNMEM_SO, FPU, IPO
    qint64 men = 0;
    qint64 women = 0;
    qint64 unknown = 0;
    std::optional<double> targetOfTheYear = {};
    std::optional<double> goal = {};            ///< of the last year the list names
    std::optional<int> goalYear = {};

    qint64 all() const { return men + women + unknown; }
    /// Empty while the sex of nobody is known.
    std::optional<double> share() const;
};

/// The groups with anybody deployed on the day, in UN figures, in the order of the strategy.
QList<GenderShare> genderShares(const Database &database, QDate day);

/// The UN types a group takes together.
QStringList typesOf(const QString &group);

} // namespace muster
