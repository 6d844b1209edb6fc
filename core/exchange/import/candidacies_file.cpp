// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/selection/candidacy.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column {
    ServiceNo,
    TargetMission,
    CategoryCode,
    UnitCode,
    RotationNumber,
    StageCode,
    NominatedOn,
    PlannedDepartureOn,
    Note
};
constexpr const char *columns[] = {"service_no", "target_mission", "category",     "unit",
                                   "rotation",   "stage",          "nominated_on", "planned_departure_on",
                                   "note"};

Candidacy candidacyOf(ImportRow &row, ImportRun &run)
{
    Candidacy candidacy;
    candidacy.personId = run.people.find(row, ServiceNo);
    candidacy.missionId = run.codes.mission(row, TargetMission);
    candidacy.categoryId = run.codes.category(row, CategoryCode);
    candidacy.rotationId = run.names.rotation(row, {UnitCode, RotationNumber}, candidacy.missionId);
    candidacy.stage = row.choice<Stage>(StageCode);
    candidacy.nominatedOn = row.day(NominatedOn);
    candidacy.plannedDepartureOn = row.day(PlannedDepartureOn);
    candidacy.note = row.text(Note);
    return candidacy;
}

void readCandidacy(ImportRow &row, ImportRun &run)
{
    const Candidacy candidacy = candidacyOf(row, run);
    if (!run.facts.insert({candidacy.personId.value, candidacy.missionId.value, candidacy.categoryId.value,
                           candidacy.nominatedOn}))
        row.tell(ServiceNo,
                 QCoreApplication::translate(
                     "Import",
                     "this person is a candidate for this mission and category from the same day already"));
    if (isOpen(candidacy.stage)
        && !run.openCandidacies.insert({candidacy.personId.value, candidacy.missionId.value, candidacy.categoryId.value,
                                        candidacy.rotationId.value}))
        row.tell(ServiceNo, QCoreApplication::translate("Import", "this person has an open candidacy for the same post and rotation"));
    run.store.save(candidacy, row);
}

QString openStages()
{
    QStringList codes;
    for (size_t i = 0; i < choicesOf<Stage>().size(); ++i)
        if (isOpen(Stage(i)))
            codes.append(QStringLiteral("'%1'").arg(QLatin1String(choicesOf<Stage>()[i].code)));
    return codes.join(QLatin1String(", "));
}

void begin(ImportRun &run)
{
    run.facts.startWith(
        run.database,
        QStringLiteral("SELECT person_id, mission_id, category_id, nominated_on FROM candidacy"));
    run.openCandidacies.startWith(
        run.database,
        QStringLiteral("SELECT person_id, mission_id, category_id, coalesce(rotation_id, 0) FROM candidacy "
                       "WHERE opening_id IS NULL AND stage IN (%1)").arg(openStages()));
}

} // namespace

const ImportFile &candidaciesFile()
{
    static const ImportFile file{"candidacies.csv",
                                 columns,
                                 {{"person_id", "service_no"},
                                  {"mission_id", "target_mission"},
                                  {"category_id", "category"},
                                  {"code", "unit"},
                                  {"unit_id", "unit"},
                                  {"number", "rotation"}},
                                 readCandidacy,
                                 begin};
    return file;
}

} // namespace muster
