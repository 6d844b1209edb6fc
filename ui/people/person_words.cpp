// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_words.h"

#include "core/base/in_language.h"
#include "core/base/names.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace muster {

namespace {

/// What these words are translated under.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

/// «UNISFA», or «ENG 4 in UNISFA» for somebody who goes with a unit.
QString placeOf(const PresentState &state)
{
    const QString unit = unitAndRotation(state.unit, state.rotation);
    return unit.isEmpty() ? state.mission : Words::tr("%1 in %2").arg(unit, state.mission);
}

/// Nobody is said to stay until a day that is over.
ChipCell deployedChip(const PresentState &state, QDate day)
{
    if (state.day.isNull())
        return {Words::tr("In %1").arg(state.mission), Tone::Good};
    if (state.day < day)
        return {Words::tr("In %1, due back %2").arg(state.mission, dayText(state.day)), Tone::Warning};
    return {Words::tr("In %1 until %2").arg(state.mission, dayText(state.day)), Tone::Good};
}

ChipCell deployedSentence(const PresentState &state, QDate day)
{
    const QString words = Words::tr("Deployed · %1").arg(placeOf(state));
    if (state.day.isNull())
        return {words, Tone::Good};
    if (state.day < day)
        return {Words::tr("%1, was due back %2").arg(words, dayText(state.day)), Tone::Warning};
    return {Words::tr("%1 until %2").arg(words, dayText(state.day)), Tone::Good};
}

QString candidateWords(const PresentState &state)
{
    const QString unit = unitAndRotation(state.unit, state.rotation);
    const QString target = unit.isEmpty() ? state.mission : QStringLiteral("%1 → %2").arg(unit, state.mission);
    const QString words = Words::tr("Candidate · %1 · %2").arg(stageWords(state.stage.value_or(Stage::Nominated)), target);
    return state.day.isNull() ? words : Words::tr("%1, departs %2").arg(words, dayText(state.day));
}

QString runningOut(qint64 days)
{
    if (days == 0)
        return Words::tr("Runs out today");
    return days == 1 ? Words::tr("Runs out tomorrow") : Words::tr("Runs out in %1 days").arg(days);
}

} // namespace

QString inLanguage(const BothNames &names)
{
    return inLanguage(names.en, names.vi);
}

ChipCell stateChip(const PresentState &state, QDate day)
{
    switch (state.presence) {
    case Presence::Deployed:
        return deployedChip(state, day);
    case Presence::Candidate:
        return {Words::tr("Candidate · %1").arg(stageWords(state.stage.value_or(Stage::Nominated))), Tone::Warning};
    case Presence::Returned:
        return {Words::tr("Back from %1 %2").arg(state.mission, dayText(state.day)), Tone::Info};
    case Presence::None:
        break;
    }
    return {};
}

ChipCell stateSentence(const PresentState &state, QDate day)
{
    switch (state.presence) {
    case Presence::Deployed:
        return deployedSentence(state, day);
    case Presence::Candidate:
        return {candidateWords(state), Tone::Warning};
    case Presence::Returned:
        return {Words::tr("Back from %1 · last day in the mission %2").arg(placeOf(state), dayText(state.day)), Tone::Info};
    case Presence::None:
        break;
    }
    return {Words::tr("Neither deployed nor a candidate"), Tone::Info};
}

QString sexWords(Sex sex)
{
    return QCoreApplication::translate("Person", choicesOf<Sex>()[size_t(sex)].label);
}

ChipCell stageChip(Stage stage)
{
    switch (stage) {
    case Stage::Qualified:
    case Stage::Deployed:
        return {stageWords(stage), Tone::Good};
    case Stage::Nominated:
    case Stage::Selection:
    case Stage::Procedures:
    case Stage::Training:
        return {stageWords(stage), Tone::Warning};
    case Stage::Failed:
    case Stage::NotSelected:
        return {stageWords(stage), Tone::Error};
    case Stage::Returned:
    case Stage::Withdrawn:
    case Stage::Deferred:
    case Stage::Reserve:
        break;
    }
    return {stageWords(stage), Tone::Info};
}

ChipCell outcomeChip(Outcome outcome)
{
    const QString words = QCoreApplication::translate("Course result", choicesOf<Outcome>()[size_t(outcome)].label);
    switch (outcome) {
    case Outcome::Passed:
        return {words, Tone::Good};
    case Outcome::Failed:
        return {words, Tone::Error};
    case Outcome::Withdrawn:
    case Outcome::Unknown:
        break;
    }
    return {words, Tone::Info};
}

ChipCell validityChip(Validity validity, QDate lastDay, QDate day)
{
    switch (validity) {
    case Validity::DoesNotRunOut:
        return {Words::tr("Does not run out"), Tone::Info};
    case Validity::Valid:
        return {Words::tr("Valid"), Tone::Good};
    case Validity::RunsOutSoon:
        return {runningOut(day.daysTo(lastDay)), Tone::Warning};
    case Validity::Expired:
        break;
    }
    return {Words::tr("Expired"), Tone::Error};
}

ChipCell standingChip(const Standing &standing, QDate day)
{
    switch (standing.state) {
    case StandingState::Valid:
        return validityChip(validityOn(standing.lastDay, day), standing.lastDay, day);
    case StandingState::NotYet:
        return {standingWords(standing.state), Tone::Info};
    case StandingState::Suspended:
        return {standingWords(standing.state), Tone::Warning};
    case StandingState::Revoked:
    case StandingState::Lapsed:
        break;
    }
    return {standingWords(standing.state), Tone::Error};
}

QString unitAndRotation(const QString &unit, const QString &rotation)
{
    return QStringLiteral("%1 %2").arg(unit, rotation).trimmed();
}

QString languageName(const QString &code)
{
    static const QHash<QString, const char *> names{
        {"ar", QT_TRANSLATE_NOOP("People", "Arabic")},   {"de", QT_TRANSLATE_NOOP("People", "German")},
        {"en", QT_TRANSLATE_NOOP("People", "English")},  {"es", QT_TRANSLATE_NOOP("People", "Spanish")},
        {"fr", QT_TRANSLATE_NOOP("People", "French")},   {"ja", QT_TRANSLATE_NOOP("People", "Japanese")},
        {"ko", QT_TRANSLATE_NOOP("People", "Korean")},   {"pt", QT_TRANSLATE_NOOP("People", "Portuguese")},
        {"ru", QT_TRANSLATE_NOOP("People", "Russian")},  {"sw", QT_TRANSLATE_NOOP("People", "Swahili")},
        {"vi", QT_TRANSLATE_NOOP("People", "Vietnamese")}, {"zh", QT_TRANSLATE_NOOP("People", "Chinese")}};
    const char *name = names.value(code.toLower());
    return name ? Words::tr(name) : code;
}

QString initials(const QString &fullName)
{
    const NameParts parts = splitVietnamese(fullName);
    return (parts.family.left(1) + parts.given.left(1)).toUpper();
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace muster
