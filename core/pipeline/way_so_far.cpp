// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/way_so_far.h"

namespace muster {

namespace {

constexpr auto stepsSql =
    "SELECT t.id, t.version, t.from_stage, t.to_stage, t.taken_on, t.reason, t.note,"
    " (SELECT s.author FROM change_line l JOIN change_set s ON s.id = l.change_set_id"
    "  WHERE l.record_table = 'stage_step' AND l.record_id = t.id ORDER BY l.change_set_id, l.line LIMIT 1)"
    " FROM stage_step t WHERE t.candidacy_id = ? AND t.taken_on <= ? ORDER BY t.taken_on DESC, t.id DESC";

} // namespace

QList<WayStep> waySoFar(const Database &database, CandidacyId id, QDate day)
{
    QList<WayStep> steps;
    for (const Row &row : database.rows(QLatin1String(stepsSql), {id.value, day}))
        steps.append({{.id = {row[0].toLongLong()}, .version = row[1].toInt(), .candidacyId = id,
                       .fromStage = FieldType<Stage>::fromVariant(row[2]), .toStage = FieldType<Stage>::fromVariant(row[3]),
                       .takenOn = row[4].toDate(), .reason = FieldType<StageReason>::fromVariant(row[5]), .note = row[6].toString()},
                      row[7].toString()});
    return steps;
}

} // namespace muster
