// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/acts.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/qualification/certificate_register.h"
#include "core/qualification/last_day.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QualificationActs)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

void requireComplete(const ActOrder &order)
{
    if (order.qualifications.isEmpty())
        refuse("qualifications", Words::tr("Choose the qualifications it is about."));
    if (const Problems problems = problemsOf(order.act); !problems.isEmpty())
        throw Refused(problems);
    if (order.act.kind == QualificationActKind::Extension && order.act.months.has_value() == order.act.untilDay.isValid())
        refuse("months", Words::tr("Say by how many months, or to which day, it is extended."));
}

/// What an extension takes for the day it begins, and what other acts have no use for.
QualificationAct tidied(QualificationAct act)
{
    if (act.kind == QualificationActKind::Extension && act.fromDay.isNull())
        act.fromDay = act.decidedOn;
    if (act.kind != QualificationActKind::Extension)
        act.months.reset();
    if (act.kind == QualificationActKind::Reinstatement || act.kind == QualificationActKind::Revocation)
        act.untilDay = {};
    return act;
}

QString againstExtension(const QualificationAct &act, const QualificationPeriod &period, QDate now)
{
    if (period.revokedFrom.isValid())
        return Words::tr("was revoked from %1 on").arg(dayWords(period.revokedFrom));
    if (period.own.validUntil.isNull())
        return Words::tr("has no last day of its own that could be extended");
    if (now <= period.own.validUntil)
        return Words::tr("is valid until %1 already").arg(dayWords(period.own.validUntil));
    if (act.decidedOn < period.own.grantedOn)
        return Words::tr("was granted only on %1").arg(dayWords(period.own.grantedOn));
    return {};
}

QString againstState(QualificationActKind kind, const QualificationPeriod &period, const Standing &standing)
{
    if (period.revokedFrom.isValid())
        return Words::tr("was revoked from %1 on").arg(dayWords(period.revokedFrom));
    if (standing.state == StandingState::NotYet)
        return Words::tr("was granted only on %1").arg(dayWords(period.own.grantedOn));
    if (kind == QualificationActKind::Suspension && standing.state != StandingState::Valid)
        return standingWords(standing);
    const bool suspended = std::any_of(period.suspensions.begin(), period.suspensions.end(), [&standing](const DaySpan &span) {
        return standing.since.isValid() && span.contains(standing.since);
    });
    if (kind == QualificationActKind::Reinstatement && (standing.state != StandingState::Suspended || !suspended))
        return Words::tr("is not suspended by an act of its own on this day");
    return {};
}

/// Everything an order is about, read once.
class Acting {
public:
    Acting(const Database &database, const ActOrder &order) : act_(tidied(order.act)), types_(qualificationTypes(database))
    {
        const QList<qint64> numbers = numbersIn(order.qualifications);
        const QString sql = QStringLiteral("SELECT q.id, p.id, p.full_name, p.sort_key FROM qualification q JOIN person p ON p.id = q.person_id"
                                           " WHERE q.id IN (%1) ORDER BY p.sort_key, q.id");
        Rows rows = manyRows(database, sql, numbers);
        if (rows.size() != QSet<qint64>(numbers.begin(), numbers.end()).size())
            throw Missing(Words::tr("Somebody removed one of these qualifications meanwhile; nothing was changed."));
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a[3].toByteArray() < b[3].toByteArray(); });
        QSet<PersonId> people;
        for (const Row &row : std::as_const(rows)) {
            effects_.append({.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .fullName = row[2].toString(), .was = {}, .now = {}});
            people.insert(effects_.last().personId);
        }
        held_ = periodsOf(database, people.values());
        for (ActEffect &effect : effects_)
            workOut(effect);
    }

    const QualificationAct &act() const { return act_; }
    const QList<ActEffect> &effects() const { return effects_; }
    const QualificationPeriod &period(const ActEffect &effect) const
    {
        const QList<QualificationPeriod> &periods = *held_.constFind(effect.personId);
        return *std::find_if(periods.begin(), periods.end(), [&effect](const QualificationPeriod &one) { return one.own.id == effect.id; });
    }

private:
    void workOut(ActEffect &effect)
    {
        const QualificationPeriod &one = period(effect);
        effect.was = effect.now = one.own.validUntil;
        if (act_.kind == QualificationActKind::Extension) {
            const QDate now = act_.months ? extendedBy(effect.was, *act_.months) : act_.untilDay;
            effect.refusal = againstExtension(act_, one, now);
            if (effect.refusal.isEmpty())
                effect.now = now;
        } else
            effect.refusal = againstState(act_.kind, one, standingOn(one, *held_.constFind(effect.personId), types_, act_.fromDay));
    }

    QualificationAct act_;
    QualificationTypes types_;
    QList<ActEffect> effects_;
    QHash<PersonId, QList<QualificationPeriod>> held_;
};

QList<ActEffect> refusalsOf(const QList<ActEffect> &effects)
{
    QList<ActEffect> refused;
    std::copy_if(effects.begin(), effects.end(), std::back_inserter(refused), [](const ActEffect &one) { return !one.refusal.isEmpty(); });
    return refused;
}

QString changeName(const ActOrder &order)
{
    const int count = int(order.qualifications.size());
    switch (order.act.kind) {
    case QualificationActKind::Extension: return Words::tr("Extend %n qualifications", "", count);
    case QualificationActKind::Suspension: return Words::tr("Suspend %n qualifications", "", count);
    case QualificationActKind::Reinstatement: return Words::tr("End the suspension of %n qualifications", "", count);
    case QualificationActKind::Revocation: return Words::tr("Revoke %n qualifications", "", count);
    }
    return {};
}

void saveEffect(ChangeSet &changes, const Acting &acting, const QualificationAct &act, const ActEffect &effect)
{
    const bool extends = act.kind == QualificationActKind::Extension;
    QualificationActOn on{.actId = act.id, .qualificationId = effect.id, .wasUntil = extends ? effect.was : QDate(),
                          .nowUntil = extends ? effect.now : QDate()};
    changes.save(on);
    if (!extends)
        return;
    Qualification one = acting.period(effect).own;
    one.validUntil = effect.now;
    changes.save(one);
}

} // namespace

QList<ActEffect> effectsOf(const Database &database, const ActOrder &order)
{
    requireComplete({tidied(order.act), order.qualifications});
    return Acting(database, order).effects();
}

ActDone actOn(const Database &database, const ActOrder &asked, const Signature &by)
{
    const ActOrder order{tidied(asked.act), asked.qualifications};
    requireComplete(order);
    ChangeSet changes(database, changeName(order), by);
    // Read with the office locked, so that no two acts of two clerks cross.
    const Acting acting(database, order);
    if (const QList<ActEffect> refused = refusalsOf(acting.effects()); !refused.isEmpty())
        return {.refusals = refused};
    QualificationAct act = acting.act();
    changes.save(act);
    for (const ActEffect &effect : acting.effects())
        saveEffect(changes, acting, act, effect);
    if (act.kind == QualificationActKind::Revocation)
        revokeCertificatesOf(changes, database, order.qualifications, {{}, act.fromDay, act.reason, act.signedBy});
    return {changes.commit(), act.id, int(acting.effects().size()), {}};
}

QList<ActTaken> actsOn(const Database &database, QualificationId id)
{
    QList<ActTaken> taken;
    for (const QualificationActOn &on : select<QualificationActOn>(database, QStringLiteral("WHERE qualification_id = ? ORDER BY act_id DESC"), {id.value})) {
        const auto touched = database.rows(QStringLiteral("SELECT count(*) FROM qualification_act_on WHERE act_id = ?"), {on.actId.value});
        if (const auto act = find(database, on.actId))
            taken.append({*act, on.wasUntil, on.nowUntil, touched[0][0].toInt()});
    }
    return taken;
}

QString actWords(QualificationActKind kind)
{
    return QCoreApplication::translate("Act on qualifications", choicesOf<QualificationActKind>()[size_t(kind)].label);
}

} // namespace muster
