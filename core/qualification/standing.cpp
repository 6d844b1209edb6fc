// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/standing.h"

#include "core/base/day_words.h"
#include "core/qualification/last_day.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

struct StateName {
    const char *code;
    const char *words;
};

constexpr StateName stateNames[] = {
    {"valid", QT_TRANSLATE_NOOP("Standing", "Valid")},         {"not_yet", QT_TRANSLATE_NOOP("Standing", "Not yet valid")},
    {"suspended", QT_TRANSLATE_NOOP("Standing", "Suspended")}, {"revoked", QT_TRANSLATE_NOOP("Standing", "Revoked")},
    {"lapsed", QT_TRANSLATE_NOOP("Standing", "Lapsed")},
};

QDate earlier(QDate one, QDate other)
{
    if (one.isNull() || other.isNull())
        return one.isNull() ? other : one;
    return std::min(one, other);
}

/// The suspension that holds on the day; of several the one that began first.
const DaySpan *suspensionOn(const QualificationPeriod &period, QDate day)
{
    const DaySpan *found = nullptr;
    for (const DaySpan &span : period.suspensions)
        if (span.contains(day) && (!found || span.first < found->first))
            found = &span;
    return found;
}

/// By itself, whatever another does.
Standing ownStanding(const QualificationPeriod &period, QDate day)
{
    const Qualification &own = period.own;
    Standing standing{.lastDay = own.validUntil};
    if (period.revokedFrom.isValid() && period.revokedFrom <= day)
        standing = {.state = StandingState::Revoked, .lastDay = own.validUntil, .since = period.revokedFrom};
    else if (own.grantedOn.isValid() && own.grantedOn > day)
        standing = {.state = StandingState::NotYet, .lastDay = own.validUntil, .since = own.grantedOn};
    else if (own.validUntil.isValid() && own.validUntil < day)
        standing = {.state = StandingState::Lapsed, .lastDay = own.validUntil, .since = own.validUntil.addDays(1)};
    else if (const DaySpan *suspension = suspensionOn(period, day))
        standing = {.state = StandingState::Suspended, .lastDay = own.validUntil, .since = suspension->first, .until = suspension->last};
    return standing;
}

/// What is lost was lost on the later of the days.
bool lastsLonger(const Standing &one, const Standing &other)
{
    if (one.state == StandingState::Revoked || one.state == StandingState::Lapsed)
        return one.since > other.since;
    return other.lastDay.isValid() && (one.lastDay.isNull() || one.lastDay > other.lastDay);
}

/// The best standing of the other one among the periods of the holder: valid before suspended before all else, then the longest.
std::optional<Standing> standingOfOther(const QList<QualificationPeriod> &ofHolder, QualificationTypeId other, QDate day)
{
    const auto goodness = [](const Standing &standing) {
        return standing.state == StandingState::Valid ? 2 : standing.state == StandingState::Suspended ? 1 : 0;
    };
    std::optional<Standing> best;
    for (const QualificationPeriod &period : ofHolder) {
        if (period.own.typeId != other)
            continue;
        const Standing standing = ownStanding(period, day);
        if (standing.state == StandingState::NotYet)
            continue;
        if (!best || goodness(standing) > goodness(*best) || (goodness(standing) == goodness(*best) && lastsLonger(standing, *best)))
            best = standing;
    }
    return best;
}

/// One that lasts as long as another, where it is not by itself revoked, not yet granted or lapsed.
Standing withOther(Standing own, const std::optional<Standing> &other)
{
    if (!other)
        return {.state = StandingState::Lapsed, .lastDay = own.lastDay};
    const QDate last = earlier(own.lastDay, other->lastDay);
    if (other->state == StandingState::Revoked)
        return {.state = StandingState::Lapsed, .lastDay = earlier(last, other->since.addDays(-1)), .since = other->since};
    if (other->state == StandingState::Lapsed)
        return {.state = StandingState::Lapsed, .lastDay = last, .since = other->since};
    own.lastDay = last;
    if (own.isValid() && other->state == StandingState::Suspended)
        return {.state = StandingState::Suspended, .lastDay = last, .since = other->since, .until = other->until};
    return own;
}

QDate graceUntil(const QualificationType &type, const Standing &standing, QDate day)
{
    if (standing.state != StandingState::Lapsed)
        return {};
    const QDate last = renewalDays(type, standing.lastDay).last;
    return last >= day ? last : QDate();
}

QString lapsedWords(const Standing &standing)
{
    if (standing.since.isNull())
        return Words::tr("lapsed: the qualification it lasts as long as is not held");
    const QString lapsed = Words::tr("lapsed, was valid until %1").arg(dayWords(standing.since.addDays(-1)));
    if (standing.graceUntil.isNull())
        return lapsed;
    return Words::tr("%1; may be renewed until %2").arg(lapsed, dayWords(standing.graceUntil));
}

} // namespace

QualificationTypes qualificationTypes(const Database &database)
{
    QualificationTypes types;
    for (const QualificationType &type : select<QualificationType>(database))
        types.insert(type.id, type);
    return types;
}

Standing standingOn(const QualificationPeriod &period, const QList<QualificationPeriod> &ofHolder, const QualificationTypes &types, QDate day)
{
    const QualificationType type = types.value(period.own.typeId);
    Standing standing = ownStanding(period, day);
    if (type.term == QualificationTerm::AsLongAs && (standing.isValid() || standing.state == StandingState::Suspended))
        standing = withOther(standing, standingOfOther(ofHolder, type.asLongAsId, day));
    standing.graceUntil = graceUntil(type, standing, day);
    return standing;
}

QHash<QualificationId, Standing> standingsOn(const Database &database, const QList<QualificationId> &qualifications, QDate day)
{
    QSet<PersonId> people;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT person_id FROM qualification WHERE id IN (%1)"), numbersIn(qualifications)))
        people.insert(PersonId{row[0].toLongLong()});
    const QSet<QualificationId> asked(qualifications.begin(), qualifications.end());
    const QualificationTypes types = qualificationTypes(database);
    QHash<QualificationId, Standing> standings;
    for (const QList<QualificationPeriod> &periods : periodsOf(database, people.values()))
        for (const QualificationPeriod &period : periods)
            if (asked.contains(period.own.id))
                standings.insert(period.own.id, standingOn(period, periods, types, day));
    return standings;
}

QString standingWords(StandingState state)
{
    return QCoreApplication::translate("Standing", stateNames[size_t(state)].words);
}

QString standingCode(StandingState state)
{
    return QLatin1String(stateNames[size_t(state)].code);
}

QString standingWords(const Standing &standing)
{
    switch (standing.state) {
    case StandingState::Valid:
        return standing.lastDay.isNull() ? Words::tr("valid without end") : Words::tr("valid until %1").arg(dayWords(standing.lastDay));
    case StandingState::NotYet: return Words::tr("valid from %1 on").arg(dayWords(standing.since));
    case StandingState::Suspended:
        return standing.until.isNull() ? Words::tr("suspended since %1").arg(dayWords(standing.since))
                                       : Words::tr("suspended from %1 to %2").arg(dayWords(standing.since), dayWords(standing.until));
    case StandingState::Revoked: return Words::tr("revoked from %1 on").arg(dayWords(standing.since));
    case StandingState::Lapsed: return lapsedWords(standing);
    }
    return {};
}

} // namespace muster
