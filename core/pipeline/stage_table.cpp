// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stage_table.h"

#include <QCoreApplication>

namespace muster {

namespace {

using enum Stage;

const QList<Stage> everyExit{NotSelected, Withdrawn, Failed, Deferred, Reserve};
const QList<Stage> beforeDeparture{Nominated, Selection, Procedures, Training, Qualified};

QList<StageReason> exitReasons(Stage to)
{
    using enum StageReason;
    switch (to) {
    case NotSelected:
        return {OthersRankedHigher, NoPlace, DeclinedByUn, Language, TestFailed, Medical, Conduct, PapersMissing, UnitNeeds, Mistake, Other};
    case Withdrawn:
        return {OwnWish, Family, UnitNeeds, Medical, Conduct, Mistake, Other};
    case Failed:
        return {TestFailed, Language, TrainingNotPassed, Medical, Conduct, PapersMissing, Mistake, Other};
    case Deferred:
        return {DepartureMoved, Medical, Family, OwnWish, UnitNeeds, PapersMissing, NoPlace, Other};
    case Reserve:
        return {HeldInReserve, OthersRankedHigher, NoPlace, Other};
    default:
        return {};
    }
}

bool isEnd(Stage stage)
{
    return stage == NotSelected || stage == Withdrawn || stage == Failed;
}

} // namespace

const QList<StageLine> &stageTable()
{
    static const QList<StageLine> table{
        {Nominated,   {Selection, Procedures, Training, Qualified, Deployed}, {},                                                      everyExit},
        {Selection,   {Procedures, Training, Qualified, Deployed},            {Nominated},                                             everyExit},
        {Procedures,  {Training, Qualified, Deployed},                        {Nominated, Selection},                                  everyExit},
        {Training,    {Qualified, Deployed},                                  {Nominated, Selection, Procedures},                      everyExit},
        {Qualified,   {Deployed},                                             {Nominated, Selection, Procedures, Training},            everyExit},
        {Deployed,    {Returned},                                             {Nominated, Selection, Procedures, Training, Qualified}, {}},
        {Returned,    {},                                   {Nominated, Selection, Procedures, Training, Qualified, Deployed},         {}},
        {NotSelected, {},                                                     beforeDeparture,                                         {}},
        {Withdrawn,   {},                                                     beforeDeparture,                                         {}},
        {Failed,      {},                                                     beforeDeparture,                                         {}},
        {Deferred,    beforeDeparture,                                        {}, {NotSelected, Withdrawn, Failed, Reserve}},
        {Reserve,     beforeDeparture,                                        {}, {NotSelected, Withdrawn, Failed, Deferred}},
    };
    return table;
}

const StageLine &stageLine(Stage stage)
{
    return stageTable()[qsizetype(stage)];
}

std::optional<StageWay> wayOf(Stage from, Stage to)
{
    const StageLine &line = stageLine(from);
    if (line.forward.contains(to))
        return from == Deferred || from == Reserve ? StageWay::Resume : StageWay::Forward;
    if (line.back.contains(to))
        return StageWay::Back;
    return line.out.contains(to) ? std::optional(StageWay::Out) : std::nullopt;
}

QList<StageReason> reasonsFor(Stage from, Stage to)
{
    using enum StageReason;
    const auto way = wayOf(from, to);
    if (way == StageWay::Out)
        return exitReasons(to);
    if (way != StageWay::Back)
        return {};
    if (isEnd(from))
        return {Mistake};
    return {Mistake, DepartureMoved, PapersMissing, Medical, Language, TestFailed, TrainingNotPassed, Conduct, DeclinedByUn, Other};
}

QString reasonWords(StageReason reason)
{
    return QCoreApplication::translate("Step of a candidacy", choicesOf<StageReason>()[size_t(reason)].label);
}

} // namespace muster
