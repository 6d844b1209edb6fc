// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/names_answer.h"

#include "core/base/in_language.h"
#include "core/pipeline/outcomes.h"
#include "core/pipeline/trained_people.h"
#include "core/selection/candidate_list.h"
#include "core/selection/candidates_by_stage.h"
#include "core/strength/expiring_papers.h"
#include "core/strength/left_out.h"
#include "ui/charts/chart_data.h"
#include "ui/dashboard/overview_data.h"
#include "ui/dashboard/strength_words.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Names", english);
}

QString unitWords(const QString &unit, const QString &rotation)
{
    return QStringLiteral("%1 %2").arg(unit, rotation).trimmed();
}

QList<Column> withName(const QList<Column> &others)
{
    return QList<Column>{{"name", words(QT_TRANSLATE_NOOP("Names", "Name")), Qt::AlignLeft, 172},
                         {"service_no", words(QT_TRANSLATE_NOOP("Names", "Service number")), Qt::AlignLeft, 128}} + others;
}

QStringList deployedReasons(const Database &database, QDate day, const StrengthQuestion &question)
{
    const LeftOut left = leftOut(database, day, question);
    QStringList out{words(QT_TRANSLATE_NOOP("Names", "%1 tours had ended")).arg(countText(double(left.alreadyEnded))),
                    words(QT_TRANSLATE_NOOP("Names", "%1 had not begun")).arg(countText(double(left.notYetArrived)))};
    if (question.figures == Figures::UnitedNations)
        out.append(words(QT_TRANSLATE_NOOP("Names", "%1 under way but not counted by the UN")).arg(countText(double(left.notCountedByUn))));
    return {words(QT_TRANSLATE_NOOP("Names", "Counted: everybody who arrived on or before %1 and whose last day in the mission is empty, or on or after it. Both days count.")).arg(longDayText(day)),
            words(QT_TRANSLATE_NOOP("Names", "Left out: %1.")).arg(out.join(QStringLiteral(", ")))};
}

QList<Column> deployedColumns()
{
    return withName({{"rank", words(QT_TRANSLATE_NOOP("Names", "Rank")), Qt::AlignLeft, 144},
                     {"mission", words(QT_TRANSLATE_NOOP("Names", "Mission")), Qt::AlignLeft, 100},
                     {"category", words(QT_TRANSLATE_NOOP("Names", "Category")), Qt::AlignLeft, 92},
                     {"post", words(QT_TRANSLATE_NOOP("Names", "Post")), Qt::AlignLeft, 142},
                     {"arrived", words(QT_TRANSLATE_NOOP("Names", "Arrived")), Qt::AlignLeft, 114},
                     {"end", words(QT_TRANSLATE_NOOP("Names", "Planned end")), Qt::AlignLeft, 114}});
}

NamesAnswer askDeployed(const Database &database, QDate day, const NamesQuestion &question)
{
    const QString about = questionWords(question.strength);
    NamesAnswer answer{.title = about.isEmpty() ? words(QT_TRANSLATE_NOOP("Names", "Everybody deployed"))
                                                : words(QT_TRANSLATE_NOOP("Names", "Deployed: %1")).arg(about),
                       .reasons = deployedReasons(database, day, question.strength), .columns = deployedColumns()};
    for (const DeployedPerson &person : deployedPeople(database, {day}, question.strength))
        answer.rows.append({person.fullName, person.serviceNo, inLanguage(person.rankEn, person.rankVi), person.mission,
                            person.unit.isEmpty() ? person.category : unitWords(person.unit, person.rotation), person.post, person.arrivedOn,
                            person.extendedEndOn.isValid() ? person.extendedEndOn : person.plannedEndOn, person.personId});
    for (const StrengthRow &row : strength(database, {day}, question.strength))
        answer.figure += row.strength;
    return answer;
}

NamesAnswer askPapers(const Database &database, QDate day, const NamesQuestion &)
{
    NamesAnswer answer{.title = words(QT_TRANSLATE_NOOP("Names", "Papers that run out before the tour ends")),
                       .reasons = {words(QT_TRANSLATE_NOOP("Names", "Counted: the latest paper of each kind of everybody deployed on %1 whose last valid day is before the end of the tour.")).arg(longDayText(day)),
                                   words(QT_TRANSLATE_NOOP("Names", "Left out: papers that do not run out, and papers the office has no record of."))},
                       .columns = withName({{"mission", words(QT_TRANSLATE_NOOP("Names", "Mission")), Qt::AlignLeft, 110},
                                            {"paper", words(QT_TRANSLATE_NOOP("Names", "Paper")), Qt::AlignLeft, 220},
                                            {"until", words(QT_TRANSLATE_NOOP("Names", "Valid until")), Qt::AlignLeft, 120},
                                            {"needed", words(QT_TRANSLATE_NOOP("Names", "Needed until")), Qt::AlignLeft, 120}})};
    const QList<ExpiringPaper> papers = expiringPapers(database, day);
    for (const ExpiringPaper &paper : papers)
        answer.rows.append({paper.fullName, paper.serviceNo, paper.mission, inLanguage(paper.typeEn, paper.typeVi), paper.validUntil,
                            paper.neededUntil, paper.personId});
    answer.figure = papers.size();
    return answer;
}

QList<Column> candidateColumns()
{
    return withName({{"stage", words(QT_TRANSLATE_NOOP("Names", "Stage")), Qt::AlignLeft, 120},
                     {"mission", words(QT_TRANSLATE_NOOP("Names", "Mission")), Qt::AlignLeft, 100},
                     {"category", words(QT_TRANSLATE_NOOP("Names", "Category")), Qt::AlignLeft, 90},
                     {"unit", words(QT_TRANSLATE_NOOP("Names", "Unit")), Qt::AlignLeft, 90},
                     {"nominated", words(QT_TRANSLATE_NOOP("Names", "Nominated")), Qt::AlignLeft, 110},
                     {"departure", words(QT_TRANSLATE_NOOP("Names", "Planned departure")), Qt::AlignLeft, 130}});
}

NamesAnswer askCandidates(const Database &database, QDate day, const NamesQuestion &question)
{
    std::optional<Stage> stage;
    if (!question.part.isEmpty())
        stage = FieldType<Stage>::fromVariant(question.part);
    const auto isAsked = [stage](Stage of) { return stage ? of == *stage : isInProgress(of); };
    NamesAnswer answer{.title = stage ? words(QT_TRANSLATE_NOOP("Names", "Candidates: %1")).arg(stageWords(*stage))
                                      : words(QT_TRANSLATE_NOOP("Names", "Candidates in progress")),
                       .reasons = {words(QT_TRANSLATE_NOOP("Names", "Counted: candidacies nominated on or before %1, by the stage they stood in on that day.")).arg(longDayText(day))},
                       .columns = candidateColumns()};
    for (const CandidateRow &row : candidateList(database, day, stage))
        if (isAsked(row.stage))
            answer.rows.append({row.fullName, row.serviceNo, stageWords(row.stage), row.mission, row.category,
                                unitWords(row.unit, row.rotation), row.nominatedOn, row.plannedDepartureOn, row.personId});
    for (const StageCount &count : candidatesByStage(database, day))
        answer.figure += isAsked(count.stage) ? count.candidacies : 0;
    return answer;
}

NamesAnswer askTrained(const Database &database, QDate, const NamesQuestion &question)
{
    NamesAnswer answer{.title = question.part.isEmpty() ? words(QT_TRANSLATE_NOOP("Names", "Trained"))
                                                        : words(QT_TRANSLATE_NOOP("Names", "Trained: %1")).arg(question.part),
                       .reasons = {words(QT_TRANSLATE_NOOP("Names", "Counted: everybody who took part in a course, once for each course, whatever the result."))},
                       .columns = withName({{"course", words(QT_TRANSLATE_NOOP("Names", "Course")), Qt::AlignLeft, 160},
                                            {"from", words(QT_TRANSLATE_NOOP("Names", "From")), Qt::AlignLeft, 110},
                                            {"to", words(QT_TRANSLATE_NOOP("Names", "To")), Qt::AlignLeft, 110},
                                            {"outcome", words(QT_TRANSLATE_NOOP("Names", "Result")), Qt::AlignLeft, 120},
                                            {"qualified", words(QT_TRANSLATE_NOOP("Names", "Qualified")), Qt::AlignLeft, 100}})};
    OutcomeQuestion asked;
    if (!question.part.isEmpty())
        asked.where.append({OutcomeKey::Organisation, question.part});
    for (const TrainedPerson &person : trainedPeople(database, asked))
        answer.rows.append({person.fullName, person.serviceNo, person.course, person.startsOn, person.endsOn,
                            outcomeWords(person.outcome), person.qualified, person.personId});
    answer.figure = outcomes(database, asked).first().trained;
    return answer;
}

/// In the order of NamesOf.
constexpr NamesAnswer (*asking[])(const Database &, QDate, const NamesQuestion &) = {askDeployed, askPapers, askCandidates, askTrained};

} // namespace

NamesAnswer askNames(const Database &database, QDate day, const NamesQuestion &question)
{
    return asking[size_t(question.of)](database, day, question);
}

QVariantMap toDetail(const NamesQuestion &question)
{
    QVariantMap detail = toDetail(question.strength);
    detail.insert(QStringLiteral("of"), int(question.of));
    detail.insert(QStringLiteral("part"), question.part);
    return detail;
}

NamesQuestion namesQuestionOf(const QVariantMap &detail)
{
    return {NamesOf(detail.value(QStringLiteral("of")).toInt()), questionOf(detail), detail.value(QStringLiteral("part")).toString()};
}

} // namespace muster
