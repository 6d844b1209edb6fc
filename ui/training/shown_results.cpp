// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/shown_results.h"

#include "core/base/day_words.h"
#include "core/qualification/qualification.h"
#include "core/storage/repository.h"
#include "core/training/percent.h"
#include "core/training/publish_results.h"
#include "core/training/published.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype faultsShown = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownResults)
};

QString percentOrDash(std::optional<double> percent)
{
    return percent ? percentText(*percent) : QStringLiteral("–");
}

/// «Failed, 66.6 %, 94 %».
QString said(const DraftedResult &result)
{
    return QStringLiteral("%1, %2, %3").arg(outcomeWords(result.outcome), percentOrDash(result.attendancePercent), percentOrDash(result.score));
}

const SheetRow *rowOf(const ShownSheet &sheet, PersonId person)
{
    const auto found = std::find_if(sheet.rows.begin(), sheet.rows.end(), [person](const SheetRow &row) { return row.result.personId == person; });
    return found == sheet.rows.end() ? nullptr : &*found;
}

} // namespace

QList<ListedResult> ShownResults::of(std::optional<Outcome> outcome) const
{
    QList<ListedResult> chosen;
    for (const ListedResult &one : results)
        if (!outcome || one.outcome == *outcome)
            chosen.append(one);
    return chosen;
}

QList<ListedResult> ShownResults::passedAndPublished() const
{
    QList<ListedResult> chosen;
    for (const ListedResult &one : of(Outcome::Passed))
        if (one.isPublished())
            chosen.append(one);
    return chosen;
}

ShownResults shownResults(const Database &database, CourseId id, const QString &author)
{
    ShownResults shown{.course = find(database, id).value_or(Course{}), .results = listedResults(database, id), .sheets = resultSheets(database, id),
                       .draft = openDraft(database, id)};
    if (shown.draft)
        shown.against = againstPublishing(database, shown.draft->id, author);
    for (const Qualification &one : select<Qualification>(database, QStringLiteral("WHERE course_id = ?"), {id.value}))
        shown.qualified.insert(one.personId);
    shown.figures = outcomes(database, {.course = shown.course.code}).first();
    const WorkedOut whole = workedOut(database, id);
    shown.hasRule = whole.hasRule();
    shown.hasParticipants = !select<Participant>(database, QStringLiteral("WHERE course_id = ? LIMIT 1"), {id.value}).isEmpty();
    shown.isPublished = hasPublishedResults(database, id);
    return shown;
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return Tone::Good;
    case Outcome::Failed: return Tone::Error;
    case Outcome::Withdrawn: return Tone::Warning;
    case Outcome::Unknown: break;
    }
    return Tone::Info;
}

QString standingWords(ResultStanding standing)
{
    switch (standing) {
    case ResultStanding::WorkedOut: return Words::tr("Not drafted");
    case ResultStanding::Drafted: return Words::tr("Drafted");
    case ResultStanding::Published: return Words::tr("Published");
    case ResultStanding::Recorded: return Words::tr("Recorded");
    }
    return {};
}

QString correctionWords(const ShownResults &shown, PersonId person)
{
    QStringList words;
    const SheetRow *first = nullptr;
    QString reason;
    bool corrected = false;
    for (const ShownSheet &sheet : shown.sheets) {
        const SheetRow *row = rowOf(sheet, person);
        if (!row)
            continue;
        if (!sheet.sheet.publishedOn.isValid() && shown.isPublished)
            words.append(Words::tr("drafted: %1 (%2)").arg(said(row->result), sheet.sheet.reason));
        else if (!first)
            first = row;
        else {
            corrected = true;
            reason = sheet.sheet.reason;
        }
    }
    if (corrected)
        words.prepend(Words::tr("first: %1 (%2)").arg(said(first->result), reason));
    return words.join(QStringLiteral("; "));
}

QString sheetWords(const ShownSheet &shown, int number)
{
    const ResultSheet &sheet = shown.sheet;
    QString words = sheet.reason.isEmpty() ? Words::tr("Result sheet %1").arg(number)
                                           : Words::tr("Result sheet %1, correction of %n: %2", "", int(shown.rows.size())).arg(number).arg(sheet.reason);
    words += QStringLiteral(" · ") + Words::tr("drafted by %1 on %2").arg(sheet.draftedBy, dayWords(sheet.draftedOn));
    if (sheet.publishedOn.isValid())
        return words + QStringLiteral(" · ") + Words::tr("published by %1 on %2").arg(sheet.publishedBy, dayWords(sheet.publishedOn));
    return words + QStringLiteral(" · ") + Words::tr("not published");
}

QString figureWords(const OutcomeRow &figures)
{
    return Words::tr("%1 trained, %2 passed, %3 qualified").arg(figures.trained).arg(figures.passed).arg(figures.qualified);
}

QString progressWords(const ShownResults &shown)
{
    if (shown.draft && !shown.against.isEmpty())
        return shown.against.first().words + (shown.against.size() > 1 ? QStringLiteral(" ") + shown.against[1].words : QString());
    if (shown.draft)
        return Words::tr("Drafted by %1. Look the results through and publish them.").arg(shown.draft->draftedBy);
    if (shown.isPublished && !shown.hasParticipants)
        return Words::tr("These results were recorded, not worked out here: places, attendance and marks of this course are not kept.");
    if (shown.isPublished)
        return Words::tr("The results are published. Attendance and marks stay as they are; what is wrong is put right by a correction.");
    if (shown.results.isEmpty())
        return Words::tr("Nobody who gets a result is on this course yet.");
    if (!shown.hasRule)
        return Words::tr("Nothing is asked for passing: the course has no curriculum, or one without a least attendance or mark. Results are typed for each person.");
    const auto open = shown.of(Outcome::Unknown).size();
    return open == 0 ? Words::tr("Attendance and marks are complete: the results can be drafted.")
                     : Words::tr("Attendance or marks are missing for %n people.", "", int(open));
}

QString faultWords(const QList<ResultFault> &faults)
{
    QStringList lines;
    for (const ResultFault &fault : faults.mid(0, faultsShown))
        lines.append(Words::tr("%1, %2: %3").arg(fault.fullName, fault.cell, fault.words));
    if (faults.size() > faultsShown)
        lines.append(Words::tr("and %n more", "", int(faults.size() - faultsShown)));
    return Words::tr("Nothing was drafted. %1.").arg(lines.join(QStringLiteral("; ")));
}

} // namespace muster
