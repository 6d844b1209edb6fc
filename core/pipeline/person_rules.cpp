// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"
#include "core/pipeline/ruling.h"

namespace muster {

namespace {

const QStringList europeanFrame{"A1", "A2", "B1", "B2", "C1", "C2"};

qsizetype levelOf(const QString &level)
{
    return europeanFrame.indexOf(level.trimmed().toUpper());
}

QString languageName(const QString &code)
{
    if (code == QLatin1String("en"))
        return ruleWords(QT_TRANSLATE_NOOP("Findings", "English"));
    if (code == QLatin1String("fr"))
        return ruleWords(QT_TRANSLATE_NOOP("Findings", "French"));
    return code;
}

QString skillWords(const LanguageSkill &skill)
{
    return QStringLiteral("%1 %2").arg(languageName(skill.language), skill.level).trimmed();
}

Evidence evidenceOf(const LanguageSkill &skill)
{
    return {tableName<LanguageSkill>, skill.id.value, skillWords(skill)};
}

/// The rank held on the day: the latest by then; one whose day is not known counts as the oldest.
const RankHeld *rankOn(const Dossier &dossier, QDate day)
{
    const RankHeld *held = nullptr;
    for (const RankHeld &rank : dossier.ranks) {
        if (rank.fromOn.isValid() && rank.fromOn > day)
            continue;
        const auto order = [](const RankHeld &each) { return std::tuple(each.fromOn.isValid(), each.fromOn, each.id.value); };
        if (!held || order(rank) > order(*held))
            held = &rank;
    }
    return held;
}

/// The smaller the place in the order of ranks, the higher the rank; nothing while it is not known.
std::optional<int> placeOf(const TradeLists &lists, RankId id)
{
    const auto rank = lists.ranks.constFind(id);
    return rank == lists.ranks.constEnd() ? std::nullopt : rank->sortOrder;
}

/// Full years from one day to another, the anniversary included.
int fullYears(QDate from, QDate to)
{
    int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

QDate departureOr(const Dossier &dossier, QDate day)
{
    return dossier.departure.isValid() ? dossier.departure : day;
}

/// Words for a range with an open end; the English in them has %1 for the end there is.
struct OpenEnds {
    const char *upwards;
    const char *downwards;
};

QString bothEnds(const QString &least, const QString &most, const OpenEnds &ends)
{
    if (most.isEmpty() || least.isEmpty())
        return ruleWords(most.isEmpty() ? ends.upwards : ends.downwards).arg(most.isEmpty() ? least : most);
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 to %2")).arg(least, most);
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

Ruling ruleOn(const LanguageAtLeast &demand, const Dossier &dossier, QDate)
{
    const LanguageSkill *best = nullptr;
    const LanguageSkill *otherScale = nullptr;
    for (const LanguageSkill &skill : dossier.languages) {
        if (!demand.language.isEmpty() && skill.language != demand.language)
            continue;
        if (levelOf(skill.level) < 0)
            otherScale = &skill;
        else if (!best || levelOf(skill.level) > levelOf(best->level))
            best = &skill;
    }
    if (best && levelOf(demand.level) >= 0 && levelOf(best->level) >= levelOf(demand.level))
        return {FindingState::Met, skillWords(*best), evidenceOf(*best)};
    if (otherScale)
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1: not a level of A1 to C2")).arg(skillWords(*otherScale)), evidenceOf(*otherScale)};
    if (levelOf(demand.level) < 0)
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "what is asked is not a level of A1 to C2"))};
    if (best)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 on file")).arg(skillWords(*best)), evidenceOf(*best)};
    return {FindingState::Unmet, demand.language.isEmpty() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "no language on file"))
                                                           : ruleWords(QT_TRANSLATE_NOOP("Findings", "no %1 on file")).arg(languageName(demand.language))};
}

Ruling ruleOn(const RankBetween &demand, const Dossier &dossier, QDate day)
{
    const RankHeld *held = rankOn(dossier, day);
    if (!held)
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "no rank on file"))};
    const QString name = dossier.lists->rank(held->rankId);
    const Evidence evidence{tableName<RankHeld>, held->id.value, name};
    const auto place = placeOf(*dossier.lists, held->rankId);
    const auto least = placeOf(*dossier.lists, demand.least);
    const auto most = placeOf(*dossier.lists, demand.most);
    if (!place || (!demand.least.isNull() && !least) || (!demand.most.isNull() && !most))
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1: its place among the ranks is not known")).arg(name), evidence};
    if (least && *place > *least)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 is below what is asked")).arg(name), evidence};
    if (most && *place < *most)
        return {FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 is above what is asked")).arg(name), evidence};
    return {FindingState::Met, name, evidence};
}

Ruling ruleOn(const AgeBetween &demand, const Dossier &dossier, QDate day)
{
    if (!dossier.bornOn.isValid())
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "the day of birth is not known"))};
    const int age = fullYears(dossier.bornOn, departureOr(dossier, day));
    const bool isMet = (!demand.least || age >= *demand.least) && (!demand.most || age <= *demand.most);
    const QString told = dossier.departure.isValid() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 years old on departure")).arg(age)
                                                     : ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 years old")).arg(age);
    return {isMet ? FindingState::Met : FindingState::Unmet, told,
            {tableName<Person>, dossier.personId.value, ruleWords(QT_TRANSLATE_NOOP("Findings", "born on %1")).arg(dayWords(dossier.bornOn))},
            demand.least && age < *demand.least ? dossier.bornOn.addYears(*demand.least) : QDate()};
}

Ruling ruleOn(const ServiceAtLeast &demand, const Dossier &dossier, QDate day)
{
    if (!dossier.inServiceSince.isValid())
        return {FindingState::Unknown, ruleWords(QT_TRANSLATE_NOOP("Findings", "it is not known since when the person serves"))};
    const int years = fullYears(dossier.inServiceSince, departureOr(dossier, day));
    return {years >= demand.years ? FindingState::Met : FindingState::Unmet, ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 years of service on departure")).arg(years),
            {tableName<Person>, dossier.personId.value, ruleWords(QT_TRANSLATE_NOOP("Findings", "in service since %1")).arg(dayWords(dossier.inServiceSince))},
            years < demand.years ? dossier.inServiceSince.addYears(demand.years) : QDate()};
}

QString titleOf(const LanguageAtLeast &demand, const TradeLists &)
{
    const QString language = demand.language.isEmpty() ? ruleWords(QT_TRANSLATE_NOOP("Findings", "Working language")) : languageName(demand.language);
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "%1 at %2 or better")).arg(language, demand.level);
}

QString titleOf(const RankBetween &demand, const TradeLists &lists)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Rank: %1")).arg(bothEnds(lists.rank(demand.least), lists.rank(demand.most),
             {QT_TRANSLATE_NOOP("Findings", "%1 or higher"), QT_TRANSLATE_NOOP("Findings", "%1 or lower")}));
}

QString titleOf(const AgeBetween &demand, const TradeLists &)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Age: %1")).arg(bothEnds(number(demand.least), number(demand.most),
             {QT_TRANSLATE_NOOP("Findings", "%1 or more"), QT_TRANSLATE_NOOP("Findings", "%1 or less")}));
}

QString titleOf(const ServiceAtLeast &demand, const TradeLists &)
{
    return ruleWords(QT_TRANSLATE_NOOP("Findings", "Years of service: %1 or more")).arg(demand.years);
}

} // namespace muster
