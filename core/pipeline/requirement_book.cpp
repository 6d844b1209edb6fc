// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/requirement_book.h"

#include "core/storage/repository.h"

#include <algorithm>

namespace muster {

namespace {

/// The number of a page that is tried before it is kept.
constexpr RequirementSetId notKept{-1};

bool isValidOn(const RequirementSet &set, QDate day)
{
    return (!set.validFrom.isValid() || set.validFrom <= day) && (!set.validUntil.isValid() || set.validUntil >= day);
}

} // namespace

RequirementBook::RequirementBook(const Database &database)
{
    QHash<RequirementSetId, QList<Requirement>> rows;
    for (const Requirement &row : select<Requirement>(database, QStringLiteral("ORDER BY id")))
        rows[row.setId].append(row);
    for (const RequirementSet &set : select<RequirementSet>(database, QStringLiteral("ORDER BY id")))
        m_pages.append({set, rows.value(set.id)});
}

const RequirementPage *RequirementBook::pageFor(const Dossier &dossier, QDate day) const
{
    const RequirementPage *best = nullptr;
    const auto order = [this](const RequirementSet &set) {
        return std::tuple(!set.missionId.isNull(), set.id == m_trial && !m_trial.isNull(), set.validFrom, set.id.value);
    };
    for (const RequirementPage &page : m_pages) {
        const RequirementSet &set = page.set;
        if (!dossier.chosenSet.isNull() && set.id == dossier.chosenSet)
            return &page;
        if (set.categoryId != dossier.categoryId || (!set.missionId.isNull() && set.missionId != dossier.missionId))
            continue;
        if (set.id != m_trial && !isValidOn(set, day))
            continue;
        if (!best || order(set) > order(best->set))
            best = &page;
    }
    return best;
}

const RequirementPage *RequirementBook::pageOf(const QString &code) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&code](const RequirementPage &page) { return page.set.code == code; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool RequirementBook::isTried(const Dossier &dossier, QDate day) const
{
    const RequirementPage *page = pageFor(dossier, day);
    return page && page->set.id == m_trial;
}

RequirementBook RequirementBook::with(const RequirementPage &trial) const
{
    RequirementBook book(*this);
    RequirementPage page = trial;
    if (page.set.id.isNull())
        page.set.id = notKept;
    book.m_trial = page.set.id;
    erase_if(book.m_pages, [&page](const RequirementPage &each) { return each.set.id == page.set.id; });
    book.m_pages.append(page);
    return book;
}

} // namespace muster
