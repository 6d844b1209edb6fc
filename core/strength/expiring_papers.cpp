// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/expiring_papers.h"

#include "core/strength/strength_sql.h"

namespace muster {

namespace {

constexpr auto papersOfDeployed =
    "SELECT p.id, p.service_no, p.full_name, d.mission, ty.name_en, ty.name_vi, max(doc.expires_on), d.until "
    "FROM (%1) d JOIN person p ON p.id = d.person_id "
    "JOIN document doc ON doc.person_id = d.person_id JOIN document_type ty ON ty.id = doc.type_id "
    "GROUP BY p.id, p.service_no, p.full_name, d.mission, ty.name_en, ty.name_vi, d.until "
    "HAVING count(*) = count(doc.expires_on) AND max(doc.expires_on) < d.until "
    "ORDER BY max(doc.expires_on), p.service_no";

} // namespace

QList<ExpiringPaper> expiringPapers(const Database &database, QDate day)
{
    const StrengthSql deployed = toursSql(QStringLiteral("t.person_id, m.code AS mission, coalesce(t.extended_end_on, t.planned_end_on) AS until"),
                                          deployedRule, {day}, {});
    QList<ExpiringPaper> papers;
    for (const Row &row : database.rows(QString::fromLatin1(papersOfDeployed).arg(deployed.text), deployed.bindings))
        papers.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString(),
                       row[5].toString(), row[6].toDate(), row[7].toDate()});
    return papers;
}

} // namespace muster
