// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/needs.h"

#include "core/base/errors.h"
#include "core/pipeline/requirement_book.h"
#include "core/pipeline/ruling.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

/// One row that asks for a programme, by itself and with all it is an alternative to.
struct ProgrammeRow {
    AskedProgramme asked;
    QList<AskedRow> alone;
    QList<AskedRow> choice;     ///< empty where the set leaves none
};

AskedProgramme askedProgramme(const ProgrammePassed &demand, const TradeLists &lists)
{
    if (demand.programme.isNull())
        return {.programme = {}, .kind = demand.kind, .name = demand.kind};
    return {.programme = demand.programme, .kind = {}, .name = lists.programmes.value(demand.programme).code};
}

/// By itself a row is no alternative to anything.
AskedRow byItself(AskedRow row)
{
    row.row.alternative.clear();
    row.row.way.reset();
    return row;
}

QList<AskedRow> choiceOf(const AskedRow &row, const QList<AskedRow> &all)
{
    QList<AskedRow> choice;
    if (!row.row.alternative.isEmpty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(choice),
                     [&row](const AskedRow &each) { return each.row.alternative == row.row.alternative; });
    return choice;
}

QList<ProgrammeRow> programmeRows(const QList<Requirement> &rows, const TradeLists &lists)
{
    const QList<AskedRow> all = askedRows(rows, lists);
    QList<ProgrammeRow> found;
    for (const AskedRow &row : all)
        if (const auto *demand = std::get_if<ProgrammePassed>(&row.demand))
            found.append({askedProgramme(*demand, lists), {byItself(row)}, choiceOf(row, all)});
    return found;
}

/// What each page asks, worked out once.
class ProgrammePages {
public:
    const QList<ProgrammeRow> &rowsOf(const RequirementPage &page, const TradeLists &lists)
    {
        auto found = m_rows.find(page.set.id);
        if (found == m_rows.end())
            found = m_rows.insert(page.set.id, programmeRows(page.rows, lists));
        return *found;
    }

private:
    QHash<RequirementSetId, QList<ProgrammeRow>> m_rows;
};

/// Another way of the choice is met: its first requirement tells how.
Finding metAnotherWay(Finding own, const QList<Finding> &way)
{
    const auto waived = std::find_if(way.begin(), way.end(), [](const Finding &each) { return each.state == FindingState::Waived; });
    const Finding &told = waived == way.end() ? way.first() : *waived;
    own.state = told.state;
    own.words = ruleWords(QT_TRANSLATE_NOOP("Findings", "another way: %1, %2")).arg(told.title, told.words);
    own.evidence = told.evidence;
    return own;
}

Finding findingOf(const ProgrammeRow &row, const Dossier &dossier, QDate day)
{
    Finding own = findings(dossier, row.alone, day).first();
    if (!own.isOpen() || row.choice.isEmpty())
        return own;
    const QList<Finding> way = findings(dossier, row.choice, day);
    const bool isMet = std::none_of(way.begin(), way.end(), [](const Finding &each) { return each.isOpen(); });
    return isMet ? metAnotherWay(std::move(own), way) : own;
}

/// A programme that is asked for twice is told as it stands worse.
void keepWorse(QList<ProgrammeNeed> &found, const ProgrammeNeed &need)
{
    const auto known = std::find_if(found.begin(), found.end(), [&need](const ProgrammeNeed &each) {
        return each.asked.programme == need.asked.programme && each.asked.kind.compare(need.asked.kind, Qt::CaseInsensitive) == 0;
    });
    const auto badness = [](const Finding &finding) { return std::pair(finding.isOpen(), finding.state == FindingState::Unmet); };
    if (known == found.end())
        found.append(need);
    else if (badness(need.finding) > badness(known->finding))
        *known = need;
}

bool isLookedAt(const AskedProgramme &asked, const NeedsFilter &filter, const TradeLists &lists)
{
    return filter.programmes.isEmpty()
        || std::any_of(filter.programmes.begin(), filter.programmes.end(),
                       [&](ProgrammeId id) { return asked.isAnsweredBy(lists.programmes.value(id)); });
}

QList<ProgrammeNeed> programmeNeeds(const QList<ProgrammeRow> &rows, const Dossier &dossier, const NeedsFilter &filter)
{
    QList<ProgrammeNeed> found;
    for (const ProgrammeRow &row : rows)
        if (isLookedAt(row.asked, filter, *dossier.lists))
            keepWorse(found, {row.asked, findingOf(row, dossier, filter.day)});
    std::stable_sort(found.begin(), found.end(),
                     [](const ProgrammeNeed &a, const ProgrammeNeed &b) { return a.asked.name < b.asked.name; });
    return found;
}

Need needOf(const Dossier &dossier)
{
    return {.personId = dossier.personId, .candidacyId = dossier.id, .serviceNo = dossier.serviceNo, .fullName = dossier.fullName,
            .stage = dossier.stage, .mission = dossier.mission, .category = dossier.category, .unit = dossier.unit,
            .rotation = dossier.rotation, .departure = dossier.departure, .programmes = {}};
}

} // namespace

bool AskedProgramme::isAnsweredBy(const Programme &passed) const
{
    return answers(passed, ProgrammePassed{.programme = programme, .kind = kind, .months = {}});
}

bool Need::lacks() const
{
    return std::any_of(programmes.begin(), programmes.end(), [](const ProgrammeNeed &each) { return each.finding.isOpen(); });
}

QList<Need> needs(const Database &database, const NeedsFilter &filter)
{
    const RequirementBook book(database);
    ProgrammePages pages;
    QList<Need> found;
    for (const Dossier &dossier : dossiers(database, {.day = filter.day, .rotation = filter.rotation, .category = filter.category})) {
        Need need = needOf(dossier);
        const RequirementPage *page = book.pageFor(dossier, filter.day);
        need.hasRequirements = page && !page->rows.isEmpty();
        if (need.hasRequirements)
            need.programmes = programmeNeeds(pages.rowsOf(*page, *dossier.lists), dossier, filter);
        if (filter.programmes.isEmpty() || !need.programmes.isEmpty())
            found.append(std::move(need));
    }
    return found;
}

QList<PersonId> lacking(const Database &database, ProgrammeId programme, QDate day, std::optional<RotationId> rotation)
{
    QList<PersonId> people;
    QSet<PersonId> known;
    for (const Need &need : needs(database, {.day = day, .programmes = {programme}, .rotation = rotation}))
        if (need.lacks() && !known.contains(need.personId)) {
            known.insert(need.personId);
            people.append(need.personId);
        }
    return people;
}

QList<ProgrammeId> programmesCalled(const Database &database, const QString &codeOrKind)
{
    QList<ProgrammeId> found;
    for (const Programme &programme : select<Programme>(database, QStringLiteral("WHERE code = ? OR kind = ? ORDER BY code"), {codeOrKind, codeOrKind})) {
        if (programme.code == codeOrKind)
            return {programme.id};
        found.append(programme.id);
    }
    if (found.isEmpty())
        throw Missing(QCoreApplication::translate("Pipeline", "There is no programme «%1».").arg(codeOrKind));
    return found;
}

} // namespace muster
