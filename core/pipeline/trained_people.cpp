// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/trained_people.h"

namespace muster {

namespace {

constexpr auto trainedSql =
    "SELECT p.id, p.service_no, p.full_name, c.code, c.starts_on, c.ends_on, r.outcome, "
    "CASE WHEN EXISTS (SELECT 1 FROM qualification q WHERE q.person_id = r.person_id AND q.course_id = r.course_id) THEN 1 ELSE 0 END "
    "FROM course_result r JOIN course c ON c.id = r.course_id JOIN person p ON p.id = r.person_id "
    "LEFT JOIN organisation o ON o.id = p.organisation_id %1 ORDER BY c.starts_on DESC, c.code, p.sort_key, r.id";

} // namespace

QList<TrainedPerson> trainedPeople(const Database &database, const QString &organisation)
{
    const bool one = !organisation.isEmpty();
    const QString sql = QString::fromLatin1(trainedSql).arg(QLatin1String(one ? "WHERE coalesce(o.name, 'unknown') = ?" : ""));
    QList<TrainedPerson> people;
    for (const Row &row : database.rows(sql, one ? QVariantList{organisation} : QVariantList{}))
        people.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toDate(), row[5].toDate(),
                       row[6].toString(), row[7].toInt() != 0});
    return people;
}

} // namespace muster
