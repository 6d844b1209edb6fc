// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/move_candidates.h"

#include "core/base/errors.h"
#include "core/pipeline/blocked.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Pipeline", english);
}

/// A candidacy before its step.
struct Mover {
    Candidacy candidacy;
    QString serviceNo = {};
    QString fullName = {};
    QDate lastStepOn = {};
};

QHash<qint64, Mover> moversByNumber(const Database &database, const QList<qint64> &numbers)
{
    QHash<qint64, Mover> movers;
    for (const Candidacy &candidacy : selectMany<Candidacy>(database, "id", numbers))
        movers.insert(candidacy.id.value, {candidacy});
    const QString sql = QStringLiteral("SELECT ca.id, p.service_no, p.full_name, (SELECT max(x.taken_on) FROM stage_step x"
                                       " WHERE x.candidacy_id = ca.id) FROM candidacy ca JOIN person p ON p.id = ca.person_id WHERE ca.id IN (%1)");
    for (const Row &row : manyRows(database, sql, numbers)) {
        Mover &mover = movers[row[0].toLongLong()];
        mover.serviceNo = row[1].toString();
        mover.fullName = row[2].toString();
        mover.lastStepOn = row[3].toDate();
    }
    return movers;
}

/// In the order asked, each once.
QList<Mover> moversOf(const Database &database, const QList<CandidacyId> &ids)
{
    QList<Mover> movers;
    QSet<qint64> seen;
    const QHash<qint64, Mover> found = moversByNumber(database, numbersIn(ids));
    for (CandidacyId id : ids) {
        if (!found.contains(id.value))
            throw Missing(words(QT_TRANSLATE_NOOP("Pipeline", "One of the candidacies is no longer there. Nothing was changed.")));
        if (!seen.contains(id.value))
            movers.append(found[id.value]);
        seen.insert(id.value);
    }
    return movers;
}

QString who(const QList<Mover> &movers)
{
    return movers.size() == 1 ? movers.first().fullName
                              : words(QT_TRANSLATE_NOOP("Pipeline", "%1 candidates")).arg(movers.size());
}

QString actName(const QList<Mover> &movers, Stage to)
{
    const auto way = movers.isEmpty() ? std::nullopt : wayOf(movers.first().candidacy.stage, to);
    const char *act = way == StageWay::Back     ? QT_TRANSLATE_NOOP("Pipeline", "Move %1 back to %2")
                      : way == StageWay::Out    ? QT_TRANSLATE_NOOP("Pipeline", "Take %1 off the way: %2")
                      : way == StageWay::Resume ? QT_TRANSLATE_NOOP("Pipeline", "Bring %1 back onto the way: %2")
                                                : QT_TRANSLATE_NOOP("Pipeline", "Advance %1 to %2");
    return words(act).arg(who(movers), stageWords(to));
}

/// Why the wall chart, or the order of days, does not allow the step; empty when it does.
QString hindrance(const Mover &mover, const StageMove &move)
{
    const Stage from = mover.candidacy.stage;
    if (from == move.to)
        return words(QT_TRANSLATE_NOOP("Pipeline", "is in this stage already: %1")).arg(stageWords(from));
    if (!wayOf(from, move.to))
        return words(QT_TRANSLATE_NOOP("Pipeline", "there is no step from %1 to %2")).arg(stageWords(from), stageWords(move.to));
    if (const auto reasons = reasonsFor(from, move.to); !reasons.isEmpty() && !reasons.contains(move.reason))
        return words(move.reason == StageReason::None ? QT_TRANSLATE_NOOP("Pipeline", "a step from %1 to %2 needs a reason")
                                                      : QT_TRANSLATE_NOOP("Pipeline", "this is no reason for a step from %1 to %2"))
            .arg(stageWords(from), stageWords(move.to));
    if (mover.candidacy.nominatedOn.isValid() && move.on < mover.candidacy.nominatedOn)
        return words(QT_TRANSLATE_NOOP("Pipeline", "was nominated on %1, after the day of the step")).arg(isoDay(mover.candidacy.nominatedOn));
    if (mover.lastStepOn.isValid() && move.on < mover.lastStepOn)
        return words(QT_TRANSLATE_NOOP("Pipeline", "took a step on %1, after the day of this one")).arg(isoDay(mover.lastStepOn));
    return {};
}

bool asksForRequirements(const Mover &mover, Stage to)
{
    const auto way = wayOf(mover.candidacy.stage, to);
    return (way == StageWay::Forward && to != Stage::Returned) || way == StageWay::Resume;
}

/// What stands in the way of the stage, those before it included. A category nothing is asked of has no keys and goes freely.
QList<Finding> unmet(const BlockedCandidate &candidate, Stage to)
{
    QList<Finding> open;
    for (const Finding &finding : candidate.findings)
        if (finding.isOpen() && !finding.key.isEmpty() && finding.neededFor <= to)
            open.append(finding);
    return open;
}

StageRefusal refusalOf(const Mover &mover, const QList<Finding> &open)
{
    StageRefusal refusal{mover.candidacy.id, mover.serviceNo, mover.fullName, {}};
    QStringList told;
    for (const Finding &finding : open) {
        refusal.requirements.append(finding.key);
        told.append(words(QT_TRANSLATE_NOOP("Pipeline", "%1 (%2: %3)")).arg(finding.key, finding.title, finding.words));
    }
    refusal.words = words(QT_TRANSLATE_NOOP("Pipeline", "not met: %1")).arg(told.join(QLatin1String("; ")));
    return refusal;
}

/// Why a waiver handed in speaks of nothing that is asked; empty when all do.
QString idleWaiver(const Mover &mover, const StageMove &move, const QStringList &asked)
{
    for (const Waiver &waiver : move.waivers)
        if (waiver.candidacyId == mover.candidacy.id && !asked.contains(waiver.requirementKey))
            return words(QT_TRANSLATE_NOOP("Pipeline", "no requirement %1 is asked of this candidate; there are: %2"))
                .arg(waiver.requirementKey, asked.join(QLatin1String(", ")));
    return {};
}

void save(ChangeSet &changes, Mover mover, const StageMove &move)
{
    StageStep step{.candidacyId = mover.candidacy.id, .fromStage = mover.candidacy.stage, .toStage = move.to, .takenOn = move.on,
                   .reason = move.reason, .note = move.note};
    changes.save(step);
    mover.candidacy.stage = move.to;
    changes.save(mover.candidacy);
}

/// One step within a change set that its caller commits, or leaves so that nothing was changed.
class Moving {
public:
    Moving(const Database &database, const StageMove &move, const Signature &by)
        : database_(database), movers_(moversOf(database, move.candidacies)), changes_(database, actName(movers_, move.to), by), move_(move)
    {
        for (Waiver waiver : move.waivers)
            changes_.save(waiver);
        changes_.flush();
    }

    QList<StageRefusal> refusals() const
    {
        QList<StageRefusal> refusals;
        const RequirementBook book(database_);
        const QHash<CandidacyId, Dossier> known = dossiersByNumber();
        for (const Mover &mover : movers_) {
            const QString told = hindrance(mover, move_);
            if (!told.isEmpty())
                refusals.append({mover.candidacy.id, mover.serviceNo, mover.fullName, told});
            else if (const auto dossier = known.constFind(mover.candidacy.id); dossier != known.constEnd())
                refusals += refusalsFor(mover, *dossier, book);
        }
        return refusals;
    }

    void take()
    {
        for (const Mover &mover : movers_)
            save(changes_, mover, move_);
    }

    qint64 commit() { return changes_.commit(); }

private:
    QHash<CandidacyId, Dossier> dossiersByNumber() const
    {
        QHash<CandidacyId, Dossier> known;
        for (const Dossier &dossier : dossiers(database_, {.day = move_.on, .candidacies = move_.candidacies, .stages = DossierFilter::Stages::Every}))
            known.insert(dossier.id, dossier);
        return known;
    }

    QList<StageRefusal> refusalsFor(const Mover &mover, const Dossier &dossier, const RequirementBook &book) const
    {
        const BlockedCandidate candidate = blockedCandidate(dossier, book, move_.on);
        QStringList asked;
        for (const Finding &finding : candidate.findings)
            if (!finding.key.isEmpty())
                asked.append(finding.key);
        if (const RequirementPage *page = book.pageFor(dossier, move_.on))
            for (const Requirement &row : page->rows)
                if (!asked.contains(row.key))
                    asked.append(row.key);
        if (const QString idle = idleWaiver(mover, move_, asked); !idle.isEmpty())
            return {{mover.candidacy.id, mover.serviceNo, mover.fullName, idle}};
        const QList<Finding> open = asksForRequirements(mover, move_.to) ? unmet(candidate, move_.to) : QList<Finding>();
        return open.isEmpty() ? QList<StageRefusal>() : QList<StageRefusal>{refusalOf(mover, open)};
    }

    const Database &database_;
    QList<Mover> movers_;
    ChangeSet changes_;
    const StageMove &move_;
};

} // namespace

StageMoved moveCandidates(const Database &database, const StageMove &move, const Signature &by)
{
    if (!move.on.isValid())
        throw Refused(Problem{QStringLiteral("taken_on"), words(QT_TRANSLATE_NOOP("Pipeline", "the day of the step is missing")), {}});
    Moving moving(database, move, by);
    StageMoved moved{.refusals = moving.refusals()};
    if (!moved.refusals.isEmpty())
        return moved;
    moving.take();
    moved.changeSet = moving.commit();
    return moved;
}

} // namespace muster
