// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/revoked_numbers.h"

#include "core/qualification/standing.h"
#include "core/qualification/text_file_form.h"

namespace muster {

namespace {

using Numbers = QHash<QString, NotInForce>;

Numbers revokedCertificates(const Database &database)
{
    Numbers numbers;
    const QString sql = QStringLiteral("SELECT c.number, MIN(e.day) FROM certificate_event e JOIN certificate c ON c.id = e.certificate_id "
                                       "WHERE e.kind = 'revoked' GROUP BY c.number");
    for (const Row &row : database.rows(sql))
        numbers.insert(row[0].toString(), {row[0].toString(), NumberState::Revoked, row[1].toDate(), {}});
    return numbers;
}

/// Certificates whose qualification an act suspended or revoked at any time, and those that last as long as another.
QHash<QString, QualificationId> perhapsNotInForce(const Database &database)
{
    QHash<QString, QualificationId> found;
    const QString sql = QStringLiteral("SELECT c.number, c.qualification_id FROM certificate c JOIN qualification_type t ON t.id = c.type_id "
                                       "WHERE t.term = 'as_long_as' OR EXISTS (SELECT 1 FROM qualification_act_on o JOIN qualification_act a ON a.id = o.act_id "
                                       "WHERE o.qualification_id = c.qualification_id AND a.kind IN ('suspension', 'revocation'))");
    for (const Row &row : database.rows(sql))
        found.insert(row[0].toString(), {row[1].toLongLong()});
    return found;
}

/// Nothing for one in force; a lapsed one says so itself.
std::optional<NotInForce> notInForce(const QString &number, const Standing &standing)
{
    if (standing.state == StandingState::Suspended)
        return NotInForce{number, NumberState::Suspended, standing.since, standing.until};
    if (standing.state == StandingState::Revoked)
        return NotInForce{number, NumberState::Revoked, standing.since, {}};
    return {};
}

} // namespace

RevocationList revocationList(const Database &database, QDate day)
{
    RevocationList list{officeOnPapers(database), day, revokedCertificates(database)};
    const QHash<QString, QualificationId> perhaps = perhapsNotInForce(database);
    const auto standings = standingsOn(database, perhaps.values(), day);
    for (auto one = perhaps.begin(); one != perhaps.end(); ++one)
        if (!list.numbers.contains(one.key()))
            if (const auto entry = notInForce(one.key(), standings.value(one.value())))
                list.numbers.insert(one.key(), *entry);
    return list;
}

CheckedBy officeChecks(const Database &database, QDate day)
{
    return {officeKeys(database, day), revocationList(database, day), day};
}

} // namespace muster
