// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/result_sheets.h"

#include "core/base/errors.h"
#include "core/base/value_text.h"
#include "core/storage/repository.h"
#include "core/training/published.h"
#include "core/training/roster.h"

#include <QCoreApplication>

#include <algorithm>

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

QString percentFault(std::optional<double> percent)
{
    if (percent && *percent > 100)
        return Words::tr("%1 % lies above 100 %.").arg(valueText(*percent, -1));
    return percent && *percent < 0 ? Words::tr("It is not below zero.") : QString();
}

/// Whose result a row is, for words about it.
struct Whose {
    PersonId personId;
    QString fullName;
};

ResultFault faultAt(const Whose &who, const QString &cell, const QString &words)
{
    return {who.personId, who.fullName, cell, words};
}

/// The rows of a draft as they come out of attendance and marks or of what was typed, with everything that is wrong.
class Drafting {
public:
    QList<DraftedResult> rows;
    QList<ResultFault> faults;

    void takeWorked(const WorkedResult &result)
    {
        const Whose who{result.personId, result.fullName};
        for (const EmptyCell &cell : result.missing)
            faults.append(faultAt(who, cell.words, cell.component.isNull() ? Words::tr("not marked") : Words::tr("no mark")));
        if (result.told.outcome == Outcome::Unknown && result.missing.isEmpty())
            faults.append(faultAt(who, Words::tr("Result"), result.told.reasons.join(QStringLiteral("; "))));
        rows.append({.personId = result.personId, .attendancePercent = result.attendance(), .score = result.mark,
                     .outcome = result.told.outcome, .note = result.told.reasons.join(QStringLiteral("; "))});
    }

    void takeTyped(const Whose &who, const TypedResult &typed)
    {
        if (const QString fault = percentFault(typed.attendance); !fault.isEmpty())
            faults.append(faultAt(who, Words::tr("Attendance"), fault));
        if (const QString fault = percentFault(typed.mark); !fault.isEmpty())
            faults.append(faultAt(who, Words::tr("Mark"), fault));
        if (typed.outcome == Outcome::Unknown)
            faults.append(faultAt(who, Words::tr("Result"), Words::tr("choose the result")));
        rows.append({.personId = who.personId, .attendancePercent = typed.attendance, .score = typed.mark, .outcome = typed.outcome,
                     .note = typed.note});
    }
};

const TypedResult *typedFor(PersonId person, const QList<TypedResult> &typed)
{
    const auto found = std::find_if(typed.begin(), typed.end(), [person](const TypedResult &one) { return one.personId == person; });
    return found == typed.end() ? nullptr : &*found;
}

Drafting workedDraft(const NewDraft &draft, const WorkedOut &whole)
{
    if (!draft.typed.isEmpty())
        refuse("typed", Words::tr("Results of this course are worked out from attendance and marks; they are not typed."));
    Drafting drafting;
    for (const WorkedResult &result : whole.rows)
        drafting.takeWorked(result);
    return drafting;
}

/// What attendance and marks say stands until something else is typed.
Drafting typedDraft(const NewDraft &draft, const WorkedOut &whole)
{
    Drafting drafting;
    for (const WorkedResult &result : whole.rows) {
        const TypedResult known{.personId = result.personId, .attendance = result.attendance(), .mark = result.mark, .outcome = result.told.outcome};
        const TypedResult *typed = typedFor(result.personId, draft.typed);
        drafting.takeTyped({result.personId, result.fullName}, typed ? *typed : known);
    }
    return drafting;
}

bool differs(const TypedResult &typed, const QList<CourseResult> &published)
{
    return std::none_of(published.begin(), published.end(), [&typed](const CourseResult &one) {
        return one.personId == typed.personId && one.attendancePercent == typed.attendance && one.score == typed.mark && one.outcome == typed.outcome;
    });
}

void requireCorrection(const Database &database, const NewDraft &draft)
{
    if (draft.typed.isEmpty())
        refuse("typed", Words::tr("The results are published; choose the people whose results are to be corrected."));
    if (draft.reason.trimmed().isEmpty())
        refuse("reason", Words::tr("The results are published; say why they are corrected."));
    const auto published = select<CourseResult>(database, QStringLiteral("WHERE course_id = ?"), {draft.course.value});
    if (std::none_of(draft.typed.begin(), draft.typed.end(), [&published](const TypedResult &typed) { return differs(typed, published); }))
        refuse("typed", Words::tr("These results are published so already; there is nothing to correct."));
}

Drafting correction(const Database &database, const NewDraft &draft)
{
    requireCorrection(database, draft);
    Drafting drafting;
    for (const RosterRow &who : roster(database, draft.course))
        if (const TypedResult *typed = typedFor(who.personId, draft.typed))
            drafting.takeTyped({who.personId, who.fullName}, *typed);
    if (drafting.rows.size() < draft.typed.size())
        refuse("typed", Words::tr("One of these people is not on this course."));
    return drafting;
}

Drafting drafted(const Database &database, const NewDraft &draft)
{
    const WorkedOut whole = workedOut(database, draft.course);
    if (whole.rows.isEmpty())
        refuse("course_id", Words::tr("Nobody who gets a result is on this course."));
    if (hasPublishedResults(database, draft.course))
        return correction(database, draft);
    return whole.hasRule() ? workedDraft(draft, whole) : typedDraft(draft, whole);
}

QString actName(const Course &course, const ResultSheet &sheet, int people)
{
    return sheet.reason.isEmpty() ? Words::tr("Draft the results of %1: %n people", "", people).arg(course.code)
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
    Drafting made = drafted(database, draft);
    if (!made.faults.isEmpty())
        return {.faults = made.faults};
    const bool corrects = hasPublishedResults(database, draft.course);
    ResultSheet sheet{.courseId = draft.course, .draftedBy = by.author, .draftedOn = draft.on, .reason = corrects ? draft.reason.trimmed() : QString()};
    ChangeSet changes(database, actName(course, sheet, int(made.rows.size())), by);
    if (const auto before = openDraft(database, draft.course))
        removeSheet(changes, database, *before);
    changes.save(sheet);
    for (DraftedResult &row : made.rows) {
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
