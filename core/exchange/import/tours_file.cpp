// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column {
    ServiceNo,
    MissionCode,
    CategoryCode,
    UnitCode,
    RotationNumber,
    PostTitle,
    ArrivedOn,
    PlannedEndOn,
    EndedOn,
    EndReason,
    DecisionNo,
    ExtendedReason,
    Note
};
constexpr const char *columns[] = {
    "service_no",     "mission",  "category",   "unit",        "rotation",        "post_title", "arrived_on",
    "planned_end_on", "ended_on", "end_reason", "decision_no", "extended_reason", "note"};

Tour tourOf(ImportRow &row, ImportRun &run)
{
    Tour tour;
    tour.personId = run.people.find(row, ServiceNo);
    tour.missionId = run.codes.mission(row, MissionCode);
    tour.categoryId = run.codes.category(row, CategoryCode);
    tour.rotationId = run.names.rotation(row, {UnitCode, RotationNumber}, tour.missionId);
    tour.postId = run.names.post(row, PostTitle, tour.missionId, tour.categoryId);
    tour.arrivedOn = row.requiredDay(ArrivedOn);
    tour.plannedEndOn = row.day(PlannedEndOn);
    tour.endedOn = row.day(EndedOn);
    tour.endReason = row.text(EndReason);
    tour.decisionNo = row.text(DecisionNo);
    tour.extendedReason = row.text(ExtendedReason);
    tour.note = row.text(Note);
    return tour;
}

/// The engine would refuse a second open tour without saying where; it is not saved, and told with the
/// overlaps.
void readTour(ImportRow &row, ImportRun &run)
{
    const Tour tour = tourOf(row, run);
    const bool secondOpen = !tour.endedOn.isValid() && run.tours.hasOpenTour(tour.personId);
    const TourId id = secondOpen ? TourId() : run.store.save(tour, row);
    if (!row.hasProblems())
        run.tours.add({tour.personId, {tour.arrivedOn, tour.endedOn}, id, row.number()});
}

QString daysOf(const TourSpan &span)
{
    return span.days.last.isValid()
               ? QCoreApplication::translate("Import", "%1 to %2")
                     .arg(isoDay(span.days.first), isoDay(span.days.last))
               : QCoreApplication::translate("Import", "from %1, not ended").arg(isoDay(span.days.first));
}

QString words(const TourSpan &other)
{
    return other.row > 0
               ? QCoreApplication::translate(
                     "Import", "this tour shares days with the same person's tour in row %1 (%2)")
                     .arg(other.row)
                     .arg(daysOf(other))
               : QCoreApplication::translate(
                     "Import", "this tour shares days with a tour of the same person in the office (%1)")
                     .arg(daysOf(other));
}

void begin(ImportRun &run)
{
    run.tours.load(run.database);
}

void tellOverlaps(ImportRun &run)
{
    run.tours.sort();
    for (const TourOverlap &overlap : run.tours.overlaps())
        run.problems.add(
            Problem{{},
                    words(overlap.other),
                    {QStringLiteral("tours.csv"), overlap.tour.row, QStringLiteral("arrived_on")}});
}

} // namespace

const ImportFile &toursFile()
{
    static const ImportFile file{"tours.csv",
                                 columns,
                                 {{"person_id", "service_no"},
                                  {"mission_id", "mission"},
                                  {"category_id", "category"},
                                  {"code", "unit"},
                                  {"unit_id", "unit"},
                                  {"number", "rotation"},
                                  {"title", "post_title"}},
                                 readTour,
                                 begin,
                                 tellOverlaps};
    return file;
}

} // namespace muster
