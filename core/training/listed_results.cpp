// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/listed_results.h"

#include "core/storage/repository.h"
#include "core/training/bands.h"
#include "core/training/roster.h"

#include <QHash>

namespace muster {

namespace {

/// Results of one course by person, from the nearest to the furthest.
class Furthest {
public:
    Furthest(const Database &database, CourseId course) : course_(course)
    {
        addWorked(workedOut(database, course));
        if (const auto draft = openDraft(database, course))
            addSheet(*draft, draftedResults(database, draft->id));
        QHash<ResultSheetId, QHash<PersonId, QString>> notes = notesOf(database);
        for (const CourseResult &one : select<CourseResult>(database, QStringLiteral("WHERE course_id = ? ORDER BY id"), {course.value}))
            addPublished(one, notes[one.sheetId].value(one.personId));
        nameBands(select<Band>(database, QStringLiteral("ORDER BY id")));
    }

    const ListedResult *of(PersonId person) const
    {
        const auto found = results_.constFind(person);
        return found == results_.constEnd() ? nullptr : &*found;
    }

private:
    QHash<ResultSheetId, QHash<PersonId, QString>> notesOf(const Database &database) const
    {
        QHash<ResultSheetId, QHash<PersonId, QString>> notes;
        const QString rest = QStringLiteral("WHERE note <> '' AND sheet_id IN (SELECT id FROM result_sheet WHERE course_id = ?)");
        for (const DraftedResult &row : select<DraftedResult>(database, rest, {course_.value}))
            notes[row.sheetId].insert(row.personId, row.note);
        return notes;
    }

    void addWorked(const WorkedOut &whole)
    {
        curriculum_ = whole.curriculum ? whole.curriculum->id : CurriculumId{};
        for (const WorkedResult &one : whole.rows)
            results_.insert(one.personId, {.personId = one.personId, .attendance = one.attendance(), .mark = one.mark, .outcome = one.told.outcome,
                                           .note = one.told.reasons.join(QStringLiteral("; "))});
    }

    void addSheet(const ResultSheet &sheet, const QList<DraftedResult> &rows)
    {
        for (const DraftedResult &row : rows)
            results_.insert(row.personId, {.personId = row.personId, .attendance = row.attendancePercent, .mark = row.score, .outcome = row.outcome,
                                           .note = row.note, .standing = ResultStanding::Drafted, .sheet = sheet.id});
    }

    void addPublished(const CourseResult &one, const QString &note)
    {
        results_.insert(one.personId, {.personId = one.personId, .attendance = one.attendancePercent, .mark = one.score, .outcome = one.outcome,
                                       .note = note, .standing = one.sheetId.isNull() ? ResultStanding::Recorded : ResultStanding::Published,
                                       .sheet = one.sheetId});
    }

    /// Results of old papers have no bands: nobody knows by which they were marked.
    void nameBands(const QList<Band> &all)
    {
        const QList<Band> bands = curriculum_.isNull() ? QList<Band>() : bandsOf(curriculum_, all);
        for (ListedResult &result : results_)
            if (result.mark && result.standing != ResultStanding::Recorded)
                if (const auto band = bandOf(*result.mark, bands))
                    result.band = recordTable<Band>().naming(*band);
    }

    CourseId course_;
    CurriculumId curriculum_;
    QHash<PersonId, ListedResult> results_;
};

QList<SheetRow> rowsOf(const Database &database, ResultSheetId sheet)
{
    QHash<DraftedResultId, DraftedResult> results;
    for (const DraftedResult &row : draftedResults(database, sheet))
        results.insert(row.id, row);
    QList<SheetRow> rows;
    const QString sql = QStringLiteral("SELECT r.id, p.service_no, p.full_name FROM drafted_result r JOIN person p ON p.id = r.person_id"
                                       " WHERE r.sheet_id = ? ORDER BY p.sort_key, p.id");
    for (const Row &row : database.rows(sql, {sheet.value}))
        rows.append({results.value({row[0].toLongLong()}), row[1].toString(), row[2].toString()});
    return rows;
}

} // namespace

QList<ListedResult> listedResults(const Database &database, CourseId course)
{
    const Furthest furthest(database, course);
    QList<ListedResult> results;
    for (const RosterRow &who : roster(database, course))
        if (const ListedResult *one = furthest.of(who.personId)) {
            results.append(*one);
            results.last().serviceNo = who.serviceNo;
            results.last().fullName = who.fullName;
        }
    return results;
}

QList<ShownSheet> resultSheets(const Database &database, CourseId course)
{
    QList<ShownSheet> sheets;
    for (const ResultSheet &sheet : select<ResultSheet>(database, QStringLiteral("WHERE course_id = ? ORDER BY published_on IS NULL, id"), {course.value}))
        sheets.append({sheet, rowsOf(database, sheet.id)});
    return sheets;
}

} // namespace muster
