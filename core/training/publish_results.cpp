// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/publish_results.h"

#include "core/base/errors.h"
#include "core/base/text.h"
#include "core/storage/repository.h"
#include "core/training/percent.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

bool isSameAuthor(const QString &one, const QString &other)
{
    const QString bare = folded(one);
    return bare.isEmpty() ? one.trimmed() == other.trimmed() : bare == folded(other);
}

/// Whoever made the sheet or put a row into it, also by taking back its discarding.
QStringList drafters(const Database &database, const ResultSheet &sheet)
{
    const QString author = QStringLiteral("SELECT DISTINCT s.author FROM change_line l JOIN change_set s ON s.id = l.change_set_id ");
    QStringList names{sheet.draftedBy};
    for (const Row &row : database.rows(author + QStringLiteral("WHERE l.record_table = 'result_sheet' AND l.record_id = ? AND l.before IS NULL"), {sheet.id.value}))
        names.append(row[0].toString());
    for (const Row &row : database.rows(author + QStringLiteral("JOIN drafted_result r ON r.id = l.record_id WHERE l.record_table = 'drafted_result' AND r.sheet_id = ?"), {sheet.id.value}))
        names.append(row[0].toString());
    return names;
}

QString percentOrNone(std::optional<double> percent)
{
    return percent ? percentText(*percent) : Words::tr("not known");
}

/// A result in a line: «attendance 92.5 %, mark 78 %, Passed».
QString said(const DraftedResult &result)
{
    return Words::tr("attendance %1, mark %2, %3").arg(percentOrNone(result.attendancePercent), percentOrNone(result.score), outcomeWords(result.outcome));
}

/// What differs between the draft and what attendance and marks say now, one problem for each person.
class Comparing {
public:
    Comparing(const Database &database, const ResultSheet &sheet)
        : database_(database), sheet_(sheet), drafted_(draftedResults(database, sheet.id)), now_(workedOut(database, sheet.courseId)) {}

    /// A correction is typed, and what it corrects can only change by another sheet.
    Problems problems()
    {
        if (!sheet_.reason.isEmpty())
            return {};
        for (const WorkedResult &result : now_.rows)
            compare(result);
        for (const DraftedResult &row : drafted_)
            if (std::none_of(now_.rows.begin(), now_.rows.end(), [&row](const WorkedResult &one) { return one.personId == row.personId; }))
                add(Words::tr("%1 gets no result on this course any more").arg(nameOf(row.personId)));
        return problems_;
    }

private:
    void compare(const WorkedResult &result)
    {
        const auto row = std::find_if(drafted_.begin(), drafted_.end(), [&result](const DraftedResult &one) { return one.personId == result.personId; });
        if (row == drafted_.end())
            return add(Words::tr("%1 is not in the draft").arg(result.fullName));
        DraftedResult now = *row;
        now.outcome = result.told.outcome;
        now.attendancePercent = result.attendance();
        now.score = result.mark;
        if (now_.hasRule() && now != *row)
            add(Words::tr("%1: drafted %2; now %3").arg(result.fullName, said(*row), said(now)));
    }

    QString nameOf(PersonId id) const
    {
        const auto person = find(database_, id);
        return person ? person->fullName : QString();
    }

    void add(const QString &words) { problems_.append({{}, words, {}}); }

    const Database &database_;
    const ResultSheet &sheet_;
    QList<DraftedResult> drafted_;
    WorkedOut now_;
    Problems problems_;
};

Problems against(const Database &database, const ResultSheet &sheet, const QString &author)
{
    if (sheet.publishedOn.isValid())
        return {{{}, Words::tr("These results are published already."), {}}};
    const QStringList names = drafters(database, sheet);
    if (std::any_of(names.begin(), names.end(), [&author](const QString &name) { return isSameAuthor(name, author); }))
        return {{{}, Words::tr("%1 drafted these results; somebody else must publish them.").arg(author.trimmed()), {}}};
    Problems changed = Comparing(database, sheet).problems();
    if (!changed.isEmpty())
        changed.prepend({{}, Words::tr("Attendance, marks or participants changed since this draft; draft the results anew."), {}});
    return changed;
}

ResultSheet sheetOf(const Database &database, ResultSheetId id)
{
    const auto sheet = find(database, id);
    if (!sheet)
        throw Missing(Words::tr("Somebody discarded this draft meanwhile; nothing was changed."));
    return *sheet;
}

void requireNothingAgainst(const Database &database, const ResultSheet &sheet, const QString &author)
{
    if (const Problems problems = against(database, sheet, author); !problems.isEmpty())
        throw Refused(problems);
}

QString actName(const Database &database, const ResultSheet &sheet)
{
    const QList<DraftedResult> rows = draftedResults(database, sheet.id);
    const auto passed = std::count_if(rows.begin(), rows.end(), [](const DraftedResult &row) { return row.outcome == Outcome::Passed; });
    const auto course = find(database, sheet.courseId);
    const QString name = sheet.reason.isEmpty() ? Words::tr("Publish the results of %1: %2 people, %3 passed")
                                                : Words::tr("Publish a correction of the results of %1: %2 people, %3 passed");
    return name.arg(course ? course->code : QString()).arg(rows.size()).arg(passed);
}

/// The results of the course that a sheet takes the place of.
QHash<PersonId, CourseResult> standing(const Database &database, CourseId course)
{
    QHash<PersonId, CourseResult> results;
    for (const CourseResult &one : select<CourseResult>(database, QStringLiteral("WHERE course_id = ?"), {course.value}))
        results.insert(one.personId, one);
    return results;
}

} // namespace

Problems againstPublishing(const Database &database, ResultSheetId sheet, const QString &author)
{
    return against(database, sheetOf(database, sheet), author);
}

qint64 publishResults(const Database &database, ResultSheetId id, QDate on, const Signature &by)
{
    requireNothingAgainst(database, sheetOf(database, id), by.author);
    ChangeSet changes(database, actName(database, sheetOf(database, id)), by);
    // Asked again with the office locked: somebody may have marked something a moment ago.
    ResultSheet sheet = sheetOf(database, id);
    requireNothingAgainst(database, sheet, by.author);
    sheet.publishedBy = by.author;
    sheet.publishedOn = on;
    changes.save(sheet);
    const QHash<PersonId, CourseResult> before = standing(database, sheet.courseId);
    for (const DraftedResult &row : draftedResults(database, id)) {
        CourseResult result = before.value(row.personId, {.courseId = sheet.courseId, .personId = row.personId});
        result.attendancePercent = row.attendancePercent;
        result.score = row.score;
        result.outcome = row.outcome;
        result.sheetId = id;
        changes.save(result);
    }
    return changes.commit();
}

} // namespace muster
