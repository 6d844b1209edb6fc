// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/move_departure.h"

#include "core/base/errors.h"
#include "core/base/day_words.h"
#include "core/procedures/due_follows.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Departure", english);
}

[[noreturn]] void refuse(const QString &why)
{
    throw Refused(Problem{QStringLiteral("planned_departure_on"), why, {}});
}

bool mayDepart(Stage stage)
{
    return stage <= Stage::Qualified || stage == Stage::Deferred || stage == Stage::Reserve;
}

QString nameOf(const Database &database, PersonId id)
{
    const auto person = find(database, id);
    return person ? person->fullName : QString();
}

/// What is going to be saved.
struct Moving {
    QList<Candidacy> candidacies;
    QList<ChecklistItem> items;
};

QList<Candidacy> candidaciesOf(const Database &database, const DepartureMove &move)
{
    QList<Candidacy> candidacies = selectMany<Candidacy>(database, "id", numbersIn(move.candidacies));
    if (candidacies.size() < move.candidacies.size())
        throw Missing(words(QT_TRANSLATE_NOOP("Departure", "Somebody removed some of these candidacies meanwhile. Nothing was changed.")));
    for (const Candidacy &candidacy : candidacies)
        if (!mayDepart(candidacy.stage))
            refuse(words(QT_TRANSLATE_NOOP("Departure", "%1 has departed already, or the candidacy has ended")).arg(nameOf(database, candidacy.personId)));
    return candidacies;
}

Moving moving(const Database &database, const DepartureMove &move)
{
    if (!move.to.isValid())
        refuse(words(QT_TRANSLATE_NOOP("Departure", "say the day of departure")));
    if (move.to < move.today)
        refuse(words(QT_TRANSLATE_NOOP("Departure", "a departure cannot be moved into the past: %1 is over")).arg(dayWords(move.to)));
    Moving moving{candidaciesOf(database, move), {}};
    const AllAnchorDays before = anchorDays(database, move.candidacies);
    AllAnchorDays after = before;
    for (AnchorDays &days : after)
        days.departure = move.to;
    moving.items = followingItems(database, before, after);
    moving.candidacies.removeIf([&move](const Candidacy &candidacy) { return candidacy.plannedDepartureOn == move.to; });
    return moving;
}

QString actName(const DepartureMove &move, const Moving &moving)
{
    return words(QT_TRANSLATE_NOOP("Departure", "Move departure to %1 for %2 candidates, %3 due dates"))
        .arg(dayWords(move.to)).arg(moving.candidacies.size()).arg(moving.items.size());
}

} // namespace

DepartureMoved previewDeparture(const Database &database, const DepartureMove &move)
{
    const Moving found = moving(database, move);
    return {0, int(found.candidacies.size()), int(found.items.size())};
}

DepartureMoved moveDeparture(const Database &database, const DepartureMove &move, const Signature &by)
{
    Moving found = moving(database, move);
    DepartureMoved moved{0, int(found.candidacies.size()), int(found.items.size())};
    if (found.candidacies.isEmpty())
        return moved;
    ChangeSet changes(database, actName(move, found), by);
    for (Candidacy &candidacy : found.candidacies) {
        candidacy.plannedDepartureOn = move.to;
        changes.save(candidacy);
    }
    for (ChecklistItem &item : found.items)
        changes.save(item);
    moved.changeSet = changes.commit();
    return moved;
}

} // namespace muster
