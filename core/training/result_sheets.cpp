// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/result_sheets.h"

#include "core/base/errors.h"
#include "core/base/value_text.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

Course courseOf(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(Words::tr("Somebody removed this course meanwhile; nothing was changed."));
    return *course;
}

ResultFault faultAt(const WorkedResult &who, const QString &cell, const QString &words)
{
    return {who.personId, who.fullName, cell, words};
}

QString percentFault(std::optional<double> percent)
{
    if (percent && *percent > 100)
        return Words::tr("%1 % lies above 100 %.").arg(valueText(*percent, -1));
    return percent && *percent < 0 ? Words::tr("It is not below zero.") : QString();
}

/// The rows of a draft as they come out of attendance and marks or of what was typed, with everything that is wrong.
class Drafting {
public:
    Drafting(const WorkedOut &whole, const NewDraft &draft) : whole_(whole), draft_(draft) {}

    QList<DraftedResult> rows;
    QList<ResultFault> faults;

    void take()
    {
        for (const WorkedResult &result : whole_.rows)
            if (draft_.people.isEmpty() || draft_.people.contains(result.personId))
                whole_.hasRule() ? takeWorked(result) : takeTyped(result);
    }

private:
    void takeWorked(const WorkedResult &result)
    {
        for (const EmptyCell &cell : result.missing)
            faults.append(faultAt(result, cell.words, cell.component.isNull() ? Words::tr("not marked") : Words::tr("no mark")));
        if (result.told.outcome == Outcome::Unknown && result.missing.isEmpty())
            faults.append(faultAt(result, Words::tr("Result"), result.told.reasons.join(QStringLiteral("; "))));
        rows.append({.personId = result.personId, .attendancePercent = result.attendance(), .score = result.mark,
                     .outcome = result.told.outcome, .note = result.told.reasons.join(QStringLiteral("; "))});
    }

    void takeTyped(const WorkedResult &result)
    {
        TypedResult typed{.personId = result.personId, .attendance = result.attendance(), .mark = result.mark, .outcome = result.told.outcome};
        for (const TypedResult &one : draft_.typed)
            if (one.personId == result.personId)
                typed = one;
        if (const QString fault = percentFault(typed.attendance); !fault.isEmpty())
            faults.append(faultAt(result, Words::tr("Attendance"), fault));
        if (const QString fault = percentFault(typed.mark); !fault.isEmpty())
            faults.append(faultAt(result, Words::tr("Mark"), fault));
        if (typed.outcome == Outcome::Unknown)
            faults.append(faultAt(result, Words::tr("Result"), Words::tr("choose the result")));
        rows.append({.personId = result.personId, .attendancePercent = typed.attendance, .score = typed.mark, .outcome = typed.outcome,
                     .note = typed.note});
    }

    const WorkedOut &whole_;
    const NewDraft &draft_;
};

bool hasPublishedSheet(const Database &database, CourseId course)
{
    return !database.rows(QStringLiteral("SELECT 1 FROM result_sheet WHERE course_id = ? AND published_on IS NOT NULL LIMIT 1"), {course.value}).isEmpty();
}

void requireSense(const Database &database, const NewDraft &draft, const WorkedOut &whole)
{
    const bool correction = hasPublishedSheet(database, draft.course);
    if (whole.rows.isEmpty())
        refuse("course_id", Words::tr("Nobody who gets a result is on this course."));
    if (whole.hasRule() && !draft.typed.isEmpty())
        refuse("typed", Words::tr("Results of this course are worked out from attendance and marks; they are not typed."));
    if (correction && draft.people.isEmpty())
        refuse("people", Words::tr("The results are published; choose the people whose results are to be corrected."));
    if (correction && draft.reason.trimmed().isEmpty())
        refuse("reason", Words::tr("The results are published; say why they are corrected."));
    if (!correction && !draft.people.isEmpty())
        refuse("people", Words::tr("The first draft is of everybody on the course."));
}

void requireEverybody(const NewDraft &draft, const QList<DraftedResult> &rows)
{
    QSet<PersonId> drafted;
    for (const DraftedResult &row : rows)
        drafted.insert(row.personId);
    for (const PersonId person : draft.people)
        if (!drafted.contains(person))
            refuse("people", Words::tr("One of these people gets no result on this course."));
}

/// A correction that corrects nothing would be a sheet without a sense.
void requireDifference(const Database &database, const NewDraft &draft, const QList<DraftedResult> &rows)
{
    if (draft.people.isEmpty())
        return;
    QHash<PersonId, CourseResult> published;
    for (const CourseResult &one : select<CourseResult>(database, QStringLiteral("WHERE course_id = ?"), {draft.course.value}))
        published.insert(one.personId, one);
    for (const DraftedResult &row : rows) {
        const auto before = published.constFind(row.personId);
        if (before == published.constEnd() || before->attendancePercent != row.attendancePercent || before->score != row.score
            || before->outcome != row.outcome)
            return;
    }
    refuse("people", Words::tr("Attendance and marks give these people the results that are published already; there is nothing to correct."));
}

QString actName(const Course &course, const NewDraft &draft, int people)
{
    return draft.people.isEmpty() ? Words::tr("Draft the results of %1: %n people", "", people).arg(course.code)
                                  : Words::tr("Draft a correction of the results of %1: %n people", "", people).arg(course.code);
}

void removeSheet(ChangeSet &changes, const Database &database, const ResultSheet &sheet)
{
    for (const DraftedResult &row : draftedResults(database, sheet.id))
        changes.remove(row);
    changes.remove(sheet);
}

ResultSheet sheetOf(const Database &database, ResultSheetId id)
{
    const auto sheet = find(database, id);
    if (!sheet)
        throw Missing(Words::tr("Somebody discarded this draft meanwhile; nothing was changed."));
    return *sheet;
}

} // namespace

ResultsDrafted draftResults(const Database &database, const NewDraft &draft, const Signature &by)
{
    const Course course = courseOf(database, draft.course);
    const WorkedOut whole = workedOut(database, draft.course);
    requireSense(database, draft, whole);
    Drafting drafting(whole, draft);
    drafting.take();
    requireEverybody(draft, drafting.rows);
    if (!drafting.faults.isEmpty())
        return {.faults = drafting.faults};
    requireDifference(database, draft, drafting.rows);
    ChangeSet changes(database, actName(course, draft, int(drafting.rows.size())), by);
    if (const auto before = openDraft(database, draft.course))
        removeSheet(changes, database, *before);
    ResultSheet sheet{.courseId = draft.course, .draftedBy = by.author, .draftedOn = draft.on, .reason = draft.reason.trimmed()};
    changes.save(sheet);
    for (DraftedResult &row : drafting.rows) {
        row.sheetId = sheet.id;
        changes.save(row);
    }
    return {.changeSet = changes.commit(), .sheet = sheet.id};
}

qint64 discardDraft(const Database &database, ResultSheetId id, const Signature &by)
{
    const ResultSheet sheet = sheetOf(database, id);
    if (sheet.publishedOn.isValid())
        refuse("published_on", Words::tr("These results are published; draft a correction instead."));
    ChangeSet changes(database, Words::tr("Discard the draft of the results of %1").arg(courseOf(database, sheet.courseId).code), by);
    removeSheet(changes, database, sheet);
    return changes.commit();
}

std::optional<ResultSheet> openDraft(const Database &database, CourseId course)
{
    const auto sheets = select<ResultSheet>(database, QStringLiteral("WHERE course_id = ? AND published_on IS NULL ORDER BY id DESC"), {course.value});
    return sheets.isEmpty() ? std::nullopt : std::optional(sheets.first());
}

QList<DraftedResult> draftedResults(const Database &database, ResultSheetId sheet)
{
    return select<DraftedResult>(database, QStringLiteral("WHERE sheet_id = ? ORDER BY id"), {sheet.value});
}

} // namespace muster
