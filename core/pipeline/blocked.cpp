// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/blocked.h"

#include "core/pipeline/earliest_departure.h"
#include "core/pipeline/ruling.h"

#include <algorithm>

namespace muster {

namespace {

Finding nothingAsked(const Dossier &dossier, const RequirementPage *page)
{
    const QString told = page ? ruleWords(QT_TRANSLATE_NOOP("Findings", "the requirement set %1 is empty")).arg(page->set.code)
                              : ruleWords(QT_TRANSLATE_NOOP("Findings", "no requirement set for %1 in %2")).arg(dossier.category, dossier.mission);
    return {.state = FindingState::Unknown, .title = ruleWords(QT_TRANSLATE_NOOP("Findings", "Requirements")), .words = told,
            .neededFor = Stage::Nominated};
}

/// An opening may ask for other ranks than its category does; told under a key of its own.
QList<Requirement> ranksOfOpening(const Dossier &dossier)
{
    if (dossier.rankLeast.isNull() && dossier.rankMost.isNull())
        return {};
    return {{.key = QStringLiteral("RANK_OF_OPENING"), .kind = RequirementKind::RankBetween, .neededFor = Stage::Selection,
             .rankLeastId = dossier.rankLeast, .rankMostId = dossier.rankMost}};
}

/// What each page asks, worked out once.
class AskedPages {
public:
    const QList<AskedRow> &rowsOf(const RequirementPage &page, const TradeLists &lists)
    {
        auto found = m_rows.find(page.set.id);
        if (found == m_rows.end())
            found = m_rows.insert(page.set.id, askedRows(page.rows, lists));
        return *found;
    }

private:
    QHash<RequirementSetId, QList<AskedRow>> m_rows;
};

BlockedCandidate judged(const Dossier &dossier, const RequirementPage *page, AskedPages &pages, QDate day)
{
    const bool isAsked = page && !page->rows.isEmpty();
    BlockedCandidate candidate{.id = dossier.id, .personId = dossier.personId, .serviceNo = dossier.serviceNo, .fullName = dossier.fullName,
                               .stage = dossier.stage, .mission = dossier.mission, .category = dossier.category, .unit = dossier.unit,
                               .rotation = dossier.rotation, .departure = dossier.departure};
    if (!isAsked) {
        candidate.findings = {nothingAsked(dossier, page)};
        return candidate;
    }
    const QList<AskedRow> ofOpening = askedRows(ranksOfOpening(dossier), *dossier.lists);
    const QList<AskedRow> &ofPage = pages.rowsOf(*page, *dossier.lists);
    candidate.findings = findings(dossier, ofOpening.isEmpty() ? ofPage : ofPage + ofOpening, day);
    const EarliestDeparture earliest = earliestDeparture(dossier, candidate.findings, day);
    candidate.earliestDeparture = earliest.day;
    candidate.chain = earliest.chain;
    return candidate;
}

DossierFilter dossierFilter(const BlockFilter &filter)
{
    DossierFilter asked{.day = filter.day, .rotation = filter.rotation, .category = filter.category};
    if (filter.candidacy)
        asked.candidacies = {*filter.candidacy};
    return asked;
}

/// The set that is tried, if any.
std::optional<RequirementPage> triedPage(const BlockFilter &filter, const RequirementBook &book)
{
    if (filter.trial)
        return filter.trial;
    const RequirementPage *page = filter.setCode.isEmpty() ? nullptr : book.pageOf(filter.setCode);
    return page ? std::optional(*page) : std::nullopt;
}

/// Found in the order of names, so that those alike stay in it.
bool isWorse(const BlockedCandidate &one, const BlockedCandidate &other)
{
    const auto order = [](const BlockedCandidate &each) {
        return std::tuple(-each.daysLate(), -each.open(), each.departure.isValid() ? each.departure.toJulianDay() : 0);
    };
    return order(one) < order(other);
}

} // namespace

int BlockedCandidate::open() const
{
    return int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isOpen(); }));
}

int BlockedCandidate::daysLate() const
{
    return departure.isValid() && earliestDeparture.isValid() ? int(std::max<qint64>(0, departure.daysTo(earliestDeparture))) : 0;
}

BlockedCandidate blockedCandidate(const Dossier &dossier, const RequirementBook &book, QDate day)
{
    AskedPages pages;
    return judged(dossier, book.pageFor(dossier, day), pages, day);
}

QList<BlockedCandidate> blockedCandidates(const Database &database, const BlockFilter &filter)
{
    RequirementBook book(database);
    const auto tried = triedPage(filter, book);
    if (!filter.setCode.isEmpty() && !tried)
        return {};
    if (tried)
        book = book.with(*tried);
    QList<BlockedCandidate> found;
    AskedPages pages;
    for (const Dossier &dossier : dossiers(database, dossierFilter(filter)))
        if (!tried || book.isTried(dossier, filter.day))
            found.append(judged(dossier, book.pageFor(dossier, filter.day), pages, filter.day));
    std::stable_sort(found.begin(), found.end(), isWorse);
    return found;
}

} // namespace muster
