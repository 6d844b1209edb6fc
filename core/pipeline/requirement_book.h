// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dossier.h"
#include "core/pipeline/requirement.h"

namespace muster {

/// A set with its rows, as kept or as it would be.
struct RequirementPage {
    RequirementSet set;
    QList<Requirement> rows;
};

/// All the requirement sets of an office, and which of them counts for whom.
class RequirementBook {
public:
    explicit RequirementBook(const Database &database);
    explicit RequirementBook(QList<RequirementPage> pages) : m_pages(std::move(pages)) {}

    /// The set its opening names; else the one of its category and mission valid on the day, the latest begun first; else
    /// that of its category for all missions. nullptr when nothing is asked.
    const RequirementPage *pageFor(const Dossier &dossier, QDate day) const;
    /// nullptr when there is none of this code.
    const RequirementPage *pageOf(const QString &code) const;

    /// As if this page stood in the book in place of the one with its number, or besides the others, and were valid on
    /// every day, before others of its category and mission.
    RequirementBook with(const RequirementPage &trial) const;
    /// Whether the page that is tried is the one that counts for this candidate.
    bool isTried(const Dossier &dossier, QDate day) const;

private:
    QList<RequirementPage> m_pages;
    RequirementSetId m_trial = {};
};

} // namespace muster
