// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/deployment/evaluation.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { ServiceNo, ArrivedOn, Overall, Commendation };
constexpr const char *columns[] = {"service_no", "arrived_on", "overall", "commendation"};

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

/// The tour of the row's person that began on the row's day.
TourId tourOf(ImportRow &row, ImportRun &run)
{
    const PersonId person = run.people.find(row, ServiceNo);
    const QDate arrivedOn = row.requiredDay(ArrivedOn);
    const TourId tour = run.tours.find(person, arrivedOn);
    if (tour.isNull() && !row.hasProblems())
        row.tell(ArrivedOn, words(QT_TRANSLATE_NOOP("Import", "this person has no tour that began on %1"))
                                .arg(isoDay(arrivedOn)));
    return tour;
}

void readEvaluation(ImportRow &row, ImportRun &run)
{
    Evaluation evaluation;
    evaluation.tourId = tourOf(row, run);
    evaluation.overall = row.text(Overall);
    evaluation.commendation = row.flag(Commendation);
    if (!row.hasProblems() && !run.facts.insert({evaluation.tourId.value}))
        row.tell(ArrivedOn, words(QT_TRANSLATE_NOOP("Import", "this tour was evaluated already")));
    run.store.save(evaluation, row);
}

void begin(ImportRun &run)
{
    run.tours.load(run.database);
    run.facts.startWith(run.database, QStringLiteral("SELECT tour_id FROM evaluation"));
}

} // namespace

const ImportFile &evaluationsFile()
{
    static const ImportFile file{
        "evaluations.csv", columns, {{"tour_id", "arrived_on"}}, readEvaluation, begin};
    return file;
}

} // namespace muster
