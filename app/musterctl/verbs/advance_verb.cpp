// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/office/office.h"
#include "core/pipeline/find_candidates.h"
#include "core/pipeline/move_candidates.h"

namespace muster {

namespace {

Stage stageCalled(const QString &code)
{
    QStringList known;
    const ChoiceList stages = choicesOf<Stage>();
    for (size_t i = 0; i < stages.size(); ++i) {
        if (code == QLatin1String(stages[i].code))
            return Stage(i);
        known.append(QLatin1String(stages[i].code));
    }
    throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "There is no stage «%1»; there are %2."))
                         .arg(code, known.join(QStringLiteral(", "))));
}

/// The one candidacy of the person that is not over.
CandidacyId candidacyUnderWay(const Database &database, const QString &serviceNo)
{
    QList<Candidacy> candidacies = candidaciesOf(database, serviceNo);
    erase_if(candidacies, [](const Candidacy &each) { return !isOpen(each.stage) && each.stage != Stage::Deployed; });
    if (candidacies.isEmpty())
        throw Missing(commandWords(QT_TRANSLATE_NOOP("Command line", "%1 has no candidacy that is not over.")).arg(serviceNo));
    if (candidacies.size() > 1)
        throw Missing(commandWords(QT_TRANSLATE_NOOP("Command line", "%1 has %2 candidacies that are not over; advance the right one in the window."))
                          .arg(serviceNo).arg(candidacies.size()));
    return candidacies.first().id;
}

QList<Waiver> waivers(const Call &call, CandidacyId candidacy, QDate day)
{
    QList<Waiver> granted;
    for (const QString &key : call.arguments.list("waive"))
        granted.append({.candidacyId = candidacy, .requirementKey = key, .reason = *call.arguments.text("reason"), .signer = call.by.author,
                        .signedOn = day});
    return granted;
}

void requireWholeWaiver(const Arguments &arguments)
{
    if (arguments.has("waive") != arguments.has("reason"))
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--waive and --reason stand together.")));
}

void advance(const Call &call)
{
    const QString serviceNo = call.arguments.operands()[1];
    const Stage to = stageCalled(call.arguments.operands()[2]);
    const QDate day = call.arguments.day("on").value_or(call.by.at.toLocalTime().date());
    requireWholeWaiver(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const CandidacyId candidacy = candidacyUnderWay(office.database(), serviceNo);
    const StageMove move{.candidacies = {candidacy}, .to = to, .on = day, .waivers = waivers(call, candidacy, day)};
    const StageMoved moved = moveCandidates(office.database(), move, call.by);
    if (!moved.refusals.isEmpty())
        throw Fault(QStringLiteral("%1 %2: %3").arg(serviceNo, moved.refusals.first().fullName, moved.refusals.first().words));
    call.output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "%1 is in the stage «%2» now (change set %3)."))
                             .arg(serviceNo, stageWords(to)).arg(moved.changeSet));
}

} // namespace

Verb advanceVerb()
{
    const OptionInfos options{
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day of the step, YYYY-MM-DD; today unless told")},
        {"waive", Takes::OneValue, "KEYS", QT_TRANSLATE_NOOP("Command line", "requirements that need not be met, by their keys")},
        {"reason", Takes::OneValue, "TEXT", QT_TRANSLATE_NOOP("Command line", "why they need not")},
    };
    return {"advance", "OFFICE SERVICE_NO STAGE [--on DAY] [--waive KEYS --reason TEXT]",
            QT_TRANSLATE_NOOP("Command line", "takes a candidate to a stage, or names what is not met and changes nothing"), options, advance};
}

} // namespace muster
