// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/issue_certificates.h"

#include "core/base/day_words.h"
#include "core/base/text.h"
#include "core/qualification/standing.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Issuing)
};

/// What issuing looks at: the qualification, its course and whether the holder passed it, and the certificate in force.
constexpr auto rowsSql =
    "SELECT q.id, p.id, p.service_no, p.full_name, t.code, q.granted_on, coalesce(c.code, ''),"
    " (SELECT count(*) FROM course_result r WHERE r.course_id = q.course_id AND r.person_id = q.person_id AND r.outcome = 'passed'),"
    " f.id, coalesce(f.number, '')"
    " FROM qualification q JOIN person p ON p.id = q.person_id JOIN qualification_type t ON t.id = q.type_id"
    " LEFT JOIN course c ON c.id = q.course_id"
    " LEFT JOIN certificate f ON f.id = (SELECT max(x.id) FROM certificate x WHERE x.qualification_id = q.id AND NOT EXISTS"
    " (SELECT 1 FROM certificate_event e WHERE e.certificate_id = x.id AND e.kind = 'revoked'))";

constexpr auto hasNone = "NOT EXISTS (SELECT 1 FROM certificate x WHERE x.qualification_id = q.id AND NOT EXISTS"
                         " (SELECT 1 FROM certificate_event e WHERE e.certificate_id = x.id AND e.kind = 'revoked'))";

QString standingHindrance(const Standing &standing)
{
    switch (standing.state) {
    case StandingState::Valid: return {};
    case StandingState::NotYet: return Words::tr("is qualified only from %1 on").arg(dayWords(standing.since));
    case StandingState::Suspended: return Words::tr("is suspended since %1").arg(dayWords(standing.since));
    case StandingState::Revoked: return Words::tr("was revoked on %1").arg(dayWords(standing.since));
    case StandingState::Lapsed: return Words::tr("ran out on %1").arg(dayWords(standing.lastDay));
    }
    return {};
}

QString hindranceOf(const Row &row, const Standing &standing)
{
    if (const QString number = row[9].toString(); !number.isEmpty())
        return Words::tr("holds certificate %1").arg(number);
    if (const QString course = row[6].toString(); !course.isEmpty() && row[7].toInt() == 0)
        return Words::tr("has no published pass of the course %1").arg(course);
    return standingHindrance(standing);
}

ToIssue toIssueOf(const Row &row, const Standing &standing)
{
    return {.qualificationId = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(),
            .fullName = row[3].toString(), .type = row[4].toString(), .grantedOn = row[5].toDate(), .validUntil = standing.lastDay,
            .certificate = {row[8].toLongLong()}, .number = row[9].toString(), .hindrance = hindranceOf(row, standing)};
}

QList<ToIssue> withStandings(const Database &database, const Rows &rows, QDate day)
{
    QList<QualificationId> ids;
    for (const Row &row : rows)
        ids.append(QualificationId{row[0].toLongLong()});
    const QHash<QualificationId, Standing> standings = standingsOn(database, ids, day);
    QList<ToIssue> list;
    for (const Row &row : rows)
        list.append(toIssueOf(row, standings.value({row[0].toLongLong()})));
    return list;
}

} // namespace

QList<ToIssue> toIssueOfCourse(const Database &database, CourseId course, QDate day)
{
    const QString sql = QLatin1String(rowsSql) + QStringLiteral(" WHERE q.course_id = ? ORDER BY p.sort_key, p.id, t.code, q.id");
    return withStandings(database, database.rows(sql, {course.value}), day);
}

QList<ToIssue> toIssue(const Database &database, const QList<QualificationId> &qualifications, QDate day)
{
    const QString sql = QLatin1String(rowsSql) + QStringLiteral(" WHERE q.id IN (%1)");
    QHash<QualificationId, ToIssue> found;
    for (const ToIssue &one : withStandings(database, manyRows(database, sql, numbersIn(qualifications)), day))
        found.insert(one.qualificationId, one);
    QList<ToIssue> list;
    for (const QualificationId id : qualifications)
        if (found.contains(id))
            list.append(found.take(id));
    return list;
}

QList<ToIssue> toIssueFound(const Database &database, const QString &words, QDate day, int limit)
{
    QString sql = QLatin1String(rowsSql) + QStringLiteral(" WHERE ") + QLatin1String(hasNone);
    QVariantList bindings;
    for (const QString &word : searchWords(words)) {
        sql += QStringLiteral(" AND p.search_text LIKE '% ' || ? || '%'");
        bindings.append(word);
    }
    bindings.append(limit);
    return withStandings(database, database.rows(sql + QStringLiteral(" ORDER BY p.sort_key, p.id, t.code, q.id LIMIT ?"), bindings), day);
}

QList<CourseToIssue> coursesToIssue(const Database &database)
{
    const QString sql = QStringLiteral("SELECT c.id, c.code, count(*) FROM course c JOIN qualification q ON q.course_id = c.id WHERE %1"
                                       " GROUP BY c.id, c.code, c.starts_on ORDER BY c.starts_on DESC, c.code").arg(QLatin1String(hasNone));
    QList<CourseToIssue> courses;
    for (const Row &row : database.rows(sql))
        courses.append({{row[0].toLongLong()}, row[1].toString(), row[2].toInt()});
    return courses;
}

QList<CertificateSigner> signersOn(const Database &database, QDate day)
{
    const QString rest = QStringLiteral("WHERE (valid_from IS NULL OR valid_from <= ?) AND (valid_until IS NULL OR valid_until >= ?) ORDER BY id");
    QList<CertificateSigner> signers = select<CertificateSigner>(database, rest, {day, day});
    std::stable_sort(signers.begin(), signers.end(), [](const CertificateSigner &a, const CertificateSigner &b) {
        return QString::localeAwareCompare(a.fullName, b.fullName) < 0;
    });
    return signers;
}

} // namespace muster
