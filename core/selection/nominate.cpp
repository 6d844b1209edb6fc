// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/nominate.h"

#include "core/base/errors.h"
#include "core/base/in_language.h"
#include "core/people/rank_held.h"
#include "core/people/rank_held_rule.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Nominate)
};

QString nameOf(const Rank &rank)
{
    return inLanguage(rank.nameEn, rank.nameVi);
}

/// The rank held on the day; nothing when none is known.
std::optional<Rank> rankOn(const Database &database, PersonId person, QDate day)
{
    const QString rest = QStringLiteral("WHERE id = (SELECT x.rank_id FROM rank_held x WHERE x.person_id = ? "
                                        "AND (x.from_on IS NULL OR x.from_on <= ?) ORDER BY %1 LIMIT 1)");
    const auto ranks = select<Rank>(database, rest.arg(QLatin1String(latestRankFirst)), {person.value, day});
    return ranks.isEmpty() ? std::nullopt : std::optional(ranks.first());
}

/// The order of ranks counts from the highest down; a rank without a place in it is in no range and outside none.
QString rankFault(const Rank &held, const std::optional<Rank> &least, const std::optional<Rank> &most)
{
    if (least && least->sortOrder && held.sortOrder && *held.sortOrder > *least->sortOrder)
        return Words::tr("is %1; the opening asks for %2 or above").arg(nameOf(held), nameOf(*least));
    if (most && most->sortOrder && held.sortOrder && *held.sortOrder < *most->sortOrder)
        return Words::tr("is %1; the opening asks for %2 or below").arg(nameOf(held), nameOf(*most));
    return {};
}

/// Those with a candidacy under way or resting for this opening, its rotation or its post.
QSet<qint64> openFor(const Database &database, const Opening &opening)
{
    const QString sql = QStringLiteral(
        "SELECT ca.person_id FROM candidacy ca LEFT JOIN opening op ON op.id = ca.opening_id"
        " WHERE ca.stage NOT IN ('returned', 'not_selected', 'withdrawn', 'failed') AND ca.mission_id = ? AND ca.category_id = ?"
        " AND (ca.opening_id = ? OR ca.rotation_id = ? OR (op.post_id = ? AND op.rotation_id IS NULL AND ca.rotation_id IS NULL))");
    QSet<qint64> people;
    for (const Row &row : database.rows(sql, {opening.missionId.value, opening.categoryId.value, opening.id.value, opening.rotationId.value, opening.postId.value}))
        people.insert(row[0].toLongLong());
    return people;
}

QList<NominationRefusal> refusalsOf(const Database &database, const Opening &opening, const Nomination &nomination)
{
    const auto least = find(database, opening.rankLeastId);
    const auto most = find(database, opening.rankMostId);
    QSet<qint64> open = openFor(database, opening);
    QList<NominationRefusal> refusals;
    for (const PersonId id : nomination.people) {
        const auto person = find(database, id);
        if (!person)
            throw Missing(Words::tr("Somebody removed this person meanwhile; nothing was changed."));
        const auto rank = rankOn(database, id, nomination.on);
        QString words = open.contains(id.value) ? Words::tr("is already a candidate for this place") : rank ? rankFault(*rank, least, most) : QString();
        if (!words.isEmpty())
            refusals.append({id, person->serviceNo, person->fullName, words});
        open.insert(id.value);
    }
    return refusals;
}

QString faultOf(const Opening &opening, const Nomination &nomination)
{
    if (nomination.people.isEmpty())
        return Words::tr("Nobody is chosen.");
    if (opening.plannedDepartureOn.isValid() && opening.plannedDepartureOn < nomination.on)
        return Words::tr("The opening’s planned departure, %1, lies in the past. Change the opening first.")
            .arg(opening.plannedDepartureOn.toString(QStringLiteral("dd/MM/yyyy")));
    return {};
}

} // namespace

Nominated nominate(const Database &database, const Nomination &nomination, const Signature &by)
{
    ChangeSet changes(database, Words::tr("Nominate %n person(s)", "", int(nomination.people.size())), by);
    const auto opening = find(database, nomination.opening);
    if (!opening)
        throw Missing(Words::tr("Somebody removed this opening meanwhile; nothing was changed."));
    if (const QString fault = faultOf(*opening, nomination); !fault.isEmpty())
        return {.fault = fault};
    if (const auto refusals = refusalsOf(database, *opening, nomination); !refusals.isEmpty())
        return {.refusals = refusals};
    Nominated done;
    for (const PersonId id : nomination.people) {
        Candidacy candidacy{.personId = id, .missionId = opening->missionId, .categoryId = opening->categoryId, .rotationId = opening->rotationId,
                            .openingId = opening->id, .nominatedOn = nomination.on, .plannedDepartureOn = opening->plannedDepartureOn,
                            .tourMonths = opening->tourMonths, .note = nomination.note};
        changes.save(candidacy);
        done.candidacies.append(candidacy.id);
    }
    done.changeSet = changes.commit();
    return done;
}

} // namespace muster
